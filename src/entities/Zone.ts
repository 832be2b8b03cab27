import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { id, lastChange, now } from './columns.ts';
import { ZoneType } from './enums.ts';

const ZoneSchema = defineEntity({
  name: 'Zone',
  tableName: 'zones',
  properties: {
    id: id(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    name: p.string().length(200),
    zoneType: p.enum(ZoneType).nativeEnumName('zone_type'),
    startSector: p.integer(),
    endSector: p.integer(),
    policingLevel: p.integer().default(5),
    dangerRating: p.integer().default(5),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  uniques: [{ name: 'zones_region_id_name_unique', properties: ['regionId', 'name'] }],
  checks: [
    { name: 'check_start_sector_positive', expression: 'start_sector >= 1' },
    { name: 'check_policing_range', expression: 'policing_level >= 0 and policing_level <= 10' },
    { name: 'check_danger_range', expression: 'danger_rating >= 0 and danger_rating <= 10' },
    { name: 'check_end_after_start', expression: 'end_sector >= start_sector' },
  ],
});

/** A band of sectors with one level of policing; cuts across clusters. */
export class Zone extends ZoneSchema.class {}
ZoneSchema.setClass(Zone);
