import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { id, jsonb, lastChange, now } from './columns.ts';
import { NpcArchetype } from './enums.ts';
import type { DailySchedule, NamePool } from './json/people.ts';

const NpcRosterSchema = defineEntity({
  name: 'NpcRoster',
  tableName: 'npc_rosters',
  properties: {
    id: id(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade'),
    factionCode: p.string().length(50),
    role: p.string().length(50),
    defaultArchetype: p.enum(NpcArchetype).nativeEnumName('npc_archetype'),
    scheduleTemplate: jsonb<DailySchedule>({}),
    defaultLodgingId: p.uuid().nullable(),
    defaultLodgingType: p
      .enum(['barracks', 'outlaw_base'] as const)
      .columnType('varchar(20)')
      .nullable(),
    targetCount: p.integer().check('target_count >= 0'),
    namePool: jsonb<NamePool>({}),
    hostSectorId: p.integer(),
    bangRosterRef: p.string().length(80).unique(),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  indexes: [{ name: 'npc_rosters_region_id_faction_code_role_index', properties: ['regionId', 'factionCode', 'role'] }],
});

/** How many of which character a region keeps. */
export class NpcRoster extends NpcRosterSchema.class {}
NpcRosterSchema.setClass(NpcRoster);
