export type ReputationLevel =
  | 'PUBLIC_ENEMY'
  | 'CRIMINAL'
  | 'OUTLAW'
  | 'PIRATE'
  | 'SMUGGLER'
  | 'UNTRUSTWORTHY'
  | 'SUSPICIOUS'
  | 'QUESTIONABLE'
  | 'NEUTRAL'
  | 'RECOGNIZED'
  | 'ACKNOWLEDGED'
  | 'TRUSTED'
  | 'RESPECTED'
  | 'VALUED'
  | 'HONORED'
  | 'REVERED'
  | 'EXALTED';

export type CombatResponse = 'friendly' | 'neutral' | 'hostile';
export type PortAccessLevel = 0 | 1 | 2 | 3;
export type PersonalTier =
  | 'Villain'
  | 'Criminal'
  | 'Outlaw'
  | 'Suspicious'
  | 'Neutral'
  | 'Lawful'
  | 'Heroic'
  | 'Legendary';

/** A step of a ladder that runs from the best down: it holds every value from `from` up to the step above. */
interface Step {
  from: number;
}

/** Standing with a faction and personal reputation, both whole points ([RP1], [RP7]). */
export const standingRange = { min: -800, max: 800 } as const;
export const personalRange = { min: -1000, max: 1000 } as const;

/** The seventeen levels of standing with a faction, best first ([RP2]). */
export const reputationLevels = [
  { level: 'EXALTED', title: 'Exalted', from: 700 },
  { level: 'REVERED', title: 'Revered', from: 600 },
  { level: 'HONORED', title: 'Honored', from: 500 },
  { level: 'VALUED', title: 'Valued', from: 400 },
  { level: 'RESPECTED', title: 'Respected', from: 300 },
  { level: 'TRUSTED', title: 'Trusted', from: 200 },
  { level: 'ACKNOWLEDGED', title: 'Acknowledged', from: 100 },
  { level: 'RECOGNIZED', title: 'Recognized', from: 50 },
  { level: 'NEUTRAL', title: 'Neutral', from: -50 },
  { level: 'QUESTIONABLE', title: 'Questionable', from: -100 },
  { level: 'SUSPICIOUS', title: 'Suspicious', from: -200 },
  { level: 'UNTRUSTWORTHY', title: 'Untrustworthy', from: -300 },
  { level: 'SMUGGLER', title: 'Smuggler', from: -400 },
  { level: 'PIRATE', title: 'Pirate', from: -500 },
  { level: 'OUTLAW', title: 'Outlaw', from: -600 },
  { level: 'CRIMINAL', title: 'Criminal', from: -700 },
  { level: 'PUBLIC_ENEMY', title: 'Public Enemy', from: -800 },
] as const satisfies readonly (Step & { level: ReputationLevel; title: string })[];

/** What standing does to the prices of a faction's stations: above 0 a floor that must be reached, below 0 a ceiling ([RP3]). */
const discounts = [
  { from: 600, factor: 0.85 },
  { from: 400, factor: 0.92 },
  { from: 200, factor: 0.96 },
] as const;
const markups = [
  { upTo: -600, factor: 1.3 },
  { upTo: -400, factor: 1.2 },
  { upTo: -200, factor: 1.1 },
] as const;

/** Port access and combat response by standing, best first ([RP5], [RP6]). */
const portAccessLevels = [
  { level: 3, from: 600 },
  { level: 2, from: 200 },
  { level: 1, from: -200 },
  { level: 0, from: -800 },
] as const satisfies readonly (Step & { level: PortAccessLevel })[];
const combatResponses = [
  { response: 'friendly', from: 400 },
  { response: 'neutral', from: -200 },
  { response: 'hostile', from: -800 },
] as const satisfies readonly (Step & { response: CombatResponse })[];

/** The eight tiers of personal reputation, best first, with the colour of the name and the factor on prices ([RP8]). */
export const personalTiers = [
  { tier: 'Legendary', from: 500, nameColor: '#00FFFF', priceFactor: 0.9 },
  { tier: 'Heroic', from: 250, nameColor: '#00FF00', priceFactor: 0.95 },
  { tier: 'Lawful', from: 1, nameColor: '#88FF88', priceFactor: 0.97 },
  { tier: 'Neutral', from: 0, nameColor: '#FFFFFF', priceFactor: 1 },
  { tier: 'Suspicious', from: -249, nameColor: '#FFCC00', priceFactor: 1.05 },
  { tier: 'Outlaw', from: -499, nameColor: '#FF8800', priceFactor: 1.1 },
  { tier: 'Criminal', from: -749, nameColor: '#FF4400', priceFactor: 1.15 },
  { tier: 'Villain', from: -1000, nameColor: '#FF0000', priceFactor: 1.2 },
] as const satisfies readonly (Step & { tier: PersonalTier; nameColor: string; priceFactor: number })[];

/** The level of a standing ([RP2]). */
export function reputationLevelFor(standing: number): (typeof reputationLevels)[number] {
  return stepOf(reputationLevels, standing);
}

/** The factor on prices by standing alone ([RP3]). */
export function factionPriceFactor(standing: number): number {
  const step = discounts.find(({ from }) => standing >= from) ?? markups.find(({ upTo }) => standing <= upTo);
  return step?.factor ?? 1;
}

/** The factor a station of a faction charges: its own modifier by the pilot's standing, to two places ([RP3]). */
export function factionPricingModifier(basePricingModifier: number, standing: number): number {
  return Number((basePricingModifier * factionPriceFactor(standing)).toFixed(2));
}

/** The figure shown beside a standing, -0.30 to 0.30; it charges nobody ([RP4]). */
export function tradeModifierFor(standing: number): number {
  return Number(((standing / standingRange.max) * 0.3).toFixed(2)) + 0;
}

/** How much of a faction's ports is open ([RP5]). */
export function portAccessFor(standing: number): PortAccessLevel {
  return stepOf(portAccessLevels, standing).level;
}

/** How the faction's ships meet a pilot ([RP6]). */
export function combatResponseFor(standing: number): CombatResponse {
  return stepOf(combatResponses, standing).response;
}

/** The tier of a personal reputation ([RP8]). */
export function personalTierFor(value: number): (typeof personalTiers)[number] {
  return stepOf(personalTiers, value);
}

function stepOf<S extends Step>(ladder: readonly S[], value: number): S {
  const step = ladder.find(({ from }) => value >= from);
  if (!step) throw new RangeError(`${value} lies below the ladder`);
  return step;
}
