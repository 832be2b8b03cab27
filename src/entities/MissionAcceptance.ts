import { defineEntity, p } from '@mikro-orm/core';
import { FactionMission } from './FactionMission.ts';
import { Player } from './Player.ts';
import { id, jsonb, now } from './columns.ts';
import type { MissionProgress } from './json/player.ts';

const MissionAcceptanceSchema = defineEntity({
  name: 'MissionAcceptance',
  tableName: 'mission_acceptances',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    missionId: () => p.manyToOne(FactionMission).mapToPk().deleteRule('cascade').index(),
    status: p
      .enum(['active', 'completed', 'abandoned', 'expired'] as const)
      .columnType('varchar(20)')
      .default('active'),
    acceptedAt: now(),
    completedAt: p.datetime().nullable(),
    abandonedAt: p.datetime().nullable(),
    progress: jsonb<MissionProgress>({}),
    version: p.integer().version().default(1),
  },
  uniques: [
    { name: 'one_live_acceptance', properties: ['playerId', 'missionId'], where: "status in ('active','completed')" },
  ],
  indexes: [{ name: 'mission_acceptances_player_id_status_index', properties: ['playerId', 'status'] }],
  checks: [{ name: 'completed_has_time', expression: "(status = 'completed') = (completed_at is not null)" }],
});

/** A task that a player took on. */
export class MissionAcceptance extends MissionAcceptanceSchema.class {}
MissionAcceptanceSchema.setClass(MissionAcceptance);
