import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Station } from './Station.ts';
import { double, id, jsonb } from './columns.ts';
import type { JsonObject } from './json/common.ts';
import type { PriceObservation } from './json/economy.ts';

const AriaMarketIntelligenceSchema = defineEntity({
  name: 'AriaMarketIntelligence',
  tableName: 'aria_market_intelligence',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade').nullable(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade'),
    commodity: p.string().length(50),
    priceObservations: jsonb<PriceObservation[]>([]),
    identifiedPatterns: jsonb<JsonObject[]>([]),
    patternConfidence: jsonb<JsonObject>({}),
    averagePrice: double().nullable(),
    nextPrediction: double().nullable(),
    priceVolatility: double().default(0),
    predictionConfidence: double().default(0),
    totalProfit: double().default(0),
    intelligenceQuality: double().default(0),
    priceTrend: p
      .enum(['rising', 'falling', 'stable', 'cyclic'] as const)
      .columnType('varchar(20)')
      .nullable(),
    predictionTimestamp: p.datetime().nullable(),
    lastVisit: p.datetime().nullable(),
    tradesExecuted: p.integer().default(0).check('trades_executed >= 0'),
    successfulTrades: p.integer().default(0).check('successful_trades >= 0'),
    dataPoints: p.integer().default(0).check('data_points >= 0'),
  },
  uniques: [
    {
      name: 'aria_market_intelligence_player_id_station_id_commodity_unique',
      properties: ['playerId', 'stationId', 'commodity'],
    },
  ],
  indexes: [
    {
      name: 'aria_market_intelligence_player_id_sector_id_commodity_index',
      properties: ['playerId', 'sectorId', 'commodity'],
    },
  ],
});

/** What ARIA learned of one market from the visits of one player. */
export class AriaMarketIntelligence extends AriaMarketIntelligenceSchema.class {}
AriaMarketIntelligenceSchema.setClass(AriaMarketIntelligence);
