import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { double, id, now } from './columns.ts';
import { DialogueOutcome, NegotiationSkillLevel, StarterShip } from './enums.ts';
import type { AiUsage, ClientInfo } from './json/player.ts';

const FirstLoginSessionSchema = defineEntity({
  name: 'FirstLoginSession',
  tableName: 'first_login_sessions',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    startedAt: now(),
    completedAt: p.datetime().nullable(),
    aiServiceUsed: p.boolean().default(false),
    fallbackToRules: p.boolean().default(false),
    guardName: p.text().nullable(),
    guardTitle: p.text().nullable(),
    guardTrait: p.text().nullable(),
    guardDescription: p.text().nullable(),
    guardBaseSuspicion: double().nullable().check('guard_base_suspicion >= 0 and guard_base_suspicion <= 1'),
    shipClaimed: p.enum(StarterShip).nativeEnumName('ship_choice').nullable(),
    extractedPlayerName: p.text().nullable(),
    negotiationSkill: p.enum(NegotiationSkillLevel).nativeEnumName('negotiation_skill_level').nullable(),
    finalPersuasionScore: double().nullable().check('final_persuasion_score >= 0 and final_persuasion_score <= 1'),
    outcome: p.enum(DialogueOutcome).nativeEnumName('dialogue_outcome').nullable(),
    awardedShip: p.enum(StarterShip).nativeEnumName('awarded_ship_type').nullable(),
    startingCredits: p.integer().nullable().check('starting_credits >= 0'),
    negotiationBonusFlag: p.boolean().nullable(),
    notorietyPenalty: p.boolean().nullable(),
    clientInfo: p.json<ClientInfo>().nullable(),
    performanceMetrics: p.json<AiUsage>().nullable(),
  },
  uniques: [{ name: 'one_open_session', properties: ['playerId'], where: 'completed_at is null' }],
});

/** One negotiation with a guard over a starter ship. */
export class FirstLoginSession extends FirstLoginSessionSchema.class {}
FirstLoginSessionSchema.setClass(FirstLoginSession);
