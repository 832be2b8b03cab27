import { type ShipType, shipSpecifications } from './data/ships.ts';
import { DAY, epochOf, isoOf, type Moment } from './moment.ts';
import { Refusal } from './refusal.ts';
import { spend, type Spender } from './turns.ts';

export type JourneyMethod = 'platform_gate' | 'player_gate' | 'warp_jumper';

/** What a method takes, in credits and in turns. A player's gate has a toll of its own. */
const FARES: Readonly<Record<JourneyMethod, { cost: number; turnCost: number }>> = {
  platform_gate: { cost: 100, turnCost: 0 },
  player_gate: { cost: 0, turnCost: 0 },
  warp_jumper: { cost: 0, turnCost: 50 },
};
const JUMP_COOLDOWN = DAY;

/** How long a journey may stay unfinished, in milliseconds ([IT8]). */
export const JOURNEY_LIFETIME = 120_000;

/** Regions that stopped paying: who belongs there goes on, nobody else comes in. */
const CLOSED_TO_STRANGERS: readonly string[] = ['suspended', 'grace'];

export interface Departing extends Spender {
  credits: number;
  isDocked: boolean;
  isLanded: boolean;
}

export interface Journey {
  method: JourneyMethod;
  pilot: Readonly<Departing>;
  ship: Readonly<{
    type: ShipType;
    status: string;
    isDestroyed: boolean;
    maintenance: { repair_needed: boolean };
  }> | null;
  from: string;
  to: Readonly<{ id: string; status: string }>;
  isCitizen: boolean;
  /** Whether the pilot owns the destination, or a planet, a station or a ship there. */
  isStakeholder: boolean;
  /** When the pilot's last jump began that came to its end. */
  lastJumpAt: Moment | null;
  now: number;
}

/** What a pilot has left who departs, and what it took. */
export interface Departure extends Spender {
  credits: number;
  cost: number;
  turnCost: number;
}

/** Whether a region lets in who belongs there ([IT4]). */
export function isOpenToResidents(status: string): boolean {
  return status === 'active' || CLOSED_TO_STRANGERS.includes(status);
}

/**
 * Sends a pilot on a journey ([IT1]). Refuses: ERR_SAME_REGION, ERR_GALACTIC_CITIZEN_REQUIRED, ERR_REGION_CLOSED,
 * ERR_REGION_NEW_RESIDENTS_BLOCKED, ERR_LANDED, ERR_NO_SHIP, ERR_SHIP_IMMOBILIZED, ERR_SHIP_HARMONIZING, ERR_NO_GATE,
 * ERR_METHOD_UNAVAILABLE, ERR_NO_TURNS, ERR_NO_CREDITS.
 */
export function depart(journey: Readonly<Journey>): Departure {
  checkDestination(journey);
  checkMethod(journey, readyShip(journey).type);

  const { pilot, method } = journey;
  const { cost, turnCost } = FARES[method];
  const purse = spend(pilot, turnCost);
  if (pilot.credits < cost) throw new Refusal('ERR_NO_CREDITS', { need: cost, have: pilot.credits });
  return { ...purse, credits: pilot.credits - cost, cost, turnCost };
}

/** What comes back of a journey that did not arrive: all of it ([IT9]). */
export function refundOf(method: JourneyMethod, cost: number): { credits: number; turns: number } {
  return { credits: cost, turns: FARES[method].turnCost };
}

function checkDestination({ from, to, isCitizen, isStakeholder }: Readonly<Journey>): void {
  const { status } = to;
  if (to.id === from) throw new Refusal('ERR_SAME_REGION');
  if (!isCitizen) throw new Refusal('ERR_GALACTIC_CITIZEN_REQUIRED');
  if (!isOpenToResidents(status)) throw new Refusal('ERR_REGION_CLOSED', { status });
  if (CLOSED_TO_STRANGERS.includes(status) && !isStakeholder)
    throw new Refusal('ERR_REGION_NEW_RESIDENTS_BLOCKED', { status });
}

function readyShip({ pilot, ship }: Readonly<Journey>): { type: ShipType } {
  if (pilot.isLanded) throw new Refusal('ERR_LANDED');
  if (!ship || ship.isDestroyed || ship.status === 'DESTROYED') throw new Refusal('ERR_NO_SHIP');
  if (ship.maintenance.repair_needed) throw new Refusal('ERR_SHIP_IMMOBILIZED');
  if (ship.status === 'HARMONIZING') throw new Refusal('ERR_SHIP_HARMONIZING');
  return ship;
}

/** Whether the way is there for this pilot and this hull ([IT5] to [IT7]). */
function checkMethod({ method, pilot, lastJumpAt, now }: Readonly<Journey>, shipType: ShipType): void {
  if (method === 'player_gate') throw new Refusal('ERR_NO_GATE');
  if (method === 'platform_gate') {
    if (!pilot.isDocked) throw new Refusal('ERR_NO_GATE');
    if (!shipSpecifications[shipType].warpCompatible) throw new Refusal('ERR_METHOD_UNAVAILABLE', { shipType });
    return;
  }
  if (shipType !== 'WARP_JUMPER') throw new Refusal('ERR_METHOD_UNAVAILABLE', { shipType });
  const readyAt = lastJumpAt === null ? now : epochOf(lastJumpAt) + JUMP_COOLDOWN;
  if (readyAt > now) throw new Refusal('ERR_METHOD_UNAVAILABLE', { readyAt: isoOf(readyAt) });
}
