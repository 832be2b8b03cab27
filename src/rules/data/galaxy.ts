import type { ClusterType } from './clusters.ts';
import type { CommodityName } from './commodities.ts';
import type { StationClassNumber } from './stationClasses.ts';
import type { ZoneType } from './zones.ts';

export const REGION_KINDS = ['central_nexus', 'terran_space', 'player_owned'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

export const SECTOR_COUNTS: Readonly<Record<RegionKind, readonly [min: number, max: number]>> = {
  central_nexus: [5000, 5000],
  terran_space: [300, 300],
  player_owned: [100, 1000],
};

/** Percentages: stations, planets and nebulae of sectors, one-way warps of all warps. */
export interface Density {
  stations: number;
  planets: number;
  nebulae: number;
  oneWayWarps: number;
}

export const DENSITIES: Readonly<Record<RegionKind, Density>> = {
  central_nexus: { stations: 5, planets: 10, nebulae: 2, oneWayWarps: 5 },
  terran_space: { stations: 15, planets: 25, nebulae: 5, oneWayWarps: 5 },
  player_owned: { stations: 15, planets: 25, nebulae: 5, oneWayWarps: 5 },
};

export const SECTORS_PER_CLUSTER = 50;
export const NEXUS_CLUSTER_SIZE = 250;
export const NEXUS_COLUMNS = 5;
export const NEXUS_PROTECTED = [2251, 2500] as const;
export const NEXUS_WARP_STABILITY = 0.95;
export const NEXUS_ECONOMIC_VALUE = 8;
export const DEFAULT_ECONOMIC_VALUE = 50;

/** Mean distance of neighbouring sectors, in the units of the coordinates. */
export const SPACING = 10;

export const FEDSPACE_LAST = 10;
export const STARDOCK_SECTOR = 10;
export const FEDSPACE_SECURITY = 10;
/** The second spacedock lies this many sectors before the last. */
export const SECOND_SPACEDOCK_FROM_END = 5;

/** Outbound warps a sector may have. */
export const MAX_OUTBOUND = { nexus: 6, home: 6, ordinary: 5, wild: 4, contested: 2 } as const;
/** Fewest outbound warps a sector is given when there is room. */
export const WANTED_OUTBOUND = 3;

export const ANOMALY_SHARE = 0.015;
export const FRONTIER_NEBULA_SHARE = 0.15;
export const ASTEROID_SHARE = 0.5;
export const PATROL_SHIPS = [2, 4] as const;
export const WORKED_SECTOR_SHARE = 0.06;

export const TUNNELS_PER_CLUSTER: Readonly<Record<RegionKind, number>> = {
  central_nexus: 3,
  terran_space: 1.5,
  player_owned: 1.5,
};
export const ONE_WAY_TUNNEL_SHARE = 0.15;
export const LATENT_SHARE_OF_ONE_WAYS = 0.2;
export const NATURAL_TUNNEL_STABILITY = [0.8, 0.95] as const;

export const LANDING_DISTANCE_SHARE = 0.6;

export const NEXUS_STATION_CLASSES = [4, 5, 6, 7, 8] as const;
export const NEXUS_STATION_TYPES = ['TRADING', 'TRADING', 'INDUSTRIAL', 'DIPLOMATIC', 'SCIENTIFIC'] as const;
export const NEXUS_STATION_SIZE = [4, 7] as const;
export const STATION_SIZE = [3, 7] as const;
export const NEXUS_BLACK_MARKET_SHARE = 0.04;
export const FRONTIER_BLACK_MARKET_SHARE = 0.3;
export const UNALIGNED_SHARE = 0.2;

type ClassWeights = Readonly<Partial<Record<StationClassNumber, number>>>;

export const STATION_CLASS_WEIGHTS: Readonly<Record<Exclude<ZoneType, 'EXPANSE'>, ClassWeights>> = {
  FEDERATION: { 1: 5, 2: 5, 3: 15, 4: 20, 5: 10, 6: 15, 7: 15, 10: 10, 11: 5 },
  BORDER: { 1: 15, 2: 15, 3: 20, 4: 10, 5: 15, 6: 15, 7: 10 },
  FRONTIER: { 1: 20, 2: 20, 3: 15, 5: 20, 6: 15, 8: 5, 9: 5 },
};

export const STATION_CLASS_BONUSES: Readonly<Partial<Record<ClusterType, ClassWeights>>> = {
  RESOURCE_RICH: { 1: 10, 5: 5 },
  TRADE_HUB: { 4: 15, 6: 10 },
  SPECIAL_INTEREST: { 10: 10, 11: 10 },
};

/** Units on the shelf of a capital's station when the world begins. */
export const CAPITAL_GOODS: Readonly<Partial<Record<CommodityName, number>>> = { ore: 300, organics: 250, fuel: 400 };
export const CAPITAL_POPULATION = 8_000_000_000;
