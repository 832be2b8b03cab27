import { defineEntity, p } from '@mikro-orm/core';
import { double, id, jsonb, lastChange, now } from './columns.ts';
import { ResourceQuality, ResourceType } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const ResourceSchema = defineEntity({
  name: 'Resource',
  tableName: 'resources',
  properties: {
    id: id(),
    type: p.enum(ResourceType).nativeEnumName('resource_type').unique(),
    name: p.string().length(100).unique(),
    label: p.string().length(100).nullable(),
    icon: p.string().length(50).nullable(),
    category: p
      .enum(['core_commodity', 'strategic_resource', 'rare_material'] as const)
      .columnType('varchar(50)')
      .nullable()
      .index(),
    description: p.text().nullable(),
    baseValue: p.integer().check('base_value >= 0'),
    quality: p.enum(ResourceQuality).nativeEnumName('resource_quality').default('STANDARD'),
    valueMultiplier: double().default(1).check('value_multiplier >= 0'),
    weight: double().default(1).check('weight >= 0'),
    tradeVolume: p.integer().default(100).check('trade_volume >= 0'),
    priceVolatility: double().default(0.1).check('price_volatility >= 0'),
    createdAt: now(),
    lastUpdated: lastChange(),
    baseProductionRate: double().default(1).check('base_production_rate >= 0'),
    productionDifficulty: p.integer().default(1).check('production_difficulty >= 1'),
    specialAttributes: jsonb<JsonObject>({}),
    requiredTechnology: p.text().nullable(),
    isActive: p.boolean().default(true),
    basePrice: p.integer().nullable().check('base_price >= 0'),
    priceRangeMin: p.integer().nullable().check('price_range_min >= 0'),
    priceRangeMax: p.integer().nullable().check('price_range_max >= 0'),
    isStorable: p.boolean().default(false),
    isProducible: p.boolean().default(false),
  },
  checks: [
    {
      name: 'price_range_order',
      expression: 'price_range_min is null or price_range_max is null or price_range_min <= price_range_max',
    },
  ],
});

/** The catalogue of what can be traded or found. */
export class Resource extends ResourceSchema.class {}
ResourceSchema.setClass(Resource);
