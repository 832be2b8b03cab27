import { Migration } from '@mikro-orm/migrations';

export class Migration20261121140101_initial extends Migration {
  override name = 'Migration20261121140101_initial';

  override up(): void | Promise<void> {
    this.addSql(
      `create type "factiontype" as enum ('Federation', 'Merchants', 'Independents', 'Mining', 'Explorers', 'Outlaws', 'Pirates', 'Military', 'Syndicate', 'Concord');`,
    );
    this.addSql(
      `create type "resource_type" as enum ('ORE', 'BASIC_FOOD', 'GOURMET_FOOD', 'FUEL', 'TECHNOLOGY', 'EXOTIC_TECHNOLOGY', 'LUXURY_GOODS', 'POPULATION', 'QUANTUM_SHARDS', 'QUANTUM_CRYSTALS', 'COMBAT_DRONES', 'PRECIOUS_METALS', 'PRISMATIC_ORE', 'PHOTONIC_CRYSTALS');`,
    );
    this.addSql(`create type "resource_quality" as enum ('LOW', 'STANDARD', 'HIGH', 'PREMIUM', 'EXOTIC');`);
    this.addSql(
      `create type "ship_type_config" as enum ('SCOUT_SHIP', 'CARGO_HAULER', 'ESCAPE_POD', 'LIGHT_FREIGHTER', 'DEFENDER', 'FAST_COURIER', 'COLONY_SHIP', 'CARRIER');`,
    );
    this.addSql(
      `create type "ship_type" as enum ('ESCAPE_POD', 'LIGHT_FREIGHTER', 'CARGO_HAULER', 'FAST_COURIER', 'CITIZEN_CLIPPER', 'SCOUT_SHIP', 'COLONY_SHIP', 'DEFENDER', 'CARRIER', 'WARP_JUMPER', 'NPC_MARSHAL_INTERDICTOR', 'NPC_SENTINEL_INTERDICTOR');`,
    );
    this.addSql(`create type "ship_size" as enum ('TINY', 'SMALL', 'MEDIUM', 'LARGE', 'CAPITAL');`);
    this.addSql(
      `create type "eventtype" as enum ('ECONOMIC', 'COMBAT', 'EXPLORATION', 'SEASONAL', 'EMERGENCY', 'STORY');`,
    );
    this.addSql(`create type "eventstatus" as enum ('SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'PAUSED');`);
    this.addSql(`create type "zone_type" as enum ('EXPANSE', 'FEDERATION', 'BORDER', 'FRONTIER');`);
    this.addSql(
      `create type "sector_type" as enum ('STANDARD', 'NEBULA', 'ASTEROID_FIELD', 'BLACK_HOLE', 'STAR_CLUSTER', 'VOID', 'INDUSTRIAL', 'AGRICULTURAL', 'FORBIDDEN', 'WORMHOLE', 'ANOMALY', 'RADIATION_ZONE', 'WARP_STORM');`,
    );
    this.addSql(
      `create type "planet_type" as enum ('TERRAN', 'DESERT', 'OCEANIC', 'ICE', 'VOLCANIC', 'GAS_GIANT', 'BARREN', 'JUNGLE', 'ARCTIC', 'TROPICAL', 'MOUNTAINOUS', 'ARTIFICIAL');`,
    );
    this.addSql(
      `create type "planet_status" as enum ('UNINHABITABLE', 'HABITABLE', 'COLONIZED', 'DEVELOPED', 'TERRAFORMING', 'DYING', 'RESTRICTED');`,
    );
    this.addSql(
      `create type "warp_tunnel_type" as enum ('NATURAL', 'ARTIFICIAL', 'STANDARD', 'QUANTUM', 'ANCIENT', 'UNSTABLE');`,
    );
    this.addSql(
      `create type "warp_tunnel_status" as enum ('ACTIVE', 'UNSTABLE', 'DEGRADING', 'COLLAPSED', 'MAINTENANCE', 'FORMING');`,
    );
    this.addSql(`create type "warp_tunnel_stability_enum" as enum ('UNSTABLE', 'STABLE');`);
    this.addSql(
      `create type "reputation_level" as enum ('PUBLIC_ENEMY', 'CRIMINAL', 'OUTLAW', 'PIRATE', 'SMUGGLER', 'UNTRUSTWORTHY', 'SUSPICIOUS', 'QUESTIONABLE', 'NEUTRAL', 'RECOGNIZED', 'ACKNOWLEDGED', 'TRUSTED', 'RESPECTED', 'VALUED', 'HONORED', 'REVERED', 'EXALTED');`,
    );
    this.addSql(`create type "region_type" as enum ('central_nexus', 'terran_space', 'player_owned');`);
    this.addSql(
      `create type "station_type" as enum ('TRADING', 'MILITARY', 'INDUSTRIAL', 'MINING', 'SCIENTIFIC', 'SHIPYARD', 'OUTPOST', 'BLACK_MARKET', 'DIPLOMATIC', 'CORPORATE');`,
    );
    this.addSql(
      `create type "station_status" as enum ('OPERATIONAL', 'DAMAGED', 'UNDER_CONSTRUCTION', 'UNDER_ATTACK', 'LOCKDOWN', 'ABANDONED', 'RESTRICTED');`,
    );
    this.addSql(
      `create type "ship_status" as enum ('DOCKED', 'IN_SPACE', 'IN_COMBAT', 'DESTROYED', 'MAINTENANCE', 'HARMONIZING', 'MINING');`,
    );
    this.addSql(
      `create type "registry_event_type" as enum ('initial_registration', 'ownership_transfer', 'stolen_reported', 'stolen_retracted', 'impounded', 'archived', 'abandoned');`,
    );
    this.addSql(
      `create type "special_formation_type" as enum ('BUBBLE', 'DEAD_END_BUBBLE', 'GOLD_BUBBLE', 'TUNNEL', 'DEAD_END', 'WARP_SINK', 'BACKDOOR', 'BLISTER', 'ESCAPE_HATCH', 'LOST_SECTOR', 'LOST_CLUSTER', 'ARCHIPELAGO');`,
    );
    this.addSql(
      `create type "npc_archetype" as enum ('LAW_ENFORCEMENT', 'FACTION_PATROL', 'HOSTILE_RAIDER', 'FACTION_LEADER', 'STATION_OFFICIAL', 'STATION_SECURITY', 'MISSION_GIVER', 'TRADER', 'RESEARCHER', 'CIVILIAN');`,
    );
    this.addSql(`create type "npc_lodging_location" as enum ('STATION', 'SECTOR');`);
    this.addSql(
      `create type "npc_status" as enum ('ON_DUTY', 'OFF_DUTY', 'ENGAGED', 'ENGAGED_PENDING_ARRIVAL', 'KIA', 'RESPAWNING', 'RETIRED', 'REASSIGNED');`,
    );
    this.addSql(
      `create type "npc_activity" as enum ('SLEEP', 'COMMUTE', 'PATROL', 'WORK_STATION', 'SOCIALIZE', 'DINE', 'TRAIN', 'PERSONAL', 'RAID', 'SURVEY', 'ENGAGED', 'REASSIGNED', 'SHIFT_HANDOFF', 'SHIFT_REROUTE', 'ERROR_STRANDED');`,
    );
    this.addSql(
      `create type "npc_lifecycle_stage" as enum ('RECRUIT', 'ACTIVE', 'SENIOR', 'DECORATED', 'RETIRED', 'KIA', 'REASSIGNED');`,
    );
    this.addSql(
      `create type "cluster_type" as enum ('STANDARD', 'RESOURCE_RICH', 'POPULATION_CENTER', 'TRADE_HUB', 'MILITARY_ZONE', 'FRONTIER_OUTPOST', 'CONTESTED', 'SPECIAL_INTEREST');`,
    );
    this.addSql(
      `create type "ship_choice" as enum ('SCOUT_SHIP', 'CARGO_HAULER', 'ESCAPE_POD', 'LIGHT_FREIGHTER', 'DEFENDER', 'FAST_COURIER', 'COLONY_SHIP', 'CARRIER');`,
    );
    this.addSql(`create type "negotiation_skill_level" as enum ('WEAK', 'AVERAGE', 'STRONG');`);
    this.addSql(`create type "dialogue_outcome" as enum ('SUCCESS', 'PARTIAL_SUCCESS', 'FAILURE');`);
    this.addSql(
      `create type "awarded_ship_type" as enum ('SCOUT_SHIP', 'CARGO_HAULER', 'ESCAPE_POD', 'LIGHT_FREIGHTER', 'DEFENDER', 'FAST_COURIER', 'COLONY_SHIP', 'CARRIER');`,
    );
    this.addSql(
      `create type "genesis_type" as enum ('STANDARD', 'ENHANCED', 'SPECIALIZED', 'ADVANCED', 'EXPERIMENTAL', 'QUANTUM');`,
    );
    this.addSql(
      `create type "genesis_status" as enum ('INACTIVE', 'DEPLOYING', 'ACTIVE', 'COMPLETED', 'FAILED', 'UNSTABLE', 'ABORTED');`,
    );
    this.addSql(`create type "transactiontype" as enum ('BUY', 'SELL', 'TRANSFER', 'ADMIN_ADJUSTMENT');`);
    this.addSql(`create type "wreck_cause" as enum ('COMBAT', 'HAZARD', 'SELF_DESTRUCT', 'ABANDONMENT_EXPIRED');`);
    this.addSql(
      `create table "audit_logs" ("id" uuid not null default gen_random_uuid(), "timestamp" timestamptz not null default now(), "method" varchar(10) not null, "path" varchar(255) not null, "status_code" int null, "duration_ms" int null, "user_id" uuid null, "user_type" varchar(20) null, "client_ip" varchar(45) not null, "user_agent" text null, "action" varchar(100) null, "resource_type" varchar(50) null, "resource_id" uuid null, "query_params" jsonb null, "request_body" jsonb null, "response_summary" text null, "security_flags" jsonb null, "violation_detected" varchar(100) null, primary key ("id"));`,
    );
    this.addSql(`create index "audit_logs_timestamp_index" on "audit_logs" ("timestamp");`);
    this.addSql(`create index "audit_logs_path_index" on "audit_logs" ("path");`);
    this.addSql(`create index "audit_logs_user_id_index" on "audit_logs" ("user_id");`);
    this.addSql(`create index "audit_logs_action_index" on "audit_logs" ("action");`);
    this.addSql(
      `alter table "audit_logs" add constraint "audit_logs_user_type_check" check ("user_type" in ('admin', 'player', 'anonymous'));`,
    );

    this.addSql(
      `create table "credit_entries" ("id" uuid not null default gen_random_uuid(), "account_type" varchar(20) not null, "account_id" uuid not null, "delta" bigint not null, "reason" varchar(50) not null, "reference" varchar(100) null, "at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "credit_entries_account_id_at_index" on "credit_entries" ("account_id", "at");`);
    this.addSql(`alter table "credit_entries" add constraint "credit_entries_delta_check" check (delta <> 0);`);
    this.addSql(
      `alter table "credit_entries" add constraint "credit_entries_account_type_check" check ("account_type" in ('player', 'team', 'region', 'station'));`,
    );

    this.addSql(
      `create table "factions" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "faction_type" "factiontype" not null, "description" text null, "territory_sectors" uuid[] not null default '{}', "home_sector_id" uuid null, "base_pricing_modifier" double precision not null default 1, "trade_specialties" text[] not null default '{}', "aggression_level" int not null default 5, "diplomacy_stance" varchar(50) not null default 'neutral', "color_primary" varchar(7) null, "color_secondary" varchar(7) null, "logo_url" varchar(255) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "factions" add constraint "factions_name_unique" unique ("name");`);
    this.addSql(
      `alter table "factions" add constraint "factions_base_pricing_modifier_check" check (base_pricing_modifier >= 0);`,
    );
    this.addSql(
      `alter table "factions" add constraint "factions_aggression_level_check" check (aggression_level >= 1 and aggression_level <= 10);`,
    );
    this.addSql(
      `alter table "factions" add constraint "factions_color_primary_check" check (color_primary ~ '^#[0-9A-Fa-f]{6}\$');`,
    );
    this.addSql(
      `alter table "factions" add constraint "factions_color_secondary_check" check (color_secondary ~ '^#[0-9A-Fa-f]{6}\$');`,
    );
    this.addSql(
      `alter table "factions" add constraint "factions_diplomacy_stance_check" check ("diplomacy_stance" in ('hostile', 'neutral', 'friendly'));`,
    );

    this.addSql(
      `create table "faction_missions" ("id" uuid not null default gen_random_uuid(), "faction_id" uuid not null, "title" varchar(255) not null, "description" text null, "mission_type" varchar(50) not null, "min_reputation" int not null default -800, "min_level" int not null default 1, "credit_reward" int not null default 0, "reputation_reward" int not null default 0, "item_rewards" text[] not null default '{}', "target_sector_id" uuid null, "cargo_type" varchar(50) null, "cargo_quantity" int null, "target_faction_id" uuid null, "is_active" int not null default 1, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "faction_missions_faction_id_index" on "faction_missions" ("faction_id");`);
    this.addSql(
      `alter table "faction_missions" add constraint "cargo_needs_manifest" check (mission_type <> 'cargo_delivery' or (cargo_type is not null and cargo_quantity is not null and target_sector_id is not null));`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "exploration_needs_target" check (mission_type <> 'exploration' or target_sector_id is not null);`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "diplomatic_needs_faction" check (mission_type <> 'diplomatic' or (target_faction_id is not null and target_faction_id <> faction_id));`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_min_reputation_check" check (min_reputation >= -800 and min_reputation <= 800);`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_min_level_check" check (min_level >= 1);`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_credit_reward_check" check (credit_reward >= 0);`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_cargo_quantity_check" check (cargo_quantity >= 1);`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_is_active_check" check (is_active >= 0 and is_active <= 1);`,
    );
    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_mission_type_check" check ("mission_type" in ('cargo_delivery', 'combat', 'exploration', 'diplomatic'));`,
    );

    this.addSql(
      `create table "galaxies" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "statistics" jsonb not null default '{"total_sectors":0,"discovered_sectors":0,"station_count":0,"planet_count":0,"player_count":0,"team_count":0,"warp_tunnel_count":0,"genesis_count":0}', "density" jsonb not null default '{"station_density":10,"planet_density":3,"one_way_warp_percentage":5,"resource_distribution":{"ore":36,"organics":29,"equipment":21,"luxury_goods":14}}', "faction_influence" jsonb not null default '{"terran_federation":30,"mercantile_guild":15,"frontier_coalition":20,"astral_mining_consortium":10,"nova_scientific_institute":5,"fringe_alliance":10,"player_controlled":5,"contested":5}', "state" jsonb not null default '{"age_in_days":0,"resource_depletion":0,"economic_health":100,"exploration_percentage":0,"player_wealth_distribution":{"top_10_percent":0,"middle_40_percent":0,"bottom_50_percent":0}}', "events" jsonb not null default '{"active_events":[],"scheduled_events":[]}', "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "max_sectors" int null default 500, "resources_regenerate" boolean not null default true, "default_turns_per_day" int not null default 1000, "combat_penalties" jsonb not null default '{"federation":"high","border":"medium","frontier":"none"}', "economic_modifiers" jsonb not null default '{}', "hidden_sectors" int not null default 5, "special_features" text[] not null default '{}', "description" text not null default '', primary key ("id"));`,
    );
    this.addSql(`alter table "galaxies" add constraint "galaxies_max_sectors_check" check (max_sectors >= 1);`);
    this.addSql(
      `alter table "galaxies" add constraint "galaxies_default_turns_per_day_check" check (default_turns_per_day >= 1);`,
    );
    this.addSql(`alter table "galaxies" add constraint "galaxies_hidden_sectors_check" check (hidden_sectors >= 0);`);

    this.addSql(
      `create table "medals" ("id" varchar(100) not null, "name" varchar(150) not null, "description" text null, "category" varchar(50) not null, "tier" varchar(50) null, "criteria" jsonb not null default '{}', "effect" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "medals_category_index" on "medals" ("category");`);

    this.addSql(
      `create table "resources" ("id" uuid not null default gen_random_uuid(), "type" "resource_type" not null, "name" varchar(100) not null, "label" varchar(100) null, "icon" varchar(50) null, "category" varchar(50) null, "description" text null, "base_value" int not null, "quality" "resource_quality" not null default 'STANDARD', "value_multiplier" double precision not null default 1, "weight" double precision not null default 1, "trade_volume" int not null default 100, "price_volatility" double precision not null default 0.1, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "base_production_rate" double precision not null default 1, "production_difficulty" int not null default 1, "special_attributes" jsonb not null default '{}', "required_technology" text null, "is_active" boolean not null default true, "base_price" int null, "price_range_min" int null, "price_range_max" int null, "is_storable" boolean not null default false, "is_producible" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`alter table "resources" add constraint "resources_type_unique" unique ("type");`);
    this.addSql(`alter table "resources" add constraint "resources_name_unique" unique ("name");`);
    this.addSql(`create index "resources_category_index" on "resources" ("category");`);
    this.addSql(
      `alter table "resources" add constraint "price_range_order" check (price_range_min is null or price_range_max is null or price_range_min <= price_range_max);`,
    );
    this.addSql(`alter table "resources" add constraint "resources_base_value_check" check (base_value >= 0);`);
    this.addSql(
      `alter table "resources" add constraint "resources_value_multiplier_check" check (value_multiplier >= 0);`,
    );
    this.addSql(`alter table "resources" add constraint "resources_weight_check" check (weight >= 0);`);
    this.addSql(`alter table "resources" add constraint "resources_trade_volume_check" check (trade_volume >= 0);`);
    this.addSql(
      `alter table "resources" add constraint "resources_price_volatility_check" check (price_volatility >= 0);`,
    );
    this.addSql(
      `alter table "resources" add constraint "resources_base_production_rate_check" check (base_production_rate >= 0);`,
    );
    this.addSql(
      `alter table "resources" add constraint "resources_production_difficulty_check" check (production_difficulty >= 1);`,
    );
    this.addSql(`alter table "resources" add constraint "resources_base_price_check" check (base_price >= 0);`);
    this.addSql(
      `alter table "resources" add constraint "resources_price_range_min_check" check (price_range_min >= 0);`,
    );
    this.addSql(
      `alter table "resources" add constraint "resources_price_range_max_check" check (price_range_max >= 0);`,
    );
    this.addSql(
      `alter table "resources" add constraint "resources_category_check" check ("category" in ('core_commodity', 'strategic_resource', 'rare_material'));`,
    );

    this.addSql(
      `create table "ship_rarity_configs" ("id" uuid not null default gen_random_uuid(), "ship_type" "ship_type_config" not null, "rarity_tier" int not null, "spawn_chance" int not null, "base_credits" int not null, "weak_threshold" double precision not null, "average_threshold" double precision not null, "strong_threshold" double precision not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_ship_type_unique" unique ("ship_type");`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "threshold_order" check (weak_threshold >= average_threshold and average_threshold >= strong_threshold);`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_rarity_tier_check" check (rarity_tier >= 1 and rarity_tier <= 5);`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_spawn_chance_check" check (spawn_chance >= 0 and spawn_chance <= 100);`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_base_credits_check" check (base_credits >= 0);`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_weak_threshold_check" check (weak_threshold >= 0 and weak_threshold <= 1);`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_average_threshold_check" check (average_threshold >= 0 and average_threshold <= 1);`,
    );
    this.addSql(
      `alter table "ship_rarity_configs" add constraint "ship_rarity_configs_strong_threshold_check" check (strong_threshold >= 0 and strong_threshold <= 1);`,
    );

    this.addSql(
      `create table "ship_specifications" ("id" uuid not null default gen_random_uuid(), "type" "ship_type" not null, "is_npc_only" boolean not null default false, "ship_size" "ship_size" null, "base_cost" int not null, "speed" double precision not null, "turn_cost" int not null, "max_cargo" int not null, "max_colonists" int not null, "max_drones" int not null, "max_shields" int not null, "shield_recharge_rate" double precision not null, "hull_points" int not null, "evasion" int not null, "genesis_compatible" boolean not null, "warp_compatible" boolean not null, "warp_creation_capable" boolean not null, "quantum_jump_capable" boolean not null, "max_genesis_devices" int not null, "scanner_range" int not null, "attack_rating" int not null, "defense_rating" int not null, "construction_time" int not null, "fuel_efficiency" int not null, "attack_turn_cost" int null, "shield_resistance" double precision not null default 0, "armor_rating" double precision not null default 0, "maintenance_rate" double precision not null default 0, "max_upgrade_levels" jsonb not null, "module_slots" jsonb null, "special_abilities" jsonb not null default '[]', "description" text not null, "acquisition_methods" jsonb not null default '[]', "faction_requirements" jsonb null, "insurable" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`alter table "ship_specifications" add constraint "ship_specifications_type_unique" unique ("type");`);
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_base_cost_check" check (base_cost >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_speed_check" check (speed >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_turn_cost_check" check (turn_cost >= 1);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_max_cargo_check" check (max_cargo >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_max_colonists_check" check (max_colonists >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_max_drones_check" check (max_drones >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_max_shields_check" check (max_shields >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_shield_recharge_rate_check" check (shield_recharge_rate >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_hull_points_check" check (hull_points >= 1);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_evasion_check" check (evasion >= 0 and evasion <= 100);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_max_genesis_devices_check" check (max_genesis_devices >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_scanner_range_check" check (scanner_range >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_attack_rating_check" check (attack_rating >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_defense_rating_check" check (defense_rating >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_construction_time_check" check (construction_time >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_fuel_efficiency_check" check (fuel_efficiency >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_attack_turn_cost_check" check (attack_turn_cost >= 0);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_shield_resistance_check" check (shield_resistance >= 0 and shield_resistance <= 1);`,
    );
    this.addSql(
      `alter table "ship_specifications" add constraint "ship_specifications_armor_rating_check" check (armor_rating >= 0 and armor_rating <= 1);`,
    );

    this.addSql(
      `create table "teams" ("id" uuid not null default gen_random_uuid(), "name" varchar(80) not null, "description" text null, "leader_id" uuid null, "reputation_calculation_method" varchar(20) not null default 'AVERAGE', "tag" varchar(10) null, "logo" text null, "is_public" boolean not null default true, "max_members" int not null default 4, "sector_claims" int[] not null default '{}', "home_sector_id" int null, "recruitment_status" varchar(20) not null default 'OPEN', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "treasury_credits" int not null default 0, "treasury_fuel" int not null default 0, "treasury_organics" int not null default 0, "treasury_equipment" int not null default 0, "treasury_technology" int not null default 0, "treasury_luxury_items" int not null default 0, "treasury_precious_metals" int not null default 0, "treasury_raw_materials" int not null default 0, "treasury_plasma" int not null default 0, "treasury_bio_samples" int not null default 0, "treasury_dark_matter" int not null default 0, "treasury_quantum_crystals" int not null default 0, "total_credits" int not null default 0, "total_planets" int not null default 0, "combat_rating" double precision not null default 0, "trade_rating" double precision not null default 0, "join_requirements" jsonb not null default '{}', "member_roles" jsonb not null default '{}', "resource_sharing" jsonb not null default '{}', "invitation_codes" jsonb not null default '[]', primary key ("id"));`,
    );
    this.addSql(`alter table "teams" add constraint "teams_name_unique" unique ("name");`);
    this.addSql(`alter table "teams" add constraint "teams_max_members_check" check (max_members >= 1);`);
    this.addSql(`alter table "teams" add constraint "teams_treasury_credits_check" check (treasury_credits >= 0);`);
    this.addSql(`alter table "teams" add constraint "teams_treasury_fuel_check" check (treasury_fuel >= 0);`);
    this.addSql(`alter table "teams" add constraint "teams_treasury_organics_check" check (treasury_organics >= 0);`);
    this.addSql(`alter table "teams" add constraint "teams_treasury_equipment_check" check (treasury_equipment >= 0);`);
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_technology_check" check (treasury_technology >= 0);`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_luxury_items_check" check (treasury_luxury_items >= 0);`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_precious_metals_check" check (treasury_precious_metals >= 0);`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_raw_materials_check" check (treasury_raw_materials >= 0);`,
    );
    this.addSql(`alter table "teams" add constraint "teams_treasury_plasma_check" check (treasury_plasma >= 0);`);
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_bio_samples_check" check (treasury_bio_samples >= 0);`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_dark_matter_check" check (treasury_dark_matter >= 0);`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_treasury_quantum_crystals_check" check (treasury_quantum_crystals >= 0);`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_reputation_calculation_method_check" check ("reputation_calculation_method" in ('AVERAGE', 'LOWEST', 'LEADER'));`,
    );
    this.addSql(
      `alter table "teams" add constraint "teams_recruitment_status_check" check ("recruitment_status" in ('OPEN', 'INVITE_ONLY', 'CLOSED'));`,
    );

