import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { double, id, jsonb, lastChange, now, texts } from './columns.ts';
import { ClusterType } from './enums.ts';
import type { Amounts, JsonObject } from './json/common.ts';
import type { ClusterFactionShares, ClusterResources, ClusterStats } from './json/galaxy.ts';

const ClusterSchema = defineEntity({
  name: 'Cluster',
  tableName: 'clusters',
  properties: {
    id: id(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade'),
    name: p.string().length(100),
    type: p.enum(ClusterType).nativeEnumName('cluster_type'),
    sectorCount: p.integer().default(0).check('sector_count >= 0'),
    isDiscovered: p.boolean().default(true),
    discoveryRequirement: p.json<JsonObject>().nullable(),
    stats: jsonb<ClusterStats>({
      total_sectors: 0,
      populated_sectors: 0,
      empty_sectors: 0,
      resource_value: 50,
      danger_level: 30,
      development_index: 40,
      exploration_percentage: 75,
    }),
    resourceModifiers: jsonb<Amounts>({}),
    economicFocus: texts(),
    resources: jsonb<ClusterResources>({
      primary_resources: [],
      resource_distribution: { ore: 28, organics: 21, equipment: 14, luxury_goods: 7 },
      special_resources: [],
    }),
    economicValue: p.integer().default(50).check('economic_value >= 0 and economic_value <= 100'),
    controllingFaction: p.text().nullable(),
    createdAt: now(),
    lastUpdated: lastChange(),
    factionInfluence: jsonb<ClusterFactionShares>({
      terran_federation: 30,
      mercantile_guild: 15,
      frontier_coalition: 20,
      astral_mining_consortium: 10,
      nova_scientific_institute: 5,
      fringe_alliance: 10,
      dominant_faction: 'terran_federation',
    }),
    navHazards: texts(),
    recommendedShipClass: p.text().default('light_freighter'),
    xCoord: p.integer().default(0),
    yCoord: p.integer().default(0),
    zCoord: p.integer().default(0),
    specialFeatures: texts(),
    description: p.text().nullable(),
    isHidden: p.boolean().default(false),
    warpStability: double().default(1).check('warp_stability >= 0 and warp_stability <= 1'),
    nebulaType: p.string().length(50).nullable(),
    quantumFieldStrength: double().nullable().check('quantum_field_strength >= 0 and quantum_field_strength <= 100'),
    colorHex: p.string().length(20).nullable(),
  },
  uniques: [{ name: 'clusters_region_id_name_unique', properties: ['regionId', 'name'] }],
});

/** A neighbourhood of sectors with a theme. */
export class Cluster extends ClusterSchema.class {}
ClusterSchema.setClass(Cluster);
