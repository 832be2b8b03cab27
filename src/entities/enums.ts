// The closed sets that are native PostgreSQL enums. Each name is a list of values and their type.

export const RegionType = ['central_nexus', 'terran_space', 'player_owned'] as const;
export type RegionType = (typeof RegionType)[number];

export const StarterShip = [
  'SCOUT_SHIP',
  'CARGO_HAULER',
  'ESCAPE_POD',
  'LIGHT_FREIGHTER',
  'DEFENDER',
  'FAST_COURIER',
  'COLONY_SHIP',
  'CARRIER',
] as const;
export type StarterShip = (typeof StarterShip)[number];

export const NegotiationSkillLevel = ['WEAK', 'AVERAGE', 'STRONG'] as const;
export type NegotiationSkillLevel = (typeof NegotiationSkillLevel)[number];

export const DialogueOutcome = ['SUCCESS', 'PARTIAL_SUCCESS', 'FAILURE'] as const;
export type DialogueOutcome = (typeof DialogueOutcome)[number];

export const ReputationLevel = [
  'PUBLIC_ENEMY',
  'CRIMINAL',
  'OUTLAW',
  'PIRATE',
  'SMUGGLER',
  'UNTRUSTWORTHY',
  'SUSPICIOUS',
  'QUESTIONABLE',
  'NEUTRAL',
  'RECOGNIZED',
  'ACKNOWLEDGED',
  'TRUSTED',
  'RESPECTED',
  'VALUED',
  'HONORED',
  'REVERED',
  'EXALTED',
] as const;
export type ReputationLevel = (typeof ReputationLevel)[number];

export const FactionType = [
  'Federation',
  'Merchants',
  'Independents',
  'Mining',
  'Explorers',
  'Outlaws',
  'Pirates',
  'Military',
  'Syndicate',
  'Concord',
] as const;
export type FactionType = (typeof FactionType)[number];

export const ClusterType = [
  'STANDARD',
  'RESOURCE_RICH',
  'POPULATION_CENTER',
  'TRADE_HUB',
  'MILITARY_ZONE',
  'FRONTIER_OUTPOST',
  'CONTESTED',
  'SPECIAL_INTEREST',
] as const;
export type ClusterType = (typeof ClusterType)[number];

export const ZoneType = ['EXPANSE', 'FEDERATION', 'BORDER', 'FRONTIER'] as const;
export type ZoneType = (typeof ZoneType)[number];

export const SectorType = [
  'STANDARD',
  'NEBULA',
  'ASTEROID_FIELD',
  'BLACK_HOLE',
  'STAR_CLUSTER',
  'VOID',
  'INDUSTRIAL',
  'AGRICULTURAL',
  'FORBIDDEN',
  'WORMHOLE',
  'ANOMALY',
  'RADIATION_ZONE',
  'WARP_STORM',
] as const;
export type SectorType = (typeof SectorType)[number];

export const WarpTunnelType = ['NATURAL', 'ARTIFICIAL', 'STANDARD', 'QUANTUM', 'ANCIENT', 'UNSTABLE'] as const;
export type WarpTunnelType = (typeof WarpTunnelType)[number];

export const WarpTunnelStatus = ['ACTIVE', 'UNSTABLE', 'DEGRADING', 'COLLAPSED', 'MAINTENANCE', 'FORMING'] as const;
export type WarpTunnelStatus = (typeof WarpTunnelStatus)[number];

export const WarpTunnelStability = ['UNSTABLE', 'STABLE'] as const;
export type WarpTunnelStability = (typeof WarpTunnelStability)[number];

export const SpecialFormationType = [
  'BUBBLE',
  'DEAD_END_BUBBLE',
  'GOLD_BUBBLE',
  'TUNNEL',
  'DEAD_END',
  'WARP_SINK',
  'BACKDOOR',
  'BLISTER',
  'ESCAPE_HATCH',
  'LOST_SECTOR',
  'LOST_CLUSTER',
  'ARCHIPELAGO',
] as const;
export type SpecialFormationType = (typeof SpecialFormationType)[number];

export const ShipType = [
  'ESCAPE_POD',
  'LIGHT_FREIGHTER',
  'CARGO_HAULER',
  'FAST_COURIER',
  'CITIZEN_CLIPPER',
  'SCOUT_SHIP',
  'COLONY_SHIP',
  'DEFENDER',
  'CARRIER',
  'WARP_JUMPER',
  'NPC_MARSHAL_INTERDICTOR',
  'NPC_SENTINEL_INTERDICTOR',
] as const;
export type ShipType = (typeof ShipType)[number];

export const ShipSize = ['TINY', 'SMALL', 'MEDIUM', 'LARGE', 'CAPITAL'] as const;
export type ShipSize = (typeof ShipSize)[number];

export const ShipStatus = [
  'DOCKED',
  'IN_SPACE',
  'IN_COMBAT',
  'DESTROYED',
  'MAINTENANCE',
  'HARMONIZING',
  'MINING',
] as const;
export type ShipStatus = (typeof ShipStatus)[number];

export const RegistryEventType = [
  'initial_registration',
  'ownership_transfer',
  'stolen_reported',
  'stolen_retracted',
  'impounded',
  'archived',
  'abandoned',
] as const;
export type RegistryEventType = (typeof RegistryEventType)[number];

