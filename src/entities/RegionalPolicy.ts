import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { id, now } from './columns.ts';
import type { PolicyChanges } from './json/galaxy.ts';

const RegionalPolicySchema = defineEntity({
  name: 'RegionalPolicy',
  tableName: 'regional_policies',
  properties: {
    id: id(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    policyType: p
      .enum(['tax_rate', 'pvp_rules', 'trade_policy', 'immigration', 'defense', 'cultural'] as const)
      .columnType('varchar(50)'),
    title: p.string().length(255),
    description: p.text().nullable(),
    proposedChanges: p.json<PolicyChanges>(),
    proposedBy: () => p.manyToOne(Player).mapToPk().deleteRule('cascade'),
    proposedAt: now(),
    votingClosesAt: p.datetime(),
    votesFor: p.integer().default(0),
    votesAgainst: p.integer().default(0),
    status: p
      .enum(['voting', 'passed', 'rejected', 'implemented'] as const)
      .columnType('varchar(50)')
      .default('voting'),
  },
  checks: [
    { name: 'non_negative_votes_for', expression: 'votes_for >= 0' },
    { name: 'non_negative_votes_against', expression: 'votes_against >= 0' },
    { name: 'valid_voting_period', expression: 'voting_closes_at > proposed_at' },
  ],
});

/** A proposal that the members of a region vote on. */
export class RegionalPolicy extends RegionalPolicySchema.class {}
RegionalPolicySchema.setClass(RegionalPolicy);