    this.addSql(
      `create table "team_reputations" ("id" uuid not null default gen_random_uuid(), "team_id" uuid not null, "calculation_method" varchar(20) not null default 'AVERAGE', "faction_reputation" jsonb not null default '{}', "history" jsonb not null default '[]', "last_recalculated" timestamptz not null default now(), "next_recalculation" timestamptz not null, "pending_notifications" jsonb not null default '[]', primary key ("id"));`,
    );
    this.addSql(`alter table "team_reputations" add constraint "team_reputations_team_id_unique" unique ("team_id");`);
    this.addSql(
      `alter table "team_reputations" add constraint "team_reputations_calculation_method_check" check ("calculation_method" in ('AVERAGE', 'LOWEST', 'LEADER'));`,
    );

    this.addSql(
      `create table "users" ("id" uuid not null default gen_random_uuid(), "username" varchar(50) not null, "email" varchar(255) null, "is_active" boolean not null default true, "is_admin" boolean not null default false, "last_login" timestamptz null, "deleted" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "paypal_subscription_id" varchar(255) null, "subscription_tier" varchar(50) null, "subscription_status" varchar(50) null, "subscription_started_at" timestamptz null, "subscription_expires_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "users" add constraint "users_username_unique" unique ("username");`);
    this.addSql(`alter table "users" add constraint "users_email_unique" unique ("email");`);
    this.addSql(`create unique index users_username_lower_unique on users (lower(username));`);

    this.addSql(
      `create table "refresh_tokens" ("id" uuid not null default gen_random_uuid(), "user_id" uuid not null, "token" text not null, "revoked" boolean not null default false, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "refresh_tokens_user_id_index" on "refresh_tokens" ("user_id");`);
    this.addSql(`alter table "refresh_tokens" add constraint "refresh_tokens_token_unique" unique ("token");`);
    this.addSql(`create index "refresh_tokens_expires_at_index" on "refresh_tokens" ("expires_at");`);

    this.addSql(
      `create table "player_credentials" ("user_id" uuid not null, "password_hash" varchar(255) not null, "last_password_change" timestamptz not null default now(), primary key ("user_id"));`,
    );

    this.addSql(
      `create table "oauth_accounts" ("id" uuid not null default gen_random_uuid(), "user_id" uuid not null, "provider" varchar(20) not null, "provider_user_id" varchar(255) not null, "provider_account_email" varchar(255) null, "provider_account_username" varchar(255) null, "access_token" text null, "refresh_token" text null, "expires_at" timestamptz null, "deleted" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "oauth_accounts_user_id_index" on "oauth_accounts" ("user_id");`);
    this.addSql(
      `alter table "oauth_accounts" add constraint "oauth_accounts_provider_provider_user_id_unique" unique ("provider", "provider_user_id");`,
    );
    this.addSql(
      `alter table "oauth_accounts" add constraint "oauth_accounts_provider_check" check ("provider" in ('github', 'google', 'steam'));`,
    );

    this.addSql(
      `create table "mfa_secrets" ("id" uuid not null default gen_random_uuid(), "user_id" uuid not null, "secret" varchar(32) not null, "is_verified" boolean not null default false, "backup_codes" varchar(500) null, "created_at" timestamptz not null default now(), "verified_at" timestamptz null, "last_used" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "mfa_secrets" add constraint "mfa_secrets_user_id_unique" unique ("user_id");`);

    this.addSql(
      `create table "mfa_attempts" ("id" uuid not null default gen_random_uuid(), "user_id" uuid not null, "code_entered" varchar(10) not null, "success" boolean not null, "ip_address" varchar(45) null, "user_agent" varchar(500) null, "attempt_time" timestamptz not null default now(), "failure_reason" varchar(100) null, primary key ("id"));`,
    );
    this.addSql(`create index "mfa_attempts_user_id_index" on "mfa_attempts" ("user_id");`);

    this.addSql(
      `create table "game_events" ("id" uuid not null default gen_random_uuid(), "title" varchar(200) not null, "description" text not null, "event_type" "eventtype" not null, "status" "eventstatus" not null default 'SCHEDULED', "start_time" timestamptz not null, "end_time" timestamptz not null, "actual_start_time" timestamptz null, "actual_end_time" timestamptz null, "affected_regions" text[] null, "affected_sectors" int[] null, "global_event" boolean not null default false, "participation_requirements" jsonb null, "rewards" jsonb null, "max_participants" int null, "participation_count" int not null default 0, "rewards_distributed" int not null default 0, "completion_rate" double precision not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "created_by" uuid null, "approved_by" uuid null, "auto_start" boolean not null default true, "auto_end" boolean not null default true, "repeatable" boolean not null default false, "requires_approval" boolean not null default false, "priority" int not null default 1, "admin_notes" text null, "approved_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "game_events" add constraint "end_after_start" check (end_time > start_time);`);
    this.addSql(
      `alter table "game_events" add constraint "game_events_max_participants_check" check (max_participants >= 1);`,
    );
    this.addSql(
      `alter table "game_events" add constraint "game_events_participation_count_check" check (participation_count >= 0);`,
    );
    this.addSql(
      `alter table "game_events" add constraint "game_events_rewards_distributed_check" check (rewards_distributed >= 0);`,
    );
    this.addSql(
      `alter table "game_events" add constraint "game_events_completion_rate_check" check (completion_rate >= 0 and completion_rate <= 1);`,
    );

    this.addSql(
      `create table "event_logs" ("id" uuid not null default gen_random_uuid(), "event_id" uuid not null, "action" varchar(100) not null, "details" text null, "log_metadata" jsonb null, "actor_type" varchar(20) not null, "actor_id" uuid null, "logged_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "event_logs_event_id_index" on "event_logs" ("event_id");`);

    this.addSql(
      `create table "event_effects" ("id" uuid not null default gen_random_uuid(), "event_id" uuid not null, "effect_type" varchar(50) not null, "target" varchar(100) not null, "modifier" double precision not null default 1, "duration_hours" int null, "sector_ids" int[] null, "description" text null, "effect_data" jsonb null, "is_active" boolean not null default false, "applied_at" timestamptz null, "expires_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "event_effects_event_id_index" on "event_effects" ("event_id");`);
    this.addSql(
      `alter table "event_effects" add constraint "event_effects_duration_hours_check" check (duration_hours >= 1);`,
    );

    this.addSql(
      `create table "event_templates" ("id" uuid not null default gen_random_uuid(), "name" varchar(200) not null, "description" text not null, "event_type" "eventtype" not null, "default_duration_hours" int not null default 24, "default_effects" jsonb not null, "default_rewards" jsonb null, "usage_count" int not null default 0, "created_by" uuid null, "is_active" boolean not null default true, "is_system_template" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "event_templates" add constraint "event_templates_default_duration_hours_check" check (default_duration_hours >= 1);`,
    );
    this.addSql(
      `alter table "event_templates" add constraint "event_templates_usage_count_check" check (usage_count >= 0);`,
    );

    this.addSql(
      `create table "admin_credentials" ("user_id" uuid not null, "password_hash" varchar(255) not null, "last_password_change" timestamptz not null default now(), primary key ("user_id"));`,
    );

    this.addSql(
      `create table "zones" ("id" uuid not null default gen_random_uuid(), "region_id" uuid not null, "name" varchar(200) not null, "zone_type" "zone_type" not null, "start_sector" int not null, "end_sector" int not null, "policing_level" int not null default 5, "danger_rating" int not null default 5, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "zones_region_id_index" on "zones" ("region_id");`);
    this.addSql(`alter table "zones" add constraint "zones_region_id_name_unique" unique ("region_id", "name");`);
    this.addSql(`alter table "zones" add constraint "check_start_sector_positive" check (start_sector >= 1);`);
    this.addSql(
      `alter table "zones" add constraint "check_policing_range" check (policing_level >= 0 and policing_level <= 10);`,
    );
    this.addSql(
      `alter table "zones" add constraint "check_danger_range" check (danger_rating >= 0 and danger_rating <= 10);`,
    );
    this.addSql(`alter table "zones" add constraint "check_end_after_start" check (end_sector >= start_sector);`);

    this.addSql(
      `create table "sectors" ("id" uuid not null default gen_random_uuid(), "sector_id" int not null, "sector_number" int null, "is_capital" boolean not null default false, "name" varchar(100) not null, "region_id" uuid null, "cluster_id" uuid not null, "zone_id" uuid null, "type" "sector_type" not null default 'STANDARD', "security_level" int null default 5, "development_level" int null default 1, "traffic_level" int null default 1, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "is_discovered" boolean not null default true, "discovered_by_id" uuid null, "discovery_date" timestamptz null, "x_coord" int not null, "y_coord" int not null, "z_coord" int not null default 0, "radiation_level" double precision not null default 0, "hazard_level" int not null default 0, "resources" jsonb not null default '{"has_asteroids":false,"asteroid_yield":{"ore":0,"precious_metals":0,"quantum_shards":0},"gas_clouds":[],"has_scanned":false}', "resource_regeneration" double precision not null default 1, "players_present" jsonb not null default '[]', "ships_present" jsonb not null default '[]', "defenses" jsonb not null default '{"owner_id":null,"owner_name":null,"team_id":null,"mines":0,"mine_owner_id":null,"patrol_ships":[],"docked_npc_ships":[]}', "is_nexus_protected" boolean not null default false, "is_outlaw_zone" boolean not null default false, "is_npc_barracks_sector" boolean not null default false, "controlling_faction" text null, "controlling_team_id" uuid null, "last_combat" timestamptz null, "active_events" jsonb not null default '[]', "special_features" text[] not null default '{}', "description" text null, "nav_hazards" jsonb not null default '{}', "nav_beacons" jsonb not null default '[]', primary key ("id"));`,
    );
    this.addSql(`alter table "sectors" add constraint "sectors_sector_id_unique" unique ("sector_id");`);
    this.addSql(`create index "sectors_region_id_index" on "sectors" ("region_id");`);
    this.addSql(`create index "sectors_cluster_id_index" on "sectors" ("cluster_id");`);
    this.addSql(`create index "sectors_zone_id_index" on "sectors" ("zone_id");`);
    this.addSql(
      `alter table "sectors" add constraint "sectors_region_id_sector_number_unique" unique ("region_id", "sector_number");`,
    );
    this.addSql(`create unique index "one_capital_per_region" on "sectors" ("region_id") where is_capital;`);
    this.addSql(`alter table "sectors" add constraint "sectors_sector_id_check" check (sector_id >= 1);`);
    this.addSql(`alter table "sectors" add constraint "sectors_sector_number_check" check (sector_number >= 1);`);
    this.addSql(
      `alter table "sectors" add constraint "sectors_security_level_check" check (security_level >= 0 and security_level <= 10);`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_development_level_check" check (development_level >= 0 and development_level <= 10);`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_traffic_level_check" check (traffic_level >= 0 and traffic_level <= 10);`,
    );
    this.addSql(`alter table "sectors" add constraint "sectors_radiation_level_check" check (radiation_level >= 0);`);
    this.addSql(
      `alter table "sectors" add constraint "sectors_hazard_level_check" check (hazard_level >= 0 and hazard_level <= 10);`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_resource_regeneration_check" check (resource_regeneration >= 0);`,
    );

    this.addSql(
      `create table "sector_warps" ("source_sector_id" uuid not null, "destination_sector_id" uuid not null, "is_bidirectional" boolean not null default true, "is_latent" boolean not null default false, "turn_cost" int not null default 1, "warp_stability" double precision not null default 1, "created_at" timestamptz not null default now(), primary key ("source_sector_id", "destination_sector_id"));`,
    );
    this.addSql(
      `alter table "sector_warps" add constraint "no_self_warp" check (source_sector_id <> destination_sector_id);`,
    );
    this.addSql(`alter table "sector_warps" add constraint "sector_warps_turn_cost_check" check (turn_cost >= 1);`);
    this.addSql(
      `alter table "sector_warps" add constraint "sector_warps_warp_stability_check" check (warp_stability >= 0 and warp_stability <= 1);`,
    );

    this.addSql(
      `create table "sector_faction_influence" ("id" uuid not null default gen_random_uuid(), "sector_id" uuid not null, "faction_id" uuid not null, "influence_percentage" double precision not null default 0, "patrol_spawn_weight" double precision not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "sector_faction_influence_sector_id_index" on "sector_faction_influence" ("sector_id");`);
    this.addSql(
      `create index "sector_faction_influence_faction_id_index" on "sector_faction_influence" ("faction_id");`,
    );
    this.addSql(
      `alter table "sector_faction_influence" add constraint "sector_faction_influence_sector_id_faction_id_unique" unique ("sector_id", "faction_id");`,
    );
    this.addSql(
      `alter table "sector_faction_influence" add constraint "sector_faction_influence_influence_percentage_check" check (influence_percentage >= 0 and influence_percentage <= 100);`,
    );
    this.addSql(
      `alter table "sector_faction_influence" add constraint "sector_faction_influence_patrol_spawn_weight_check" check (patrol_spawn_weight >= 0);`,
    );

