import { type FactionCode, factionCodes, factions } from './data/factions.ts';
import { rankNamed } from './data/ranks.ts';
import { factionPricingModifier, personalTierFor } from './data/reputation.ts';
import { clamp } from './galaxy/numbers.ts';

const TARIFF_CAPS = [
  { stations: 6, cap: 0.25 },
  { stations: 3, cap: 0.15 },
  { stations: 0, cap: 0.05 },
] as const;
const LEVER = 0.1;
const MOST_TRADE_BONUS = 0.5;

/** What moves a price for one pilot at one station. */
export interface Favours {
  pilot: Readonly<{ militaryRank: string; personalReputation: number; settings: { trade_bonus?: number } }>;
  station: Readonly<{ factionAffiliation?: string | null; priceModifiers: { price_adjustment_lever?: number } }>;
  region: Readonly<{ tradeBonuses: Readonly<Record<string, number>> }> | null;
  /** Stations in the region: few of them bear only a low tariff. */
  stationCount: number;
  /** Standing with the station's faction, 0 when it has none or has never met the pilot. */
  standing: number;
  /** The owner of the station and the owner's team mates are spared its lever. */
  spared: boolean;
  /** Percent on trades that medals add to the rank's. */
  medalPercent: number;
}

/** Factors on what a station asks and on what it pays ([TR3]). */
export interface FavourFactors {
  ask: number;
  pay: number;
  tariff: number;
}

export function favourFactors(favours: Readonly<Favours>): FavourFactors {
  const { pilot, station, region, stationCount, spared, medalPercent } = favours;
  const share = clamp((rankNamed(pilot.militaryRank).tradePercent + medalPercent) / 100, 0, 0.5);
  const tariff = tariffOf(region, stationCount);
  const lever = spared ? 0 : clamp(station.priceModifiers.price_adjustment_lever ?? 0, -LEVER, LEVER);
  const standing = factionFactor(station.factionAffiliation, favours.standing) * personalFactor(pilot);
  const charge = standing * (1 + tariff) * (1 + lever);
  return { ask: (1 - share) * charge, pay: (1 + share) / charge, tariff };
}

/** Whether a station's lever spares a pilot: its owner, and who is in the owner's team ([TR3]). */
export function isSpared(
  station: Readonly<{ ownerId?: string | null }>,
  pilot: Readonly<{ id: string; teamId?: string | null }>,
  owner: Readonly<{ teamId?: string | null }> | null,
): boolean {
  if (!station.ownerId) return false;
  return station.ownerId === pilot.id || (Boolean(pilot.teamId) && owner?.teamId === pilot.teamId);
}

/** The region's tariff, under a cap that grows with the number of its stations ([TR4]). */
export function tariffOf(region: Favours['region'], stationCount: number): number {
  const { cap } = TARIFF_CAPS.find(({ stations }) => stationCount >= stations) ?? TARIFF_CAPS[2];
  return clamp(region?.tradeBonuses['tariff_rate'] ?? 0, 0, cap);
}

function personalFactor({ personalReputation, settings }: Favours['pilot']): number {
  return personalTierFor(personalReputation).priceFactor * (1 - clamp(settings.trade_bonus ?? 0, 0, MOST_TRADE_BONUS));
}

function factionFactor(affiliation: string | null | undefined, standing: number): number {
  const code: FactionCode | undefined = factionCodes.find(faction => faction === affiliation);
  return code ? factionPricingModifier(factions[code].basePricingModifier, standing) : 1;
}
