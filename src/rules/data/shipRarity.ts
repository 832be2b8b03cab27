export const starterShips = [
  'SCOUT_SHIP',
  'CARGO_HAULER',
  'ESCAPE_POD',
  'LIGHT_FREIGHTER',
  'DEFENDER',
  'FAST_COURIER',
  'COLONY_SHIP',
  'CARRIER',
] as const;
export type StarterShip = (typeof starterShips)[number];

export interface ShipRarity {
  rarityTier: number;
  spawnChance: number;
  baseCredits: number;
  weakThreshold: number;
  averageThreshold: number;
  strongThreshold: number;
}

/** Starter ships: weight in a draw, starting credits, and the score (0..1) a weak, average or strong talker needs ([SR1], [SR2]). */
export const shipRarity = {
  ESCAPE_POD: {
    rarityTier: 1,
    spawnChance: 100,
    baseCredits: 1000,
    weakThreshold: 0.3,
    averageThreshold: 0.3,
    strongThreshold: 0.3,
  },
  LIGHT_FREIGHTER: {
    rarityTier: 2,
    spawnChance: 50,
    baseCredits: 2500,
    weakThreshold: 0.4,
    averageThreshold: 0.35,
    strongThreshold: 0.3,
  },
  SCOUT_SHIP: {
    rarityTier: 3,
    spawnChance: 25,
    baseCredits: 2000,
    weakThreshold: 0.55,
    averageThreshold: 0.5,
    strongThreshold: 0.45,
  },
  FAST_COURIER: {
    rarityTier: 3,
    spawnChance: 20,
    baseCredits: 3000,
    weakThreshold: 0.55,
    averageThreshold: 0.5,
    strongThreshold: 0.45,
  },
  CARGO_HAULER: {
    rarityTier: 4,
    spawnChance: 10,
    baseCredits: 5000,
    weakThreshold: 0.65,
    averageThreshold: 0.55,
    strongThreshold: 0.5,
  },
  DEFENDER: {
    rarityTier: 5,
    spawnChance: 5,
    baseCredits: 7000,
    weakThreshold: 0.75,
    averageThreshold: 0.65,
    strongThreshold: 0.6,
  },
  COLONY_SHIP: {
    rarityTier: 5,
    spawnChance: 3,
    baseCredits: 10000,
    weakThreshold: 0.8,
    averageThreshold: 0.7,
    strongThreshold: 0.65,
  },
  CARRIER: {
    rarityTier: 5,
    spawnChance: 1,
    baseCredits: 15000,
    weakThreshold: 0.85,
    averageThreshold: 0.75,
    strongThreshold: 0.7,
  },
} as const satisfies Readonly<Record<StarterShip, ShipRarity>>;

/** Which ships stand beside the escape pod, by a roll of 0..100, best roll first ([SR3]). */
export const starterPools = [
  { from: 96, ships: ['CARGO_HAULER', 'DEFENDER', 'COLONY_SHIP', 'CARRIER'] },
  { from: 86, ships: ['SCOUT_SHIP', 'FAST_COURIER', 'CARGO_HAULER', 'DEFENDER'] },
  { from: 61, ships: ['LIGHT_FREIGHTER', 'SCOUT_SHIP', 'FAST_COURIER', 'CARGO_HAULER'] },
  { from: 0, ships: ['LIGHT_FREIGHTER', 'SCOUT_SHIP', 'FAST_COURIER'] },
] as const satisfies readonly { from: number; ships: readonly StarterShip[] }[];

/** The ships two of which are drawn, by their `spawnChance`, for this roll ([SR3]). */
export function starterPoolFor(roll: number): readonly StarterShip[] {
  return (starterPools.find(({ from }) => roll >= from) ?? starterPools[3]).ships;
}
