/** What may break when a move fails: sensors go dark, the ship is stuck until repaired, or it may be lost. */
export type Failure = 'MINOR' | 'MAJOR' | 'CATASTROPHIC';

export interface MaintenanceBand {
  from: number;
  name: string;
  speed: number;
  combat: number;
  fuel: number;
  failureChance: number;
  failure: Failure | null;
}

/**
 * Bands of condition (0..100), best first, each down to its `from` ([MT1]). `speed`, `combat` and `fuel` are shares added
 * to 1; `failureChance` is the chance of one move.
 */
export const maintenanceBands = [
  { from: 90, name: 'Pristine', speed: 0.05, combat: 0.05, fuel: -0.05, failureChance: 0, failure: null },
  { from: 75, name: 'Good', speed: 0, combat: 0, fuel: 0, failureChance: 0, failure: null },
  { from: 50, name: 'Worn', speed: -0.05, combat: -0.05, fuel: 0.05, failureChance: 0, failure: null },
  { from: 25, name: 'Degraded', speed: -0.15, combat: -0.2, fuel: 0.2, failureChance: 0.05, failure: 'MINOR' },
  { from: 10, name: 'Failing', speed: -0.3, combat: -0.4, fuel: 0.5, failureChance: 0.15, failure: 'MAJOR' },
  { from: 0, name: 'Critical', speed: -0.5, combat: -0.75, fuel: 1, failureChance: 0.3, failure: 'CATASTROPHIC' },
] as const satisfies readonly MaintenanceBand[];

/** Chance that a catastrophic failure destroys the ship; otherwise its condition falls to `condition` ([MT2]). */
export const catastrophe = { destroys: 0.2, condition: 1 } as const;

/** Combat never falls below this share of a ship's power, however worn it is ([MT3]). */
export const leastCombatShare = 0.1;

export type RepairTier = 'basic' | 'emergency' | 'premium';

/** Share of the ship's value that ten points of condition cost ([MT4]); premium is for spacedocks only. */
export const repairRates = { basic: 0.05, emergency: 0.1, premium: 0.15 } as const satisfies Readonly<
  Record<RepairTier, number>
>;

const critical = maintenanceBands[5];

/** The band of a condition between 0 and 100 ([MT1]). */
export function maintenanceBandOf(condition: number): MaintenanceBand {
  return maintenanceBands.find(({ from }) => condition >= from) ?? critical;
}
