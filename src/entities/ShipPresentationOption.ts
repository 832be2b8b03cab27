import { defineEntity, p } from '@mikro-orm/core';
import { FirstLoginSession } from './FirstLoginSession.ts';
import { id } from './columns.ts';

const ShipPresentationOptionSchema = defineEntity({
  name: 'ShipPresentationOption',
  tableName: 'ship_presentation_options',
  properties: {
    id: id(),
    sessionId: () => p.oneToOne(FirstLoginSession).mapToPk().owner().deleteRule('cascade'),
    availableShips: p.array(),
    escapePodPresent: p.boolean().default(true),
    rarityRoll: p.integer().check('rarity_roll >= 0 and rarity_roll <= 100'),
    specialEventActive: p.boolean().default(false),
    seedValue: p.text().nullable(),
  },
});

/** The ships that were on offer in one negotiation. */
export class ShipPresentationOption extends ShipPresentationOptionSchema.class {}
ShipPresentationOptionSchema.setClass(ShipPresentationOption);
