import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';

const RegionLeaseSchema = defineEntity({
  name: 'RegionLease',
  tableName: 'region_leases',
  properties: {
    regionId: () => p.oneToOne(Region).mapToPk().owner().primary().deleteRule('cascade'),
    nodeId: p.string().length(100).nullable(),
    epoch: p.bigint('number').default(0).check('epoch >= 0'),
    expiresAt: p.datetime().nullable(),
    online: p.integer().default(0).check('online >= 0'),
  },
  checks: [{ name: 'held_until', expression: '(node_id is null) = (expires_at is null)' }],
});

/**
 * Which node may write a region, until when, and how often that changed: every commit of the region carries the epoch. How many
 * pilots are there, it says when it renews.
 */
export class RegionLease extends RegionLeaseSchema.class {}
RegionLeaseSchema.setClass(RegionLease);
