import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { id, jsonb, now } from './columns.ts';
import type { ElectionCandidate, ElectionResults } from './json/galaxy.ts';

const RegionalElectionSchema = defineEntity({
  name: 'RegionalElection',
  tableName: 'regional_elections',
  properties: {
    id: id(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    position: p
      .enum(['governor', 'council_member', 'ambassador', 'trade_commissioner'] as const)
      .columnType('varchar(50)'),
    candidates: jsonb<ElectionCandidate[]>([]),
    votingOpensAt: p.datetime(),
    votingClosesAt: p.datetime(),
    results: p.json<ElectionResults>().nullable(),
    winnerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    status: p
      .enum(['pending', 'active', 'completed', 'cancelled'] as const)
      .columnType('varchar(50)')
      .default('pending'),
    createdBy: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    createdAt: now(),
  },
  uniques: [
    { name: 'one_open_election', properties: ['regionId', 'position'], where: "status in ('pending','active')" },
  ],
  checks: [{ name: 'valid_election_period', expression: 'voting_closes_at > voting_opens_at' }],
});

/** A vote for an office. */
export class RegionalElection extends RegionalElectionSchema.class {}
RegionalElectionSchema.setClass(RegionalElection);
