import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { double, id, jsonb, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AriaTradingPatternSchema = defineEntity({
  name: 'AriaTradingPattern',
  tableName: 'aria_trading_patterns',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    patternId: p.string().length(100),
    patternType: p.string().length(50),
    patternDna: p.json<JsonObject>(),
    generation: p.integer().default(1).check('generation >= 1'),
    parentPattern: p.string().length(100).nullable(),
    mutations: jsonb<JsonObject[]>([]),
    timesUsed: p.integer().default(0).check('times_used >= 0'),
    successRate: double().default(0),
    averageProfit: double().default(0),
    bestProfit: double().default(0),
    worstLoss: double().default(0),
    fitnessScore: double().default(0.5).check('fitness_score >= 0 and fitness_score <= 1'),
    survivalProbability: double().default(0.5).check('survival_probability >= 0 and survival_probability <= 1'),
    discoveredAt: now(),
    lastUsed: p.datetime().nullable(),
    evolvedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'aria_trading_patterns_player_id_pattern_id_unique', properties: ['playerId', 'patternId'] }],
  indexes: [{ name: 'aria_trading_patterns_player_id_fitness_score_index', properties: ['playerId', 'fitnessScore'] }],
});

/** A way of trading that worked for a player. */
export class AriaTradingPattern extends AriaTradingPatternSchema.class {}
AriaTradingPatternSchema.setClass(AriaTradingPattern);
