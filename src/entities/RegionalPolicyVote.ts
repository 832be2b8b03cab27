import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { RegionalPolicy } from './RegionalPolicy.ts';
import { id, now } from './columns.ts';

const RegionalPolicyVoteSchema = defineEntity({
  name: 'RegionalPolicyVote',
  tableName: 'regional_policy_votes',
  properties: {
    id: id(),
    policyId: () => p.manyToOne(RegionalPolicy).mapToPk().deleteRule('cascade').index(),
    voterId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    support: p.boolean(),
    weight: p.decimal('number').precision(5).scale(4).default(1),
    createdAt: now(),
  },
  uniques: [{ name: 'one_vote_per_policy', properties: ['policyId', 'voterId'] }],
  checks: [{ name: 'valid_policy_vote_weight', expression: 'weight >= 0.0 and weight <= 5.0' }],
});

/** One ballot on a proposal. */
export class RegionalPolicyVote extends RegionalPolicyVoteSchema.class {}
RegionalPolicyVoteSchema.setClass(RegionalPolicyVote);
