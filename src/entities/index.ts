// The one barrel of the house: every entity, for the ORM and for those who work with them.
import { AdminCredential } from './AdminCredential.ts';
import { AiComprehensiveAssistant } from './AiComprehensiveAssistant.ts';
import { AiRecommendation } from './AiRecommendation.ts';
import { AriaExplorationMap } from './AriaExplorationMap.ts';
import { AriaMarketIntelligence } from './AriaMarketIntelligence.ts';
import { AriaPersonalMemory } from './AriaPersonalMemory.ts';
import { AriaQuantumCache } from './AriaQuantumCache.ts';
import { AriaSecurityLog } from './AriaSecurityLog.ts';
import { AriaTradingPattern } from './AriaTradingPattern.ts';
import { AuditLog } from './AuditLog.ts';
import { CargoWreck } from './CargoWreck.ts';
import { Cluster } from './Cluster.ts';
import { CombatLog } from './CombatLog.ts';
import { CombatStat } from './CombatStat.ts';
import { CommandReceipt } from './CommandReceipt.ts';
import { ConstructionSlip } from './ConstructionSlip.ts';
import { CreditEntry } from './CreditEntry.ts';
import { DialogueExchange } from './DialogueExchange.ts';
import { Drone } from './Drone.ts';
import { DroneCombat } from './DroneCombat.ts';
import { DroneDeployment } from './DroneDeployment.ts';
import { EconomicMetric } from './EconomicMetric.ts';
import { EnhancedMarketTransaction } from './EnhancedMarketTransaction.ts';
import { EventEffect } from './EventEffect.ts';
import { EventLog } from './EventLog.ts';
import { EventParticipation } from './EventParticipation.ts';
import { EventTemplate } from './EventTemplate.ts';
import { Faction } from './Faction.ts';
import { FactionMission } from './FactionMission.ts';
import { FirstLoginSession } from './FirstLoginSession.ts';
import { Fleet } from './Fleet.ts';
import { FleetBattle } from './FleetBattle.ts';
import { FleetBattleCasualty } from './FleetBattleCasualty.ts';
import { FleetMember } from './FleetMember.ts';
import { Galaxy } from './Galaxy.ts';
import { GameEvent } from './GameEvent.ts';
import { GenesisDevice } from './GenesisDevice.ts';
import { InterRegionalTravel } from './InterRegionalTravel.ts';
import { Market } from './Market.ts';
import { MarketPrice } from './MarketPrice.ts';
import { MarketTransaction } from './MarketTransaction.ts';
import { Medal } from './Medal.ts';
import { Message } from './Message.ts';
import { MfaAttempt } from './MfaAttempt.ts';
import { MfaSecret } from './MfaSecret.ts';
import { MissionAcceptance } from './MissionAcceptance.ts';
import { NpcBarracks } from './NpcBarracks.ts';
import { NpcCharacter } from './NpcCharacter.ts';
import { NpcDeathLog } from './NpcDeathLog.ts';
import { NpcRoster } from './NpcRoster.ts';
import { OauthAccount } from './OauthAccount.ts';
import { OutlawBase } from './OutlawBase.ts';
import { Planet } from './Planet.ts';
import { PlanetFormation } from './PlanetFormation.ts';
import { Player } from './Player.ts';
import { PlayerCredential } from './PlayerCredential.ts';
import { PlayerFirstLoginState } from './PlayerFirstLoginState.ts';
import { PlayerMedal } from './PlayerMedal.ts';
import { PlayerPlanet } from './PlayerPlanet.ts';
import { PlayerStation } from './PlayerStation.ts';
import { PlayerTradingProfile } from './PlayerTradingProfile.ts';
import { PriceAlert } from './PriceAlert.ts';
import { PriceHistory } from './PriceHistory.ts';
import { RefreshToken } from './RefreshToken.ts';
import { Region } from './Region.ts';
import { RegionLease } from './RegionLease.ts';
import { RegionalElection } from './RegionalElection.ts';
import { RegionalMembership } from './RegionalMembership.ts';
import { RegionalPolicy } from './RegionalPolicy.ts';
import { RegionalPolicyVote } from './RegionalPolicyVote.ts';
import { RegionalTreaty } from './RegionalTreaty.ts';
import { RegionalVote } from './RegionalVote.ts';
import { Reputation } from './Reputation.ts';
import { Resource } from './Resource.ts';
import { Sector } from './Sector.ts';
import { SectorFactionInfluence } from './SectorFactionInfluence.ts';
import { SectorWarp } from './SectorWarp.ts';
import { Ship } from './Ship.ts';
import { ShipConstructionProject } from './ShipConstructionProject.ts';
import { ShipPresentationOption } from './ShipPresentationOption.ts';
import { ShipRarityConfig } from './ShipRarityConfig.ts';
import { ShipRegistry } from './ShipRegistry.ts';
import { ShipSpecification } from './ShipSpecification.ts';
import { SpecialFormation } from './SpecialFormation.ts';
import { Station } from './Station.ts';
import { Team } from './Team.ts';
import { TeamMember } from './TeamMember.ts';
import { TeamReputation } from './TeamReputation.ts';
import { TradeDock } from './TradeDock.ts';
import { User } from './User.ts';
import { WarpTunnel } from './WarpTunnel.ts';
import { Zone } from './Zone.ts';

