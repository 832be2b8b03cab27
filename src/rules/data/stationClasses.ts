import type { CommodityName } from './commodities.ts';

export const STATION_TYPES = [
  'TRADING',
  'MILITARY',
  'INDUSTRIAL',
  'MINING',
  'SCIENTIFIC',
  'SHIPYARD',
  'OUTPOST',
  'BLACK_MARKET',
  'DIPLOMATIC',
  'CORPORATE',
] as const;
export type StationType = (typeof STATION_TYPES)[number];

export const SECURITY_TIERS = ['none', 'basic', 'standard', 'premium'] as const;
export type SecurityTier = (typeof SECURITY_TIERS)[number];

export const STATION_CLASS_NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type StationClassNumber = (typeof STATION_CLASS_NUMBERS)[number];

/** What a class of station trades, from the station's side. `soldFill` and `boughtFill` are shares of capacity at creation. */
export interface StationClass {
  name: string;
  buys: readonly CommodityName[];
  sells: readonly CommodityName[];
  soldFill: readonly [number, number];
  boughtFill: readonly [number, number];
  production: number;
  /** Factor on what it pays for goods it only buys, and on what it asks for goods it only sells. */
  buyFactor: number;
  sellFactor: number;
  /** Asking price when unowned, null for a class that is never for sale. */
  price: number | null;
}

const HAULS = ['ore', 'organics', 'equipment', 'fuel'] as const;
const TECH = ['exotic_technology', 'luxury_goods'] as const;
const ordinary = { soldFill: [0.4, 0.7], boughtFill: [0.1, 0.3], production: 1, buyFactor: 1, sellFactor: 1 } as const;

export const STATION_CLASSES: readonly StationClass[] = [
  { ...ordinary, name: 'Capital', buys: [], sells: ['colonists'], price: null },
  { ...ordinary, name: 'Mining Operation', buys: ['ore'], sells: ['organics', 'equipment'], price: 250_000 },
  { ...ordinary, name: 'Agricultural Center', buys: ['organics'], sells: ['ore', 'equipment'], price: 300_000 },
  { ...ordinary, name: 'Industrial Hub', buys: ['equipment'], sells: ['ore', 'organics'], price: 400_000 },
  {
    ...ordinary,
    name: 'Distribution Center',
    buys: ['exotic_technology'],
    sells: HAULS,
    soldFill: [0.7, 0.9],
    production: 1.5,
    price: null,
  },
  {
    ...ordinary,
    name: 'Collection Hub',
    buys: HAULS,
    sells: ['luxury_goods'],
    boughtFill: [0.05, 0.15],
    price: null,
  },
  { ...ordinary, name: 'Mixed Market', buys: ['ore', 'organics'], sells: ['equipment', 'fuel'], price: 450_000 },
  { ...ordinary, name: 'Resource Exchange', buys: ['equipment', 'fuel'], sells: ['ore', 'organics'], price: 550_000 },
  { ...ordinary, name: 'Black Hole', buys: HAULS, sells: [], boughtFill: [0.05, 0.15], buyFactor: 1.2, price: 800_000 },
  {
    ...ordinary,
    name: 'Nova',
    buys: [],
    sells: HAULS,
    soldFill: [0.8, 1],
    production: 2,
    sellFactor: 1.25,
    price: 850_000,
  },
  {
    ...ordinary,
    name: 'Luxury Market',
    buys: ['gourmet_food'],
    sells: ['luxury_goods', 'exotic_technology'],
    price: 1_200_000,
  },
  { ...ordinary, name: 'Premium Tech', buys: TECH, sells: TECH, buyFactor: 1.25, sellFactor: 1.25, price: 1_000_000 },
];

/** Goods a station does not trade still lie in its hold, at these shares of capacity. */
export const UNTRADED_FILL = [0.1, 0.25] as const;

/** Classes 0 to 3 have a type of their own; null = drawn from the cluster's list. */
export const TYPE_BY_CLASS: readonly (StationType | null)[] = ['TRADING', 'MINING', 'OUTPOST', 'INDUSTRIAL'];

export interface Slips {
  transient: number;
  longTerm: number;
  construction: number;
  specialized: number;
}

export const SLIPS = {
  tradedockA: slips(24, 8, 8, 4),
  tradedockB: slips(20, 8, 12, 0),
  spacedock: slips(30, 10),
  starportPrime: slips(200, 50),
  capital: slips(80, 30),
  small: slips(8, 2),
  middle: slips(12, 4),
  large: slips(20, 6),
  tech: slips(24, 8),
} as const;

/** Docking fee by hull size, times the factor of the station's security tier. */
export const DOCKING_FEES = { TINY: 0, SMALL: 100, MEDIUM: 250, LARGE: 500, CAPITAL: 1000 } as const;
export const DOCKING_FEE_FACTORS = { none: 0, basic: 1, standard: 1.5, premium: 3 } as const satisfies Record<
  SecurityTier,
  number
>;

/** A tradedock's hold is larger than any other. */
export const TRADEDOCK_CAPACITY_FACTOR = 10;

/** Rows for classes 1 to 5; class 0 and every class above 5 have the last. */
export const STATION_DEFENSES = [
  { drones: 50, hullArmor: 5000, shieldPool: 4000, shieldRegen: 200, fire: 120, pointDefense: 30, shieldStrength: 50 },
  {
    drones: 100,
    hullArmor: 10000,
    shieldPool: 8000,
    shieldRegen: 400,
    fire: 240,
    pointDefense: 60,
    shieldStrength: 100,
  },
  {
    drones: 200,
    hullArmor: 20000,
    shieldPool: 16000,
    shieldRegen: 800,
    fire: 480,
    pointDefense: 120,
    shieldStrength: 200,
  },
  {
    drones: 300,
    hullArmor: 30000,
    shieldPool: 24000,
    shieldRegen: 1200,
    fire: 720,
    pointDefense: 180,
    shieldStrength: 300,
  },
  {
    drones: 500,
    hullArmor: 50000,
    shieldPool: 40000,
    shieldRegen: 2000,
    fire: 1200,
    pointDefense: 300,
    shieldStrength: 500,
  },
] as const;

function slips(transient: number, longTerm: number, construction = 0, specialized = 0): Slips {
  return { transient, longTerm, construction, specialized };
}
