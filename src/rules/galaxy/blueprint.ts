import type { ClusterType } from '../data/clusters.ts';
import type { CommodityName } from '../data/commodities.ts';
import type { StampedType } from '../data/formations.ts';
import type { Density, RegionKind } from '../data/galaxy.ts';
import type { PlanetType } from '../data/planetTypes.ts';
import type { AsteroidYield, SectorType } from '../data/sectorTypes.ts';
import type { SecurityTier, Slips, StationClassNumber, StationType } from '../data/stationClasses.ts';
import type { Services } from '../data/stationServices.ts';
import type { ZoneType } from '../data/zones.ts';

/** What a region is generated from. The same plan always gives the same blueprint, byte for byte. */
export interface RegionPlan {
  kind: RegionKind;
  sectors: number;
  seed: bigint | number;
  density?: Partial<Density>;
}

/** A whole region as plain data. Sectors are named by their number 1..N in the region, clusters, zones and formations by their place in the list. */
export interface RegionBlueprint {
  kind: RegionKind;
  seed: string;
  totalSectors: number;
  capitalSector: number;
  landingSector: number;
  density: Density;
  clusters: ClusterBlueprint[];
  zones: ZoneBlueprint[];
  sectors: SectorBlueprint[];
  warps: WarpBlueprint[];
  tunnels: TunnelBlueprint[];
  stations: StationBlueprint[];
  planets: PlanetBlueprint[];
  formations: FormationBlueprint[];
  statistics: Statistics;
}

export interface ClusterBlueprint {
  name: string;
  type: ClusterType;
  firstSector: number;
  lastSector: number;
  sectorCount: number;
  x: number;
  y: number;
  z: number;
  maxOutbound: number;
  economicValue: number;
  economicFocus: string[];
  warpStability: number;
  controllingFaction: string | null;
  /** The `faction_influence` column as it is stored. */
  factionInfluence: Record<string, number | string | null>;
  nebulaType: string | null;
  quantumFieldStrength: number | null;
  colorHex: string | null;
  /** The `stats` column as it is stored. */
  stats: Record<string, number>;
}

export interface ZoneBlueprint {
  name: string;
  type: ZoneType;
  startSector: number;
  endSector: number;
  policingLevel: number;
  dangerRating: number;
}

export interface SectorBlueprint {
  number: number;
  name: string;
  type: SectorType;
  cluster: number;
  zone: number;
  x: number;
  y: number;
  z: number;
  securityLevel: number;
  hazardLevel: number;
  radiationLevel: number;
  developmentLevel: number;
  trafficLevel: number;
  /** The `resources` column as it is stored. */
  resources: { has_asteroids: boolean; asteroid_yield: AsteroidYield; gas_clouds: string[]; has_scanned: boolean };
  resourceRegeneration: number;
  patrolShips: number;
  controllingFaction: string | null;
  specialFeatures: string[];
  isCapital: boolean;
  isNexusProtected: boolean;
  isDiscovered: boolean;
}

export interface WarpBlueprint {
  from: number;
  to: number;
  bidirectional: boolean;
  latent: boolean;
  turnCost: number;
  stability: number;
}

export interface TunnelBlueprint {
  name: string;
  type: 'NATURAL';
  from: number;
  to: number;
  bidirectional: boolean;
  latent: boolean;
  turnCost: number;
  stability: number;
  length: number;
}

/** One good at one station. Prices are null for a good that the station does not trade. */
export interface StockBlueprint {
  commodity: CommodityName;
  quantity: number;
  capacity: number;
  productionRate: number;
  priceVariance: number;
  buys: boolean;
  sells: boolean;
  basePrice: number;
  priceFloor: number;
  priceCeiling: number;
  buyPrice: number | null;
  sellPrice: number | null;
}

export interface StationBlueprint {
  name: string;
  sector: number;
  stationClass: StationClassNumber;
  type: StationType;
  size: number;
  factionAffiliation: string | null;
  services: Services;
  securityTier: SecurityTier;
  slips: Slips;
  /** The `defenses` column as it is stored. */
  defenses: Record<string, number | boolean>;
  isSpacedock: boolean;
  isStarportPrime: boolean;
  tradedockTier: 'A' | 'B' | null;
  isPlayerOwnable: boolean;
  salePrice: number | null;
  stock: StockBlueprint[];
}

export interface PlanetBlueprint {
  name: string;
  sector: number;
  type: PlanetType;
  status: 'UNINHABITABLE' | 'HABITABLE' | 'COLONIZED';
  size: number;
  position: number;
  gravity: number;
  atmosphere: string;
  temperature: number;
  waterCoverage: number;
  habitability: number;
  radiationLevel: number;
  resourceRichness: number;
  population: number;
  maxPopulation: number;
  isPopulationHub: boolean;
}

export interface FormationBlueprint {
  type: StampedType;
  name: string;
  anchor: number;
  interior: number[];
  /** The formation a backdoor leads into: its place in the list. */
  target: number | null;
  properties: Record<string, number | string | boolean>;
  isDiscovered: boolean;
}

export interface Statistics {
  warps: number;
  oneWayWarps: number;
  oneWayShare: number;
  tunnels: number;
  oneWayTunnels: number;
  latentTunnels: number;
  /** How many sectors have 0, 1, 2, … outbound warps. */
  outboundWarps: number[];
  deepest: number;
  meanDepth: number;
  stations: number;
  planets: number;
  nebulae: number;
  asteroidFields: number;
  anomalies: number;
  formations: number;
  joinedParts: number;
  repairedWarps: number;
}
