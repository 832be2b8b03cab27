export const resourceTypes = [
  'ORE',
  'BASIC_FOOD',
  'GOURMET_FOOD',
  'FUEL',
  'TECHNOLOGY',
  'EXOTIC_TECHNOLOGY',
  'LUXURY_GOODS',
  'POPULATION',
  'QUANTUM_SHARDS',
  'QUANTUM_CRYSTALS',
  'COMBAT_DRONES',
  'PRECIOUS_METALS',
  'PRISMATIC_ORE',
  'PHOTONIC_CRYSTALS',
] as const;
export type ResourceType = (typeof resourceTypes)[number];

export interface Resource {
  name: string;
  label: string;
  category: 'core_commodity' | 'strategic_resource' | 'rare_material';
  baseValue: number;
  basePrice: number | null;
  priceRangeMin: number | null;
  priceRangeMax: number | null;
  priceVolatility: number;
  baseProductionRate: number;
  isStorable: boolean;
  isProducible: boolean;
}

/** What no station prices: found, refined or built ([RS3]). */
const unpriced = {
  category: 'rare_material',
  baseValue: 0,
  basePrice: null,
  priceRangeMin: null,
  priceRangeMax: null,
  priceVolatility: 0,
  baseProductionRate: 0,
  isStorable: false,
  isProducible: false,
} as const;

/**
 * Everything a hold or a wallet can carry. `name` is the commodity's name in cargo, prices and commands ([RS1]). Prices in
 * credits a unit with the base inside its range ([RS2]), production in units an hour, volatility as a share, `isStorable`
 * for what a citadel's safe takes.
 */
export const resources = {
  ORE: {
    name: 'ore',
    label: 'Ore',
    category: 'core_commodity',
    baseValue: 15,
    basePrice: 15,
    priceRangeMin: 15,
    priceRangeMax: 45,
    priceVolatility: 0.2,
    baseProductionRate: 100,
    isStorable: true,
    isProducible: true,
  },
  BASIC_FOOD: {
    name: 'organics',
    label: 'Organics',
    category: 'core_commodity',
    baseValue: 18,
    basePrice: 18,
    priceRangeMin: 8,
    priceRangeMax: 25,
    priceVolatility: 0.25,
    baseProductionRate: 80,
    isStorable: true,
    isProducible: true,
  },
  GOURMET_FOOD: {
    name: 'gourmet_food',
    label: 'Gourmet Food',
    category: 'core_commodity',
    baseValue: 50,
    basePrice: 50,
    priceRangeMin: 30,
    priceRangeMax: 70,
    priceVolatility: 0.35,
    baseProductionRate: 15,
    isStorable: false,
    isProducible: true,
  },
  FUEL: {
    name: 'fuel',
    label: 'Fuel',
    category: 'core_commodity',
    baseValue: 40,
    basePrice: 40,
    priceRangeMin: 20,
    priceRangeMax: 60,
    priceVolatility: 0.15,
    baseProductionRate: 120,
    isStorable: false,
    isProducible: true,
  },
  TECHNOLOGY: {
    name: 'equipment',
    label: 'Equipment',
    category: 'core_commodity',
    baseValue: 85,
    basePrice: 85,
    priceRangeMin: 50,
    priceRangeMax: 120,
    priceVolatility: 0.3,
    baseProductionRate: 50,
    isStorable: true,
    isProducible: true,
  },
  EXOTIC_TECHNOLOGY: {
    name: 'exotic_technology',
    label: 'Exotic Technology',
    category: 'core_commodity',
    baseValue: 250,
    basePrice: 250,
    priceRangeMin: 150,
    priceRangeMax: 300,
    priceVolatility: 0.5,
    baseProductionRate: 5,
    isStorable: false,
    isProducible: true,
  },
  LUXURY_GOODS: {
    name: 'luxury_goods',
    label: 'Luxury Goods',
    category: 'core_commodity',
    baseValue: 100,
    basePrice: 100,
    priceRangeMin: 75,
    priceRangeMax: 200,
    priceVolatility: 0.4,
    baseProductionRate: 20,
    isStorable: false,
    isProducible: true,
  },
  POPULATION: {
    name: 'colonists',
    label: 'Colonists',
    category: 'strategic_resource',
    baseValue: 50,
    basePrice: 50,
    priceRangeMin: 30,
    priceRangeMax: 80,
    priceVolatility: 0.1,
    baseProductionRate: 10,
    isStorable: false,
    isProducible: true,
  },
  PRECIOUS_METALS: {
    name: 'precious_metals',
    label: 'Precious Metals',
    category: 'rare_material',
    baseValue: 130,
    basePrice: 130,
    priceRangeMin: 80,
    priceRangeMax: 180,
    priceVolatility: 0.3,
    baseProductionRate: 8,
    isStorable: false,
    isProducible: true,
  },
  COMBAT_DRONES: {
    name: 'combat_drones',
    label: 'Combat Drones',
    category: 'strategic_resource',
    baseValue: 1000,
    basePrice: 1000,
    priceRangeMin: 1000,
    priceRangeMax: 1200,
    priceVolatility: 0,
    baseProductionRate: 0,
    isStorable: false,
    isProducible: false,
  },
  QUANTUM_SHARDS: { ...unpriced, name: 'quantum_shards', label: 'Quantum Shards' },
  QUANTUM_CRYSTALS: { ...unpriced, name: 'quantum_crystals', label: 'Quantum Crystals' },
  PRISMATIC_ORE: { ...unpriced, name: 'prismatic_ore', label: 'Prismatic Ore' },
  PHOTONIC_CRYSTALS: { ...unpriced, name: 'lumen_crystals', label: 'Lumen Crystals' },
} as const satisfies Readonly<Record<ResourceType, Resource>>;
