import { type LatentEdge, latentEdgesAt, wrongWay } from './knowledge.ts';
import { Refusal } from './refusal.ts';
import { type Edges, type Flyer, type Navigator, type Route, tunnelRoute, wayTo } from './routes.ts';
import { barrierBetween, type Held, type StandingWith } from './territory.ts';
import { isOpen, traverse, type TunnelEvent, type TunnelWear } from './tunnels.ts';
import { spend, type Spender } from './turns.ts';

const FIRST_VISIT_RANK_POINTS = 3;

interface Traveller extends Spender {
  isDocked: boolean;
  isLanded: boolean;
}

interface Ship extends Flyer {
  status: string;
  isDestroyed: boolean;
  maintenance: Flyer['maintenance'] & { repair_needed: boolean };
}

interface Place extends Held {
  id: string;
  regionId?: string | null;
}

export interface Flight {
  pilot: Readonly<Traveller>;
  ship: Readonly<Ship> | null;
  /** Why the ship cannot fly by itself: it lies in a carrier, or another ship tows it. */
  held: 'carried' | 'towed' | null;
  from: Readonly<Place>;
  to: Readonly<Place>;
  edges: Readonly<Edges>;
  knows: Navigator['knows'];
  standingWith: StandingWith;
  firstVisit: boolean;
  now: number;
}

export interface Move extends Spender {
  /** Null when the pilot stays: they are there already, or ran into the wrong end of a latent way. */
  route: Route | null;
  /** The latent way that the pilot ran into. */
  revealed: LatentEdge | null;
  turnCost: number;
  rankPointsEarned: number;
  tunnelWear: TunnelWear | null;
  tunnelEvents: TunnelEvent[];
}

/**
 * Flies a pilot to a neighbouring sector ([MV1]), or lets them find that a latent way leads from there to here ([DS3]).
 * Refuses: ERR_DOCKED, ERR_LANDED, ERR_NO_SHIP, ERR_SHIP_IMMOBILIZED, ERR_SHIP_HARMONIZING, ERR_SHIP_HELD, ERR_CROSS_REGION,
 * ERR_NOT_ADJACENT, ERR_TUNNEL_CLOSED, ERR_ACCESS_DENIED, ERR_NO_TURNS.
 */
export function move(flight: Readonly<Flight>): Move {
  const { pilot, from, to } = flight;
  const ship = readyShip(flight);
  if (from.id === to.id) return stay(pilot);
  if (from.regionId !== to.regionId) throw new Refusal('ERR_CROSS_REGION', { regionId: to.regionId });

  const route = routeTo(flight, ship);
  if ('layer' in route) return { ...stay(pilot), revealed: route };
  checkAccess(flight);
  const purse = spend(pilot, route.turnCost);
  const passage = route.tunnel ? traverse(route.tunnel) : null;

  return {
    ...purse,
    route,
    revealed: null,
    turnCost: route.turnCost,
    rankPointsEarned: flight.firstVisit ? FIRST_VISIT_RANK_POINTS : 0,
    tunnelWear: passage?.wear ?? null,
    tunnelEvents: passage?.events ?? [],
  };
}

function readyShip({ pilot, ship, held }: Readonly<Flight>): Readonly<Ship> {
  if (pilot.isDocked) throw new Refusal('ERR_DOCKED');
  if (pilot.isLanded) throw new Refusal('ERR_LANDED');
  if (!ship || ship.isDestroyed || ship.status === 'DESTROYED') throw new Refusal('ERR_NO_SHIP');
  if (ship.maintenance.repair_needed) throw new Refusal('ERR_SHIP_IMMOBILIZED');
  if (ship.status === 'HARMONIZING') throw new Refusal('ERR_SHIP_HARMONIZING');
  if (held) throw new Refusal('ERR_SHIP_HELD', { held });
  return ship;
}

function stay({ turns, lifetimeTurnsSpent }: Readonly<Traveller>): Move {
  return {
    turns,
    lifetimeTurnsSpent,
    route: null,
    revealed: null,
    turnCost: 0,
    rankPointsEarned: 0,
    tunnelWear: null,
    tunnelEvents: [],
  };
}

function routeTo({ from, to, edges, knows, now }: Readonly<Flight>, ship: Readonly<Ship>): Route | LatentEdge {
  const navigator = { ship, knows, now };
  const route = wayTo(to.id, from.id, edges, navigator);
  if (route) return route;

  const closed = edges.tunnels.find(
    tunnel => !isOpen(tunnel, now) && tunnelRoute(from.id, tunnel, navigator)?.to === to.id,
  );
  if (closed) throw new Refusal('ERR_TUNNEL_CLOSED', { tunnelId: closed.id, status: closed.status });
  const latent = wrongWay(latentEdgesAt(edges, now), { from: from.id, to: to.id }, knows);
  if (latent) return latent;
  throw new Refusal('ERR_NOT_ADJACENT', { from: from.id, to: to.id });
}

function checkAccess({ from, to, standingWith }: Readonly<Flight>): void {
  const barrier = barrierBetween(from, to, standingWith);
  if (barrier) throw new Refusal('ERR_ACCESS_DENIED', { ...barrier });
}
