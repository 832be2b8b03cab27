import { type RepairTier, repairRates } from './data/maintenance.ts';
import { atBerth, atDesk, type Berthed, type Customer, type Desk, multiplierOf, paid, type Workshop } from './desk.ts';
import { type Maintained, maintenanceNow } from './maintenance.ts';
import { isoOf } from './moment.ts';
import { Refusal } from './refusal.ts';
import { halfToEven } from './rounding.ts';

/** A ship's condition at the moment of its last service, and what has failed since. */
export interface Upkeep {
  condition: number;
  last_maintenance: string | null;
  next_maintenance: string | null;
  repair_needed: boolean;
  sensors_offline?: boolean;
}

export interface Serviceable extends Berthed, Maintained {
  currentValue: number;
  maintenance: Upkeep;
}

export interface Garage extends Desk {
  pilot: Readonly<Customer & { isLanded: boolean }>;
  /** Whether the pilot flies this ship. */
  isFlown: boolean;
}

export interface Service {
  cost: number;
  credits: number;
  maintenance: Upkeep;
}

/** What a tier of service costs now ([MT4]). */
export function serviceCost(
  ship: Readonly<Serviceable>,
  tier: RepairTier,
  terms: { multiplier: number; now: number },
): number {
  const worn = (100 - maintenanceNow(ship, terms.now)) / 10;
  return halfToEven(worn * repairRates[tier] * ship.currentValue * terms.multiplier);
}

/** Which tiers a station has; a spacedock has them all, and emergencies are met in space as well ([MT6]). */
export function tiersAt({ isSpacedock, services }: Readonly<Workshop>): readonly RepairTier[] {
  if (isSpacedock) return ['basic', 'emergency', 'premium'];
  return services.ship_maintenance || services.ship_repair ? ['basic', 'emergency'] : [];
}

/**
 * Makes a ship as new ([MT5], [MT6]). Refuses: ERR_NOT_DOCKED, ERR_LANDED, ERR_WRONG_SECTOR, ERR_STATION_CLOSED,
 * ERR_NO_SERVICE, ERR_SHIP_HARMONIZING, ERR_SHIP_ADRIFT, ERR_NOTHING_TO_REPAIR, ERR_NO_CREDITS.
 */
export function service(
  garage: Readonly<Garage>,
  ship: Readonly<Serviceable>,
  order: { tier: RepairTier; now: number },
): Service {
  const { tier, now } = order;
  const station = crewFor(garage, ship, tier);
  const cost = serviceCost(ship, tier, { multiplier: station ? multiplierOf(station, 'ship_maintenance') : 1, now });
  const { repair_needed: isStuck, sensors_offline: isBlind = false } = ship.maintenance;
  if (cost === 0 && !isStuck && !isBlind) throw new Refusal('ERR_NOTHING_TO_REPAIR');

  const { pilot } = garage;
  if (tier === 'emergency' && isStuck && pilot.credits < cost)
    return patchedUp(ship, pilot.credits / cost, garage, now);
  return { cost, credits: paid(pilot, cost), maintenance: serviced(100, now) };
}

/** A ship that cannot move is helped for whatever there is, so that nobody is stuck for good ([MT7]). */
function patchedUp(ship: Readonly<Serviceable>, share: number, { pilot }: Readonly<Garage>, now: number): Service {
  const condition = maintenanceNow(ship, now);
  return { cost: pilot.credits, credits: 0, maintenance: serviced(condition + (100 - condition) * share, now) };
}

/** The station that does the work; null for the crew that comes to a ship in space. */
function crewFor({ pilot, station, isFlown }: Readonly<Garage>, ship: Readonly<Serviceable>, tier: RepairTier) {
  if (tier === 'emergency' && isFlown && !pilot.isDocked) {
    if (pilot.isLanded) throw new Refusal('ERR_LANDED');
    if (ship.status === 'HARMONIZING') throw new Refusal('ERR_SHIP_HARMONIZING');
    return null;
  }
  const harbour = atDesk({ pilot, station });
  if (!tiersAt(harbour).includes(tier)) throw new Refusal('ERR_NO_SERVICE', { service: 'ship_maintenance', tier });
  atBerth(ship, harbour);
  return harbour;
}

function serviced(condition: number, now: number): Upkeep {
  return { condition, last_maintenance: isoOf(now), next_maintenance: null, repair_needed: false };
}
