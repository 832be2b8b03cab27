import { WarpTunnel } from '../entities/index.ts';
import type { Dice } from '../rules/dice.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Route } from '../rules/routes.ts';
import { move, type Move } from '../rules/travel.ts';
import type { Row } from '../world/readRows.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { arrive } from './arrivals.ts';
import { knowsOf, latentWay, learn, noteFlight, placeOf, standingOf } from './navigator.ts';
import { earnRankPoints, refillTurns } from './pilots.ts';

/** Flying inside a region. */
export class TravelService {
  readonly #clock: () => number;
  readonly #dice: () => Dice;

  constructor(clock: () => number, dice: () => Dice) {
    this.#clock = clock;
    this.#dice = dice;
  }

  /** Flies to a neighbouring sector. Refuses what `rules/travel.ts` refuses, and ERR_CROSS_REGION for a sector of another region. */
  move(world: World, pilot: Pilot, sectorId: number) {
    const now = this.#clock();
    refillTurns(world, pilot, now);
    const from = placeOf(world, pilot);
    const to = world.sector(sectorId);
    if (!to) throw new Refusal('ERR_CROSS_REGION', { sectorId });

    const firstVisit = !pilot.visited.has(to.id);
    const flown = move({ ...flyerOf(world, pilot), from, to, edges: world.edgesAt(from.id), firstVisit, now });
    const ship = world.shipOf(pilot);
    if (!flown.route || !ship) return stay(world, pilot, flown, now);

    const { route, turns, turnCost, lifetimeTurnsSpent, tunnelEvents } = flown;
    world.relocate(pilot, sectorId, { turns, lifetimeTurnsSpent });
    wear(world, route, flown.tunnelWear);
    noteFlight(world, pilot, route);
    earnRankPoints(world, pilot, flown.rankPointsEarned);
    const met = arrive({ world, pilot, ship, sector: to, firstVisit, dice: this.#dice, now });
    return { sectorId, arrived: true, turnCost, turns: pilot.player.turns, revealed: [], ...met, tunnelEvents };
  }
}

function flyerOf(world: World, pilot: Pilot) {
  return {
    pilot: pilot.player,
    ship: world.shipOf(pilot),
    held: null,
    knows: knowsOf(pilot),
    standingWith: standingOf(world, pilot),
  };
}

/** The pilot is where they were: they were there already, or have run into a latent way, which they know from now on ([DS3]). */
function stay(world: World, pilot: Pilot, { revealed: found, turnCost, turns }: Move, now: number) {
  const here = placeOf(world, pilot);
  if (found) learn(world, pilot, found, { via: 'traversal_attempt', now });
  const revealed = found ? [latentWay(world, here, found)] : [];
  const nothing = { discoveries: [], encounters: [], tunnelEvents: [] };
  return { sectorId: here.sectorId, arrived: !found, turnCost, turns, revealed, ...nothing };
}

function wear(world: World, { tunnel }: Route, worn: Partial<Row<WarpTunnel>> | null): void {
  if (tunnel && worn) world.set(WarpTunnel, tunnel as Row<WarpTunnel>, worn);
}
