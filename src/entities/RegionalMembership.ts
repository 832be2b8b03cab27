import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { id, now } from './columns.ts';

const RegionalMembershipSchema = defineEntity({
  name: 'RegionalMembership',
  tableName: 'regional_memberships',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    membershipType: p
      .enum(['visitor', 'resident', 'citizen'] as const)
      .columnType('varchar(50)')
      .default('visitor'),
    reputationScore: p.integer().default(0),
    localRank: p.string().length(50).nullable(),
    votingPower: p.decimal('number').precision(5).scale(4).default(1),
    joinedAt: now(),
    lastVisit: now(),
    totalVisits: p.integer().default(0).check('total_visits >= 0'),
  },
  uniques: [{ name: 'unique_membership', properties: ['playerId', 'regionId'] }],
  checks: [
    { name: 'valid_reputation', expression: 'reputation_score >= -1000 and reputation_score <= 1000' },
    { name: 'valid_voting_power', expression: 'voting_power >= 0.0 and voting_power <= 5.0' },
  ],
});

/** What a player is in a region: visitor, resident or citizen. */
export class RegionalMembership extends RegionalMembershipSchema.class {}
RegionalMembershipSchema.setClass(RegionalMembership);
