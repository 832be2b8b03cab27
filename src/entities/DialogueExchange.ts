import { defineEntity, p } from '@mikro-orm/core';
import { FirstLoginSession } from './FirstLoginSession.ts';
import { double, id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const DialogueExchangeSchema = defineEntity({
  name: 'DialogueExchange',
  tableName: 'dialogue_exchanges',
  properties: {
    id: id(),
    sessionId: () => p.manyToOne(FirstLoginSession).mapToPk().deleteRule('cascade'),
    sequenceNumber: p.integer().check('sequence_number >= 1'),
    npcPrompt: p.text(),
    playerResponse: p.text(),
    timestamp: now(),
    topic: p.text().nullable(),
    persuasiveness: double().nullable().check('persuasiveness >= 0 and persuasiveness <= 1'),
    confidence: double().nullable().check('confidence >= 0 and confidence <= 1'),
    consistency: double().nullable().check('consistency >= 0 and consistency <= 1'),
    keyExtractedInfo: p.json<JsonObject>().nullable(),
    detectedContradictions: p.array().nullable(),
    aiProvider: p
      .enum(['openai', 'anthropic', 'fallback', 'rules'] as const)
      .columnType('varchar(20)')
      .nullable(),
    aiSystemPrompt: p.text().nullable(),
    aiUserPrompt: p.text().nullable(),
    aiRawResponse: p.text().nullable(),
    believability: double().nullable().check('believability >= 0 and believability <= 1'),
    currentSuspicion: double().nullable().check('current_suspicion >= 0 and current_suspicion <= 1'),
    responseTimeMs: p.integer().nullable().check('response_time_ms >= 0'),
    estimatedCostUsd: double().nullable().check('estimated_cost_usd >= 0'),
    tokensUsed: p.integer().nullable().check('tokens_used >= 0'),
  },
  uniques: [
    { name: 'dialogue_exchanges_session_id_sequence_number_unique', properties: ['sessionId', 'sequenceNumber'] },
  ],
});

/** One question of the guard and the answer to it; the answer is empty while it is awaited. */
export class DialogueExchange extends DialogueExchangeSchema.class {}
DialogueExchangeSchema.setClass(DialogueExchange);
