import type { Region } from '../../entities/index.ts';
import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';

/** What a region is when it is made. */
export type RegionDefaults = Pick<
  Region,
  'displayName' | 'regionType' | 'totalSectors' | 'governanceType' | 'taxRate' | 'startingCredits' | 'startingShip'
> &
  Partial<Pick<Region, 'economicSpecialization' | 'electionFrequencyDays'>>;

/** A region that was generated and is to be written. Its sector n becomes sector `offset + n` of the galaxy. */
export interface NewRegion {
  name: string;
  defaults: RegionDefaults;
  blueprint: RegionBlueprint;
  offset: number;
}

/** The two regions every galaxy has, in the order of their sector numbers (RULES.md [RG1], [RG2]). */
export const FIRST_REGIONS: readonly ({ name: string } & RegionDefaults)[] = [
  {
    name: 'terran-space',
    displayName: 'Terran Space',
    regionType: 'terran_space',
    totalSectors: 300,
    governanceType: 'democracy',
    taxRate: 0.05,
    startingCredits: 10_000,
    startingShip: 'scout',
    electionFrequencyDays: 90,
  },
  {
    name: 'central-nexus',
    displayName: 'Central Nexus',
    regionType: 'central_nexus',
    totalSectors: 5000,
    governanceType: 'autocracy',
    taxRate: 0.05,
    startingCredits: 100,
    startingShip: 'none',
    economicSpecialization: 'commerce',
  },
];

/** What a region is that is made for a player, beside its name and its size (RULES.md [RG10]). */
export const OWNED: Omit<RegionDefaults, 'displayName' | 'totalSectors'> = {
  regionType: 'player_owned',
  governanceType: 'autocracy',
  taxRate: 0.1,
  startingCredits: 1000,
  startingShip: 'scout',
};

/** A good that a station neither buys nor sells has no price. */
export function isTraded(stock: { buys: boolean; sells: boolean }): boolean {
  return stock.buys || stock.sells;
}
