import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { id, jsonb, now } from './columns.ts';
import type { AssistantAccess } from './json/economy.ts';

const AiComprehensiveAssistantSchema = defineEntity({
  name: 'AiComprehensiveAssistant',
  tableName: 'ai_comprehensive_assistants',
  properties: {
    id: id(),
    playerId: () => p.oneToOne(Player).mapToPk().owner().deleteRule('cascade'),
    assistantName: p.string().length(50).default('ARIA'),
    personalityType: p
      .string()
      .length(20)
      .$type<'analytical' | 'friendly' | 'tactical' | 'cautious' | 'adaptive'>()
      .default('analytical'),
    learningMode: p
      .string()
      .length(20)
      .$type<'conservative' | 'balanced' | 'aggressive' | 'custom'>()
      .default('balanced'),
    securityLevel: p.string().length(20).$type<'basic' | 'standard' | 'premium' | 'enterprise'>().default('standard'),
    encryptionKeyId: p.uuid().nullable(),
    accessPermissions: jsonb<AssistantAccess>({ trading: true, combat: true, colony: true, station: true }),
    apiRequestQuota: p.integer().default(1000),
    apiRequestsUsed: p.integer().default(0),
    quotaResetDate: p
      .date()
      .onCreate(() => new Date().toISOString().slice(0, 10))
      .defaultRaw('current_date'),
    totalInteractions: p.bigint('number').default(0).check('total_interactions >= 0'),
    learningSessions: p.integer().default(0).check('learning_sessions >= 0'),
    createdAt: now(),
    lastActive: now(),
  },
  checks: [
    {
      name: 'valid_personality_type',
      expression: "personality_type in ('analytical', 'friendly', 'tactical', 'cautious', 'adaptive')",
    },
    {
      name: 'valid_learning_mode',
      expression: "learning_mode in ('conservative', 'balanced', 'aggressive', 'custom')",
    },
    { name: 'valid_security_level', expression: "security_level in ('basic', 'standard', 'premium', 'enterprise')" },
    { name: 'quota_bounds', expression: 'api_request_quota >= 100 and api_request_quota <= 10000' },
    { name: 'usage_bounds', expression: 'api_requests_used >= 0 and api_requests_used <= api_request_quota' },
  ],
});

/** The assistant of one player, with its quota. */
export class AiComprehensiveAssistant extends AiComprehensiveAssistantSchema.class {}
AiComprehensiveAssistantSchema.setClass(AiComprehensiveAssistant);
