import { defineEntity, p } from '@mikro-orm/core';
import { double, id } from './columns.ts';
import { StarterShip } from './enums.ts';

const ShipRarityConfigSchema = defineEntity({
  name: 'ShipRarityConfig',
  tableName: 'ship_rarity_configs',
  properties: {
    id: id(),
    shipType: p.enum(StarterShip).nativeEnumName('ship_type_config').unique(),
    rarityTier: p.integer().check('rarity_tier >= 1 and rarity_tier <= 5'),
    spawnChance: p.integer().check('spawn_chance >= 0 and spawn_chance <= 100'),
    baseCredits: p.integer().check('base_credits >= 0'),
    weakThreshold: double().check('weak_threshold >= 0 and weak_threshold <= 1'),
    averageThreshold: double().check('average_threshold >= 0 and average_threshold <= 1'),
    strongThreshold: double().check('strong_threshold >= 0 and strong_threshold <= 1'),
  },
  checks: [
    {
      name: 'threshold_order',
      expression: 'weak_threshold >= average_threshold and average_threshold >= strong_threshold',
    },
  ],
});

/** Odds and thresholds of the starter ships. */
export class ShipRarityConfig extends ShipRarityConfigSchema.class {}
ShipRarityConfigSchema.setClass(ShipRarityConfig);
