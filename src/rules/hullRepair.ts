import { atBerth, atDesk, type Berthed, type Desk, multiplierOf, offering, paid, type Workshop } from './desk.ts';
import type { Combat } from './fitting.ts';
import { Refusal } from './refusal.ts';
import { halfToEven } from './rounding.ts';

const WHOLE_HULL = 0.1;
const SHIELD_POINT = 1;

export interface Damaged {
  currentValue: number;
  combat: Readonly<Combat>;
}

export interface Repair {
  cost: number;
  credits: number;
  combat: Combat;
}

/** What hull and shields cost at a station, to the last point; 0 when both are whole ([SH9]). */
export function repairCost({ currentValue, combat }: Readonly<Damaged>, multiplier: number): number {
  const hull = Math.max(0, combat.max_hull - combat.hull);
  const shields = Math.max(0, combat.max_shields - combat.shields);
  if (hull === 0 && shields === 0) return 0;
  const price = (hull / combat.max_hull) * WHOLE_HULL * currentValue + shields * SHIELD_POINT;
  return Math.max(1, halfToEven(price * multiplier));
}

/** Whether a station repairs hulls. */
export function repairsHulls({ isSpacedock, services }: Readonly<Workshop>): boolean {
  return isSpacedock || services.ship_repair;
}

/**
 * Makes hull and shields whole ([SH9]). Refuses: ERR_NOT_DOCKED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED, ERR_NO_SERVICE,
 * ERR_SHIP_HARMONIZING, ERR_SHIP_ADRIFT, ERR_NOTHING_TO_REPAIR, ERR_NO_CREDITS.
 */
export function repair(desk: Readonly<Desk>, ship: Readonly<Damaged & Berthed>): Repair {
  const station = atDesk(desk);
  if (!repairsHulls(station)) offering(station, 'ship_repair');
  atBerth(ship, station);
  const cost = repairCost(ship, multiplierOf(station, 'ship_repair'));
  if (cost === 0) throw new Refusal('ERR_NOTHING_TO_REPAIR');
  const { combat } = ship;
  const whole = {
    hull: Math.max(combat.hull, combat.max_hull),
    shields: Math.max(combat.shields, combat.max_shields),
  };
  return { cost, credits: paid(desk.pilot, cost), combat: { ...combat, ...whole } };
}
