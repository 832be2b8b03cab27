import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { Station } from './Station.ts';
import { id, jsonb, lastChange, now } from './columns.ts';
import { NpcArchetype, NpcLodgingLocation } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const NpcBarracksSchema = defineEntity({
  name: 'NpcBarracks',
  tableName: 'npc_barracks',
  properties: {
    id: id(),
    name: p.string().length(100),
    locationType: p.enum(NpcLodgingLocation).nativeEnumName('npc_lodging_location'),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade').nullable().index(),
    sectorId: p.integer().nullable().index(),
    homeRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    factionCode: p.string().length(50).index(),
    archetype: p.enum(NpcArchetype).nativeEnumName('npc_archetype'),
    capacity: p.integer().check('capacity >= 0'),
    currentOccupantsCount: p.integer().default(0).check('current_occupants_count >= 0'),
    assignedNpcIds: jsonb<string[]>([]),
    amenities: jsonb<JsonObject>({}),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  indexes: [
    {
      name: 'npc_barracks_home_region_id_faction_code_archetype_index',
      properties: ['homeRegionId', 'factionCode', 'archetype'],
    },
  ],
  checks: [
    { name: 'within_capacity', expression: 'current_occupants_count <= capacity' },
    {
      name: 'place_matches_type',
      expression:
        "(location_type = 'STATION' and station_id is not null) or (location_type = 'SECTOR' and sector_id is not null)",
    },
  ],
});

/** Where lawful characters live. */
export class NpcBarracks extends NpcBarracksSchema.class {}
NpcBarracksSchema.setClass(NpcBarracks);
