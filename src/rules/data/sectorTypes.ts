import type { ZoneType } from './zones.ts';

export const SECTOR_TYPES = [
  'STANDARD',
  'NEBULA',
  'ASTEROID_FIELD',
  'BLACK_HOLE',
  'STAR_CLUSTER',
  'VOID',
  'INDUSTRIAL',
  'AGRICULTURAL',
  'FORBIDDEN',
  'WORMHOLE',
  'ANOMALY',
  'RADIATION_ZONE',
  'WARP_STORM',
] as const;
export type SectorType = (typeof SECTOR_TYPES)[number];

/** Radiation is shown and weighs on routes; it does no damage. */
export const RADIATION: Readonly<Record<SectorType, readonly [number, number]>> = {
  STANDARD: [0, 0.2],
  NEBULA: [0.3, 0.6],
  ASTEROID_FIELD: [0.1, 0.3],
  BLACK_HOLE: [0.7, 1],
  STAR_CLUSTER: [0.5, 0.8],
  VOID: [0, 0.1],
  INDUSTRIAL: [0.2, 0.4],
  AGRICULTURAL: [0, 0.2],
  FORBIDDEN: [0.8, 1],
  WORMHOLE: [0.6, 0.9],
  ANOMALY: [0.1, 0.1],
  RADIATION_ZONE: [0.1, 0.1],
  WARP_STORM: [0.1, 0.1],
};

/** Slow to fly: each such end adds a turn to a warp. */
export const SLOW_TYPES: readonly SectorType[] = ['NEBULA', 'ASTEROID_FIELD', 'BLACK_HOLE'];
/** Each such end takes from a warp's stability. */
export const UNSTEADY_TYPES: readonly SectorType[] = ['NEBULA', 'BLACK_HOLE', 'WORMHOLE'];

/** Percent of a zone's plain sectors that become something rarer; the rest stay as they are. */
export const RARE_TYPES: Readonly<Record<ZoneType, Partial<Record<SectorType, number>>>> = {
  EXPANSE: { STAR_CLUSTER: 1, VOID: 1, BLACK_HOLE: 0.4, RADIATION_ZONE: 0.4, WARP_STORM: 0.3 },
  FEDERATION: { STAR_CLUSTER: 1 },
  BORDER: { STAR_CLUSTER: 1, VOID: 1, RADIATION_ZONE: 0.5, BLACK_HOLE: 0.5 },
  FRONTIER: { VOID: 2, BLACK_HOLE: 1, RADIATION_ZONE: 1, WARP_STORM: 1, FORBIDDEN: 0.5 },
};

export interface AsteroidYield {
  ore: number;
  precious_metals: number;
  quantum_shards: number;
}

export const BASE_ASTEROID_YIELD: AsteroidYield = { ore: 1000, precious_metals: 400, quantum_shards: 200 };
export const RICH_YIELD_FACTOR = 1.5;
export const FEDSPACE_YIELD_FACTOR = 0.7;

/** What an asteroid field regains, by zone: it decides the mining tier, and the far zones hold the better fields. */
export const ASTEROID_REGENERATION: Readonly<Record<ZoneType, readonly [number, number]>> = {
  EXPANSE: [0.3, 0.9],
  FEDERATION: [0.2, 0.7],
  BORDER: [0.4, 0.95],
  FRONTIER: [0.6, 1.1],
};
