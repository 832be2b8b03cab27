import { defineEntity, p } from '@mikro-orm/core';
import { Faction } from './Faction.ts';
import { Sector } from './Sector.ts';
import { double, id, lastChange, now } from './columns.ts';

const SectorFactionInfluenceSchema = defineEntity({
  name: 'SectorFactionInfluence',
  tableName: 'sector_faction_influence',
  properties: {
    id: id(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').index(),
    factionId: () => p.manyToOne(Faction).mapToPk().deleteRule('cascade').index(),
    influencePercentage: double().default(0).check('influence_percentage >= 0 and influence_percentage <= 100'),
    patrolSpawnWeight: double().default(0).check('patrol_spawn_weight >= 0'),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  uniques: [{ name: 'sector_faction_influence_sector_id_faction_id_unique', properties: ['sectorId', 'factionId'] }],
});

/** The share of one faction in one sector. */
export class SectorFactionInfluence extends SectorFactionInfluenceSchema.class {}
SectorFactionInfluenceSchema.setClass(SectorFactionInfluence);
