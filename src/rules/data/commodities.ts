/** What stations trade. `stated` is the catalogue's base price, which for three goods lies outside their own range. */
export interface Commodity {
  stated: number;
  min: number;
  max: number;
  capacity: number;
  quantity: number;
  /** Units made per hour by a station that does not buy the good. */
  production: number;
  variancePercent: number;
  category: 'core' | 'strategic' | 'rare';
}

export const COMMODITY_NAMES = [
  'ore',
  'organics',
  'equipment',
  'fuel',
  'luxury_goods',
  'gourmet_food',
  'exotic_technology',
  'colonists',
  'precious_metals',
] as const;
export type CommodityName = (typeof COMMODITY_NAMES)[number];

export const COMMODITIES: Readonly<Record<CommodityName, Commodity>> = {
  ore: good(15, [15, 45], 5000, 1000, 100, 20, 'core'),
  organics: good(18, [8, 25], 3000, 800, 80, 25, 'core'),
  equipment: good(35, [50, 120], 2000, 500, 50, 30, 'core'),
  fuel: good(12, [20, 60], 4000, 1500, 120, 15, 'core'),
  luxury_goods: good(100, [75, 200], 800, 200, 20, 40, 'core'),
  gourmet_food: good(80, [30, 70], 600, 150, 15, 35, 'core'),
  exotic_technology: good(250, [150, 300], 200, 50, 5, 50, 'core'),
  colonists: good(50, [30, 80], 500, 100, 10, 10, 'strategic'),
  precious_metals: good(130, [80, 180], 400, 80, 8, 30, 'rare'),
};

/** Found, mined or refined, but on no station's price list. */
export const UNPRICED_RESOURCES = ['quantum_shards', 'quantum_crystals', 'prismatic_ore', 'lumen_crystals'] as const;

/** A base price outside its own range would pin the price to one end, so there the middle of the range is the base. */
export function basePrice(name: CommodityName): number {
  const { stated, min, max } = COMMODITIES[name];
  return stated < min || stated > max ? (min + max) / 2 : stated;
}

function good(
  stated: number,
  [min, max]: readonly [number, number],
  capacity: number,
  quantity: number,
  production: number,
  variancePercent: number,
  category: Commodity['category'],
): Commodity {
  return { stated, min, max, capacity, quantity, production, variancePercent, category };
}
