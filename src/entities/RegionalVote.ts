import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { RegionalElection } from './RegionalElection.ts';
import { id, now } from './columns.ts';

const RegionalVoteSchema = defineEntity({
  name: 'RegionalVote',
  tableName: 'regional_votes',
  properties: {
    id: id(),
    electionId: () => p.manyToOne(RegionalElection).mapToPk().deleteRule('cascade').index(),
    voterId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    candidateId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    weight: p.decimal('number').precision(5).scale(4).default(1),
    castAt: now(),
  },
  uniques: [{ name: 'one_vote_per_election', properties: ['electionId', 'voterId'] }],
  checks: [{ name: 'valid_vote_weight', expression: 'weight >= 0.0 and weight <= 5.0' }],
});

/** One ballot of an election. The weight is fixed when it is cast. */
export class RegionalVote extends RegionalVoteSchema.class {}
RegionalVoteSchema.setClass(RegionalVote);
