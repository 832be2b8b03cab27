import { type ShipType, shipSpecifications } from './data/ships.ts';
import { upgrades } from './data/upgrades.ts';
import type { Dice } from './dice.ts';
import { Refusal } from './refusal.ts';
import { type Edges, type Navigator, wayTo } from './routes.ts';
import { spend, type Spender } from './turns.ts';

const SCAN_TURNS = 2;
const TIER_1_RANGE = 2;
const TIER_2_RANGE = 4;
const TIER_2_COMPANION = 3;
const MISREAD_PERCENT = 15;
const LESS_PER_SENSOR = 5;
const LESS_PER_COMPANION = 2;

export interface Scanner {
  type: ShipType;
  upgrades: { SENSOR?: number };
  /** The companion's level, 1 to 5. */
  companion: number;
  /** Failed on a flight, until the next service ([BD5]). */
  isOffline?: boolean;
}

/** A sector as it is; who scans it may learn less. */
export interface Scanned {
  hazardLevel: number;
  radiationLevel: number;
  resources: { has_asteroids: boolean; gas_clouds: readonly string[] };
  defenses: { mines: number; patrol_ships: readonly string[] };
  /** Whether ships of others are under way there. */
  shipsInFlight: boolean;
  hasPlanet: boolean;
  hasStation: boolean;
}

export type ScanTier = 0 | 1 | 2;
export type PatrolBand = 'none' | 'light' | 'moderate' | 'heavy';

/** What a scan shows ([SC3]). What its tier does not show is not there. */
export interface Echo {
  tier: ScanTier;
  hazard: number;
  radiation: number;
  asteroids?: boolean;
  gasClouds?: boolean;
  presence?: 'silent' | 'faint motion';
  mines?: boolean;
  patrols?: PatrolBand;
  planet?: boolean;
  station?: boolean;
}

export interface Sweep {
  pilot: Readonly<Spender>;
  /** Null when the pilot has no ship. */
  scanner: Readonly<Scanner> | null;
  from: string;
  to: string;
  edges: Readonly<Edges>;
  navigator: Readonly<Navigator>;
  target: Readonly<Scanned>;
}

/** Looks into a neighbouring sector ([SC1]). Refuses: ERR_NO_SHIP, ERR_SENSORS_OFFLINE, ERR_NOT_ADJACENT, ERR_NO_TURNS. */
export function scan({ pilot, scanner, from, to, edges, navigator, target }: Readonly<Sweep>, dice: Dice) {
  checkScanner(scanner);
  if (!wayTo(to, from, edges, navigator)) throw new Refusal('ERR_NOT_ADJACENT', { from, to });
  const purse = spend(pilot, SCAN_TURNS);
  return { ...purse, turnCost: SCAN_TURNS, echo: echoOf(target, scanner, dice) };
}

/** Refuses: ERR_NO_SHIP, ERR_SENSORS_OFFLINE. */
export function checkScanner(scanner: Readonly<Scanner> | null): asserts scanner is Scanner {
  if (!scanner) throw new Refusal('ERR_NO_SHIP');
  if (scanner.isOffline) throw new Refusal('ERR_SENSORS_OFFLINE');
}

/** How far a scanner reaches: the hull's range and one for each level of the sensor ([SC2]). */
export function scanRange({ type, upgrades: levels }: Readonly<Pick<Scanner, 'type' | 'upgrades'>>): number {
  return shipSpecifications[type].scannerRange + upgrades.SENSOR.effect.scannerRange * (levels.SENSOR ?? 0);
}

export function scanTier(scanner: Readonly<Scanner>): ScanTier {
  const range = scanRange(scanner);
  if (range < TIER_1_RANGE) return 0;
  return range >= TIER_2_RANGE && scanner.companion >= TIER_2_COMPANION ? 2 : 1;
}

/** The chance in percent that presence is read wrongly ([SC4]). */
export function misreadPercent({ upgrades: levels, companion }: Readonly<Scanner>): number {
  const spared = LESS_PER_SENSOR * (levels.SENSOR ?? 0) + LESS_PER_COMPANION * Math.max(0, companion - 1);
  return Math.max(0, MISREAD_PERCENT - spared);
}

export function patrolBandOf(ships: number): PatrolBand {
  if (ships === 0) return 'none';
  if (ships <= 2) return 'light';
  return ships <= 4 ? 'moderate' : 'heavy';
}

function echoOf(target: Readonly<Scanned>, scanner: Readonly<Scanner>, dice: Dice): Echo {
  const tier = scanTier(scanner);
  const { hazardLevel: hazard, radiationLevel: radiation, resources, defenses } = target;
  const echo: Echo = { tier, hazard, radiation };
  if (tier >= 1) {
    const misread = dice.chance(misreadPercent(scanner) / 100);
    Object.assign(echo, {
      asteroids: resources.has_asteroids,
      gasClouds: resources.gas_clouds.length > 0,
      presence: target.shipsInFlight === misread ? 'silent' : 'faint motion',
    } satisfies Partial<Echo>);
  }
  if (tier === 2) {
    Object.assign(echo, {
      mines: defenses.mines > 0,
      patrols: patrolBandOf(defenses.patrol_ships.length),
      planet: target.hasPlanet,
      station: target.hasStation,
    } satisfies Partial<Echo>);
  }
  return echo;
}