export const entities = [
  AdminCredential,
  AiComprehensiveAssistant,
  AiRecommendation,
  AriaExplorationMap,
  AriaMarketIntelligence,
  AriaPersonalMemory,
  AriaQuantumCache,
  AriaSecurityLog,
  AriaTradingPattern,
  AuditLog,
  CargoWreck,
  Cluster,
  CombatLog,
  CombatStat,
  CommandReceipt,
  ConstructionSlip,
  CreditEntry,
  DialogueExchange,
  Drone,
  DroneCombat,
  DroneDeployment,
  EconomicMetric,
  EnhancedMarketTransaction,
  EventEffect,
  EventLog,
  EventParticipation,
  EventTemplate,
  Faction,
  FactionMission,
  FirstLoginSession,
  Fleet,
  FleetBattle,
  FleetBattleCasualty,
  FleetMember,
  Galaxy,
  GameEvent,
  GenesisDevice,
  InterRegionalTravel,
  Market,
  MarketPrice,
  MarketTransaction,
  Medal,
  Message,
  MfaAttempt,
  MfaSecret,
  MissionAcceptance,
  NpcBarracks,
  NpcCharacter,
  NpcDeathLog,
  NpcRoster,
  OauthAccount,
  OutlawBase,
  Planet,
  PlanetFormation,
  Player,
  PlayerCredential,
  PlayerFirstLoginState,
  PlayerMedal,
  PlayerPlanet,
  PlayerStation,
  PlayerTradingProfile,
  PriceAlert,
  PriceHistory,
  RefreshToken,
  Region,
  RegionLease,
  RegionalElection,
  RegionalMembership,
  RegionalPolicy,
  RegionalPolicyVote,
  RegionalTreaty,
  RegionalVote,
  Reputation,
  Resource,
  Sector,
  SectorFactionInfluence,
  SectorWarp,
  Ship,
  ShipConstructionProject,
  ShipPresentationOption,
  ShipRarityConfig,
  ShipRegistry,
  ShipSpecification,
  SpecialFormation,
  Station,
  Team,
  TeamMember,
  TeamReputation,
  TradeDock,
  User,
  WarpTunnel,
  Zone,
] as const;

export {
  AdminCredential,
  AiComprehensiveAssistant,
  AiRecommendation,
  AriaExplorationMap,
  AriaMarketIntelligence,
  AriaPersonalMemory,
  AriaQuantumCache,
  AriaSecurityLog,
  AriaTradingPattern,
  AuditLog,
  CargoWreck,
  Cluster,
  CombatLog,
  CombatStat,
  CommandReceipt,
  ConstructionSlip,
  CreditEntry,
  DialogueExchange,
  Drone,
  DroneCombat,
  DroneDeployment,
  EconomicMetric,
  EnhancedMarketTransaction,
  EventEffect,
  EventLog,
  EventParticipation,
  EventTemplate,
  Faction,
  FactionMission,
  FirstLoginSession,
  Fleet,
  FleetBattle,
  FleetBattleCasualty,
  FleetMember,
  Galaxy,
  GameEvent,
  GenesisDevice,
  InterRegionalTravel,
  Market,
  MarketPrice,
  MarketTransaction,
  Medal,
  Message,
  MfaAttempt,
  MfaSecret,
  MissionAcceptance,
  NpcBarracks,
  NpcCharacter,
  NpcDeathLog,
  NpcRoster,
  OauthAccount,
  OutlawBase,
  Planet,
  PlanetFormation,
  Player,
  PlayerCredential,
  PlayerFirstLoginState,
  PlayerMedal,
  PlayerPlanet,
  PlayerStation,
  PlayerTradingProfile,
  PriceAlert,
  PriceHistory,
  RefreshToken,
  Region,
  RegionLease,
  RegionalElection,
  RegionalMembership,
  RegionalPolicy,
  RegionalPolicyVote,
  RegionalTreaty,
  RegionalVote,
  Reputation,
  Resource,
  Sector,
  SectorFactionInfluence,
  SectorWarp,
  Ship,
  ShipConstructionProject,
  ShipPresentationOption,
  ShipRarityConfig,
  ShipRegistry,
  ShipSpecification,
  SpecialFormation,
  Station,
  Team,
  TeamMember,
  TeamReputation,
  TradeDock,
  User,
  WarpTunnel,
  Zone,
};
