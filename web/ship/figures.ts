import { repairRates } from '../../src/rules/data/maintenance.ts';
import type { OwnShip } from './Hangar.ts';

/** What an emergency service costs in space, where no station sets the price ([MT4], [MT6]). */
export function emergencyPrice({ condition, currentValue }: Pick<OwnShip, 'condition' | 'currentValue'>): number {
  return Math.round(((100 - condition.now) / 10) * repairRates.emergency * currentValue);
}

/** How many credits are missing for a price; 0 when it can be paid. */
export function shortOf(price: number, credits: number): number {
  return Math.max(0, price - credits);
}

export interface Slice {
  good: string;
  units: number;
  /** Of the whole hold. */
  share: number;
}

/** What is in the hold, the most of it first. */
export function slices({ capacity, contents }: OwnShip['cargo']): Slice[] {
  return Object.entries(contents)
    .filter(([, units]) => units > 0)
    .map(([good, units]) => ({ good, units, share: capacity > 0 ? units / capacity : 0 }))
    .toSorted((a, b) => b.units - a.units || a.good.localeCompare(b.good));
}

interface Station {
  id: string;
  name: string;
  type: string;
  sectorId: number;
}

/** The stations that are shipyards by their type, the nearest three ([SY3]). Those that no known way leads to are left out. */
export function nearestYards(
  stations: readonly Station[],
  jumps: ReadonlyMap<number, number>,
): (Station & { far: number })[] {
  return stations
    .filter(({ type }) => type === 'SHIPYARD')
    .flatMap(station => {
      const far = jumps.get(station.sectorId);
      return far === undefined ? [] : [{ ...station, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3);
}

export type Tone = 'good' | 'warn' | 'bad';

/** How a share of a whole is shown. */
export function toneOf(share: number): Tone {
  if (share > 0.6) return 'good';
  return share > 0.3 ? 'warn' : 'bad';
}

export interface Compared {
  figure: 'hold' | 'speed' | 'hull' | 'shields' | 'drones' | 'scanner' | 'attack' | 'defense';
  theirs: number;
  own: number | null;
}

interface HullFigures {
  maxCargo: number;
  speed: number;
  hullPoints: number;
  maxShields: number;
  maxDrones: number;
  scannerRange: number;
  attackRating: number;
  defenseRating: number;
}

type OwnFigures = Pick<OwnShip, 'cargo' | 'speed' | 'combat' | 'maxDrones' | 'scannerRange'>;

/** A hull beside one's own ship as it is now, figure by figure. */
export function compared(hull: HullFigures, own: OwnFigures | null): Compared[] {
  return [
    { figure: 'hold', theirs: hull.maxCargo, own: own?.cargo.capacity ?? null },
    { figure: 'speed', theirs: hull.speed, own: own?.speed ?? null },
    { figure: 'hull', theirs: hull.hullPoints, own: own?.combat.max_hull ?? null },
    { figure: 'shields', theirs: hull.maxShields, own: own?.combat.max_shields ?? null },
    { figure: 'drones', theirs: hull.maxDrones, own: own?.maxDrones ?? null },
    { figure: 'scanner', theirs: hull.scannerRange, own: own?.scannerRange ?? null },
    { figure: 'attack', theirs: hull.attackRating, own: own?.combat.attack_rating ?? null },
    { figure: 'defense', theirs: hull.defenseRating, own: own?.combat.defense_rating ?? null },
  ];
}

/** What something is called, or its code if it is new to the page. */
export function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
