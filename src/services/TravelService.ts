import { AriaExplorationMap, WarpTunnel } from '../entities/index.ts';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../rules/refusal.ts';
import { movesFrom, type Route } from '../rules/routes.ts';
import { move } from '../rules/travel.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot, World } from '../world/World.ts';
import { earnRankPoints, refillTurns } from './pilots.ts';

/** Latent ways are known to nobody yet. */
const knows = () => false;

/** Flying inside a region. */
export class TravelService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Where the pilot may fly from here, best first. Refuses: ERR_NO_SHIP. */
  moves(world: World, pilot: Pilot) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const ship = world.shipOf(pilot);
    if (!ship) throw new Refusal('ERR_NO_SHIP');
    const here = placeOf(world, pilot);
    const routes = movesFrom(here.id, world.edgesAt(here.id), { ship, now, knows });
    const known = routes.map(route => wayOf(world, route));
    return {
      sectorId: here.sectorId,
      turns: pilot.player.turns,
      warps: known.filter(({ kind }) => kind === 'warp'),
      tunnels: known.filter(({ kind }) => kind !== 'warp'),
    };
  }

  /** Flies to a neighbouring sector. Refuses what `rules/travel.ts` refuses, and ERR_CROSS_REGION for a sector of another region. */
  move(world: World, pilot: Pilot, sectorId: number) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const { player } = pilot;
    const from = placeOf(world, pilot);
    const to = world.sector(sectorId);
    if (!to) throw new Refusal('ERR_CROSS_REGION', { sectorId });

    const ship = world.shipOf(pilot);
    const firstVisit = !pilot.visited.has(to.id);
    const flown = move({
      pilot: player,
      ship,
      held: null,
      from,
      to,
      edges: world.edgesAt(from.id),
      knows,
      standingWith: faction => world.standingWith(pilot, faction) ?? 0,
      firstVisit,
      now,
    });
    if (flown.route && ship) {
      const { turns, lifetimeTurnsSpent } = flown;
      world.relocate(pilot, sectorId, { turns, lifetimeTurnsSpent });
      wear(world, flown.route, flown.tunnelWear);
      if (firstVisit) noteVisit(world, pilot, to.id, now);
      earnRankPoints(world, pilot, flown.rankPointsEarned);
    }
    return {
      sectorId,
      turnCost: flown.turnCost,
      turns: player.turns,
      encounters: [],
      tunnelEvents: flown.tunnelEvents,
    };
  }
}

function placeOf(world: World, { player }: Pilot) {
  const place = world.sector(player.currentSectorId);
  if (!place) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: player.currentSectorId });
  return place;
}

function wayOf(world: World, { kind, to, turnCost, crossing, edgeId }: Route) {
  return {
    kind,
    sectorId: world.sectorById(to)?.sectorId ?? null,
    turnCost,
    crossing,
    ...(kind === 'warp' ? {} : { tunnelId: edgeId }),
  };
}

function wear(world: World, { tunnel }: Route, worn: Partial<Row<WarpTunnel>> | null): void {
  if (tunnel && worn) world.set(WarpTunnel, tunnel as Row<WarpTunnel>, worn);
}

function noteVisit(world: World, pilot: Pilot, sectorId: string, now: number): void {
  const at = new Date(now);
  world.add(AriaExplorationMap, { id: uuidv7(), playerId: pilot.player.id, sectorId, firstVisit: at, lastVisit: at });
  world.note(pilot.visited, sectorId);
}
