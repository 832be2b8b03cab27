import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const AiRecommendationSchema = defineEntity({
  name: 'AiRecommendation',
  tableName: 'ai_recommendations',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    recommendationType: p.enum(['buy', 'sell', 'route', 'avoid'] as const).columnType('varchar(50)'),
    recommendationData: p.json<JsonObject>(),
    confidenceScore: p.decimal('number').precision(3).scale(2).check('confidence_score >= 0 and confidence_score <= 1'),
    expectedProfit: p.decimal('number').precision(10).scale(2).nullable(),
    outcomeProfit: p.decimal('number').precision(10).scale(2).nullable(),
    riskAssessment: p.enum(['low', 'medium', 'high'] as const).columnType('varchar(20)'),
    reasoning: p.text().nullable(),
    feedbackText: p.text().nullable(),
    priorityLevel: p.integer().default(3).check('priority_level >= 1 and priority_level <= 5'),
    expiresAt: p.datetime(),
    accepted: p.boolean().nullable(),
    acceptanceTimestamp: p.datetime().nullable(),
    outcomeTimestamp: p.datetime().nullable(),
    feedbackScore: p.integer().nullable().check('feedback_score >= 1 and feedback_score <= 5'),
    createdAt: now(),
  },
});

/** Advice that ARIA gave, and what came of it. */
export class AiRecommendation extends AiRecommendationSchema.class {}
AiRecommendationSchema.setClass(AiRecommendation);
