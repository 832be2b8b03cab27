import type { ActiveEvent } from './common.ts';

export interface GalaxyStatistics {
  total_sectors: number;
  discovered_sectors: number;
  station_count: number;
  planet_count: number;
  player_count: number;
  team_count: number;
  warp_tunnel_count: number;
  genesis_count: number;
}

/** Percentages of sectors, of warps and of resource deposits. */
export interface GalaxyDensity {
  station_density: number;
  planet_density: number;
  one_way_warp_percentage: number;
  resource_distribution: ResourceShares;
}

export interface ResourceShares {
  ore: number;
  organics: number;
  equipment: number;
  luxury_goods: number;
}

export interface FactionShares {
  terran_federation: number;
  mercantile_guild: number;
  frontier_coalition: number;
  astral_mining_consortium: number;
  nova_scientific_institute: number;
  fringe_alliance: number;
}

export interface GalaxyFactionShares extends FactionShares {
  player_controlled: number;
  contested: number;
}

export interface ClusterFactionShares extends FactionShares {
  dominant_faction: string | null;
}

export interface GalaxyState {
  age_in_days: number;
  resource_depletion: number;
  economic_health: number;
  exploration_percentage: number;
  player_wealth_distribution: { top_10_percent: number; middle_40_percent: number; bottom_50_percent: number };
}

export interface GalaxyEvents {
  active_events: ActiveEvent[];
  scheduled_events: ActiveEvent[];
}

export interface CombatPenalties {
  federation: string;
  border: string;
  frontier: string;
}

export interface ClusterStats {
  total_sectors: number;
  populated_sectors: number;
  empty_sectors: number;
  resource_value: number;
  danger_level: number;
  development_index: number;
  exploration_percentage: number;
}

export interface ClusterResources {
  primary_resources: string[];
  resource_distribution: ResourceShares;
  special_resources: string[];
}

export interface SectorResources {
  has_asteroids: boolean;
  asteroid_yield: { ore: number; precious_metals: number; quantum_shards: number };
  gas_clouds: string[];
  has_scanned: boolean;
}

export interface SectorDefenses {
  owner_id: string | null;
  owner_name: string | null;
  team_id: string | null;
  mines: number;
  mine_owner_id: string | null;
  mine_team_id?: string | null;
  patrol_ships: string[];
  docked_npc_ships: string[];
}

export interface NavBeacon {
  id: string;
  name: string;
  owner_id: string | null;
}

export interface TunnelProperties {
  length: number;
  stability_rating: number;
  expected_lifetime: number | string | null;
  age: number;
  traversal_cost: number;
  cool_down: number;
  discovered: boolean;
  discoverer_id: string | null;
  discovery_date: string | null;
  affected_by_storms: boolean;
}

export interface TunnelStatus {
  is_active: boolean;
  disruption: string | null;
  traffic_level: number;
  last_traversal: string | null;
  maintenance_status: string | null;
}

export interface TunnelEndpoint {
  sector_id: number | null;
  cluster_id: string | null;
  region_id: string | null;
  coordinates: { x: number; y: number; z: number };
  controlling_faction: string | null;
  is_secured: boolean;
  access_requirements: unknown;
}

/** Price multipliers per resource (1.0 to 3.0) and the tariff (0 to 0.25). */
export type TradeBonuses = Record<string, number>;

export interface ElectionCandidate {
  player_id: string;
  platform: string;
}

export interface ElectionResults {
  tallies: Record<string, number>;
  winner: string | null;
  inconclusive?: boolean;
  quorum?: number;
}

export interface PolicyChanges {
  tax_rate?: number;
  voting_threshold?: number;
  election_frequency_days?: number;
  governance_type?: string;
  governance_quorum_pct?: number;
  trade_bonuses?: TradeBonuses;
}

/** What a traveller brings along. */
export interface AssetManifest {
  ship_ids?: string[];
  cargo?: Record<string, number>;
  credits?: number;
  drones?: { attack: number; defense: number };
  mines?: number;
  genesis_devices?: number;
}
