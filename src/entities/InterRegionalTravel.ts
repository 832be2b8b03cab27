import { defineEntity, p } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { id, jsonb, now } from './columns.ts';
import type { AssetManifest } from './json/galaxy.ts';

const InterRegionalTravelSchema = defineEntity({
  name: 'InterRegionalTravel',
  tableName: 'inter_regional_travels',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    sourceRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    destinationRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    travelMethod: p.enum(['platform_gate', 'player_gate', 'warp_jumper'] as const).columnType('varchar(50)'),
    travelCost: p.integer().default(0),
    assetsTransferred: jsonb<AssetManifest>({}),
    initiatedAt: now(),
    completedAt: p.datetime().nullable(),
    status: p
      .enum(['in_transit', 'completed', 'failed', 'cancelled'] as const)
      .columnType('varchar(50)')
      .default('in_transit'),
    sourceSectorId: p.integer().nullable(),
    destinationSectorId: p.integer().nullable(),
    ticketId: p
      .uuid()
      .onCreate(() => uuidv7())
      .defaultRaw('gen_random_uuid()')
      .unique(),
    expiresAt: p.datetime().nullable(),
    failureReason: p.string().length(255).nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ name: 'one_open_travel', properties: ['playerId'], where: "status = 'in_transit'" }],
  checks: [
    { name: 'non_negative_cost', expression: 'travel_cost >= 0' },
    { name: 'different_regions', expression: 'source_region_id <> destination_region_id' },
    { name: 'terminal_has_time', expression: "(status = 'in_transit') = (completed_at is null)" },
  ],
});

/** One journey between regions. A player has at most one that is open. */
export class InterRegionalTravel extends InterRegionalTravelSchema.class {}
InterRegionalTravelSchema.setClass(InterRegionalTravel);
