import { defineEntity, p } from '@mikro-orm/core';
import { CombatLog } from './CombatLog.ts';
import { NpcCharacter } from './NpcCharacter.ts';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { id, now } from './columns.ts';

const NpcDeathLogSchema = defineEntity({
  name: 'NpcDeathLog',
  tableName: 'npc_death_log',
  properties: {
    id: id(),
    npcId: () => p.manyToOne(NpcCharacter).mapToPk().deleteRule('cascade').index(),
    killedByPlayerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    sectorId: p.integer(),
    homeRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('set null').nullable(),
    regionIdSnapshot: p.uuid().nullable(),
    combatLogId: () => p.manyToOne(CombatLog).mapToPk().deleteRule('set null').nullable(),
    destructionCause: p.text().nullable(),
    killedAt: now(),
  },
});

/** Who killed which character. */
export class NpcDeathLog extends NpcDeathLogSchema.class {}
NpcDeathLogSchema.setClass(NpcDeathLog);
