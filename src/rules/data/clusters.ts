import type { StationType } from './stationClasses.ts';
import type { ZoneType } from './zones.ts';

export const CLUSTER_TYPES = [
  'STANDARD',
  'RESOURCE_RICH',
  'POPULATION_CENTER',
  'TRADE_HUB',
  'MILITARY_ZONE',
  'FRONTIER_OUTPOST',
  'CONTESTED',
  'SPECIAL_INTEREST',
] as const;
export type ClusterType = (typeof CLUSTER_TYPES)[number];

/** `development` and `traffic` are the ranges a sector's level is drawn from. */
export interface ClusterKind {
  security: number;
  development: readonly [number, number];
  traffic: readonly [number, number];
  stationTypes: readonly StationType[];
  economicFocus: readonly string[];
  asteroidFactor: number;
}

export const CLUSTER_KINDS: Readonly<Record<ClusterType, ClusterKind>> = {
  STANDARD: kind(5, [2, 6], [2, 6], ['TRADING', 'OUTPOST'], []),
  RESOURCE_RICH: kind(5, [2, 5], [3, 6], ['MINING', 'INDUSTRIAL', 'OUTPOST'], ['ore', 'precious_metals']),
  POPULATION_CENTER: kind(7, [6, 9], [5, 9], ['TRADING', 'CORPORATE', 'DIPLOMATIC'], ['organics', 'colonists']),
  TRADE_HUB: kind(7, [6, 9], [6, 10], ['TRADING', 'CORPORATE'], ['equipment', 'luxury_goods']),
  MILITARY_ZONE: kind(8, [3, 6], [2, 5], ['MILITARY', 'SHIPYARD'], ['equipment', 'fuel']),
  FRONTIER_OUTPOST: kind(3, [1, 3], [1, 3], ['OUTPOST', 'BLACK_MARKET'], ['fuel'], 1.4),
  CONTESTED: kind(3, [1, 3], [1, 4], ['TRADING', 'OUTPOST', 'BLACK_MARKET'], []),
  SPECIAL_INTEREST: kind(4, [1, 4], [1, 4], ['SCIENTIFIC', 'OUTPOST'], ['exotic_technology']),
};

export const ZONE_FACTIONS: Readonly<Record<ZoneType, readonly string[]>> = {
  EXPANSE: ['mercantile_guild', 'terran_federation', 'nova_scientific_institute'],
  FEDERATION: ['terran_federation', 'nova_scientific_institute'],
  BORDER: ['mercantile_guild', 'astral_mining_consortium', 'terran_federation'],
  FRONTIER: ['frontier_coalition', 'fringe_alliance', 'mercantile_guild'],
};

export const FACTION_INFLUENCE = {
  terran_federation: 30,
  mercantile_guild: 15,
  frontier_coalition: 20,
  astral_mining_consortium: 10,
  nova_scientific_institute: 5,
  fringe_alliance: 10,
} as const;

export const TERRAN_CLUSTER_TYPES: readonly ClusterType[] = [
  'RESOURCE_RICH',
  'STANDARD',
  'POPULATION_CENTER',
  'STANDARD',
  'STANDARD',
  'CONTESTED',
];

/** A player's region opens with a settled heart; wild types fill its outer half. */
export const CORE_CLUSTER_TYPES = ['TRADE_HUB', 'RESOURCE_RICH', 'STANDARD', 'MILITARY_ZONE'] as const;
export const RIM_CLUSTER_TYPES = [
  'FRONTIER_OUTPOST',
  'CONTESTED',
  'SPECIAL_INTEREST',
  'RESOURCE_RICH',
  'STANDARD',
] as const;

export const NEXUS_CLUSTERS: readonly (readonly [name: string, type: ClusterType])[] = [
  ['Commerce Central Hub', 'TRADE_HUB'],
  ['Diplomatic Quarter', 'POPULATION_CENTER'],
  ['Industrial Complex', 'TRADE_HUB'],
  ['Prospect Belt', 'RESOURCE_RICH'],
  ['Drift Reaches', 'FRONTIER_OUTPOST'],
  ['Outer Survey Station', 'FRONTIER_OUTPOST'],
  ['Free Trade Zone', 'TRADE_HUB'],
  ['Lodestar Reach', 'RESOURCE_RICH'],
  ['Quiet Quarter', 'STANDARD'],
  ['Gateway Plaza', 'STANDARD'],
  ["Settlers' Rest", 'POPULATION_CENTER'],
  ['Transit Junction', 'STANDARD'],
  ['Slag Fields', 'RESOURCE_RICH'],
  ['Starport Complex', 'TRADE_HUB'],
  ["Marker's Edge", 'FRONTIER_OUTPOST'],
  ['The Bazaar', 'STANDARD'],
  ['Lonesome Span', 'FRONTIER_OUTPOST'],
  ['Wayfarer Hollow', 'STANDARD'],
  ["Merchant's Row", 'STANDARD'],
  ['Frontier Gateway', 'FRONTIER_OUTPOST'],
];

/** Mean nebula density of a cluster and the colour it gives, densest first. */
export const NEBULA_COLOURS = [
  { from: 80, type: 'crimson', hex: '#DC143C' },
  { from: 60, type: 'azure', hex: '#1E90FF' },
  { from: 50, type: 'emerald', hex: '#00FF7F' },
  { from: 40, type: 'violet', hex: '#9370DB' },
  { from: 20, type: 'amber', hex: '#FF8C00' },
  { from: 0, type: 'obsidian', hex: '#2F4F4F' },
] as const;

function kind(
  security: number,
  development: readonly [number, number],
  traffic: readonly [number, number],
  stationTypes: readonly StationType[],
  economicFocus: readonly string[],
  asteroidFactor = 1,
): ClusterKind {
  return { security, development, traffic, stationTypes, economicFocus, asteroidFactor };
}
