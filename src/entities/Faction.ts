import { defineEntity, p } from '@mikro-orm/core';
import { double, id, lastChange, now, texts, uuids } from './columns.ts';
import { FactionType } from './enums.ts';

const FactionSchema = defineEntity({
  name: 'Faction',
  tableName: 'factions',
  properties: {
    id: id(),
    name: p.string().length(100).unique(),
    factionType: p.enum(FactionType).nativeEnumName('factiontype'),
    description: p.text().nullable(),
    territorySectors: uuids(),
    homeSectorId: p.uuid().nullable(),
    basePricingModifier: double().default(1).check('base_pricing_modifier >= 0'),
    tradeSpecialties: texts(),
    aggressionLevel: p.integer().default(5).check('aggression_level >= 1 and aggression_level <= 10'),
    diplomacyStance: p
      .enum(['hostile', 'neutral', 'friendly'] as const)
      .columnType('varchar(50)')
      .default('neutral'),
    colorPrimary: p.string().length(7).nullable().check("color_primary ~ '^#[0-9A-Fa-f]{6}$'"),
    colorSecondary: p.string().length(7).nullable().check("color_secondary ~ '^#[0-9A-Fa-f]{6}$'"),
    logoUrl: p.string().length(255).nullable(),
    createdAt: now(),
    updatedAt: lastChange(),
  },
});

/** A power that no player leads. */
export class Faction extends FactionSchema.class {}
FactionSchema.setClass(Faction);
