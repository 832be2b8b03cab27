import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Team } from './Team.ts';
import { id, jsonb, now } from './columns.ts';
import type { Amounts } from './json/common.ts';

const TeamMemberSchema = defineEntity({
  name: 'TeamMember',
  tableName: 'team_members',
  properties: {
    id: id(),
    teamId: () => p.manyToOne(Team).mapToPk().deleteRule('cascade').index(),
    playerId: () => p.oneToOne(Player).mapToPk().owner().deleteRule('cascade'),
    role: p
      .enum(['LEADER', 'OFFICER', 'MEMBER', 'RECRUIT'] as const)
      .columnType('varchar(20)')
      .default('MEMBER'),
    joinedAt: now(),
    permissions: jsonb<Record<string, boolean>>({}),
    canInvite: p.boolean().default(false),
    canKick: p.boolean().default(false),
    canManageTreasury: p.boolean().default(false),
    canManageMissions: p.boolean().default(false),
    canManageAlliances: p.boolean().default(false),
    lastActive: now(),
    contributionCredits: jsonb<Amounts>({}),
  },
  uniques: [{ name: 'one_leader_per_team', properties: ['teamId'], where: "role = 'LEADER'" }],
});

/** The place of one player in a team. Kept equal to `players.team_id`. */
export class TeamMember extends TeamMemberSchema.class {}
TeamMemberSchema.setClass(TeamMember);
