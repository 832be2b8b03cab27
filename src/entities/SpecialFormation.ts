import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { Sector } from './Sector.ts';
import { id, jsonb, lastChange, now, uuids } from './columns.ts';
import { SpecialFormationType } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const SpecialFormationSchema = defineEntity({
  name: 'SpecialFormation',
  tableName: 'special_formations',
  properties: {
    id: id(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    type: p.enum(SpecialFormationType).nativeEnumName('special_formation_type'),
    name: p.string().length(100).nullable(),
    anchorSectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('restrict').index(),
    interiorSectorIds: uuids(),
    properties: jsonb<JsonObject>({}),
    isDiscovered: p.boolean().default(false),
    discoveryRequirement: p.json<JsonObject>().nullable(),
    generationSeed: p.text().nullable(),
    createdAt: now(),
    lastUpdated: lastChange(),
  },
  uniques: [{ name: 'special_formations_region_id_name_unique', properties: ['regionId', 'name'] }],
  indexes: [
    { name: 'special_formations_interior_sector_ids_index', properties: ['interiorSectorIds'], type: 'gin' },
    { name: 'special_formations_region_id_type_index', properties: ['regionId', 'type'] },
  ],
});

/** A named shape in the graph of warps. */
export class SpecialFormation extends SpecialFormationSchema.class {}
SpecialFormationSchema.setClass(SpecialFormation);
