import { defineEntity, p } from '@mikro-orm/core';
import { Faction } from './Faction.ts';
import { id, now, texts } from './columns.ts';

const FactionMissionSchema = defineEntity({
  name: 'FactionMission',
  tableName: 'faction_missions',
  properties: {
    id: id(),
    factionId: () => p.manyToOne(Faction).mapToPk().deleteRule('cascade').index(),
    title: p.string().length(255),
    description: p.text().nullable(),
    missionType: p.enum(['cargo_delivery', 'combat', 'exploration', 'diplomatic'] as const).columnType('varchar(50)'),
    minReputation: p.integer().default(-800).check('min_reputation >= -800 and min_reputation <= 800'),
    minLevel: p.integer().default(1).check('min_level >= 1'),
    creditReward: p.integer().default(0).check('credit_reward >= 0'),
    reputationReward: p.integer().default(0),
    itemRewards: texts(),
    targetSectorId: p.uuid().nullable(),
    cargoType: p.string().length(50).nullable(),
    cargoQuantity: p.integer().nullable().check('cargo_quantity >= 1'),
    targetFactionId: p.uuid().nullable(),
    isActive: p.integer().default(1).check('is_active >= 0 and is_active <= 1'),
    expiresAt: p.datetime().nullable(),
    createdAt: now(),
  },
  checks: [
    {
      name: 'cargo_needs_manifest',
      expression:
        "mission_type <> 'cargo_delivery' or (cargo_type is not null and cargo_quantity is not null and target_sector_id is not null)",
    },
    { name: 'exploration_needs_target', expression: "mission_type <> 'exploration' or target_sector_id is not null" },
    {
      name: 'diplomatic_needs_faction',
      expression: "mission_type <> 'diplomatic' or (target_faction_id is not null and target_faction_id <> faction_id)",
    },
  ],
});

/** A task that a faction offers. `isActive` is 0 or 1. */
export class FactionMission extends FactionMissionSchema.class {}
FactionMissionSchema.setClass(FactionMission);
