export const factionCodes = [
  'terran_federation',
  'mercantile_guild',
  'frontier_coalition',
  'astral_mining_consortium',
  'nova_scientific_institute',
  'fringe_alliance',
  'pirates',
] as const;
export type FactionCode = (typeof factionCodes)[number];

export type FactionType = 'Federation' | 'Merchants' | 'Independents' | 'Mining' | 'Explorers' | 'Outlaws' | 'Pirates';

export interface Faction {
  name: string;
  factionType: FactionType;
  description: string;
  basePricingModifier: number;
  tradeSpecialties: readonly string[];
  aggressionLevel: number;
  diplomacyStance: 'hostile' | 'neutral' | 'friendly';
  colorPrimary: string;
  colorSecondary: string;
  territoryFloor: number;
}

/**
 * The powers no player leads ([FA1]). `basePricingModifier` multiplies the prices at their stations ([FA2]), specialties
 * are commodities ([FA3]), aggression runs from 1 to 10, and `territoryFloor` is the least standing that may enter ([FA4]).
 */
export const factions = {
  terran_federation: {
    name: 'Terran Federation',
    factionType: 'Federation',
    description: 'The old home worlds: law, patrols and paperwork from Sol outwards.',
    basePricingModifier: 1.05,
    tradeSpecialties: [],
    aggressionLevel: 4,
    diplomacyStance: 'friendly',
    colorPrimary: '#0066CC',
    colorSecondary: '#FFFFFF',
    territoryFloor: -400,
  },
  mercantile_guild: {
    name: 'Mercantile Guild',
    factionType: 'Merchants',
    description: 'Houses of traders who keep the lanes open and the ledgers closed.',
    basePricingModifier: 0.9,
    tradeSpecialties: ['luxury_goods', 'precious_metals'],
    aggressionLevel: 2,
    diplomacyStance: 'neutral',
    colorPrimary: '#009900',
    colorSecondary: '#FFCC00',
    territoryFloor: -400,
  },
  frontier_coalition: {
    name: 'Frontier Coalition',
    factionType: 'Independents',
    description: 'Settlers of the outer sectors, bound by a promise to leave each other be.',
    basePricingModifier: 0.95,
    tradeSpecialties: ['organics'],
    aggressionLevel: 6,
    diplomacyStance: 'neutral',
    colorPrimary: '#FF9900',
    colorSecondary: '#333333',
    territoryFloor: -400,
  },
  astral_mining_consortium: {
    name: 'Astral Mining Consortium',
    factionType: 'Mining',
    description: 'Whoever owns the rock owns the shipyards, and they own most of the rock.',
    basePricingModifier: 1,
    tradeSpecialties: ['ore'],
    aggressionLevel: 5,
    diplomacyStance: 'neutral',
    colorPrimary: '#8B5A2B',
    colorSecondary: '#333333',
    territoryFloor: -400,
  },
  nova_scientific_institute: {
    name: 'Nova Scientific Institute',
    factionType: 'Explorers',
    description: 'Surveyors and engineers who will pay for any chart nobody else has.',
    basePricingModifier: 1,
    tradeSpecialties: ['exotic_technology'],
    aggressionLevel: 3,
    diplomacyStance: 'friendly',
    colorPrimary: '#6600CC',
    colorSecondary: '#CCCCCC',
    territoryFloor: -400,
  },
  fringe_alliance: {
    name: 'Fringe Alliance',
    factionType: 'Outlaws',
    description: 'Exiles and smugglers who answer to no flag and sell to every one.',
    basePricingModifier: 1.1,
    tradeSpecialties: ['contraband'],
    aggressionLevel: 7,
    diplomacyStance: 'hostile',
    colorPrimary: '#996600',
    colorSecondary: '#000000',
    territoryFloor: -400,
  },
  pirates: {
    name: 'Pirates',
    factionType: 'Pirates',
    description: 'Raiders without a cause beyond the next full hold.',
    basePricingModifier: 1.15,
    tradeSpecialties: [],
    aggressionLevel: 10,
    diplomacyStance: 'hostile',
    colorPrimary: '#CC0000',
    colorSecondary: '#000000',
    territoryFloor: -200,
  },
} as const satisfies Readonly<Record<FactionCode, Faction>>;

/** Whether a pilot of this standing may enter the faction's territory ([FA4]); one it has never met may not. */
export function mayEnterTerritory(code: FactionCode, standing: number | null): boolean {
  return standing !== null && standing >= factions[code].territoryFloor;
}
