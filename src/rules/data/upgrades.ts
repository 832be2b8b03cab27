export const upgradeKinds = [
  'ENGINE',
  'CARGO_HOLD',
  'SHIELD',
  'HULL',
  'SENSOR',
  'DRONE_BAY',
  'GENESIS_CONTAINMENT',
  'MAINTENANCE_SYSTEM',
] as const;
export type UpgradeKind = (typeof upgradeKinds)[number];

/** How many levels of each upgrade a hull takes; 0 means none. */
export type UpgradeLevels = Readonly<Record<UpgradeKind, number>>;

/** What one level adds: plain amounts, but `cargoShare` and `jumpCooldownShare` are shares of the hull's own figure. */
export interface UpgradeEffect {
  speed?: number;
  jumpCooldownShare?: number;
  cargoShare?: number;
  maxShields?: number;
  hullPoints?: number;
  evasion?: number;
  scannerRange?: number;
  maxDrones?: number;
  maxGenesisDevices?: number;
  failureChance?: number;
}

export interface Upgrade {
  baseCost: number;
  costFactor: number;
  effect: UpgradeEffect;
}

/** Cost in credits of the first level, its growth from level to level, and the effect of each level ([UP1], [UP2]). */
export const upgrades = {
  ENGINE: { baseCost: 5000, costFactor: 2, effect: { speed: 0.5, jumpCooldownShare: -0.1 } },
  CARGO_HOLD: { baseCost: 3000, costFactor: 1.8, effect: { cargoShare: 0.3 } },
  SHIELD: { baseCost: 8000, costFactor: 2.2, effect: { maxShields: 200 } },
  HULL: { baseCost: 7000, costFactor: 2, effect: { hullPoints: 300 } },
  SENSOR: { baseCost: 6000, costFactor: 2.5, effect: { evasion: 15, scannerRange: 1 } },
  DRONE_BAY: { baseCost: 10000, costFactor: 2, effect: { maxDrones: 2 } },
  GENESIS_CONTAINMENT: { baseCost: 15000, costFactor: 3, effect: { maxGenesisDevices: 2 } },
  MAINTENANCE_SYSTEM: { baseCost: 6000, costFactor: 2, effect: { failureChance: -0.15 } },
} as const satisfies Readonly<Record<UpgradeKind, Upgrade>>;

/** Credits for the level after `current`, in whole credits ([UP1]). */
export function upgradeCost(kind: UpgradeKind, current: number): number {
  const { baseCost, costFactor } = upgrades[kind];
  return Math.floor(baseCost * costFactor ** current);
}
