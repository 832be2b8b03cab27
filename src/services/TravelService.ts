import { WarpTunnel } from '../entities/index.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Route } from '../rules/routes.ts';
import { move } from '../rules/travel.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot, World } from '../world/World.ts';
import { arrive } from './arrivals.ts';
import { knowsOf, latentWay, learn, noteFlight, placeOf, standingOf } from './navigator.ts';
import { earnRankPoints, refillTurns } from './pilots.ts';

/** Flying inside a region. */
export class TravelService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
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
      knows: knowsOf(pilot),
      standingWith: standingOf(world, pilot),
      firstVisit,
      now,
    });
    const { route, revealed, turnCost, tunnelEvents } = flown;
    if (revealed) learn(world, pilot, revealed, { via: 'traversal_attempt', now });
    if (!route || !ship) {
      const stay = { sectorId: from.sectorId, arrived: !revealed, turnCost, turns: player.turns };
      const found = revealed ? [latentWay(world, from, revealed)] : [];
      return { ...stay, revealed: found, discoveries: [], encounters: [], tunnelEvents };
    }

    world.relocate(pilot, sectorId, { turns: flown.turns, lifetimeTurnsSpent: flown.lifetimeTurnsSpent });
    wear(world, route, flown.tunnelWear);
    noteFlight(world, pilot, route);
    earnRankPoints(world, pilot, flown.rankPointsEarned);
    const met = arrive({ world, pilot, ship, sector: to, firstVisit, now });
    return { sectorId, arrived: true, turnCost, turns: player.turns, revealed: [], ...met, tunnelEvents };
  }
}

function wear(world: World, { tunnel }: Route, worn: Partial<Row<WarpTunnel>> | null): void {
  if (tunnel && worn) world.set(WarpTunnel, tunnel as Row<WarpTunnel>, worn);
}
