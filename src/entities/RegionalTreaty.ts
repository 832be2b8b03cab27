import { defineEntity, p } from '@mikro-orm/core';
import { Region } from './Region.ts';
import { id, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';

const RegionalTreatySchema = defineEntity({
  name: 'RegionalTreaty',
  tableName: 'regional_treaties',
  properties: {
    id: id(),
    regionAId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    regionBId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    treatyType: p
      .enum(['trade_agreement', 'defense_pact', 'non_aggression', 'cultural_exchange'] as const)
      .columnType('varchar(50)'),
    terms: p.json<JsonObject>(),
    signedAt: now(),
    expiresAt: p.datetime().nullable(),
    status: p
      .enum(['proposed', 'active', 'rejected', 'terminated', 'expired'] as const)
      .columnType('varchar(50)')
      .default('active'),
  },
  uniques: [{ name: 'unique_treaty', properties: ['regionAId', 'regionBId', 'treatyType'] }],
  indexes: [
    {
      name: 'unordered_treaty',
      expression:
        "create unique index unordered_treaty on regional_treaties (least(region_a_id, region_b_id), greatest(region_a_id, region_b_id), treaty_type) where status in ('proposed','active')",
    },
  ],
  checks: [{ name: 'different_treaty_regions', expression: 'region_a_id <> region_b_id' }],
});

/** An agreement of two regions, whichever of them is named first. */
export class RegionalTreaty extends RegionalTreatySchema.class {}
RegionalTreatySchema.setClass(RegionalTreaty);