export const PlanetType = [
  'TERRAN',
  'DESERT',
  'OCEANIC',
  'ICE',
  'VOLCANIC',
  'GAS_GIANT',
  'BARREN',
  'JUNGLE',
  'ARCTIC',
  'TROPICAL',
  'MOUNTAINOUS',
  'ARTIFICIAL',
] as const;
export type PlanetType = (typeof PlanetType)[number];

export const PlanetStatus = [
  'UNINHABITABLE',
  'HABITABLE',
  'COLONIZED',
  'DEVELOPED',
  'TERRAFORMING',
  'DYING',
  'RESTRICTED',
] as const;
export type PlanetStatus = (typeof PlanetStatus)[number];

export const GenesisType = ['STANDARD', 'ENHANCED', 'SPECIALIZED', 'ADVANCED', 'EXPERIMENTAL', 'QUANTUM'] as const;
export type GenesisType = (typeof GenesisType)[number];

export const GenesisStatus = ['INACTIVE', 'DEPLOYING', 'ACTIVE', 'COMPLETED', 'FAILED', 'UNSTABLE', 'ABORTED'] as const;
export type GenesisStatus = (typeof GenesisStatus)[number];

export const WreckCause = ['COMBAT', 'HAZARD', 'SELF_DESTRUCT', 'ABANDONMENT_EXPIRED'] as const;
export type WreckCause = (typeof WreckCause)[number];

export const StationType = [
  'TRADING',
  'MILITARY',
  'INDUSTRIAL',
  'MINING',
  'SCIENTIFIC',
  'SHIPYARD',
  'OUTPOST',
  'BLACK_MARKET',
  'DIPLOMATIC',
  'CORPORATE',
] as const;
export type StationType = (typeof StationType)[number];

export const StationStatus = [
  'OPERATIONAL',
  'DAMAGED',
  'UNDER_CONSTRUCTION',
  'UNDER_ATTACK',
  'LOCKDOWN',
  'ABANDONED',
  'RESTRICTED',
] as const;
export type StationStatus = (typeof StationStatus)[number];

export const ResourceType = [
  'ORE',
  'BASIC_FOOD',
  'GOURMET_FOOD',
  'FUEL',
  'TECHNOLOGY',
  'EXOTIC_TECHNOLOGY',
  'LUXURY_GOODS',
  'POPULATION',
  'QUANTUM_SHARDS',
  'QUANTUM_CRYSTALS',
  'COMBAT_DRONES',
  'PRECIOUS_METALS',
  'PRISMATIC_ORE',
  'PHOTONIC_CRYSTALS',
] as const;
export type ResourceType = (typeof ResourceType)[number];

export const ResourceQuality = ['LOW', 'STANDARD', 'HIGH', 'PREMIUM', 'EXOTIC'] as const;
export type ResourceQuality = (typeof ResourceQuality)[number];

export const TransactionType = ['BUY', 'SELL', 'TRANSFER', 'ADMIN_ADJUSTMENT'] as const;
export type TransactionType = (typeof TransactionType)[number];

export const NpcArchetype = [
  'LAW_ENFORCEMENT',
  'FACTION_PATROL',
  'HOSTILE_RAIDER',
  'FACTION_LEADER',
  'STATION_OFFICIAL',
  'STATION_SECURITY',
  'MISSION_GIVER',
  'TRADER',
  'RESEARCHER',
  'CIVILIAN',
] as const;
export type NpcArchetype = (typeof NpcArchetype)[number];

export const NpcStatus = [
  'ON_DUTY',
  'OFF_DUTY',
  'ENGAGED',
  'ENGAGED_PENDING_ARRIVAL',
  'KIA',
  'RESPAWNING',
  'RETIRED',
  'REASSIGNED',
] as const;
export type NpcStatus = (typeof NpcStatus)[number];

export const NpcActivity = [
  'SLEEP',
  'COMMUTE',
  'PATROL',
  'WORK_STATION',
  'SOCIALIZE',
  'DINE',
  'TRAIN',
  'PERSONAL',
  'RAID',
  'SURVEY',
  'ENGAGED',
  'REASSIGNED',
  'SHIFT_HANDOFF',
  'SHIFT_REROUTE',
  'ERROR_STRANDED',
] as const;
export type NpcActivity = (typeof NpcActivity)[number];

export const NpcLifecycleStage = ['RECRUIT', 'ACTIVE', 'SENIOR', 'DECORATED', 'RETIRED', 'KIA', 'REASSIGNED'] as const;
export type NpcLifecycleStage = (typeof NpcLifecycleStage)[number];

export const NpcLodgingLocation = ['STATION', 'SECTOR'] as const;
export type NpcLodgingLocation = (typeof NpcLodgingLocation)[number];

export const GameEventType = ['ECONOMIC', 'COMBAT', 'EXPLORATION', 'SEASONAL', 'EMERGENCY', 'STORY'] as const;
export type GameEventType = (typeof GameEventType)[number];

export const GameEventStatus = ['SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'PAUSED'] as const;
export type GameEventStatus = (typeof GameEventStatus)[number];
