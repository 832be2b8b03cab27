import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { id, lastChange, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const PlayerTradingProfileSchema = defineEntity({
  name: 'PlayerTradingProfile',
  tableName: 'player_trading_profiles',
  properties: {
    id: id(),
    playerId: () => p.oneToOne(Player).mapToPk().owner().deleteRule('cascade'),
    riskTolerance: p
      .decimal('number')
      .precision(3)
      .scale(2)
      .default(0.5)
      .check('risk_tolerance >= 0 and risk_tolerance <= 1'),
    preferredCommodities: p.json<JsonObject>().nullable(),
    avoidedSectors: p.json<JsonObject>().nullable(),
    tradingPatterns: p.json<JsonObject>().nullable(),
    performanceMetrics: p.json<JsonObject>().nullable(),
    notificationPreferences: p.json<JsonObject>().nullable(),
    learningData: p.json<JsonObject>().nullable(),
    aiAssistanceLevel: p
      .enum(['minimal', 'quiet', 'standard', 'full'] as const)
      .columnType('varchar(20)')
      .default('standard'),
    lastActiveSector: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable(),
    averageProfitPerTrade: p.decimal('number').precision(10).scale(2).default(0),
    totalTradesAnalyzed: p.integer().default(0).check('total_trades_analyzed >= 0'),
    createdAt: now(),
    updatedAt: lastChange(),
  },
});

/** How a player trades, as ARIA sees it. */
export class PlayerTradingProfile extends PlayerTradingProfileSchema.class {}
PlayerTradingProfileSchema.setClass(PlayerTradingProfile);
