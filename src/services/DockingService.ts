import { Player, Ship } from '../entities/index.ts';
import { dock, undock } from '../rules/docking.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Pilot, World } from '../world/World.ts';
import { payStation, post, refillTurns } from './pilots.ts';

/** Docking at stations and casting off. */
export class DockingService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Refuses: ERR_NOT_FOUND, and what `rules/docking.ts` refuses. */
  dock(world: World, pilot: Pilot, stationId: string) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const { player } = pilot;
    const station = world.station(stationId);
    if (!station) throw new Refusal('ERR_NOT_FOUND', { what: 'station' });

    const ship = world.shipOf(pilot);
    const standing = world.standingWith(pilot, station.factionAffiliation ?? '') ?? 0;
    const { fee, ...docked } = dock({
      pilot: player,
      ship,
      station,
      standing,
      slipsTaken: world.dockedAt(stationId),
      ahead: 0,
    });

    world.set(Player, player, { ...docked, dockedAt: new Date(now) });
    if (ship) world.set(Ship, ship, { status: 'DOCKED' });
    world.berth(stationId, 1);
    const posting = { reason: 'docking_fee', reference: stationId, at: new Date(now) };
    post(world, 'player', player.id, -fee, posting);
    payStation(world, station, fee, posting);
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
    refillTurns(world, pilot, this.#clock());
    const { player } = pilot;
    const stationId = player.currentPortId;
    world.set(Player, player, { ...undock(player), dockedAt: null });
    const ship = world.shipOf(pilot);
    if (ship) world.set(Ship, ship, { status: 'IN_SPACE' });
    if (stationId) world.berth(stationId, -1);
    return { turns: player.turns };
  }
}
