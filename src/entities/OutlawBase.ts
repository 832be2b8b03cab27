import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { id, jsonb, lastChange, now } from './columns.ts';
import { NpcArchetype } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const OutlawBaseSchema = defineEntity({
  name: 'OutlawBase',
  tableName: 'outlaw_bases',
  properties: {
    id: id(),
    name: p.string().length(100),
    sectorId: p.integer().index(),
    homeRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    factionCode: p.string().length(50).index(),
    archetype: p.enum(NpcArchetype).nativeEnumName('npc_archetype'),
    capacity: p.integer().check('capacity >= 0'),
    currentOccupantsCount: p.integer().default(0).check('current_occupants_count >= 0'),
    assignedNpcIds: jsonb<string[]>([]),
    isPlayerDiscoverable: p.boolean().default(false),
    discoveryRequirements: p.json<JsonObject>().nullable(),
    defenses: jsonb<JsonObject>({}),
    amenities: jsonb<JsonObject>({}),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  indexes: [{ name: 'outlaw_bases_home_region_id_faction_code_index', properties: ['homeRegionId', 'factionCode'] }],
  checks: [{ name: 'within_capacity', expression: 'current_occupants_count <= capacity' }],
});

/** Where outlaws live, hidden until found. */
export class OutlawBase extends OutlawBaseSchema.class {}
OutlawBaseSchema.setClass(OutlawBase);