    this.addSql(
      `create table "planets" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "auto_name" varchar(100) null, "custom_name" varchar(50) null, "sector_id" int not null, "sector_uuid" uuid null, "owner_id" uuid null, "region_id" uuid null, "type" "planet_type" not null, "status" "planet_status" not null default 'UNINHABITABLE', "planet_type" varchar(50) null, "specialization" varchar(50) null, "description" text null, "discovered_by" uuid null, "discovered_at" timestamptz null, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "size" int not null default 5, "position" int not null default 3, "gravity" double precision not null default 1, "atmosphere" text null, "temperature" double precision not null default 0, "water_coverage" double precision not null default 0, "habitability_score" int not null default 0, "radiation_level" double precision not null default 0, "resource_richness" double precision not null default 1, "resources" jsonb not null default '{}', "special_resources" text[] not null default '{}', "fuel_ore" int not null default 0, "organics" int not null default 0, "equipment" int not null default 0, "fighters" int not null default 0, "colonized_at" timestamptz null, "population" bigint not null default '0', "max_population" bigint not null default '0', "population_growth" double precision not null default 0, "colonists" int not null default 0, "max_colonists" int not null default 1000, "fuel_allocation" int not null default 0, "organics_allocation" int not null default 0, "equipment_allocation" int not null default 0, "is_population_hub" boolean not null default false, "last_growth_at" timestamptz null, "economy" jsonb not null default '{}', "production" jsonb not null default '{"fuel":0,"organics":0,"equipment":0,"research":0}', "production_efficiency" double precision not null default 1, "factory_level" int not null default 0, "farm_level" int not null default 0, "mine_level" int not null default 0, "research_level" int not null default 0, "defense_level" int not null default 0, "shields" int not null default 0, "weapon_batteries" int not null default 0, "defense_turrets" int not null default 0, "defense_shields" int not null default 0, "defense_fighters" int not null default 0, "last_attacked" timestamptz null, "last_production" timestamptz null, "active_events" jsonb not null default '[]', "structures" jsonb null, "landing_rights" jsonb null, "tax_rate" double precision null, "reclaimable_at" timestamptz null, "abandoned_at" timestamptz null, "under_siege" boolean not null default false, "siege_started_at" timestamptz null, "siege_attacker_id" uuid null, "morale" int not null default 100, "siege_turns" int not null default 0, "terraforming_active" boolean not null default false, "terraforming_target" int null, "terraforming_start_time" timestamptz null, "terraforming_progress" double precision not null default 0, "citadel_level" int not null default 0, "citadel_upgrading" boolean not null default false, "citadel_upgrade_started_at" timestamptz null, "citadel_upgrade_complete_at" timestamptz null, "citadel_safe_credits" bigint not null default '0', "citadel_safe_max" bigint not null default '0', "citadel_max_population" bigint not null default '0', "citadel_drone_capacity" int not null default 0, "genesis_created" boolean not null default false, "genesis_device_id" uuid null, "genesis_tier" varchar(20) null, "formation_status" varchar(20) null, "formation_started_at" timestamptz null, "formation_complete_at" timestamptz null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "planets_sector_id_index" on "planets" ("sector_id");`);
    this.addSql(`create index "planets_sector_uuid_index" on "planets" ("sector_uuid");`);
    this.addSql(`create index "planets_owner_id_index" on "planets" ("owner_id");`);
    this.addSql(`create index "planets_region_id_index" on "planets" ("region_id");`);
    this.addSql(
      `alter table "planets" add constraint "allocations_fit" check (fuel_allocation + organics_allocation + equipment_allocation <= greatest(colonists, 0));`,
    );
    this.addSql(`alter table "planets" add constraint "planets_size_check" check (size >= 1 and size <= 10);`);
    this.addSql(
      `alter table "planets" add constraint "planets_water_coverage_check" check (water_coverage >= 0 and water_coverage <= 100);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_habitability_score_check" check (habitability_score >= 0 and habitability_score <= 100);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_radiation_level_check" check (radiation_level >= 0 and radiation_level <= 1);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_resource_richness_check" check (resource_richness >= 0 and resource_richness <= 3);`,
    );
    this.addSql(`alter table "planets" add constraint "planets_fuel_ore_check" check (fuel_ore >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_organics_check" check (organics >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_equipment_check" check (equipment >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_fighters_check" check (fighters >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_population_check" check (population >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_max_population_check" check (max_population >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_colonists_check" check (colonists >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_max_colonists_check" check (max_colonists >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_fuel_allocation_check" check (fuel_allocation >= 0);`);
    this.addSql(
      `alter table "planets" add constraint "planets_organics_allocation_check" check (organics_allocation >= 0);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_equipment_allocation_check" check (equipment_allocation >= 0);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_production_efficiency_check" check (production_efficiency >= 0 and production_efficiency <= 2);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_factory_level_check" check (factory_level >= 0 and factory_level <= 10);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_farm_level_check" check (farm_level >= 0 and farm_level <= 10);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_mine_level_check" check (mine_level >= 0 and mine_level <= 10);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_research_level_check" check (research_level >= 0 and research_level <= 10);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_defense_level_check" check (defense_level >= 0 and defense_level <= 10);`,
    );
    this.addSql(`alter table "planets" add constraint "planets_shields_check" check (shields >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_weapon_batteries_check" check (weapon_batteries >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_defense_turrets_check" check (defense_turrets >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_defense_shields_check" check (defense_shields >= 0);`);
    this.addSql(`alter table "planets" add constraint "planets_defense_fighters_check" check (defense_fighters >= 0);`);
    this.addSql(
      `alter table "planets" add constraint "planets_tax_rate_check" check (tax_rate >= 0 and tax_rate <= 0.20);`,
    );
    this.addSql(`alter table "planets" add constraint "planets_morale_check" check (morale >= 0 and morale <= 100);`);
    this.addSql(`alter table "planets" add constraint "planets_siege_turns_check" check (siege_turns >= 0);`);
    this.addSql(
      `alter table "planets" add constraint "planets_terraforming_target_check" check (terraforming_target >= 0 and terraforming_target <= 100);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_citadel_level_check" check (citadel_level >= 0 and citadel_level <= 5);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_citadel_safe_credits_check" check (citadel_safe_credits >= 0);`,
    );
    this.addSql(`alter table "planets" add constraint "planets_citadel_safe_max_check" check (citadel_safe_max >= 0);`);
    this.addSql(
      `alter table "planets" add constraint "planets_citadel_max_population_check" check (citadel_max_population >= 0);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_citadel_drone_capacity_check" check (citadel_drone_capacity >= 0);`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_genesis_tier_check" check ("genesis_tier" in ('basic', 'enhanced', 'advanced'));`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_formation_status_check" check ("formation_status" in ('forming', 'complete'));`,
    );

    this.addSql(
      `create table "players" ("id" uuid not null default gen_random_uuid(), "user_id" uuid not null, "nickname" varchar(50) null, "credits" int not null default 10000, "turns" int not null default 1000, "reputation" jsonb not null default '{}', "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "personal_reputation" int not null default 0, "reputation_tier" varchar(50) not null default 'Neutral', "name_color" varchar(20) not null default '#FFFFFF', "military_rank" varchar(50) not null default 'Recruit', "rank_points" int not null default 0, "aria_bonus_multiplier" double precision not null default 1, "aria_consciousness_level" int not null default 1, "aria_relationship_score" int not null default 25, "aria_total_interactions" int not null default 0, "current_ship_id" uuid null, "home_sector_id" int not null default 1, "current_sector_id" int not null default 1, "is_docked" boolean not null default false, "current_port_id" uuid null, "is_landed" boolean not null default false, "current_planet_id" uuid null, "team_id" uuid null, "attack_drones" int not null default 0, "defense_drones" int not null default 0, "mines" int not null default 0, "genesis_devices" int not null default 0, "insurance" jsonb null, "last_game_login" timestamptz null, "turn_reset_at" timestamptz null, "settings" jsonb not null default '{}', "first_login" jsonb not null default '{"completed":false}', "home_region_id" uuid null, "current_region_id" uuid null, "is_galactic_citizen" boolean not null default false, "max_turns" int not null default 1000, "last_turn_regeneration" timestamptz null, "lifetime_turns_spent" int not null default 0, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "players" add constraint "players_user_id_unique" unique ("user_id");`);
    this.addSql(`create index "players_current_sector_id_index" on "players" ("current_sector_id");`);
    this.addSql(`create index "players_team_id_index" on "players" ("team_id");`);
    this.addSql(`create index "players_current_region_id_index" on "players" ("current_region_id");`);
    this.addSql(
      `create unique index players_nickname_lower_unique on players (lower(nickname)) where nickname is not null;`,
    );
    this.addSql(`alter table "players" add constraint "docked_xor_landed" check (not (is_docked and is_landed));`);
    this.addSql(`alter table "players" add constraint "players_credits_check" check (credits >= 0);`);
    this.addSql(`alter table "players" add constraint "players_turns_check" check (turns >= 0);`);
    this.addSql(
      `alter table "players" add constraint "players_personal_reputation_check" check (personal_reputation >= -1000 and personal_reputation <= 1000);`,
    );
    this.addSql(`alter table "players" add constraint "players_rank_points_check" check (rank_points >= 0);`);
    this.addSql(
      `alter table "players" add constraint "players_aria_bonus_multiplier_check" check (aria_bonus_multiplier >= 1.0 and aria_bonus_multiplier <= 1.5);`,
    );
    this.addSql(
      `alter table "players" add constraint "players_aria_consciousness_level_check" check (aria_consciousness_level >= 1 and aria_consciousness_level <= 5);`,
    );
    this.addSql(
      `alter table "players" add constraint "players_aria_relationship_score_check" check (aria_relationship_score >= 0 and aria_relationship_score <= 100);`,
    );
    this.addSql(
      `alter table "players" add constraint "players_aria_total_interactions_check" check (aria_total_interactions >= 0);`,
    );
    this.addSql(`alter table "players" add constraint "players_home_sector_id_check" check (home_sector_id >= 1);`);
    this.addSql(
      `alter table "players" add constraint "players_current_sector_id_check" check (current_sector_id >= 1);`,
    );
    this.addSql(`alter table "players" add constraint "players_attack_drones_check" check (attack_drones >= 0);`);
    this.addSql(`alter table "players" add constraint "players_defense_drones_check" check (defense_drones >= 0);`);
    this.addSql(`alter table "players" add constraint "players_mines_check" check (mines >= 0);`);
    this.addSql(`alter table "players" add constraint "players_genesis_devices_check" check (genesis_devices >= 0);`);
    this.addSql(`alter table "players" add constraint "players_max_turns_check" check (max_turns >= 1);`);
    this.addSql(
      `alter table "players" add constraint "players_lifetime_turns_spent_check" check (lifetime_turns_spent >= 0);`,
    );

    this.addSql(
      `create table "warp_tunnels" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "origin_sector_id" uuid not null, "destination_sector_id" uuid not null, "type" "warp_tunnel_type" not null, "status" "warp_tunnel_status" not null default 'ACTIVE', "is_bidirectional" boolean not null default true, "is_latent" boolean not null default false, "stability" double precision not null default 1, "stability_enum" "warp_tunnel_stability_enum" not null default 'STABLE', "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "properties" jsonb not null default '{"length":10,"stability_rating":75,"expected_lifetime":null,"age":0,"traversal_cost":1,"cool_down":0,"discovered":true,"discoverer_id":null,"discovery_date":null,"affected_by_storms":true}', "tunnel_status" jsonb not null default '{"is_active":true,"disruption":null,"traffic_level":0,"last_traversal":null,"maintenance_status":null}', "source_endpoint" jsonb not null default '{"sector_id":null,"cluster_id":null,"region_id":null,"coordinates":{"x":0,"y":0,"z":0},"controlling_faction":null,"is_secured":false,"access_requirements":null}', "destination_endpoint" jsonb not null default '{"sector_id":null,"cluster_id":null,"region_id":null,"coordinates":{"x":0,"y":0,"z":0},"controlling_faction":null,"is_secured":false,"access_requirements":null}', "artificial_data" jsonb null, "total_traversals" int not null default 0, "traversal_history" jsonb not null default '[]', "turn_cost" int not null default 1, "energy_cost" int not null default 0, "is_public" boolean not null default true, "access_requirements" jsonb null, "created_by_player_id" uuid null, "created_by_faction" text null, "max_uses" int null, "current_uses" int not null default 0, "expires_at" timestamptz null, "special_effects" jsonb not null default '{}', "description" text null, "idempotency_key" varchar(120) null, primary key ("id"));`,
    );
    this.addSql(`create index "warp_tunnels_origin_sector_id_index" on "warp_tunnels" ("origin_sector_id");`);
    this.addSql(`create index "warp_tunnels_destination_sector_id_index" on "warp_tunnels" ("destination_sector_id");`);
    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_idempotency_key_unique" unique ("idempotency_key");`,
    );
    this.addSql(
      `alter table "warp_tunnels" add constraint "no_self_tunnel" check (origin_sector_id <> destination_sector_id);`,
    );
    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_stability_check" check (stability >= 0 and stability <= 1);`,
    );
    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_total_traversals_check" check (total_traversals >= 0);`,
    );
    this.addSql(`alter table "warp_tunnels" add constraint "warp_tunnels_turn_cost_check" check (turn_cost >= 1);`);
    this.addSql(`alter table "warp_tunnels" add constraint "warp_tunnels_energy_cost_check" check (energy_cost >= 0);`);
    this.addSql(`alter table "warp_tunnels" add constraint "warp_tunnels_max_uses_check" check (max_uses >= 1);`);
    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_current_uses_check" check (current_uses >= 0);`,
    );

    this.addSql(
      `create table "team_members" ("id" uuid not null default gen_random_uuid(), "team_id" uuid not null, "player_id" uuid not null, "role" varchar(20) not null default 'MEMBER', "joined_at" timestamptz not null default now(), "permissions" jsonb not null default '{}', "can_invite" boolean not null default false, "can_kick" boolean not null default false, "can_manage_treasury" boolean not null default false, "can_manage_missions" boolean not null default false, "can_manage_alliances" boolean not null default false, "last_active" timestamptz not null default now(), "contribution_credits" jsonb not null default '{}', primary key ("id"));`,
    );
    this.addSql(`create index "team_members_team_id_index" on "team_members" ("team_id");`);
    this.addSql(`alter table "team_members" add constraint "team_members_player_id_unique" unique ("player_id");`);
    this.addSql(`create unique index "one_leader_per_team" on "team_members" ("team_id") where role = 'LEADER';`);
    this.addSql(
      `alter table "team_members" add constraint "team_members_role_check" check ("role" in ('LEADER', 'OFFICER', 'MEMBER', 'RECRUIT'));`,
    );

    this.addSql(
      `create table "reputations" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "faction_id" uuid not null, "current_value" int not null default 0, "current_level" "reputation_level" not null default 'NEUTRAL', "title" varchar(50) not null default 'Neutral', "last_updated" timestamptz not null default now(), "decay_paused" boolean not null default false, "history" jsonb not null default '[]', "trade_modifier" double precision not null default 0, "mission_availability" jsonb not null default '[]', "port_access_level" int not null default 0, "combat_response" varchar(50) not null default 'neutral', "is_locked" boolean not null default false, "lock_reason" varchar(255) null, "lock_expires" timestamptz null, "special_status" varchar(50) null, primary key ("id"));`,
    );
    this.addSql(`create index "reputations_player_id_index" on "reputations" ("player_id");`);
    this.addSql(
      `create index "reputations_faction_id_current_value_index" on "reputations" ("faction_id", "current_value");`,
    );
    this.addSql(
      `alter table "reputations" add constraint "reputations_player_id_faction_id_unique" unique ("player_id", "faction_id");`,
    );
    this.addSql(
      `alter table "reputations" add constraint "reputations_current_value_check" check (current_value >= -800 and current_value <= 800);`,
    );
    this.addSql(
      `alter table "reputations" add constraint "reputations_port_access_level_check" check (port_access_level >= 0 and port_access_level <= 3);`,
    );
    this.addSql(
      `alter table "reputations" add constraint "reputations_combat_response_check" check ("combat_response" in ('friendly', 'neutral', 'hostile'));`,
    );

    this.addSql(
      `create table "regions" ("id" uuid not null default gen_random_uuid(), "name" varchar(255) not null, "display_name" varchar(255) not null, "region_type" "region_type" not null default 'player_owned', "owner_id" uuid null, "status" varchar(50) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "subscription_tier" varchar(50) not null default 'standard', "paypal_subscription_id" varchar(255) null, "subscription_status" varchar(50) null, "subscription_started_at" timestamptz null, "subscription_expires_at" timestamptz null, "last_payment_at" timestamptz null, "next_billing_at" timestamptz null, "suspended_at" timestamptz null, "terminated_at" timestamptz null, "governance_type" varchar(50) not null default 'autocracy', "voting_threshold" numeric(3,2) not null default 0.51, "governance_quorum_pct" numeric(3,2) not null default 0.33, "election_frequency_days" int not null default 90, "constitutional_text" text null, "governor_id" uuid null, "ambassador_id" uuid null, "tax_rate" numeric(5,4) not null default 0.1, "trade_bonuses" jsonb not null default '{}', "economic_specialization" varchar(50) null, "starting_credits" int not null default 1000, "starting_ship" varchar(50) not null default 'scout', "treasury_balance" int not null default 0, "language_pack" jsonb not null default '{}', "aesthetic_theme" jsonb not null default '{}', "traditions" jsonb not null default '{}', "social_hierarchy" jsonb not null default '{}', "nexus_warp_sector" int null, "capital_sector_number" int null, "total_sectors" int not null default 500, "active_players_30d" int not null default 0, "total_trade_volume" numeric(20,2) not null default 0, "generation_seed" bigint null, "config_version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "regions" add constraint "regions_name_unique" unique ("name");`);
    this.addSql(`create index "regions_owner_id_index" on "regions" ("owner_id");`);
    this.addSql(
      `create unique index "single_special_region" on "regions" ("region_type") where region_type <> 'player_owned';`,
    );
    this.addSql(
      `alter table "regions" add constraint "valid_voting_threshold" check (voting_threshold >= 0.1 and voting_threshold <= 0.9);`,
    );
    this.addSql(
      `alter table "regions" add constraint "valid_election_frequency" check (election_frequency_days >= 30 and election_frequency_days <= 365);`,
    );
    this.addSql(`alter table "regions" add constraint "valid_tax_rate" check (tax_rate >= 0.05 and tax_rate <= 0.25);`);
    this.addSql(`alter table "regions" add constraint "valid_starting_credits" check (starting_credits >= 100);`);
    this.addSql(
      `alter table "regions" add constraint "valid_region_type_sector_count" check ((region_type <> 'central_nexus' or total_sectors = 5000) and (region_type <> 'terran_space' or total_sectors = 300) and (region_type <> 'player_owned' or (total_sectors >= 100 and total_sectors <= 1000)));`,
    );
    this.addSql(`alter table "regions" add constraint "regions_name_check" check (name ~ '^[A-Za-z0-9_-]{3,50}\$');`);
    this.addSql(
      `alter table "regions" add constraint "regions_governance_quorum_pct_check" check (governance_quorum_pct >= 0.25 and governance_quorum_pct <= 0.60);`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_active_players_30d_check" check (active_players_30d >= 0);`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_total_trade_volume_check" check (total_trade_volume >= 0);`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_status_check" check ("status" in ('pending', 'provisioning', 'active', 'suspended', 'grace', 'terminating', 'terminated', 'failed'));`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_governance_type_check" check ("governance_type" in ('autocracy', 'democracy', 'council'));`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_economic_specialization_check" check ("economic_specialization" in ('balanced', 'commerce', 'industrial', 'agricultural', 'technological', 'military'));`,
    );

    this.addSql(
      `create table "stations" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "sector_id" int not null, "sector_uuid" uuid null, "owner_id" uuid null, "region_id" uuid null, "station_class" int not null, "type" "station_type" not null, "status" "station_status" not null default 'OPERATIONAL', "size" int not null default 5, "faction_affiliation" text null, "description" text null, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "trade_volume" int not null default 100, "market_volatility" int not null default 50, "commodities" jsonb not null default '{}', "trader_personality" jsonb not null default '{"type":"BORDER","haggling_difficulty":5,"preferred_appeal_types":["economic","personal"],"memory_duration_days":30,"trust_level":0,"quirks":[],"player_memory":{}}', "price_modifiers" jsonb not null default '{}', "services" jsonb not null default '{"ship_dealer":false,"ship_repair":true,"ship_maintenance":true,"ship_upgrades":false,"insurance":false,"drone_shop":false,"genesis_dealer":false,"mine_dealer":false,"diplomatic_services":false,"storage_rental":false,"market_intelligence":false,"refining_facility":false,"luxury_amenities":false}', "service_prices" jsonb not null default '{}', "defenses" jsonb not null default '{"defense_drones":0,"max_defense_drones":50,"auto_turrets":false,"defense_grid":false,"shield_strength":50,"patrol_ships":0,"military_contract":false,"hull_armor":5000,"shield_pool":4000,"shield_regen":200,"defensive_fire":120,"point_defense_rating":30}', "security" jsonb null, "ownership" jsonb null, "last_market_update" timestamptz not null default now(), "market_update_frequency" int not null default 6, "reputation_threshold" int not null default 0, "is_quest_hub" boolean not null default false, "is_faction_headquarters" boolean not null default false, "is_spacedock" boolean not null default false, "is_starport_prime" boolean not null default false, "is_player_ownable" boolean not null default true, "tradedock_tier" varchar(1) null, "treasury_balance" int not null default 0, "tax_rate" double precision not null default 0.1, "acquisition_requirements" jsonb not null default '{"min_trade_volume":100000,"min_faction_standing":"NEUTRAL","base_price":500000,"special_missions":[]}', "last_attacked" timestamptz null, "is_destroyed" boolean not null default false, "recovery_time" timestamptz null, "active_events" jsonb not null default '[]', "special_services" text[] not null default '{}', primary key ("id"));`,
    );
    this.addSql(`create index "stations_sector_id_index" on "stations" ("sector_id");`);
    this.addSql(`create index "stations_sector_uuid_index" on "stations" ("sector_uuid");`);
    this.addSql(`create index "stations_owner_id_index" on "stations" ("owner_id");`);
    this.addSql(`create index "stations_region_id_index" on "stations" ("region_id");`);
    this.addSql(
      `alter table "stations" add constraint "stations_station_class_check" check (station_class >= 0 and station_class <= 11);`,
    );
    this.addSql(`alter table "stations" add constraint "stations_size_check" check (size >= 1 and size <= 10);`);
    this.addSql(`alter table "stations" add constraint "stations_trade_volume_check" check (trade_volume >= 0);`);
    this.addSql(
      `alter table "stations" add constraint "stations_market_volatility_check" check (market_volatility >= 0 and market_volatility <= 100);`,
    );
    this.addSql(
      `alter table "stations" add constraint "stations_market_update_frequency_check" check (market_update_frequency >= 1);`,
    );
    this.addSql(
      `alter table "stations" add constraint "stations_tax_rate_check" check (tax_rate >= 0 and tax_rate <= 0.25);`,
    );
    this.addSql(
      `alter table "stations" add constraint "stations_tradedock_tier_check" check ("tradedock_tier" in ('A', 'B'));`,
    );

    this.addSql(
      `create table "trade_docks" ("id" uuid not null default gen_random_uuid(), "station_id" uuid not null, "region_id" uuid null, "tier" varchar(1) not null default 'B', "standard_slips" int not null default 12, "specialized_slips" int not null default 0, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "trade_docks" add constraint "trade_docks_station_id_unique" unique ("station_id");`);
    this.addSql(
      `alter table "trade_docks" add constraint "trade_docks_standard_slips_check" check (standard_slips >= 0);`,
    );
    this.addSql(
      `alter table "trade_docks" add constraint "trade_docks_specialized_slips_check" check (specialized_slips >= 0);`,
    );
    this.addSql(`alter table "trade_docks" add constraint "trade_docks_tier_check" check ("tier" in ('A', 'B'));`);

    this.addSql(
      `create table "ships" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "type" "ship_type" not null, "owner_id" uuid null, "sector_id" int not null, "is_npc" boolean not null default false, "base_speed" double precision not null, "current_speed" double precision not null, "turn_cost" int not null, "warp_capable" boolean not null default false, "is_active" boolean not null default true, "status" "ship_status" not null default 'DOCKED', "maintenance" jsonb not null default '{"condition":100,"last_maintenance":null,"next_maintenance":null,"repair_needed":false}', "cargo" jsonb not null default '{"capacity":50,"used":0,"contents":{}}', "combat" jsonb not null default '{"shields":0,"max_shields":0,"shield_recharge_rate":0,"hull":1,"max_hull":1,"evasion":0,"attack_rating":0,"defense_rating":0}', "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "has_cloaking" boolean not null default false, "genesis_devices" int not null default 0, "max_genesis_devices" int not null default 0, "mines" int not null default 0, "max_mines" int not null default 0, "has_automated_maintenance" boolean not null default false, "attack_turn_cost" int null, "shield_resistance" double precision not null default 0, "armor_rating" double precision not null default 0, "upgrades" jsonb not null default '{}', "equipment_slots" jsonb not null default '{}', "modules" jsonb null, "insurance" jsonb null, "is_destroyed" boolean not null default false, "is_flagship" boolean not null default false, "destruction_cause" text null, "purchase_value" int not null default 0, "current_value" int not null default 0, "version" int not null default 1, "hangar" jsonb null, "tow_state" jsonb null, "quantum_harvester_slot" boolean not null default false, "quantum_charges" int not null default 0, "quantum_jump_cooldown_until" timestamptz null, "quantum_scan_cooldown_until" timestamptz null, "quantum_harvest_cooldown_until" timestamptz null, "harmonization_completes_at" timestamptz null, "is_abandoned" boolean not null default false, "abandoned_at" timestamptz null, "registration_number" varchar(15) null, "registered_owner_id" uuid null, "current_pilot_id" uuid null, "current_pilot_since" timestamptz null, "stolen_status" boolean null, "stolen_reported_at" timestamptz null, "stolen_recovery_mode" varchar(16) null, "stolen_thief_id" uuid null, "stolen_bounty_ref" varchar(64) null, "retract_grace_processed" boolean not null default false, "hatch_pin_code" varchar(8) null, "pending_hatch_pin_code" varchar(8) null, "pending_hatch_pin_effective_at" timestamptz null, "for_sale_price" int null, "for_sale_listed_by_id" uuid null, "salvage_break_in_progress_by_id" uuid null, "salvage_break_started_at" timestamptz null, "pending_transfer_claimant_id" uuid null, "pending_transfer_requested_at" timestamptz null, "pending_transfer_deadline" timestamptz null, "pending_transfer_fee_paid" int null, "pending_transfer_port_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "ships_owner_id_index" on "ships" ("owner_id");`);
    this.addSql(`create index "ships_sector_id_index" on "ships" ("sector_id");`);
    this.addSql(
      `alter table "ships" add constraint "ships_registration_number_unique" unique ("registration_number");`,
    );
    this.addSql(
      `alter table "ships" add constraint "genesis_within_capacity" check (genesis_devices <= max_genesis_devices);`,
    );
    this.addSql(`alter table "ships" add constraint "mines_within_capacity" check (mines <= max_mines);`);
    this.addSql(`alter table "ships" add constraint "owner_or_npc" check (owner_id is not null or is_npc);`);
    this.addSql(`alter table "ships" add constraint "ships_sector_id_check" check (sector_id >= 1);`);
    this.addSql(`alter table "ships" add constraint "ships_base_speed_check" check (base_speed >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_current_speed_check" check (current_speed >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_turn_cost_check" check (turn_cost >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_genesis_devices_check" check (genesis_devices >= 0);`);
    this.addSql(
      `alter table "ships" add constraint "ships_max_genesis_devices_check" check (max_genesis_devices >= 0);`,
    );
    this.addSql(`alter table "ships" add constraint "ships_mines_check" check (mines >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_max_mines_check" check (max_mines >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_attack_turn_cost_check" check (attack_turn_cost >= 0);`);
    this.addSql(
      `alter table "ships" add constraint "ships_shield_resistance_check" check (shield_resistance >= 0 and shield_resistance <= 1);`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_armor_rating_check" check (armor_rating >= 0 and armor_rating <= 1);`,
    );
    this.addSql(`alter table "ships" add constraint "ships_purchase_value_check" check (purchase_value >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_current_value_check" check (current_value >= 0);`);
    this.addSql(`alter table "ships" add constraint "ships_quantum_charges_check" check (quantum_charges >= 0);`);
    this.addSql(
      `alter table "ships" add constraint "ships_registration_number_check" check (registration_number ~ '^REG-[A-HJ-NP-Z2-9]{4}-[0-9]{4}\$');`,
    );
    this.addSql(`alter table "ships" add constraint "ships_for_sale_price_check" check (for_sale_price >= 1);`);
    this.addSql(
      `alter table "ships" add constraint "ships_stolen_recovery_mode_check" check ("stolen_recovery_mode" in ('with_bounty', 'no_bounty'));`,
    );

    this.addSql(
      `create table "ship_registry" ("id" uuid not null default gen_random_uuid(), "ship_id" uuid not null, "registration_number" varchar(15) not null, "event_type" "registry_event_type" not null, "original_owner_id" uuid null, "previous_owner_id" uuid null, "new_owner_id" uuid null, "acting_party_id" uuid null, "transfer_fee_paid" int null, "port_id" uuid null, "event_metadata" jsonb not null default '{}', "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "ship_registry_ship_id_index" on "ship_registry" ("ship_id");`);
    this.addSql(`create index "ship_registry_registration_number_index" on "ship_registry" ("registration_number");`);
    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_transfer_fee_paid_check" check (transfer_fee_paid >= 0);`,
    );

    this.addSql(
      `create table "price_history" ("id" uuid not null default gen_random_uuid(), "station_id" uuid not null, "commodity" varchar(50) not null, "buy_price" int not null, "sell_price" int not null, "quantity" int not null, "daily_volume" int not null default 0, "transactions_count" int not null default 0, "average_transaction_size" double precision not null default 0, "demand_level" double precision not null, "supply_level" double precision not null, "market_efficiency" double precision not null default 1, "snapshot_date" timestamptz not null, "snapshot_type" varchar(20) not null default 'daily', primary key ("id"));`,
    );
    this.addSql(
      `create index "price_history_station_id_snapshot_date_index" on "price_history" ("station_id", "snapshot_date");`,
    );
    this.addSql(
      `create index "price_history_snapshot_date_commodity_index" on "price_history" ("snapshot_date", "commodity");`,
    );
    this.addSql(
      `alter table "price_history" add constraint "price_history_unique" unique ("station_id", "commodity", "snapshot_date", "snapshot_type");`,
    );
    this.addSql(`alter table "price_history" add constraint "price_history_buy_price_check" check (buy_price >= 0);`);
    this.addSql(`alter table "price_history" add constraint "price_history_sell_price_check" check (sell_price >= 0);`);
    this.addSql(`alter table "price_history" add constraint "price_history_quantity_check" check (quantity >= 0);`);
    this.addSql(
      `alter table "price_history" add constraint "price_history_daily_volume_check" check (daily_volume >= 0);`,
    );
    this.addSql(
      `alter table "price_history" add constraint "price_history_transactions_count_check" check (transactions_count >= 0);`,
    );
    this.addSql(
      `alter table "price_history" add constraint "price_history_snapshot_type_check" check ("snapshot_type" in ('hourly', 'daily', 'weekly'));`,
    );

    this.addSql(
      `create table "price_alerts" ("id" uuid not null default gen_random_uuid(), "station_id" uuid not null, "commodity" varchar(50) not null, "alert_type" varchar(30) not null, "threshold_value" double precision not null, "current_value" double precision not null, "severity" varchar(20) not null default 'medium', "message" varchar(500) not null, "suggested_action" varchar(200) null, "is_active" boolean not null default true, "triggered_at" timestamptz not null default now(), "acknowledged_by" uuid null, "acknowledged_at" timestamptz null, "resolved_at" timestamptz null, "auto_resolve" boolean not null default true, "resolve_threshold" double precision null, primary key ("id"));`,
    );
    this.addSql(`create index "price_alerts_is_active_index" on "price_alerts" ("is_active");`);
    this.addSql(`create index "price_alerts_triggered_at_index" on "price_alerts" ("triggered_at");`);
    this.addSql(
      `alter table "price_alerts" add constraint "price_alerts_alert_type_check" check ("alert_type" in ('price_spike', 'price_drop', 'high_volume', 'low_supply'));`,
    );
    this.addSql(
      `alter table "price_alerts" add constraint "price_alerts_severity_check" check ("severity" in ('low', 'medium', 'high', 'critical'));`,
    );

    this.addSql(
      `create table "market_prices" ("id" uuid not null default gen_random_uuid(), "station_id" uuid not null, "commodity" varchar(50) not null, "buy_price" int not null, "sell_price" int not null, "quantity" int not null default 0, "previous_buy_price" int null, "previous_sell_price" int null, "price_trend" double precision not null default 0, "volatility" double precision not null default 0, "demand_level" double precision not null default 1, "supply_level" double precision not null default 1, "last_transaction_at" timestamptz null, "daily_volume" int not null default 0, "price_floor" int null, "price_ceiling" int null, "alert_threshold" double precision null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "market_prices_updated_at_index" on "market_prices" ("updated_at");`);
    this.addSql(
      `alter table "market_prices" add constraint "market_prices_station_id_commodity_unique" unique ("station_id", "commodity");`,
    );
    this.addSql(
      `alter table "market_prices" add constraint "floor_below_ceiling" check (price_floor is null or price_ceiling is null or price_floor <= price_ceiling);`,
    );
    this.addSql(`alter table "market_prices" add constraint "market_prices_buy_price_check" check (buy_price >= 0);`);
    this.addSql(`alter table "market_prices" add constraint "market_prices_sell_price_check" check (sell_price >= 0);`);
    this.addSql(`alter table "market_prices" add constraint "market_prices_quantity_check" check (quantity >= 0);`);
    this.addSql(
      `alter table "market_prices" add constraint "market_prices_demand_level_check" check (demand_level >= 0);`,
    );
    this.addSql(
      `alter table "market_prices" add constraint "market_prices_supply_level_check" check (supply_level >= 0);`,
    );
    this.addSql(
      `alter table "market_prices" add constraint "market_prices_daily_volume_check" check (daily_volume >= 0);`,
    );
    this.addSql(
      `alter table "market_prices" add constraint "market_prices_price_floor_check" check (price_floor >= 0);`,
    );
    this.addSql(
      `alter table "market_prices" add constraint "market_prices_price_ceiling_check" check (price_ceiling >= 0);`,
    );

    this.addSql(
      `create table "markets" ("id" uuid not null default gen_random_uuid(), "station_id" uuid not null, "specialization" text null, "size" int not null default 5, "tax_rate" double precision not null default 0.05, "economic_status" text not null default 'stable', "resource_availability" jsonb not null default '{}', "resource_prices" jsonb not null default '{}', "price_modifiers" jsonb not null default '{}', "daily_volume" jsonb not null default '{}', "price_history" jsonb not null default '[]', "special_offers" jsonb not null default '[]', "trade_restrictions" jsonb not null default '[]', "black_market" boolean not null default false, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "markets" add constraint "markets_station_id_unique" unique ("station_id");`);
    this.addSql(`alter table "markets" add constraint "markets_size_check" check (size >= 1 and size <= 10);`);
    this.addSql(
      `alter table "markets" add constraint "markets_tax_rate_check" check (tax_rate >= 0 and tax_rate <= 1);`,
    );

    this.addSql(
      `create table "economic_metrics" ("id" uuid not null default gen_random_uuid(), "date" timestamptz not null, "metric_type" varchar(20) not null default 'daily', "total_trade_volume" int not null default 0, "total_transactions" int not null default 0, "total_credits_in_circulation" int not null default 0, "credits_in_player_accounts" int not null default 0, "credits_in_npc_accounts" int not null default 0, "average_transaction_value" double precision not null default 0, "credit_velocity" double precision not null default 0, "inflation_rate" double precision not null default 0, "average_profit_margin" double precision not null default 0, "market_volatility" double precision not null default 0, "economic_disparity_index" double precision not null default 0, "economic_health_score" double precision not null default 0.5, "most_traded_commodity" varchar(50) null, "least_traded_commodity" varchar(50) null, "commodity_price_index" double precision not null default 100, "most_active_sector" int null, "most_valuable_station" uuid null, "richest_player_credits" int not null default 0, "median_player_credits" int not null default 0, "total_players_trading" int not null default 0, "new_traders" int not null default 0, "calculated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "economic_metrics" add constraint "economic_metrics_date_unique" unique ("date");`);
    this.addSql(
      `create index "economic_metrics_metric_type_date_index" on "economic_metrics" ("metric_type", "date");`,
    );
    this.addSql(
      `alter table "economic_metrics" add constraint "economic_metrics_economic_health_score_check" check (economic_health_score >= 0 and economic_health_score <= 1);`,
    );

    this.addSql(
      `create table "special_formations" ("id" uuid not null default gen_random_uuid(), "region_id" uuid not null, "type" "special_formation_type" not null, "name" varchar(100) null, "anchor_sector_id" uuid not null, "interior_sector_ids" uuid[] not null default '{}', "properties" jsonb not null default '{}', "is_discovered" boolean not null default false, "discovery_requirement" jsonb null, "generation_seed" text null, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "special_formations_region_id_index" on "special_formations" ("region_id");`);
    this.addSql(
      `create index "special_formations_anchor_sector_id_index" on "special_formations" ("anchor_sector_id");`,
    );
    this.addSql(
      `create index "special_formations_interior_sector_ids_index" on "special_formations" using gin ("interior_sector_ids");`,
    );
    this.addSql(
      `create index "special_formations_region_id_type_index" on "special_formations" ("region_id", "type");`,
    );
    this.addSql(
      `alter table "special_formations" add constraint "special_formations_region_id_name_unique" unique ("region_id", "name");`,
    );

    this.addSql(
      `create table "region_leases" ("region_id" uuid not null, "node_id" varchar(100) null, "epoch" bigint not null default '0', "expires_at" timestamptz null, primary key ("region_id"));`,
    );
    this.addSql(
      `alter table "region_leases" add constraint "held_until" check ((node_id is null) = (expires_at is null));`,
    );
    this.addSql(`alter table "region_leases" add constraint "region_leases_epoch_check" check (epoch >= 0);`);

    this.addSql(
      `create table "regional_treaties" ("id" uuid not null default gen_random_uuid(), "region_a_id" uuid not null, "region_b_id" uuid not null, "treaty_type" varchar(50) not null, "terms" jsonb not null, "signed_at" timestamptz not null default now(), "expires_at" timestamptz null, "status" varchar(50) not null default 'active', primary key ("id"));`,
    );
    this.addSql(`create index "regional_treaties_region_a_id_index" on "regional_treaties" ("region_a_id");`);
    this.addSql(`create index "regional_treaties_region_b_id_index" on "regional_treaties" ("region_b_id");`);
    this.addSql(
      `create unique index unordered_treaty on regional_treaties (least(region_a_id, region_b_id), greatest(region_a_id, region_b_id), treaty_type) where status in ('proposed','active');`,
    );
    this.addSql(
      `alter table "regional_treaties" add constraint "unique_treaty" unique ("region_a_id", "region_b_id", "treaty_type");`,
    );
    this.addSql(
      `alter table "regional_treaties" add constraint "different_treaty_regions" check (region_a_id <> region_b_id);`,
    );
    this.addSql(
      `alter table "regional_treaties" add constraint "regional_treaties_treaty_type_check" check ("treaty_type" in ('trade_agreement', 'defense_pact', 'non_aggression', 'cultural_exchange'));`,
    );
    this.addSql(
      `alter table "regional_treaties" add constraint "regional_treaties_status_check" check ("status" in ('proposed', 'active', 'rejected', 'terminated', 'expired'));`,
    );

    this.addSql(
      `create table "regional_policies" ("id" uuid not null default gen_random_uuid(), "region_id" uuid not null, "policy_type" varchar(50) not null, "title" varchar(255) not null, "description" text null, "proposed_changes" jsonb not null, "proposed_by" uuid not null, "proposed_at" timestamptz not null default now(), "voting_closes_at" timestamptz not null, "votes_for" int not null default 0, "votes_against" int not null default 0, "status" varchar(50) not null default 'voting', primary key ("id"));`,
    );
    this.addSql(`create index "regional_policies_region_id_index" on "regional_policies" ("region_id");`);
    this.addSql(`alter table "regional_policies" add constraint "non_negative_votes_for" check (votes_for >= 0);`);
    this.addSql(
      `alter table "regional_policies" add constraint "non_negative_votes_against" check (votes_against >= 0);`,
    );
    this.addSql(
      `alter table "regional_policies" add constraint "valid_voting_period" check (voting_closes_at > proposed_at);`,
    );
    this.addSql(
      `alter table "regional_policies" add constraint "regional_policies_policy_type_check" check ("policy_type" in ('tax_rate', 'pvp_rules', 'trade_policy', 'immigration', 'defense', 'cultural'));`,
    );
    this.addSql(
      `alter table "regional_policies" add constraint "regional_policies_status_check" check ("status" in ('voting', 'passed', 'rejected', 'implemented'));`,
    );

    this.addSql(
      `create table "regional_policy_votes" ("id" uuid not null default gen_random_uuid(), "policy_id" uuid not null, "voter_id" uuid not null, "support" boolean not null, "weight" numeric(5,4) not null default 1, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "regional_policy_votes_policy_id_index" on "regional_policy_votes" ("policy_id");`);
    this.addSql(`create index "regional_policy_votes_voter_id_index" on "regional_policy_votes" ("voter_id");`);
    this.addSql(
      `alter table "regional_policy_votes" add constraint "one_vote_per_policy" unique ("policy_id", "voter_id");`,
    );
    this.addSql(
      `alter table "regional_policy_votes" add constraint "valid_policy_vote_weight" check (weight >= 0.0 and weight <= 5.0);`,
    );

    this.addSql(
      `create table "regional_memberships" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "region_id" uuid not null, "membership_type" varchar(50) not null default 'visitor', "reputation_score" int not null default 0, "local_rank" varchar(50) null, "voting_power" numeric(5,4) not null default 1, "joined_at" timestamptz not null default now(), "last_visit" timestamptz not null default now(), "total_visits" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`create index "regional_memberships_player_id_index" on "regional_memberships" ("player_id");`);
    this.addSql(`create index "regional_memberships_region_id_index" on "regional_memberships" ("region_id");`);
    this.addSql(
      `alter table "regional_memberships" add constraint "unique_membership" unique ("player_id", "region_id");`,
    );
    this.addSql(
      `alter table "regional_memberships" add constraint "valid_reputation" check (reputation_score >= -1000 and reputation_score <= 1000);`,
    );
    this.addSql(
      `alter table "regional_memberships" add constraint "valid_voting_power" check (voting_power >= 0.0 and voting_power <= 5.0);`,
    );
    this.addSql(
      `alter table "regional_memberships" add constraint "regional_memberships_total_visits_check" check (total_visits >= 0);`,
    );
    this.addSql(
      `alter table "regional_memberships" add constraint "regional_memberships_membership_type_check" check ("membership_type" in ('visitor', 'resident', 'citizen'));`,
    );

    this.addSql(
      `create table "regional_elections" ("id" uuid not null default gen_random_uuid(), "region_id" uuid not null, "position" varchar(50) not null, "candidates" jsonb not null default '[]', "voting_opens_at" timestamptz not null, "voting_closes_at" timestamptz not null, "results" jsonb null, "winner_id" uuid null, "status" varchar(50) not null default 'pending', "created_by" uuid null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "regional_elections_region_id_index" on "regional_elections" ("region_id");`);
    this.addSql(
      `create unique index "one_open_election" on "regional_elections" ("region_id", "position") where status in ('pending','active');`,
    );
    this.addSql(
      `alter table "regional_elections" add constraint "valid_election_period" check (voting_closes_at > voting_opens_at);`,
    );
    this.addSql(
      `alter table "regional_elections" add constraint "regional_elections_position_check" check ("position" in ('governor', 'council_member', 'ambassador', 'trade_commissioner'));`,
    );
    this.addSql(
      `alter table "regional_elections" add constraint "regional_elections_status_check" check ("status" in ('pending', 'active', 'completed', 'cancelled'));`,
    );

    this.addSql(
      `create table "regional_votes" ("id" uuid not null default gen_random_uuid(), "election_id" uuid not null, "voter_id" uuid not null, "candidate_id" uuid not null, "weight" numeric(5,4) not null default 1, "cast_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "regional_votes_election_id_index" on "regional_votes" ("election_id");`);
    this.addSql(`create index "regional_votes_voter_id_index" on "regional_votes" ("voter_id");`);
    this.addSql(`create index "regional_votes_candidate_id_index" on "regional_votes" ("candidate_id");`);
    this.addSql(
      `alter table "regional_votes" add constraint "one_vote_per_election" unique ("election_id", "voter_id");`,
    );
    this.addSql(
      `alter table "regional_votes" add constraint "valid_vote_weight" check (weight >= 0.0 and weight <= 5.0);`,
    );

    this.addSql(
      `create table "outlaw_bases" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "sector_id" int not null, "home_region_id" uuid not null, "faction_code" varchar(50) not null, "archetype" "npc_archetype" not null, "capacity" int not null, "current_occupants_count" int not null default 0, "assigned_npc_ids" jsonb not null default '[]', "is_player_discoverable" boolean not null default false, "discovery_requirements" jsonb null, "defenses" jsonb not null default '{}', "amenities" jsonb not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "outlaw_bases_sector_id_index" on "outlaw_bases" ("sector_id");`);
    this.addSql(`create index "outlaw_bases_home_region_id_index" on "outlaw_bases" ("home_region_id");`);
    this.addSql(`create index "outlaw_bases_faction_code_index" on "outlaw_bases" ("faction_code");`);
    this.addSql(
      `create index "outlaw_bases_home_region_id_faction_code_index" on "outlaw_bases" ("home_region_id", "faction_code");`,
    );
    this.addSql(
      `alter table "outlaw_bases" add constraint "within_capacity" check (current_occupants_count <= capacity);`,
    );
    this.addSql(`alter table "outlaw_bases" add constraint "outlaw_bases_capacity_check" check (capacity >= 0);`);
    this.addSql(
      `alter table "outlaw_bases" add constraint "outlaw_bases_current_occupants_count_check" check (current_occupants_count >= 0);`,
    );

    this.addSql(
      `create table "npc_rosters" ("id" uuid not null default gen_random_uuid(), "region_id" uuid not null, "faction_code" varchar(50) not null, "role" varchar(50) not null, "default_archetype" "npc_archetype" not null, "schedule_template" jsonb not null default '{}', "default_lodging_id" uuid null, "default_lodging_type" varchar(20) null, "target_count" int not null, "name_pool" jsonb not null default '{}', "host_sector_id" int not null, "bang_roster_ref" varchar(80) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "npc_rosters" add constraint "npc_rosters_bang_roster_ref_unique" unique ("bang_roster_ref");`,
    );
    this.addSql(
      `create index "npc_rosters_region_id_faction_code_role_index" on "npc_rosters" ("region_id", "faction_code", "role");`,
    );
    this.addSql(`alter table "npc_rosters" add constraint "npc_rosters_target_count_check" check (target_count >= 0);`);
    this.addSql(
      `alter table "npc_rosters" add constraint "npc_rosters_default_lodging_type_check" check ("default_lodging_type" in ('barracks', 'outlaw_base'));`,
    );

    this.addSql(
      `create table "npc_barracks" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "location_type" "npc_lodging_location" not null, "station_id" uuid null, "sector_id" int null, "home_region_id" uuid not null, "faction_code" varchar(50) not null, "archetype" "npc_archetype" not null, "capacity" int not null, "current_occupants_count" int not null default 0, "assigned_npc_ids" jsonb not null default '[]', "amenities" jsonb not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "npc_barracks_station_id_index" on "npc_barracks" ("station_id");`);
    this.addSql(`create index "npc_barracks_sector_id_index" on "npc_barracks" ("sector_id");`);
    this.addSql(`create index "npc_barracks_home_region_id_index" on "npc_barracks" ("home_region_id");`);
    this.addSql(`create index "npc_barracks_faction_code_index" on "npc_barracks" ("faction_code");`);
    this.addSql(
      `create index "npc_barracks_home_region_id_faction_code_archetype_index" on "npc_barracks" ("home_region_id", "faction_code", "archetype");`,
    );
    this.addSql(
      `alter table "npc_barracks" add constraint "within_capacity" check (current_occupants_count <= capacity);`,
    );
    this.addSql(
      `alter table "npc_barracks" add constraint "place_matches_type" check ((location_type = 'STATION' and station_id is not null) or (location_type = 'SECTOR' and sector_id is not null));`,
    );
    this.addSql(`alter table "npc_barracks" add constraint "npc_barracks_capacity_check" check (capacity >= 0);`);
    this.addSql(
      `alter table "npc_barracks" add constraint "npc_barracks_current_occupants_count_check" check (current_occupants_count >= 0);`,
    );

    this.addSql(
      `create table "npc_characters" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "title" varchar(50) null, "faction_code" varchar(50) not null, "archetype" "npc_archetype" not null, "status" "npc_status" not null default 'ON_DUTY', "current_sector_id" int null, "ship_id" uuid null, "bang_roster_ref" varchar(80) null, "home_region_id" uuid null, "current_activity" "npc_activity" not null default 'SLEEP', "lifecycle_stage" "npc_lifecycle_stage" not null default 'RECRUIT', "daily_schedule" jsonb not null default '{}', "role_history" jsonb not null default '{}', "backstory" jsonb not null default '{}', "home_barracks_id" uuid null, "home_outlaw_base_id" uuid null, "duty_role" varchar(50) null, "engagement_eligible_at" timestamptz null, "promotion_pending_at" timestamptz null, "replaced_by_id" uuid null, "mentor_id" uuid null, "credits" int not null default 0, "notoriety" int null, "spawned_at" timestamptz not null default now(), "last_seen_at" timestamptz not null default now(), "destroyed_at" timestamptz null, "respawn_eligible_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "npc_characters_faction_code_index" on "npc_characters" ("faction_code");`);
    this.addSql(`create index "npc_characters_current_sector_id_index" on "npc_characters" ("current_sector_id");`);
    this.addSql(`alter table "npc_characters" add constraint "npc_characters_ship_id_unique" unique ("ship_id");`);
    this.addSql(`create index "npc_characters_bang_roster_ref_index" on "npc_characters" ("bang_roster_ref");`);
    this.addSql(`create index "npc_characters_home_region_id_index" on "npc_characters" ("home_region_id");`);
    this.addSql(`create index "npc_characters_home_barracks_id_index" on "npc_characters" ("home_barracks_id");`);
    this.addSql(`create index "npc_characters_home_outlaw_base_id_index" on "npc_characters" ("home_outlaw_base_id");`);
    this.addSql(
      `alter table "npc_characters" add constraint "one_home" check (num_nonnulls(home_barracks_id, home_outlaw_base_id) <= 1);`,
    );
    this.addSql(`alter table "npc_characters" add constraint "npc_characters_credits_check" check (credits >= 0);`);
    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_notoriety_check" check (notoriety >= 0 and notoriety <= 100);`,
    );

    this.addSql(
      `create table "clusters" ("id" uuid not null default gen_random_uuid(), "region_id" uuid not null, "name" varchar(100) not null, "type" "cluster_type" not null, "sector_count" int not null default 0, "is_discovered" boolean not null default true, "discovery_requirement" jsonb null, "stats" jsonb not null default '{"total_sectors":0,"populated_sectors":0,"empty_sectors":0,"resource_value":50,"danger_level":30,"development_index":40,"exploration_percentage":75}', "resource_modifiers" jsonb not null default '{}', "economic_focus" text[] not null default '{}', "resources" jsonb not null default '{"primary_resources":[],"resource_distribution":{"ore":28,"organics":21,"equipment":14,"luxury_goods":7},"special_resources":[]}', "economic_value" int not null default 50, "controlling_faction" text null, "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "faction_influence" jsonb not null default '{"terran_federation":30,"mercantile_guild":15,"frontier_coalition":20,"astral_mining_consortium":10,"nova_scientific_institute":5,"fringe_alliance":10,"dominant_faction":"terran_federation"}', "nav_hazards" text[] not null default '{}', "recommended_ship_class" text not null default 'light_freighter', "x_coord" int not null default 0, "y_coord" int not null default 0, "z_coord" int not null default 0, "special_features" text[] not null default '{}', "description" text null, "is_hidden" boolean not null default false, "warp_stability" double precision not null default 1, "nebula_type" varchar(50) null, "quantum_field_strength" double precision null, "color_hex" varchar(20) null, primary key ("id"));`,
    );
    this.addSql(`alter table "clusters" add constraint "clusters_region_id_name_unique" unique ("region_id", "name");`);
    this.addSql(`alter table "clusters" add constraint "clusters_sector_count_check" check (sector_count >= 0);`);
    this.addSql(
      `alter table "clusters" add constraint "clusters_economic_value_check" check (economic_value >= 0 and economic_value <= 100);`,
    );
    this.addSql(
      `alter table "clusters" add constraint "clusters_warp_stability_check" check (warp_stability >= 0 and warp_stability <= 1);`,
    );
    this.addSql(
      `alter table "clusters" add constraint "clusters_quantum_field_strength_check" check (quantum_field_strength >= 0 and quantum_field_strength <= 100);`,
    );

    this.addSql(
      `create table "player_trading_profiles" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "risk_tolerance" numeric(3,2) not null default 0.5, "preferred_commodities" jsonb null, "avoided_sectors" jsonb null, "trading_patterns" jsonb null, "performance_metrics" jsonb null, "notification_preferences" jsonb null, "learning_data" jsonb null, "ai_assistance_level" varchar(20) not null default 'standard', "last_active_sector" uuid null, "average_profit_per_trade" numeric(10,2) not null default 0, "total_trades_analyzed" int not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "player_trading_profiles" add constraint "player_trading_profiles_player_id_unique" unique ("player_id");`,
    );
    this.addSql(
      `alter table "player_trading_profiles" add constraint "player_trading_profiles_risk_tolerance_check" check (risk_tolerance >= 0 and risk_tolerance <= 1);`,
    );
    this.addSql(
      `alter table "player_trading_profiles" add constraint "player_trading_profiles_total_trades_analyzed_check" check (total_trades_analyzed >= 0);`,
    );
    this.addSql(
      `alter table "player_trading_profiles" add constraint "player_trading_profiles_ai_assistance_level_check" check ("ai_assistance_level" in ('minimal', 'quiet', 'standard', 'full'));`,
    );

    this.addSql(
      `create table "player_stations" ("player_id" uuid not null, "station_id" uuid not null, "acquired_at" timestamptz not null default now(), primary key ("player_id", "station_id"));`,
    );

    this.addSql(
      `create table "player_planets" ("player_id" uuid not null, "planet_id" uuid not null, "acquired_at" timestamptz not null default now(), primary key ("player_id", "planet_id"));`,
    );

    this.addSql(
      `create table "mission_acceptances" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "mission_id" uuid not null, "status" varchar(20) not null default 'active', "accepted_at" timestamptz not null default now(), "completed_at" timestamptz null, "abandoned_at" timestamptz null, "progress" jsonb not null default '{}', "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "mission_acceptances_player_id_index" on "mission_acceptances" ("player_id");`);
    this.addSql(`create index "mission_acceptances_mission_id_index" on "mission_acceptances" ("mission_id");`);
    this.addSql(
      `create index "mission_acceptances_player_id_status_index" on "mission_acceptances" ("player_id", "status");`,
    );
    this.addSql(
      `create unique index "one_live_acceptance" on "mission_acceptances" ("player_id", "mission_id") where status in ('active','completed');`,
    );
    this.addSql(
      `alter table "mission_acceptances" add constraint "completed_has_time" check ((status = 'completed') = (completed_at is not null));`,
    );
    this.addSql(
      `alter table "mission_acceptances" add constraint "mission_acceptances_status_check" check ("status" in ('active', 'completed', 'abandoned', 'expired'));`,
    );

    this.addSql(
      `create table "messages" ("id" uuid not null default gen_random_uuid(), "sender_id" uuid not null, "recipient_id" uuid null, "team_id" uuid null, "subject" varchar(255) null, "content" text not null, "sent_at" timestamptz not null default now(), "read_at" timestamptz null, "deleted_by_sender" boolean not null default false, "deleted_by_recipient" boolean not null default false, "thread_id" uuid null, "reply_to_id" uuid null, "message_type" varchar(20) not null default 'player', "priority" varchar(10) not null default 'normal', "flagged" boolean not null default false, "flagged_reason" varchar(255) null, "moderated_at" timestamptz null, "moderated_by" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "messages_sender_id_index" on "messages" ("sender_id");`);
    this.addSql(`create index "messages_recipient_id_index" on "messages" ("recipient_id");`);
    this.addSql(`create index "messages_team_id_index" on "messages" ("team_id");`);
    this.addSql(`create index "messages_sent_at_index" on "messages" ("sent_at");`);
    this.addSql(`create index "messages_thread_id_index" on "messages" ("thread_id");`);
    this.addSql(`create index "messages_recipient_id_read_at_index" on "messages" ("recipient_id", "read_at");`);
    this.addSql(`create index "messages_team_id_sent_at_index" on "messages" ("team_id", "sent_at");`);
    this.addSql(`create index "messages_thread_id_sent_at_index" on "messages" ("thread_id", "sent_at");`);
    this.addSql(`alter table "messages" add constraint "one_target" check (num_nonnulls(recipient_id, team_id) = 1);`);
    this.addSql(
      `alter table "messages" add constraint "messages_content_check" check (length(content) >= 1 and length(content) <= 4000);`,
    );
    this.addSql(
      `alter table "messages" add constraint "messages_message_type_check" check ("message_type" in ('player', 'team', 'system'));`,
    );
    this.addSql(
      `alter table "messages" add constraint "messages_priority_check" check ("priority" in ('low', 'normal', 'high', 'urgent'));`,
    );

    this.addSql(
      `create table "market_transactions" ("id" uuid not null default gen_random_uuid(), "timestamp" timestamptz not null default now(), "market_id" uuid not null, "player_id" uuid not null, "ship_id" uuid null, "is_purchase" boolean not null, "resource_type" "resource_type" not null, "resource_quality" "resource_quality" not null, "quantity" int not null, "price_per_unit" int not null, "total_price" int not null, "tax_paid" int not null default 0, "negotiated_discount" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`create index "market_transactions_market_id_index" on "market_transactions" ("market_id");`);
    this.addSql(`create index "market_transactions_player_id_index" on "market_transactions" ("player_id");`);
    this.addSql(
      `alter table "market_transactions" add constraint "total_matches" check (total_price = quantity * price_per_unit);`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_quantity_check" check (quantity >= 1);`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_price_per_unit_check" check (price_per_unit >= 0);`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_total_price_check" check (total_price >= 0);`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_tax_paid_check" check (tax_paid >= 0);`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_negotiated_discount_check" check (negotiated_discount >= 0);`,
    );

    this.addSql(
      `create table "inter_regional_travels" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "source_region_id" uuid not null, "destination_region_id" uuid not null, "travel_method" varchar(50) not null, "travel_cost" int not null default 0, "assets_transferred" jsonb not null default '{}', "initiated_at" timestamptz not null default now(), "completed_at" timestamptz null, "status" varchar(50) not null default 'in_transit', "source_sector_id" int null, "destination_sector_id" int null, "ticket_id" uuid not null default gen_random_uuid(), "expires_at" timestamptz null, "failure_reason" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "inter_regional_travels_player_id_index" on "inter_regional_travels" ("player_id");`);
    this.addSql(
      `create index "inter_regional_travels_source_region_id_index" on "inter_regional_travels" ("source_region_id");`,
    );
    this.addSql(
      `create index "inter_regional_travels_destination_region_id_index" on "inter_regional_travels" ("destination_region_id");`,
    );
    this.addSql(
      `alter table "inter_regional_travels" add constraint "inter_regional_travels_ticket_id_unique" unique ("ticket_id");`,
    );
    this.addSql(
      `create unique index "one_open_travel" on "inter_regional_travels" ("player_id") where status = 'in_transit';`,
    );
    this.addSql(`alter table "inter_regional_travels" add constraint "non_negative_cost" check (travel_cost >= 0);`);
    this.addSql(
      `alter table "inter_regional_travels" add constraint "different_regions" check (source_region_id <> destination_region_id);`,
    );
    this.addSql(
      `alter table "inter_regional_travels" add constraint "terminal_has_time" check ((status = 'in_transit') = (completed_at is null));`,
    );
    this.addSql(
      `alter table "inter_regional_travels" add constraint "inter_regional_travels_travel_method_check" check ("travel_method" in ('platform_gate', 'player_gate', 'warp_jumper'));`,
    );
    this.addSql(
      `alter table "inter_regional_travels" add constraint "inter_regional_travels_status_check" check ("status" in ('in_transit', 'completed', 'failed', 'cancelled'));`,
    );

    this.addSql(
      `create table "first_login_sessions" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "started_at" timestamptz not null default now(), "completed_at" timestamptz null, "ai_service_used" boolean not null default false, "fallback_to_rules" boolean not null default false, "guard_name" text null, "guard_title" text null, "guard_trait" text null, "guard_description" text null, "guard_base_suspicion" double precision null, "ship_claimed" "ship_choice" null, "extracted_player_name" text null, "negotiation_skill" "negotiation_skill_level" null, "final_persuasion_score" double precision null, "outcome" "dialogue_outcome" null, "awarded_ship" "awarded_ship_type" null, "starting_credits" int null, "negotiation_bonus_flag" boolean null, "notoriety_penalty" boolean null, "client_info" jsonb null, "performance_metrics" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "first_login_sessions_player_id_index" on "first_login_sessions" ("player_id");`);
    this.addSql(
      `create unique index "one_open_session" on "first_login_sessions" ("player_id") where completed_at is null;`,
    );
    this.addSql(
      `alter table "first_login_sessions" add constraint "first_login_sessions_guard_base_suspicion_check" check (guard_base_suspicion >= 0 and guard_base_suspicion <= 1);`,
    );
    this.addSql(
      `alter table "first_login_sessions" add constraint "first_login_sessions_final_persuasion_score_check" check (final_persuasion_score >= 0 and final_persuasion_score <= 1);`,
    );
    this.addSql(
      `alter table "first_login_sessions" add constraint "first_login_sessions_starting_credits_check" check (starting_credits >= 0);`,
    );

    this.addSql(
      `create table "ship_presentation_options" ("id" uuid not null default gen_random_uuid(), "session_id" uuid not null, "available_ships" text[] not null, "escape_pod_present" boolean not null default true, "rarity_roll" int not null, "special_event_active" boolean not null default false, "seed_value" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "ship_presentation_options" add constraint "ship_presentation_options_session_id_unique" unique ("session_id");`,
    );
    this.addSql(
      `alter table "ship_presentation_options" add constraint "ship_presentation_options_rarity_roll_check" check (rarity_roll >= 0 and rarity_roll <= 100);`,
    );

    this.addSql(
      `create table "player_first_login_states" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "has_completed_first_login" boolean not null default false, "current_session_id" uuid null, "attempts" int not null default 0, "last_attempt_at" timestamptz null, "claimed_ship" boolean not null default false, "answered_questions" boolean not null default false, "received_resources" boolean not null default false, "tutorial_started" boolean not null default false, "previous_ship_claims" text[] not null default '{}', "previous_dialogue_strategies" text[] not null default '{}', primary key ("id"));`,
    );
    this.addSql(
      `alter table "player_first_login_states" add constraint "player_first_login_states_player_id_unique" unique ("player_id");`,
    );
    this.addSql(
      `alter table "player_first_login_states" add constraint "player_first_login_states_attempts_check" check (attempts >= 0);`,
    );

    this.addSql(
      `create table "dialogue_exchanges" ("id" uuid not null default gen_random_uuid(), "session_id" uuid not null, "sequence_number" int not null, "npc_prompt" text not null, "player_response" text not null, "timestamp" timestamptz not null default now(), "topic" text null, "persuasiveness" double precision null, "confidence" double precision null, "consistency" double precision null, "key_extracted_info" jsonb null, "detected_contradictions" text[] null, "ai_provider" varchar(20) null, "ai_system_prompt" text null, "ai_user_prompt" text null, "ai_raw_response" text null, "believability" double precision null, "current_suspicion" double precision null, "response_time_ms" int null, "estimated_cost_usd" double precision null, "tokens_used" int null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_session_id_sequence_number_unique" unique ("session_id", "sequence_number");`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_sequence_number_check" check (sequence_number >= 1);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_persuasiveness_check" check (persuasiveness >= 0 and persuasiveness <= 1);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_confidence_check" check (confidence >= 0 and confidence <= 1);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_consistency_check" check (consistency >= 0 and consistency <= 1);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_believability_check" check (believability >= 0 and believability <= 1);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_current_suspicion_check" check (current_suspicion >= 0 and current_suspicion <= 1);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_response_time_ms_check" check (response_time_ms >= 0);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_estimated_cost_usd_check" check (estimated_cost_usd >= 0);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_tokens_used_check" check (tokens_used >= 0);`,
    );
    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_ai_provider_check" check ("ai_provider" in ('openai', 'anthropic', 'fallback', 'rules'));`,
    );

    this.addSql(
      `create table "event_participations" ("id" uuid not null default gen_random_uuid(), "event_id" uuid not null, "player_id" uuid not null, "joined_at" timestamptz not null default now(), "last_activity" timestamptz not null default now(), "objectives_completed" int not null default 0, "total_objectives" int not null default 1, "progress_data" jsonb null, "rewards_earned" jsonb null, "rewards_claimed" boolean not null default false, "claimed_at" timestamptz null, "score" int not null default 0, "rank" int null, primary key ("id"));`,
    );
    this.addSql(`create index "event_participations_event_id_index" on "event_participations" ("event_id");`);
    this.addSql(`create index "event_participations_player_id_index" on "event_participations" ("player_id");`);
    this.addSql(
      `alter table "event_participations" add constraint "event_participations_event_id_player_id_unique" unique ("event_id", "player_id");`,
    );
    this.addSql(
      `alter table "event_participations" add constraint "event_participations_objectives_completed_check" check (objectives_completed >= 0);`,
    );
    this.addSql(
      `alter table "event_participations" add constraint "event_participations_total_objectives_check" check (total_objectives >= 1);`,
    );
    this.addSql(
      `alter table "event_participations" add constraint "event_participations_rank_check" check (rank >= 1);`,
    );

    this.addSql(
      `create table "construction_slips" ("id" uuid not null default gen_random_uuid(), "trade_dock_id" uuid not null, "slip_number" int not null, "is_specialized" boolean not null default false, "status" varchar(20) not null default 'AVAILABLE', "rented_by" uuid null, "daily_rent" int null, "rent_paid_until" timestamptz null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "construction_slips" add constraint "construction_slips_trade_dock_id_slip_number_unique" unique ("trade_dock_id", "slip_number");`,
    );
    this.addSql(
      `alter table "construction_slips" add constraint "construction_slips_slip_number_check" check (slip_number >= 1);`,
    );
    this.addSql(
      `alter table "construction_slips" add constraint "construction_slips_daily_rent_check" check (daily_rent >= 0);`,
    );
    this.addSql(
      `alter table "construction_slips" add constraint "construction_slips_status_check" check ("status" in ('AVAILABLE', 'RESERVED', 'IN_PROGRESS', 'COMPLETE'));`,
    );

    this.addSql(
      `create table "ship_construction_projects" ("id" uuid not null default gen_random_uuid(), "station_id" uuid not null, "slip_id" uuid null, "player_id" uuid not null, "ship_type" "ship_type" not null, "ship_name" varchar(100) null, "state" varchar(30) not null default 'requested', "total_cost" int not null, "build_days" int not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deposit_paid" int not null default 0, "credits_paid" int not null default 0, "queue_bonus_credit" int not null default 0, "priority_bumps_count" int not null default 0, "milestones" jsonb not null default '{}', "resources_required" jsonb not null default '{}', "resources_delivered" jsonb not null default '{}', "stat_bonuses" jsonb not null default '{}', "construction_events" jsonb not null default '[]', "pending_events" jsonb not null default '[]', "events_last_rolled_at" timestamptz null, "uses_specialized_slip" boolean not null default false, "progress_percent" double precision not null default 0, "modifications" text[] not null default '{}', "paint_scheme" varchar(50) null, "phase_deadline" timestamptz null, "hold_expires_at" timestamptz null, "claim_expires_at" timestamptz null, "rent_paid_until" timestamptz null, "rent_owed_since" timestamptz null, "started_at" timestamptz null, "completed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create index "ship_construction_projects_station_id_index" on "ship_construction_projects" ("station_id");`,
    );
    this.addSql(
      `create index "ship_construction_projects_player_id_index" on "ship_construction_projects" ("player_id");`,
    );
    this.addSql(`create index "ship_construction_projects_state_index" on "ship_construction_projects" ("state");`);
    this.addSql(
      `create unique index "one_project_per_slip" on "ship_construction_projects" ("slip_id") where slip_id is not null and state not in ('claimed','cancelled','forfeited');`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_total_cost_check" check (total_cost >= 1);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_build_days_check" check (build_days >= 1);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_deposit_paid_check" check (deposit_paid >= 0);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_credits_paid_check" check (credits_paid >= 0);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_queue_bonus_credit_check" check (queue_bonus_credit >= 0);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_priority_bumps_count_check" check (priority_bumps_count >= 0);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_progress_percent_check" check (progress_percent >= 0 and progress_percent <= 100);`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_state_check" check ("state" in ('requested', 'queued', 'hold_active', 'deposit_collected', 'frame_assembly', 'systems_integration', 'outfitting', 'final_assembly', 'complete', 'claimed', 'cancelled', 'forfeited'));`,
    );

    this.addSql(
      `create table "command_receipts" ("player_id" uuid not null, "command_id" uuid not null, "command" varchar(50) not null, "reply" jsonb not null, "created_at" timestamptz not null default now(), primary key ("player_id", "command_id"));`,
    );
    this.addSql(`create index "command_receipts_created_at_index" on "command_receipts" ("created_at");`);

    this.addSql(
      `create table "combat_stats" ("id" uuid not null default gen_random_uuid(), "date" timestamptz not null, "total_combats" int not null default 0, "ship_combats" int not null default 0, "port_attacks" int not null default 0, "planet_defenses" int not null default 0, "attacker_wins" int not null default 0, "defender_wins" int not null default 0, "draws" int not null default 0, "escapes" int not null default 0, "total_credits_looted" int not null default 0, "total_cargo_looted_value" int not null default 0, "total_drones_lost" int not null default 0, "unique_combatants" int not null default 0, "average_loot_per_combat" double precision not null default 0, "average_combat_duration" double precision not null default 0, "most_effective_ship_type" varchar(50) null, "most_active_attacker_id" uuid null, "most_active_defender_id" uuid null, "calculated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "combat_stats" add constraint "combat_stats_date_unique" unique ("date");`);
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_total_combats_check" check (total_combats >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_ship_combats_check" check (ship_combats >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_port_attacks_check" check (port_attacks >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_planet_defenses_check" check (planet_defenses >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_attacker_wins_check" check (attacker_wins >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_defender_wins_check" check (defender_wins >= 0);`,
    );
    this.addSql(`alter table "combat_stats" add constraint "combat_stats_draws_check" check (draws >= 0);`);
    this.addSql(`alter table "combat_stats" add constraint "combat_stats_escapes_check" check (escapes >= 0);`);
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_total_credits_looted_check" check (total_credits_looted >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_total_cargo_looted_value_check" check (total_cargo_looted_value >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_total_drones_lost_check" check (total_drones_lost >= 0);`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_unique_combatants_check" check (unique_combatants >= 0);`,
    );

    this.addSql(
      `create table "aria_trading_patterns" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "pattern_id" varchar(100) not null, "pattern_type" varchar(50) not null, "pattern_dna" jsonb not null, "generation" int not null default 1, "parent_pattern" varchar(100) null, "mutations" jsonb not null default '[]', "times_used" int not null default 0, "success_rate" double precision not null default 0, "average_profit" double precision not null default 0, "best_profit" double precision not null default 0, "worst_loss" double precision not null default 0, "fitness_score" double precision not null default 0.5, "survival_probability" double precision not null default 0.5, "discovered_at" timestamptz not null default now(), "last_used" timestamptz null, "evolved_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create index "aria_trading_patterns_player_id_fitness_score_index" on "aria_trading_patterns" ("player_id", "fitness_score");`,
    );
    this.addSql(
      `alter table "aria_trading_patterns" add constraint "aria_trading_patterns_player_id_pattern_id_unique" unique ("player_id", "pattern_id");`,
    );
    this.addSql(
      `alter table "aria_trading_patterns" add constraint "aria_trading_patterns_generation_check" check (generation >= 1);`,
    );
    this.addSql(
      `alter table "aria_trading_patterns" add constraint "aria_trading_patterns_times_used_check" check (times_used >= 0);`,
    );
    this.addSql(
      `alter table "aria_trading_patterns" add constraint "aria_trading_patterns_fitness_score_check" check (fitness_score >= 0 and fitness_score <= 1);`,
    );
    this.addSql(
      `alter table "aria_trading_patterns" add constraint "aria_trading_patterns_survival_probability_check" check (survival_probability >= 0 and survival_probability <= 1);`,
    );

    this.addSql(
      `create table "aria_security_logs" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "event_type" varchar(50) not null, "event_severity" varchar(20) not null, "event_data" jsonb not null, "ip_address" varchar(45) null, "user_agent" varchar(255) null, "session_id" varchar(100) null, "anomaly_score" double precision not null default 0, "manipulation_indicators" jsonb not null default '[]', "security_flags" jsonb not null default '[]', "action_taken" varchar(100) null, "notification_sent" boolean not null default false, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "aria_security_logs_event_severity_index" on "aria_security_logs" ("event_severity");`);
    this.addSql(`create index "aria_security_logs_anomaly_score_index" on "aria_security_logs" ("anomaly_score");`);
    this.addSql(
      `create index "aria_security_logs_player_id_created_at_index" on "aria_security_logs" ("player_id", "created_at");`,
    );
    this.addSql(
      `alter table "aria_security_logs" add constraint "aria_security_logs_event_severity_check" check ("event_severity" in ('info', 'warning', 'critical'));`,
    );

    this.addSql(
      `create table "aria_personal_memories" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "memory_type" varchar(50) not null, "importance_score" double precision not null default 0.5, "confidence_level" double precision not null default 0.5, "memory_content" jsonb not null, "memory_hash" varchar(64) not null, "created_at" timestamptz not null default now(), "last_accessed" timestamptz not null default now(), "access_count" int not null default 0, "decay_rate" double precision not null default 0.01, "current_strength" double precision not null default 1, primary key ("id"));`,
    );
    this.addSql(
      `create index "aria_personal_memories_player_id_memory_type_index" on "aria_personal_memories" ("player_id", "memory_type");`,
    );
    this.addSql(
      `create index "aria_personal_memories_importance_score_index" on "aria_personal_memories" ("importance_score");`,
    );
    this.addSql(
      `alter table "aria_personal_memories" add constraint "aria_personal_memories_player_id_memory_hash_unique" unique ("player_id", "memory_hash");`,
    );
    this.addSql(
      `alter table "aria_personal_memories" add constraint "aria_personal_memories_importance_score_check" check (importance_score >= 0 and importance_score <= 1);`,
    );
    this.addSql(
      `alter table "aria_personal_memories" add constraint "aria_personal_memories_confidence_level_check" check (confidence_level >= 0 and confidence_level <= 1);`,
    );
    this.addSql(
      `alter table "aria_personal_memories" add constraint "aria_personal_memories_access_count_check" check (access_count >= 0);`,
    );

    this.addSql(
      `create table "ai_recommendations" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "recommendation_type" varchar(50) not null, "recommendation_data" jsonb not null, "confidence_score" numeric(3,2) not null, "expected_profit" numeric(10,2) null, "outcome_profit" numeric(10,2) null, "risk_assessment" varchar(20) not null, "reasoning" text null, "feedback_text" text null, "priority_level" int not null default 3, "expires_at" timestamptz not null, "accepted" boolean null, "acceptance_timestamp" timestamptz null, "outcome_timestamp" timestamptz null, "feedback_score" int null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "ai_recommendations_player_id_index" on "ai_recommendations" ("player_id");`);
    this.addSql(
      `alter table "ai_recommendations" add constraint "ai_recommendations_confidence_score_check" check (confidence_score >= 0 and confidence_score <= 1);`,
    );
    this.addSql(
      `alter table "ai_recommendations" add constraint "ai_recommendations_priority_level_check" check (priority_level >= 1 and priority_level <= 5);`,
    );
    this.addSql(
      `alter table "ai_recommendations" add constraint "ai_recommendations_feedback_score_check" check (feedback_score >= 1 and feedback_score <= 5);`,
    );
    this.addSql(
      `alter table "ai_recommendations" add constraint "ai_recommendations_recommendation_type_check" check ("recommendation_type" in ('buy', 'sell', 'route', 'avoid'));`,
    );
    this.addSql(
      `alter table "ai_recommendations" add constraint "ai_recommendations_risk_assessment_check" check ("risk_assessment" in ('low', 'medium', 'high'));`,
    );

    this.addSql(
      `create table "ai_comprehensive_assistants" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "assistant_name" varchar(50) not null default 'ARIA', "personality_type" varchar(20) not null default 'analytical', "learning_mode" varchar(20) not null default 'balanced', "security_level" varchar(20) not null default 'standard', "encryption_key_id" uuid null, "access_permissions" jsonb not null default '{"trading":true,"combat":true,"colony":true,"station":true}', "api_request_quota" int not null default 1000, "api_requests_used" int not null default 0, "quota_reset_date" date not null default current_date, "total_interactions" bigint not null default '0', "learning_sessions" int not null default 0, "created_at" timestamptz not null default now(), "last_active" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "ai_comprehensive_assistants_player_id_unique" unique ("player_id");`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "valid_personality_type" check (personality_type in ('analytical', 'friendly', 'tactical', 'cautious', 'adaptive'));`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "valid_learning_mode" check (learning_mode in ('conservative', 'balanced', 'aggressive', 'custom'));`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "valid_security_level" check (security_level in ('basic', 'standard', 'premium', 'enterprise'));`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "quota_bounds" check (api_request_quota >= 100 and api_request_quota <= 10000);`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "usage_bounds" check (api_requests_used >= 0 and api_requests_used <= api_request_quota);`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "ai_comprehensive_assistants_total_interactions_check" check (total_interactions >= 0);`,
    );
    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "ai_comprehensive_assistants_learning_sessions_check" check (learning_sessions >= 0);`,
    );

    this.addSql(
      `create table "genesis_devices" ("id" uuid not null default gen_random_uuid(), "name" varchar(100) not null, "serial_number" varchar(50) not null, "type" "genesis_type" not null, "status" "genesis_status" not null default 'INACTIVE', "owner_id" uuid not null, "creator_faction" text null, "ship_id" uuid null, "sector_id" int null, "planet_id" uuid null, "deployed_at" timestamptz null, "terraforming_power" int not null default 100, "terraforming_types" text[] not null default '{}', "special_features" text[] not null default '{}', "resource_generation" jsonb not null default '{}', "resource_consumption" jsonb not null default '{}', "created_at" timestamptz not null default now(), "last_updated" timestamptz not null default now(), "phase" int not null default 0, "total_phases" int not null default 1, "progress" double precision not null default 0, "estimated_completion" timestamptz null, "stability" double precision not null default 1, "failure_chance" double precision not null default 0, "security_level" int not null default 1, "access_code" text null, "result_planet_type" text null, "result_planet_quality" double precision null, "result_resources" jsonb null, "result_special_features" text[] null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_serial_number_unique" unique ("serial_number");`,
    );
    this.addSql(`create index "genesis_devices_owner_id_index" on "genesis_devices" ("owner_id");`);
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_terraforming_power_check" check (terraforming_power >= 1 and terraforming_power <= 100);`,
    );
    this.addSql(`alter table "genesis_devices" add constraint "genesis_devices_phase_check" check (phase >= 0);`);
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_total_phases_check" check (total_phases >= 1);`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_progress_check" check (progress >= 0 and progress <= 1);`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_stability_check" check (stability >= 0 and stability <= 1);`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_failure_chance_check" check (failure_chance >= 0 and failure_chance <= 1);`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_security_level_check" check (security_level >= 1 and security_level <= 10);`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_result_planet_quality_check" check (result_planet_quality >= 0 and result_planet_quality <= 2);`,
    );

    this.addSql(
      `create table "planet_formations" ("id" uuid not null default gen_random_uuid(), "genesis_device_id" uuid not null, "sector_id" int not null, "original_conditions" jsonb not null default '{}', "started_at" timestamptz not null default now(), "completed_at" timestamptz null, "estimated_duration" int not null, "current_phase" int not null default 1, "total_phases" int not null, "is_completed" boolean not null default false, "is_failed" boolean not null default false, "failure_reason" text null, "resulting_planet_id" uuid null, "formation_log" jsonb not null default '[]', "anomalies" jsonb not null default '[]', "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `create index "planet_formations_genesis_device_id_index" on "planet_formations" ("genesis_device_id");`,
    );
    this.addSql(
      `alter table "planet_formations" add constraint "not_both_ends" check (not (is_completed and is_failed));`,
    );
    this.addSql(
      `alter table "planet_formations" add constraint "planet_formations_estimated_duration_check" check (estimated_duration >= 1);`,
    );
    this.addSql(
      `alter table "planet_formations" add constraint "planet_formations_current_phase_check" check (current_phase >= 1);`,
    );
    this.addSql(
      `alter table "planet_formations" add constraint "planet_formations_total_phases_check" check (total_phases >= 1);`,
    );

    this.addSql(
      `create table "fleets" ("id" uuid not null default gen_random_uuid(), "team_id" uuid not null, "commander_id" uuid null, "name" varchar(100) not null, "status" varchar(50) not null default 'forming', "formation" varchar(50) not null default 'standard', "sector_id" uuid null, "total_ships" int not null default 0, "total_firepower" int not null default 0, "total_shields" int not null default 0, "total_hull" int not null default 0, "average_speed" double precision not null default 0, "coordination_bonus" double precision not null default 0, "morale" int not null default 100, "supply_level" int not null default 100, "created_at" timestamptz not null default now(), "disbanded_at" timestamptz null, "last_battle" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "fleets_team_id_index" on "fleets" ("team_id");`);
    this.addSql(`create index "fleets_sector_id_index" on "fleets" ("sector_id");`);
    this.addSql(
      `alter table "fleets" add constraint "fleets_name_check" check (length(name) >= 1 and length(name) <= 100);`,
    );
    this.addSql(`alter table "fleets" add constraint "fleets_total_ships_check" check (total_ships >= 0);`);
    this.addSql(`alter table "fleets" add constraint "fleets_total_firepower_check" check (total_firepower >= 0);`);
    this.addSql(`alter table "fleets" add constraint "fleets_total_shields_check" check (total_shields >= 0);`);
    this.addSql(`alter table "fleets" add constraint "fleets_total_hull_check" check (total_hull >= 0);`);
    this.addSql(`alter table "fleets" add constraint "fleets_morale_check" check (morale >= 0 and morale <= 100);`);
    this.addSql(
      `alter table "fleets" add constraint "fleets_supply_level_check" check (supply_level >= 0 and supply_level <= 100);`,
    );
    this.addSql(
      `alter table "fleets" add constraint "fleets_status_check" check ("status" in ('forming', 'ready', 'in_battle', 'retreating', 'disbanded'));`,
    );
    this.addSql(
      `alter table "fleets" add constraint "fleets_formation_check" check ("formation" in ('standard', 'aggressive', 'defensive', 'flanking', 'turtle'));`,
    );

    this.addSql(
      `create table "fleet_members" ("id" uuid not null default gen_random_uuid(), "fleet_id" uuid not null, "ship_id" uuid not null, "player_id" uuid not null, "role" varchar(50) not null default 'attacker', "position" int not null default 0, "joined_at" timestamptz not null default now(), "ready_status" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index "fleet_members_fleet_id_index" on "fleet_members" ("fleet_id");`);
    this.addSql(`alter table "fleet_members" add constraint "fleet_members_ship_id_unique" unique ("ship_id");`);
    this.addSql(`create index "fleet_members_player_id_index" on "fleet_members" ("player_id");`);
    this.addSql(`create unique index "one_flagship" on "fleet_members" ("fleet_id") where role = 'flagship';`);
    this.addSql(`alter table "fleet_members" add constraint "fleet_members_position_check" check (position >= 0);`);
    this.addSql(
      `alter table "fleet_members" add constraint "fleet_members_role_check" check ("role" in ('flagship', 'attacker', 'defender', 'support', 'scout'));`,
    );

    this.addSql(
      `create table "fleet_battles" ("id" uuid not null default gen_random_uuid(), "attacker_fleet_id" uuid null, "defender_fleet_id" uuid null, "sector_id" uuid null, "phase" varchar(50) not null default 'preparation', "started_at" timestamptz not null default now(), "ended_at" timestamptz null, "winner" varchar(20) null, "attacker_ships_initial" int not null default 0, "defender_ships_initial" int not null default 0, "attacker_ships_destroyed" int not null default 0, "defender_ships_destroyed" int not null default 0, "attacker_ships_retreated" int not null default 0, "defender_ships_retreated" int not null default 0, "total_damage_dealt" int not null default 0, "attacker_damage_dealt" int not null default 0, "defender_damage_dealt" int not null default 0, "credits_looted" int not null default 0, "battle_log" jsonb not null default '[]', "resources_looted" jsonb not null default '{}', primary key ("id"));`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "different_fleets" check (attacker_fleet_id is null or defender_fleet_id is null or attacker_fleet_id <> defender_fleet_id);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_attacker_ships_initial_check" check (attacker_ships_initial >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_defender_ships_initial_check" check (defender_ships_initial >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_attacker_ships_destroyed_check" check (attacker_ships_destroyed >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_defender_ships_destroyed_check" check (defender_ships_destroyed >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_attacker_ships_retreated_check" check (attacker_ships_retreated >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_defender_ships_retreated_check" check (defender_ships_retreated >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_total_damage_dealt_check" check (total_damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_attacker_damage_dealt_check" check (attacker_damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_defender_damage_dealt_check" check (defender_damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_credits_looted_check" check (credits_looted >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_phase_check" check ("phase" in ('preparation', 'engagement', 'main_battle', 'pursuit', 'aftermath'));`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_winner_check" check ("winner" in ('attacker', 'defender', 'draw'));`,
    );

    this.addSql(
      `create table "fleet_battle_casualties" ("id" uuid not null default gen_random_uuid(), "battle_id" uuid not null, "ship_id" uuid null, "player_id" uuid null, "fleet_id" uuid null, "ship_name" varchar(100) null, "ship_type" varchar(50) null, "was_attacker" boolean not null default true, "destroyed" boolean not null default false, "retreated" boolean not null default false, "damage_taken" int not null default 0, "damage_dealt" int not null default 0, "kills" int not null default 0, "casualty_time" timestamptz not null default now(), "battle_phase" varchar(50) null, primary key ("id"));`,
    );
    this.addSql(`create index "fleet_battle_casualties_battle_id_index" on "fleet_battle_casualties" ("battle_id");`);
    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_damage_taken_check" check (damage_taken >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_damage_dealt_check" check (damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_kills_check" check (kills >= 0);`,
    );

    this.addSql(
      `create table "enhanced_market_transactions" ("id" uuid not null default gen_random_uuid(), "player_id" uuid null, "npc_id" uuid null, "station_id" uuid null, "transaction_type" "transactiontype" not null, "commodity" varchar(50) not null, "quantity" int not null, "unit_price" int not null, "total_value" int not null, "station_buy_price" int null, "station_sell_price" int null, "station_quantity" int null, "sector_id" int null, "sector_uuid" uuid null, "region_id_snapshot" uuid null, "timestamp" timestamptz not null default now(), "profit_margin" double precision null, "market_impact" double precision null, "owner_tariff_rate" double precision null, "port_owner_id" uuid null, "is_illegal" boolean null, "illegal_commodity" varchar(50) null, "admin_notes" varchar(500) null, "flagged_suspicious" boolean not null default false, "reviewed_by" uuid null, "request_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `create index "enhanced_market_transactions_player_id_index" on "enhanced_market_transactions" ("player_id");`,
    );
    this.addSql(
      `create index "enhanced_market_transactions_npc_id_index" on "enhanced_market_transactions" ("npc_id");`,
    );
    this.addSql(
      `create index "enhanced_market_transactions_station_id_index" on "enhanced_market_transactions" ("station_id");`,
    );
    this.addSql(
      `create index "enhanced_market_transactions_commodity_index" on "enhanced_market_transactions" ("commodity");`,
    );
    this.addSql(
      `create index "enhanced_market_transactions_timestamp_index" on "enhanced_market_transactions" ("timestamp");`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_request_id_unique" unique ("request_id");`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "one_actor" check (num_nonnulls(player_id, npc_id) <= 1);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "total_matches" check (transaction_type not in ('BUY','SELL') or total_value = quantity * unit_price);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_quantity_check" check (quantity >= 1);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_unit_price_check" check (unit_price >= 0);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_total_value_check" check (total_value >= 0);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_station_buy_price_check" check (station_buy_price >= 0);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_station_sell_price_check" check (station_sell_price >= 0);`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_station_quantity_check" check (station_quantity >= 0);`,
    );

    this.addSql(
      `create table "drones" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "team_id" uuid null, "drone_type" varchar(50) not null, "name" varchar(100) null, "level" int not null default 1, "health" int not null default 100, "max_health" int not null default 100, "attack_power" int not null default 10, "defense_power" int not null default 10, "speed" double precision not null default 1, "status" varchar(50) not null default 'idle', "sector_id" uuid null, "deployed_at" timestamptz null, "last_action" timestamptz null, "kills" int not null default 0, "damage_dealt" int not null default 0, "damage_taken" int not null default 0, "battles_fought" int not null default 0, "abilities" varchar(255) null, "created_at" timestamptz not null default now(), "destroyed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "drones_player_id_index" on "drones" ("player_id");`);
    this.addSql(`create index "drones_team_id_index" on "drones" ("team_id");`);
    this.addSql(`create index "drones_sector_id_index" on "drones" ("sector_id");`);
    this.addSql(`alter table "drones" add constraint "health_within_max" check (health <= max_health);`);
    this.addSql(`alter table "drones" add constraint "drones_level_check" check (level >= 1);`);
    this.addSql(`alter table "drones" add constraint "drones_health_check" check (health >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_max_health_check" check (max_health >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_attack_power_check" check (attack_power >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_defense_power_check" check (defense_power >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_speed_check" check (speed >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_kills_check" check (kills >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_damage_dealt_check" check (damage_dealt >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_damage_taken_check" check (damage_taken >= 0);`);
    this.addSql(`alter table "drones" add constraint "drones_battles_fought_check" check (battles_fought >= 0);`);
    this.addSql(
      `alter table "drones" add constraint "drones_drone_type_check" check ("drone_type" in ('attack', 'defense', 'scout', 'mining', 'repair'));`,
    );
    this.addSql(
      `alter table "drones" add constraint "drones_status_check" check ("status" in ('idle', 'deployed', 'combat', 'returning', 'destroyed', 'damaged'));`,
    );

    this.addSql(
      `create table "drone_deployments" ("id" uuid not null default gen_random_uuid(), "drone_id" uuid not null, "player_id" uuid not null, "sector_id" uuid not null, "deployed_at" timestamptz not null default now(), "recalled_at" timestamptz null, "is_active" boolean not null default true, "deployment_type" varchar(50) not null default 'defense', "target_id" uuid null, "enemies_destroyed" int not null default 0, "resources_collected" int not null default 0, "damage_prevented" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`create index "drone_deployments_drone_id_index" on "drone_deployments" ("drone_id");`);
    this.addSql(`create index "drone_deployments_player_id_index" on "drone_deployments" ("player_id");`);
    this.addSql(`create index "drone_deployments_sector_id_index" on "drone_deployments" ("sector_id");`);
    this.addSql(`create unique index "one_active_deployment" on "drone_deployments" ("drone_id") where is_active;`);
    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_enemies_destroyed_check" check (enemies_destroyed >= 0);`,
    );
    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_resources_collected_check" check (resources_collected >= 0);`,
    );
    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_damage_prevented_check" check (damage_prevented >= 0);`,
    );
    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_deployment_type_check" check ("deployment_type" in ('defense', 'patrol', 'mining', 'scout', 'repair', 'attack'));`,
    );

    this.addSql(
      `create table "drone_combats" ("id" uuid not null default gen_random_uuid(), "attacker_drone_id" uuid null, "defender_drone_id" uuid null, "sector_id" uuid null, "started_at" timestamptz not null default now(), "ended_at" timestamptz null, "rounds" int not null default 0, "winner_drone_id" uuid null, "attacker_damage_dealt" int not null default 0, "defender_damage_dealt" int not null default 0, "combat_log" jsonb not null default '[]', primary key ("id"));`,
    );
    this.addSql(
      `alter table "drone_combats" add constraint "different_drones" check (attacker_drone_id is distinct from defender_drone_id or attacker_drone_id is null);`,
    );
    this.addSql(`alter table "drone_combats" add constraint "drone_combats_rounds_check" check (rounds >= 0);`);
    this.addSql(
      `alter table "drone_combats" add constraint "drone_combats_attacker_damage_dealt_check" check (attacker_damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "drone_combats" add constraint "drone_combats_defender_damage_dealt_check" check (defender_damage_dealt >= 0);`,
    );

    this.addSql(
      `create table "combat_logs" ("id" uuid not null default gen_random_uuid(), "attacker_id" uuid null, "defender_id" uuid null, "attacker_ship_id" uuid null, "defender_ship_id" uuid null, "attacker_ship_name" varchar(100) null, "defender_ship_name" varchar(100) null, "attacker_ship_type" varchar(50) null, "defender_ship_type" varchar(50) null, "sector_id" int null, "sector_uuid" uuid null, "port_id" uuid null, "planet_id" uuid null, "region_id_snapshot" uuid null, "combat_type" varchar(50) not null default 'ship_to_ship', "outcome" varchar(20) not null, "attacker_drones" int not null default 0, "defender_drones" int not null default 0, "attacker_attack_drones" int not null default 0, "attacker_defense_drones" int not null default 0, "defender_attack_drones" int not null default 0, "defender_defense_drones" int not null default 0, "attacker_damage_dealt" int not null default 0, "defender_damage_dealt" int not null default 0, "attacker_drones_lost" int not null default 0, "defender_drones_lost" int not null default 0, "credits_looted" int not null default 0, "experience_gained" int not null default 0, "cargo_looted" jsonb null, "combat_duration" double precision not null default 0, "rounds" int not null default 1, "combat_log" text null, "timestamp" timestamptz not null default now(), "started_at" timestamptz not null default now(), "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "admin_notes" text null, "admin_resolved" boolean not null default false, "disputed" boolean not null default false, "admin_reviewed" boolean not null default false, "admin_resolved_at" timestamptz null, "resolved" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`create index "combat_logs_attacker_id_index" on "combat_logs" ("attacker_id");`);
    this.addSql(`create index "combat_logs_defender_id_index" on "combat_logs" ("defender_id");`);
    this.addSql(`create index "combat_logs_sector_id_index" on "combat_logs" ("sector_id");`);
    this.addSql(
      `alter table "combat_logs" add constraint "end_after_start" check (ended_at is null or ended_at >= started_at);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_drones_check" check (attacker_drones >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_drones_check" check (defender_drones >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_attack_drones_check" check (attacker_attack_drones >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_defense_drones_check" check (attacker_defense_drones >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_attack_drones_check" check (defender_attack_drones >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_defense_drones_check" check (defender_defense_drones >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_damage_dealt_check" check (attacker_damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_damage_dealt_check" check (defender_damage_dealt >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_drones_lost_check" check (attacker_drones_lost >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_drones_lost_check" check (defender_drones_lost >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_credits_looted_check" check (credits_looted >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_experience_gained_check" check (experience_gained >= 0);`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_combat_duration_check" check (combat_duration >= 0);`,
    );
    this.addSql(`alter table "combat_logs" add constraint "combat_logs_rounds_check" check (rounds >= 0);`);
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_outcome_check" check ("outcome" in ('ongoing', 'attacker_win', 'defender_win', 'draw', 'escaped'));`,
    );

    this.addSql(
      `create table "player_medals" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "medal_id" varchar(100) not null, "awarded_at" timestamptz not null default now(), "awarded_via" varchar(50) null, "source_combat_log_id" uuid null, "source_event_key" varchar(255) null, "awarded_by_user_id" uuid null, "grant_batch_id" uuid null, "context_payload" jsonb null, "is_hidden_per_player" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "player_medals_player_id_index" on "player_medals" ("player_id");`);
    this.addSql(`create index "player_medals_medal_id_index" on "player_medals" ("medal_id");`);
    this.addSql(
      `create index "player_medals_player_id_awarded_at_index" on "player_medals" ("player_id", "awarded_at");`,
    );
    this.addSql(`alter table "player_medals" add constraint "uq_player_medal" unique ("player_id", "medal_id");`);
    this.addSql(
      `alter table "player_medals" add constraint "player_medals_awarded_via_check" check ("awarded_via" in ('auto', 'admin', 'backfill', 'bulk'));`,
    );

    this.addSql(
      `create table "npc_death_log" ("id" uuid not null default gen_random_uuid(), "npc_id" uuid not null, "killed_by_player_id" uuid null, "sector_id" int not null, "home_region_id" uuid null, "region_id_snapshot" uuid null, "combat_log_id" uuid null, "destruction_cause" text null, "killed_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "npc_death_log_npc_id_index" on "npc_death_log" ("npc_id");`);

    this.addSql(
      `create table "cargo_wrecks" ("id" uuid not null default gen_random_uuid(), "sector_id" uuid not null, "original_owner_id" uuid null, "original_team_id" uuid null, "killing_blow_pilot_id" uuid null, "destroyed_ship_id" uuid null, "destroyed_ship_type" "ship_type" not null, "cargo" jsonb not null, "cause" "wreck_cause" not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "cargo_wrecks_sector_id_index" on "cargo_wrecks" ("sector_id");`);
    this.addSql(
      `create index "cargo_wrecks_original_owner_id_created_at_index" on "cargo_wrecks" ("original_owner_id", "created_at");`,
    );
    this.addSql(
      `create index "cargo_wrecks_killing_blow_pilot_id_created_at_index" on "cargo_wrecks" ("killing_blow_pilot_id", "created_at");`,
    );
    this.addSql(`alter table "cargo_wrecks" add constraint "cargo_not_empty" check (cargo <> '{}'::jsonb);`);

    this.addSql(
      `create table "aria_quantum_cache" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "cache_key" varchar(255) not null, "commodity" varchar(50) not null, "station_id" uuid null, "sector_id" uuid null, "quantum_states" jsonb not null, "ghost_results" jsonb not null, "confidence_interval" jsonb not null, "expected_value" double precision not null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, "hit_count" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`create index "aria_quantum_cache_expires_at_index" on "aria_quantum_cache" ("expires_at");`);
    this.addSql(
      `create index "aria_quantum_cache_player_id_cache_key_index" on "aria_quantum_cache" ("player_id", "cache_key");`,
    );
    this.addSql(
      `alter table "aria_quantum_cache" add constraint "aria_quantum_cache_hit_count_check" check (hit_count >= 0);`,
    );

    this.addSql(
      `create table "aria_market_intelligence" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "station_id" uuid null, "sector_id" uuid not null, "commodity" varchar(50) not null, "price_observations" jsonb not null default '[]', "identified_patterns" jsonb not null default '[]', "pattern_confidence" jsonb not null default '{}', "average_price" double precision null, "next_prediction" double precision null, "price_volatility" double precision not null default 0, "prediction_confidence" double precision not null default 0, "total_profit" double precision not null default 0, "intelligence_quality" double precision not null default 0, "price_trend" varchar(20) null, "prediction_timestamp" timestamptz null, "last_visit" timestamptz null, "trades_executed" int not null default 0, "successful_trades" int not null default 0, "data_points" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `create index "aria_market_intelligence_player_id_sector_id_commodity_index" on "aria_market_intelligence" ("player_id", "sector_id", "commodity");`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_player_id_station_id_commodity_unique" unique ("player_id", "station_id", "commodity");`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_trades_executed_check" check (trades_executed >= 0);`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_successful_trades_check" check (successful_trades >= 0);`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_data_points_check" check (data_points >= 0);`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_price_trend_check" check ("price_trend" in ('rising', 'falling', 'stable', 'cyclic'));`,
    );

    this.addSql(
      `create table "aria_exploration_maps" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "sector_id" uuid not null, "first_visit" timestamptz not null default now(), "last_visit" timestamptz not null default now(), "visit_count" int not null default 1, "ports_discovered" jsonb not null default '[]', "warp_tunnels_mapped" jsonb not null default '[]', "hazards_identified" jsonb not null default '[]', "market_volatility" double precision not null default 0, "trade_opportunity_score" double precision not null default 0, "safety_rating" double precision not null default 0.5, "strategic_notes" text null, "last_analysis" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "aria_exploration_maps" add constraint "aria_exploration_maps_player_id_sector_id_unique" unique ("player_id", "sector_id");`,
    );
    this.addSql(
      `alter table "aria_exploration_maps" add constraint "aria_exploration_maps_visit_count_check" check (visit_count >= 1);`,
    );
    this.addSql(
      `alter table "aria_exploration_maps" add constraint "aria_exploration_maps_safety_rating_check" check (safety_rating >= 0 and safety_rating <= 1);`,
    );

    this.addSql(
      `alter table "faction_missions" add constraint "faction_missions_faction_id_foreign" foreign key ("faction_id") references "factions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "team_reputations" add constraint "team_reputations_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "refresh_tokens" add constraint "refresh_tokens_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "player_credentials" add constraint "player_credentials_user_id_foreign" foreign key ("user_id") references "users" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "oauth_accounts" add constraint "oauth_accounts_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "mfa_secrets" add constraint "mfa_secrets_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "mfa_attempts" add constraint "mfa_attempts_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "game_events" add constraint "game_events_created_by_foreign" foreign key ("created_by") references "users" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "game_events" add constraint "game_events_approved_by_foreign" foreign key ("approved_by") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "event_logs" add constraint "event_logs_event_id_foreign" foreign key ("event_id") references "game_events" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "event_effects" add constraint "event_effects_event_id_foreign" foreign key ("event_id") references "game_events" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "event_templates" add constraint "event_templates_created_by_foreign" foreign key ("created_by") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "admin_credentials" add constraint "admin_credentials_user_id_foreign" foreign key ("user_id") references "users" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "zones" add constraint "zones_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "sectors" add constraint "sectors_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_cluster_id_foreign" foreign key ("cluster_id") references "clusters" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_zone_id_foreign" foreign key ("zone_id") references "zones" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_discovered_by_id_foreign" foreign key ("discovered_by_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "sectors" add constraint "sectors_controlling_team_id_foreign" foreign key ("controlling_team_id") references "teams" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "sector_warps" add constraint "sector_warps_source_sector_id_foreign" foreign key ("source_sector_id") references "sectors" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "sector_warps" add constraint "sector_warps_destination_sector_id_foreign" foreign key ("destination_sector_id") references "sectors" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "sector_faction_influence" add constraint "sector_faction_influence_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "sector_faction_influence" add constraint "sector_faction_influence_faction_id_foreign" foreign key ("faction_id") references "factions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "planets" add constraint "planets_sector_uuid_foreign" foreign key ("sector_uuid") references "sectors" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_discovered_by_foreign" foreign key ("discovered_by") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "planets" add constraint "planets_genesis_device_id_foreign" foreign key ("genesis_device_id") references "genesis_devices" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "players" add constraint "players_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "players" add constraint "players_current_ship_id_foreign" foreign key ("current_ship_id") references "ships" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "players" add constraint "players_current_port_id_foreign" foreign key ("current_port_id") references "stations" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "players" add constraint "players_current_planet_id_foreign" foreign key ("current_planet_id") references "planets" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "players" add constraint "players_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "players" add constraint "players_home_region_id_foreign" foreign key ("home_region_id") references "regions" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "players" add constraint "players_current_region_id_foreign" foreign key ("current_region_id") references "regions" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_origin_sector_id_foreign" foreign key ("origin_sector_id") references "sectors" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_destination_sector_id_foreign" foreign key ("destination_sector_id") references "sectors" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "warp_tunnels" add constraint "warp_tunnels_created_by_player_id_foreign" foreign key ("created_by_player_id") references "players" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "team_members" add constraint "team_members_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "team_members" add constraint "team_members_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "reputations" add constraint "reputations_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "reputations" add constraint "reputations_faction_id_foreign" foreign key ("faction_id") references "factions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "regions" add constraint "regions_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_governor_id_foreign" foreign key ("governor_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "regions" add constraint "regions_ambassador_id_foreign" foreign key ("ambassador_id") references "players" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "stations" add constraint "stations_sector_uuid_foreign" foreign key ("sector_uuid") references "sectors" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "stations" add constraint "stations_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "trade_docks" add constraint "trade_docks_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "trade_docks" add constraint "trade_docks_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "ships" add constraint "ships_owner_id_foreign" foreign key ("owner_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_registered_owner_id_foreign" foreign key ("registered_owner_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_current_pilot_id_foreign" foreign key ("current_pilot_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_stolen_thief_id_foreign" foreign key ("stolen_thief_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_for_sale_listed_by_id_foreign" foreign key ("for_sale_listed_by_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_salvage_break_in_progress_by_id_foreign" foreign key ("salvage_break_in_progress_by_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_pending_transfer_claimant_id_foreign" foreign key ("pending_transfer_claimant_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ships" add constraint "ships_pending_transfer_port_id_foreign" foreign key ("pending_transfer_port_id") references "stations" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_ship_id_foreign" foreign key ("ship_id") references "ships" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_original_owner_id_foreign" foreign key ("original_owner_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_previous_owner_id_foreign" foreign key ("previous_owner_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_new_owner_id_foreign" foreign key ("new_owner_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_acting_party_id_foreign" foreign key ("acting_party_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ship_registry" add constraint "ship_registry_port_id_foreign" foreign key ("port_id") references "stations" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "price_history" add constraint "price_history_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "price_alerts" add constraint "price_alerts_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "price_alerts" add constraint "price_alerts_acknowledged_by_foreign" foreign key ("acknowledged_by") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "market_prices" add constraint "market_prices_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "markets" add constraint "markets_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "economic_metrics" add constraint "economic_metrics_most_valuable_station_foreign" foreign key ("most_valuable_station") references "stations" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "special_formations" add constraint "special_formations_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "special_formations" add constraint "special_formations_anchor_sector_id_foreign" foreign key ("anchor_sector_id") references "sectors" ("id") on delete restrict;`,
    );

    this.addSql(
      `alter table "region_leases" add constraint "region_leases_region_id_foreign" foreign key ("region_id") references "regions" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "regional_treaties" add constraint "regional_treaties_region_a_id_foreign" foreign key ("region_a_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_treaties" add constraint "regional_treaties_region_b_id_foreign" foreign key ("region_b_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "regional_policies" add constraint "regional_policies_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_policies" add constraint "regional_policies_proposed_by_foreign" foreign key ("proposed_by") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "regional_policy_votes" add constraint "regional_policy_votes_policy_id_foreign" foreign key ("policy_id") references "regional_policies" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_policy_votes" add constraint "regional_policy_votes_voter_id_foreign" foreign key ("voter_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "regional_memberships" add constraint "regional_memberships_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_memberships" add constraint "regional_memberships_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "regional_elections" add constraint "regional_elections_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_elections" add constraint "regional_elections_winner_id_foreign" foreign key ("winner_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "regional_elections" add constraint "regional_elections_created_by_foreign" foreign key ("created_by") references "players" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "regional_votes" add constraint "regional_votes_election_id_foreign" foreign key ("election_id") references "regional_elections" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_votes" add constraint "regional_votes_voter_id_foreign" foreign key ("voter_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "regional_votes" add constraint "regional_votes_candidate_id_foreign" foreign key ("candidate_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "outlaw_bases" add constraint "outlaw_bases_home_region_id_foreign" foreign key ("home_region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "npc_rosters" add constraint "npc_rosters_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "npc_barracks" add constraint "npc_barracks_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "npc_barracks" add constraint "npc_barracks_home_region_id_foreign" foreign key ("home_region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_ship_id_foreign" foreign key ("ship_id") references "ships" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_home_region_id_foreign" foreign key ("home_region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_home_barracks_id_foreign" foreign key ("home_barracks_id") references "npc_barracks" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_home_outlaw_base_id_foreign" foreign key ("home_outlaw_base_id") references "outlaw_bases" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_replaced_by_id_foreign" foreign key ("replaced_by_id") references "npc_characters" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "npc_characters" add constraint "npc_characters_mentor_id_foreign" foreign key ("mentor_id") references "npc_characters" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "clusters" add constraint "clusters_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "player_trading_profiles" add constraint "player_trading_profiles_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "player_trading_profiles" add constraint "player_trading_profiles_last_active_sector_foreign" foreign key ("last_active_sector") references "sectors" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "player_stations" add constraint "player_stations_player_id_foreign" foreign key ("player_id") references "players" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "player_stations" add constraint "player_stations_station_id_foreign" foreign key ("station_id") references "stations" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "player_planets" add constraint "player_planets_player_id_foreign" foreign key ("player_id") references "players" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "player_planets" add constraint "player_planets_planet_id_foreign" foreign key ("planet_id") references "planets" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "mission_acceptances" add constraint "mission_acceptances_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "mission_acceptances" add constraint "mission_acceptances_mission_id_foreign" foreign key ("mission_id") references "faction_missions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "messages" add constraint "messages_sender_id_foreign" foreign key ("sender_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "messages" add constraint "messages_recipient_id_foreign" foreign key ("recipient_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "messages" add constraint "messages_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "messages" add constraint "messages_reply_to_id_foreign" foreign key ("reply_to_id") references "messages" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "messages" add constraint "messages_moderated_by_foreign" foreign key ("moderated_by") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_market_id_foreign" foreign key ("market_id") references "markets" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "market_transactions" add constraint "market_transactions_ship_id_foreign" foreign key ("ship_id") references "ships" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "inter_regional_travels" add constraint "inter_regional_travels_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "inter_regional_travels" add constraint "inter_regional_travels_source_region_id_foreign" foreign key ("source_region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "inter_regional_travels" add constraint "inter_regional_travels_destination_region_id_foreign" foreign key ("destination_region_id") references "regions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "first_login_sessions" add constraint "first_login_sessions_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "ship_presentation_options" add constraint "ship_presentation_options_session_id_foreign" foreign key ("session_id") references "first_login_sessions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "player_first_login_states" add constraint "player_first_login_states_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "player_first_login_states" add constraint "player_first_login_states_current_session_id_foreign" foreign key ("current_session_id") references "first_login_sessions" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "dialogue_exchanges" add constraint "dialogue_exchanges_session_id_foreign" foreign key ("session_id") references "first_login_sessions" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "event_participations" add constraint "event_participations_event_id_foreign" foreign key ("event_id") references "game_events" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "event_participations" add constraint "event_participations_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "construction_slips" add constraint "construction_slips_trade_dock_id_foreign" foreign key ("trade_dock_id") references "trade_docks" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "construction_slips" add constraint "construction_slips_rented_by_foreign" foreign key ("rented_by") references "players" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_slip_id_foreign" foreign key ("slip_id") references "construction_slips" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "ship_construction_projects" add constraint "ship_construction_projects_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "command_receipts" add constraint "command_receipts_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_most_active_attacker_id_foreign" foreign key ("most_active_attacker_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_stats" add constraint "combat_stats_most_active_defender_id_foreign" foreign key ("most_active_defender_id") references "players" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "aria_trading_patterns" add constraint "aria_trading_patterns_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "aria_security_logs" add constraint "aria_security_logs_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "aria_personal_memories" add constraint "aria_personal_memories_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "ai_recommendations" add constraint "ai_recommendations_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "ai_comprehensive_assistants" add constraint "ai_comprehensive_assistants_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_owner_id_foreign" foreign key ("owner_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_ship_id_foreign" foreign key ("ship_id") references "ships" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "genesis_devices" add constraint "genesis_devices_planet_id_foreign" foreign key ("planet_id") references "planets" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "planet_formations" add constraint "planet_formations_genesis_device_id_foreign" foreign key ("genesis_device_id") references "genesis_devices" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "planet_formations" add constraint "planet_formations_resulting_planet_id_foreign" foreign key ("resulting_planet_id") references "planets" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "fleets" add constraint "fleets_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "fleets" add constraint "fleets_commander_id_foreign" foreign key ("commander_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "fleets" add constraint "fleets_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "fleet_members" add constraint "fleet_members_fleet_id_foreign" foreign key ("fleet_id") references "fleets" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "fleet_members" add constraint "fleet_members_ship_id_foreign" foreign key ("ship_id") references "ships" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "fleet_members" add constraint "fleet_members_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_attacker_fleet_id_foreign" foreign key ("attacker_fleet_id") references "fleets" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_defender_fleet_id_foreign" foreign key ("defender_fleet_id") references "fleets" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "fleet_battles" add constraint "fleet_battles_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_battle_id_foreign" foreign key ("battle_id") references "fleet_battles" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_ship_id_foreign" foreign key ("ship_id") references "ships" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "fleet_battle_casualties" add constraint "fleet_battle_casualties_fleet_id_foreign" foreign key ("fleet_id") references "fleets" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_npc_id_foreign" foreign key ("npc_id") references "npc_characters" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_sector_uuid_foreign" foreign key ("sector_uuid") references "sectors" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_port_owner_id_foreign" foreign key ("port_owner_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "enhanced_market_transactions" add constraint "enhanced_market_transactions_reviewed_by_foreign" foreign key ("reviewed_by") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "drones" add constraint "drones_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "drones" add constraint "drones_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drones" add constraint "drones_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_drone_id_foreign" foreign key ("drone_id") references "drones" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "drone_deployments" add constraint "drone_deployments_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "drone_combats" add constraint "drone_combats_attacker_drone_id_foreign" foreign key ("attacker_drone_id") references "drones" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drone_combats" add constraint "drone_combats_defender_drone_id_foreign" foreign key ("defender_drone_id") references "drones" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drone_combats" add constraint "drone_combats_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_id_foreign" foreign key ("attacker_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_id_foreign" foreign key ("defender_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_attacker_ship_id_foreign" foreign key ("attacker_ship_id") references "ships" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_defender_ship_id_foreign" foreign key ("defender_ship_id") references "ships" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_sector_uuid_foreign" foreign key ("sector_uuid") references "sectors" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_port_id_foreign" foreign key ("port_id") references "stations" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "combat_logs" add constraint "combat_logs_planet_id_foreign" foreign key ("planet_id") references "planets" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "player_medals" add constraint "player_medals_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "player_medals" add constraint "player_medals_medal_id_foreign" foreign key ("medal_id") references "medals" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "player_medals" add constraint "player_medals_source_combat_log_id_foreign" foreign key ("source_combat_log_id") references "combat_logs" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "player_medals" add constraint "player_medals_awarded_by_user_id_foreign" foreign key ("awarded_by_user_id") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "npc_death_log" add constraint "npc_death_log_npc_id_foreign" foreign key ("npc_id") references "npc_characters" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "npc_death_log" add constraint "npc_death_log_killed_by_player_id_foreign" foreign key ("killed_by_player_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "npc_death_log" add constraint "npc_death_log_home_region_id_foreign" foreign key ("home_region_id") references "regions" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "npc_death_log" add constraint "npc_death_log_combat_log_id_foreign" foreign key ("combat_log_id") references "combat_logs" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "cargo_wrecks" add constraint "cargo_wrecks_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "cargo_wrecks" add constraint "cargo_wrecks_original_owner_id_foreign" foreign key ("original_owner_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "cargo_wrecks" add constraint "cargo_wrecks_original_team_id_foreign" foreign key ("original_team_id") references "teams" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "cargo_wrecks" add constraint "cargo_wrecks_killing_blow_pilot_id_foreign" foreign key ("killing_blow_pilot_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "cargo_wrecks" add constraint "cargo_wrecks_destroyed_ship_id_foreign" foreign key ("destroyed_ship_id") references "ships" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "aria_quantum_cache" add constraint "aria_quantum_cache_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "aria_quantum_cache" add constraint "aria_quantum_cache_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "aria_quantum_cache" add constraint "aria_quantum_cache_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "aria_market_intelligence" add constraint "aria_market_intelligence_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "aria_exploration_maps" add constraint "aria_exploration_maps_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "aria_exploration_maps" add constraint "aria_exploration_maps_sector_id_foreign" foreign key ("sector_id") references "sectors" ("id") on delete cascade;`,
    );
  }
}
