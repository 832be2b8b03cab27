/** Kept for importers of older galaxies; `market_prices` is the truth for stock and price. */
export type StationCommodities = Record<
  string,
  {
    quantity: number;
    capacity: number;
    base_price: number;
    current_price: number;
    production_rate: number;
    price_variance: number;
    buys: boolean;
    sells: boolean;
  }
>;

/** Difficulty 1 to 10, memory 7 to 90 days, trust -1000 to 1000. */
export interface TraderPersonality {
  type: string;
  haggling_difficulty: number;
  preferred_appeal_types: string[];
  memory_duration_days: number;
  trust_level: number;
  quirks: string[];
  /** By player id; `at` is ISO 8601. */
  player_memory: Record<string, { trust: number; at: string }>;
}

export interface StationServices {
  ship_dealer: boolean;
  ship_repair: boolean;
  ship_maintenance: boolean;
  ship_upgrades: boolean;
  insurance: boolean;
  drone_shop: boolean;
  genesis_dealer: boolean;
  mine_dealer: boolean;
  diplomatic_services: boolean;
  storage_rental: boolean;
  market_intelligence: boolean;
  refining_facility: boolean;
  luxury_amenities: boolean;
}

export interface StationDefenses {
  defense_drones: number;
  max_defense_drones: number;
  auto_turrets: boolean;
  defense_grid: boolean;
  shield_strength: number;
  patrol_ships: number;
  military_contract: boolean;
  hull_armor: number;
  shield_pool: number;
  shield_regen: number;
  defensive_fire: number;
  point_defense_rating: number;
}

export interface StationSecurity {
  tier: 'none' | 'basic' | 'standard' | 'premium';
}

export interface StationOwnership {
  acquisition_cost?: number;
  docking_fee?: number;
}

/** The owner's lever moves every price by -10 % to +10 %. */
export interface PriceModifiers {
  price_adjustment_lever?: number;
}

export interface AcquisitionRequirements {
  min_trade_volume: number;
  min_faction_standing: string;
  base_price: number;
  special_missions: string[];
}

export interface LandingRights {
  mode: 'public' | 'team_only' | 'private' | 'whitelist' | 'denylist';
  whitelist: string[];
  denylist: string[];
}

export interface PlanetProduction {
  fuel: number;
  organics: number;
  equipment: number;
  research: number;
}

export interface FormationLogEntry {
  at: string;
  phase: number;
  message: string;
}

export interface BattleRound {
  round: number;
  phase: string;
  attacker_damage: number;
  defender_damage: number;
  events: string[];
}

export interface PriceObservation {
  price: number;
  timestamp: string;
  quantity: number;
}

export interface AssistantAccess {
  trading: boolean;
  combat: boolean;
  colony: boolean;
  station: boolean;
}
