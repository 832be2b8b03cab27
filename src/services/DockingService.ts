import { Player, Ship, type Station } from '../entities/index.ts';
import { type Approach, dock, dockingFee, undock } from '../rules/docking.ts';
import { Refusal } from '../rules/refusal.ts';
import { aheadOf, bump, bumpPrice, joinLine, withoutPilot } from '../rules/slipQueue.ts';
import { slipsOf } from '../rules/slips.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { endHaggles } from './haggles.ts';
import { nameOf } from './pilotView.ts';
import { payStation, post, refillTurns } from './pilots.ts';
import { SlipLines } from './SlipLines.ts';
import { tell } from './tell.ts';

/** Docking at stations, waiting for a slip, and casting off. */
export class DockingService {
  readonly #clock: () => number;
  readonly #lines = new SlipLines();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Refuses: ERR_NOT_FOUND, and what `rules/docking.ts` refuses. */
  dock(world: World, pilot: Pilot, stationId: string) {
    const now = this.#clock();
    const station = stationOf(world, stationId);
    const { fee, ...docked } = dock(this.#approach(world, pilot, station, now));

    const { player } = pilot;
    const ship = world.shipOf(pilot);
    world.set(Player, player, { ...docked, dockedAt: new Date(now) });
    if (ship) world.set(Ship, ship, { status: 'DOCKED' });
    world.berth(stationId, 1);
    this.#lines.strike(world, player.id, now);
    charge(world, pilot, station, { amount: fee, reason: 'docking_fee', now });
    const { id, name, type, stationClass, services } = station;
    return {
      station: { id, name, type, class: stationClass, services: { ...services } },
      fee,
      turns: player.turns,
      credits: player.credits,
    };
  }

  /** Refuses: ERR_NOT_DOCKED, ERR_NO_TURNS. */
  undock(world: World, pilot: Pilot) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    this.#castOff(world, pilot, { ...undock(pilot.player), now });
    return { turns: pilot.player.turns };
  }

  /** A pilot leaves the region by a journey: without the turn that casting off costs, and out of every line ([IT2]). */
  castOff(world: World, pilot: Pilot): void {
    const now = this.#clock();
    if (pilot.player.isDocked) this.#castOff(world, pilot, { isDocked: false, currentPortId: null, now });
    this.#lines.strike(world, pilot.player.id, now);
  }

  /** A pilot who lay in a slip has left the region or the game: calls who is next. */
  vacate(world: World, { player }: Pilot): void {
    const station = world.station(player.currentPortId ?? '');
    if (station) this.#lines.look(world, station, this.#clock());
  }

  /** Stands in line for a slip. Refuses: ERR_NOT_FOUND, and what `joinLine` refuses. */
  wait(world: World, pilot: Pilot, stationId: string) {
    const now = this.#clock();
    const { player } = pilot;
    const station = stationOf(world, stationId);
    const approach = this.#approach(world, pilot, station, now);
    const line = joinLine(approach, this.#lines.look(world, station, now), player.id);
    this.#lines.enrol(world, player.id, stationId, now);
    this.#lines.set(world, stationId, line);
    return { position: aheadOf(line, player.id) + 1 };
  }

  /** Leaves the line, whichever it is. */
  giveUp(world: World, { player }: Pilot) {
    this.#lines.strike(world, player.id, this.#clock());
    return {};
  }

  /** Has somebody cast off who lay there too long, and keeps the slip for the pilot. Refuses: ERR_NOT_FOUND, and what `bump` refuses. */
  bump(world: World, pilot: Pilot, { stationId, playerId }: { stationId: string; playerId: string }) {
    const now = this.#clock();
    const { player } = pilot;
    const station = stationOf(world, stationId);
    const approach = this.#approach(world, pilot, station, now);
    const occupant = world.pilots.get(playerId);
    const { price, credits } = bump(approach, occupant?.player ?? null, now);

    const line = this.#lines.look(world, station, now);
    world.set(Player, player, { credits });
    charge(world, pilot, station, { amount: price, reason: 'slip_bump', now });
    this.#lines.enrol(world, player.id, stationId, now);
    this.#lines.set(world, stationId, [{ playerId: player.id, keptSince: now }, ...withoutPilot(line, player.id)]);
    if (occupant) this.#castOff(world, occupant, { isDocked: false, currentPortId: null, now });
    tell(world, { player: playerId }, 'slip.lost', { stationId, stationName: station.name });
    return { price, credits };
  }

  /** The slips of a station of the pilot's sector, and what docking costs and offers there. As much work as pilots are in the sector. Refuses: ERR_NOT_FOUND, ERR_WRONG_SECTOR. */
  slips(world: World, pilot: Pilot, stationId: string) {
    const { player } = pilot;
    const station = stationOf(world, stationId);
    if (player.currentSectorId !== station.sectorId)
      throw new Refusal('ERR_WRONG_SECTOR', { sectorId: station.sectorId });
    const line = this.#lines.look(world, station, this.#clock());
    const ahead = aheadOf(line, player.id);
    const ship = world.shipOf(pilot);
    return {
      stationId,
      capacity: slipsOf(station).transient,
      taken: world.dockedAt(stationId),
      waiting: line.length,
      position: ahead < line.length ? ahead + 1 : null,
      bumpPrice: ship ? bumpPrice(ship.type, station) : null,
      fee: ship ? dockingFee(ship.type, station) : null,
      services: { ...station.services },
      docked: [...world.pilotsIn(station.sectorId)]
        .filter(other => other.player.isDocked && other.player.currentPortId === stationId)
        .map(other => ({
          playerId: other.player.id,
          name: nameOf(other.player),
          since: other.player.dockedAt?.toISOString() ?? null,
        })),
    };
  }

  #approach(world: World, pilot: Pilot, station: Row<Station>, now: number): Approach {
    refillTurns(world, pilot, now);
    const line = this.#lines.look(world, station, now);
    return {
      pilot: pilot.player,
      ship: world.shipOf(pilot),
      station,
      standing: world.standingWith(pilot, station.factionAffiliation ?? '') ?? 0,
      slipsTaken: world.dockedAt(station.id),
      ahead: aheadOf(line, pilot.player.id),
    };
  }

  /** Frees the slip, ends what holds only while docked, and calls who is next. */
  #castOff(world: World, pilot: Pilot, { now, ...undocked }: Partial<Row<Player>> & { now: number }): void {
    const { player } = pilot;
    const stationId = player.currentPortId;
    world.set(Player, player, { ...undocked, dockedAt: null });
    const ship = world.shipOf(pilot);
    if (ship) world.set(Ship, ship, { status: 'IN_SPACE' });
    if (!stationId) return;
    world.berth(stationId, -1);
    endHaggles(world, pilot, stationId, now);
    const station = world.station(stationId);
    if (station) this.#lines.look(world, station, now);
  }
}

function stationOf(world: World, stationId: string): Row<Station> {
  const station = world.station(stationId);
  if (!station) throw new Refusal('ERR_NOT_FOUND', { what: 'station' });
  return station;
}

/** Notes what the pilot paid, and pays it to the station. */
function charge(
  world: World,
  { player }: Pilot,
  station: Row<Station>,
  { amount, reason, now }: { amount: number; reason: string; now: number },
): void {
  const posting = { reason, reference: station.id, at: new Date(now) };
  post(world, 'player', player.id, -amount, posting);
  payStation(world, station, amount, posting);
}
