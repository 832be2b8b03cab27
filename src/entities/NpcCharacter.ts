import { defineEntity, p } from '@mikro-orm/core';
import { NpcBarracks } from './NpcBarracks.ts';
import { OutlawBase } from './OutlawBase.ts';
import { Region } from './Region.ts';
import { Ship } from './Ship.ts';
import { id, jsonb, now } from './columns.ts';
import { NpcActivity, NpcArchetype, NpcLifecycleStage, NpcStatus } from './enums.ts';
import type { Backstory, DailySchedule, RoleHistory } from './json/people.ts';

const NpcCharacterSchema = defineEntity({
  name: 'NpcCharacter',
  tableName: 'npc_characters',
  properties: {
    id: id(),
    name: p.string().length(100),
    title: p.string().length(50).nullable(),
    factionCode: p.string().length(50).index(),
    archetype: p.enum(NpcArchetype).nativeEnumName('npc_archetype'),
    status: p.enum(NpcStatus).nativeEnumName('npc_status').default('ON_DUTY'),
    currentSectorId: p.integer().nullable().index(),
    shipId: () => p.oneToOne(Ship).mapToPk().owner().deleteRule('set null').nullable(),
    bangRosterRef: p.string().length(80).nullable().index(),
    homeRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').nullable().index(),
    currentActivity: p.enum(NpcActivity).nativeEnumName('npc_activity').default('SLEEP'),
    lifecycleStage: p.enum(NpcLifecycleStage).nativeEnumName('npc_lifecycle_stage').default('RECRUIT'),
    dailySchedule: jsonb<DailySchedule>({}),
    roleHistory: jsonb<RoleHistory>({}),
    backstory: jsonb<Backstory>({}),
    homeBarracksId: () => p.manyToOne(NpcBarracks).mapToPk().deleteRule('set null').nullable().index(),
    homeOutlawBaseId: () => p.manyToOne(OutlawBase).mapToPk().deleteRule('set null').nullable().index(),
    dutyRole: p.string().length(50).nullable(),
    engagementEligibleAt: p.datetime().nullable(),
    promotionPendingAt: p.datetime().nullable(),
    replacedById: () => p.manyToOne(NpcCharacter).mapToPk().deleteRule('set null').nullable(),
    mentorId: () => p.manyToOne(NpcCharacter).mapToPk().deleteRule('set null').nullable(),
    credits: p.integer().default(0).check('credits >= 0'),
    notoriety: p.integer().nullable().check('notoriety >= 0 and notoriety <= 100'),
    spawnedAt: now(),
    lastSeenAt: now(),
    destroyedAt: p.datetime().nullable(),
    respawnEligibleAt: p.datetime().nullable(),
  },
  checks: [{ name: 'one_home', expression: 'num_nonnulls(home_barracks_id, home_outlaw_base_id) <= 1' }],
});

/** A character that no player flies; in one place at a time. */
export class NpcCharacter extends NpcCharacterSchema.class {}
NpcCharacterSchema.setClass(NpcCharacter);
