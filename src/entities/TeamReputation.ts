import { defineEntity, p } from '@mikro-orm/core';
import { Team } from './Team.ts';
import { id, jsonb, now } from './columns.ts';
import type { LevelChange, TeamReputationEntry } from './json/player.ts';

const TeamReputationSchema = defineEntity({
  name: 'TeamReputation',
  tableName: 'team_reputations',
  properties: {
    id: id(),
    teamId: () => p.oneToOne(Team).mapToPk().owner().deleteRule('cascade'),
    calculationMethod: p
      .enum(['AVERAGE', 'LOWEST', 'LEADER'] as const)
      .columnType('varchar(20)')
      .default('AVERAGE'),
    factionReputation: jsonb<Record<string, { value: number; level: string }>>({}),
    history: jsonb<TeamReputationEntry[]>([]),
    lastRecalculated: now(),
    nextRecalculation: p.datetime(),
    pendingNotifications: jsonb<LevelChange[]>([]),
  },
});

/** What the factions think of a team. */
export class TeamReputation extends TeamReputationSchema.class {}
TeamReputationSchema.setClass(TeamReputation);
