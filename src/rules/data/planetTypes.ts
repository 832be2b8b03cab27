import type { ZoneType } from './zones.ts';

export const PLANET_TYPES = [
  'TERRAN',
  'DESERT',
  'OCEANIC',
  'ICE',
  'VOLCANIC',
  'GAS_GIANT',
  'BARREN',
  'JUNGLE',
  'ARCTIC',
  'TROPICAL',
  'MOUNTAINOUS',
  'ARTIFICIAL',
] as const;
export type PlanetType = (typeof PLANET_TYPES)[number];

type Range = readonly [number, number];

/** `nexusHabitability` is null for a type the Nexus does not have. `efficiency` scales fuel, organics and equipment. */
export interface PlanetKind {
  habitability: Range;
  nexusHabitability: Range | null;
  efficiency: { fuel: number; organics: number; equipment: number };
  temperature: Range;
  water: Range;
  gravity: Range;
  atmosphere: string;
}

export const PLANET_KINDS: Readonly<Record<PlanetType, PlanetKind>> = {
  TERRAN: kind([80, 100], [70, 100], [0, 0, 0], [5, 25], [40, 75], [0.9, 1.1], 'nitrogen-oxygen'),
  DESERT: kind([30, 60], [30, 60], [0.4, 1.5, 0.6], [30, 60], [0, 8], [0.7, 1.1], 'thin nitrogen-oxygen'),
  OCEANIC: kind([60, 85], [50, 80], [1.5, 0.4, 0.6], [5, 30], [85, 100], [0.8, 1.2], 'humid nitrogen-oxygen'),
  ICE: kind([20, 40], [20, 50], [0.8, 1.2, 0.5], [-120, -50], [60, 95], [0.5, 1], 'thin nitrogen'),
  VOLCANIC: kind([10, 30], [10, 30], [1, 0, 2], [80, 400], [0, 5], [0.8, 1.4], 'sulphurous'),
  GAS_GIANT: kind([0, 0], null, [1, 1, 1], [-160, -90], [0, 0], [1.8, 3.2], 'hydrogen-helium'),
  BARREN: kind([10, 30], [10, 40], [0, 0, 1.5], [-90, 120], [0, 0], [0.2, 0.8], 'none'),
  JUNGLE: kind([50, 80], [60, 90], [1, 1, 1], [22, 42], [30, 60], [0.8, 1.2], 'dense nitrogen-oxygen'),
  ARCTIC: kind([20, 50], null, [1, 1, 1], [-60, -10], [40, 80], [0.7, 1.1], 'cold nitrogen-oxygen'),
  TROPICAL: kind([60, 90], [80, 100], [1, 1, 1], [22, 36], [50, 80], [0.8, 1.1], 'humid nitrogen-oxygen'),
  MOUNTAINOUS: kind([40, 70], [40, 70], [0.6, 0.4, 1.5], [-10, 20], [15, 40], [0.9, 1.4], 'nitrogen-oxygen'),
  ARTIFICIAL: kind([70, 90], null, [1, 1, 1], [18, 22], [5, 20], [0.9, 1], 'recycled'),
};

/** The Nexus draws evenly from the types that have figures for it; TERRAN is left to its named world. */
export const PLANET_WEIGHTS: Readonly<Record<ZoneType, Partial<Record<PlanetType, number>>>> = {
  EXPANSE: { OCEANIC: 1, MOUNTAINOUS: 1, ICE: 1, VOLCANIC: 1, BARREN: 1, DESERT: 1, JUNGLE: 1, TROPICAL: 1 },
  FEDERATION: {
    TERRAN: 30,
    OCEANIC: 15,
    TROPICAL: 15,
    MOUNTAINOUS: 10,
    JUNGLE: 10,
    ARTIFICIAL: 10,
    DESERT: 5,
    ICE: 5,
  },
  BORDER: {
    TERRAN: 15,
    DESERT: 15,
    MOUNTAINOUS: 15,
    BARREN: 15,
    OCEANIC: 10,
    ARCTIC: 10,
    VOLCANIC: 10,
    GAS_GIANT: 10,
  },
  FRONTIER: { BARREN: 25, VOLCANIC: 20, ICE: 15, GAS_GIANT: 15, DESERT: 10, ARCTIC: 10, TERRAN: 5 },
};

/** What a sector's own nature allows, before its zone is asked. */
export const PLANETS_BY_SECTOR_TYPE: Readonly<Record<string, readonly PlanetType[]>> = {
  BLACK_HOLE: ['BARREN', 'VOLCANIC'],
  NEBULA: ['GAS_GIANT', 'BARREN'],
  VOID: ['ICE', 'BARREN'],
};

export const HABITABLE_FROM = 40;
export const POPULATION_PER_HABITABILITY = 1000;

function kind(
  habitability: Range,
  nexusHabitability: Range | null,
  [fuel, organics, equipment]: readonly [number, number, number],
  temperature: Range,
  water: Range,
  gravity: Range,
  atmosphere: string,
): PlanetKind {
  return {
    habitability,
    nexusHabitability,
    efficiency: { fuel, organics, equipment },
    temperature,
    water,
    gravity,
    atmosphere,
  };
}
