import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { Sector } from './Sector.ts';
import { double, id, jsonb, lastChange, now, texts } from './columns.ts';
import { StationStatus, StationType } from './enums.ts';
import type { ActiveEvent, Amounts } from './json/common.ts';
import type {
  AcquisitionRequirements,
  PriceModifiers,
  StationCommodities,
  StationDefenses,
  StationOwnership,
  StationSecurity,
  StationServices,
  TraderPersonality,
} from './json/economy.ts';

const StationSchema = defineEntity({
  name: 'Station',
  tableName: 'stations',
  properties: {
    id: id(),
    name: p.string().length(100),
    sectorId: p.integer().index(),
    sectorUuid: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').nullable().index(),
    ownerId: p.uuid().nullable().index(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').nullable().index(),
    stationClass: p.integer().check('station_class >= 0 and station_class <= 11'),
    type: p.enum(StationType).nativeEnumName('station_type'),
    status: p.enum(StationStatus).nativeEnumName('station_status').default('OPERATIONAL'),
    size: p.integer().default(5).check('size >= 1 and size <= 10'),
    factionAffiliation: p.text().nullable(),
    description: p.text().nullable(),
    createdAt: now(),
    lastUpdated: lastChange(),
    tradeVolume: p.integer().default(100).check('trade_volume >= 0'),
    marketVolatility: p.integer().default(50).check('market_volatility >= 0 and market_volatility <= 100'),
    commodities: jsonb<StationCommodities>({}),
    traderPersonality: jsonb<TraderPersonality>({
      type: 'BORDER',
      haggling_difficulty: 5,
      preferred_appeal_types: ['economic', 'personal'],
      memory_duration_days: 30,
      trust_level: 0,
      quirks: [],
      player_memory: {},
    }),
    priceModifiers: jsonb<PriceModifiers>({}),
    services: jsonb<StationServices>({
      ship_dealer: false,
      ship_repair: true,
      ship_maintenance: true,
      ship_upgrades: false,
      insurance: false,
      drone_shop: false,
      genesis_dealer: false,
      mine_dealer: false,
      diplomatic_services: false,
      storage_rental: false,
      market_intelligence: false,
      refining_facility: false,
      luxury_amenities: false,
    }),
    servicePrices: jsonb<Amounts>({}),
    defenses: jsonb<StationDefenses>({
      defense_drones: 0,
      max_defense_drones: 50,
      auto_turrets: false,
      defense_grid: false,
      shield_strength: 50,
      patrol_ships: 0,
      military_contract: false,
      hull_armor: 5000,
      shield_pool: 4000,
      shield_regen: 200,
      defensive_fire: 120,
      point_defense_rating: 30,
    }),
    security: p.json<StationSecurity>().nullable(),
    ownership: p.json<StationOwnership>().nullable(),
    lastMarketUpdate: now(),
    marketUpdateFrequency: p.integer().default(6).check('market_update_frequency >= 1'),
    reputationThreshold: p.integer().default(0),
    isQuestHub: p.boolean().default(false),
    isFactionHeadquarters: p.boolean().default(false),
    isSpacedock: p.boolean().default(false),
    isStarportPrime: p.boolean().default(false),
    isPlayerOwnable: p.boolean().default(true),
    tradedockTier: p
      .enum(['A', 'B'] as const)
      .columnType('varchar(1)')
      .nullable(),
    treasuryBalance: p.integer().default(0),
    taxRate: double().default(0.1).check('tax_rate >= 0 and tax_rate <= 0.25'),
    acquisitionRequirements: jsonb<AcquisitionRequirements>({
      min_trade_volume: 100000,
      min_faction_standing: 'NEUTRAL',
      base_price: 500000,
      special_missions: [],
    }),
    lastAttacked: p.datetime().nullable(),
    isDestroyed: p.boolean().default(false),
    recoveryTime: p.datetime().nullable(),
    activeEvents: jsonb<ActiveEvent[]>([]),
    specialServices: texts(),
  },
});

/** A place to dock and trade. */
export class Station extends StationSchema.class {}
StationSchema.setClass(Station);
