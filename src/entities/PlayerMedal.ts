import { defineEntity, p } from '@mikro-orm/core';
import { CombatLog } from './CombatLog.ts';
import { Medal } from './Medal.ts';
import { Player } from './Player.ts';
import { User } from './User.ts';
import { id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const PlayerMedalSchema = defineEntity({
  name: 'PlayerMedal',
  tableName: 'player_medals',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    medalId: () => p.manyToOne(Medal).mapToPk().deleteRule('restrict').index(),
    awardedAt: now(),
    awardedVia: p
      .enum(['auto', 'admin', 'backfill', 'bulk'] as const)
      .columnType('varchar(50)')
      .nullable(),
    sourceCombatLogId: () => p.manyToOne(CombatLog).mapToPk().deleteRule('set null').nullable(),
    sourceEventKey: p.string().length(255).nullable(),
    awardedByUserId: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable(),
    grantBatchId: p.uuid().nullable(),
    contextPayload: p.json<JsonObject>().nullable(),
    isHiddenPerPlayer: p.json<JsonObject>().nullable(),
  },
  uniques: [{ name: 'uq_player_medal', properties: ['playerId', 'medalId'] }],
  indexes: [{ name: 'player_medals_player_id_awarded_at_index', properties: ['playerId', 'awardedAt'] }],
});

/** A medal that was won. */
export class PlayerMedal extends PlayerMedalSchema.class {}
PlayerMedalSchema.setClass(PlayerMedal);
