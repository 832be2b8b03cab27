import { defineEntity, p } from '@mikro-orm/core';
import { Sector } from './Sector.ts';
import { double, now } from './columns.ts';

const SectorWarpSchema = defineEntity({
  name: 'SectorWarp',
  tableName: 'sector_warps',
  properties: {
    sourceSectorId: () => p.manyToOne(Sector).mapToPk().primary().deleteRule('cascade'),
    destinationSectorId: () => p.manyToOne(Sector).mapToPk().primary().deleteRule('cascade'),
    isBidirectional: p.boolean().default(true),
    isLatent: p.boolean().default(false),
    turnCost: p.integer().default(1).check('turn_cost >= 1'),
    warpStability: double().default(1).check('warp_stability >= 0 and warp_stability <= 1'),
    createdAt: now(),
  },
  checks: [{ name: 'no_self_warp', expression: 'source_sector_id <> destination_sector_id' }],
});

/** A lane between neighbouring sectors. One row serves both ways when it is bidirectional. */
export class SectorWarp extends SectorWarpSchema.class {}
SectorWarpSchema.setClass(SectorWarp);
