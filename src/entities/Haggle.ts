import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Station } from './Station.ts';
import { now } from './columns.ts';

const HaggleSchema = defineEntity({
  name: 'Haggle',
  tableName: 'haggles',
  properties: {
    playerId: () => p.manyToOne(Player).mapToPk().primary().deleteRule('cascade'),
    stationId: () => p.manyToOne(Station).mapToPk().primary().deleteRule('cascade'),
    commodity: p.string().length(50).primary(),
    side: p
      .enum(['buy', 'sell'] as const)
      .columnType('varchar(4)')
      .primary(),
    quantity: p.integer().check('quantity >= 1'),
    round: p.integer().check('round >= 1 and round <= 4'),
    fair: p.integer().check('fair >= 0'),
    state: p.enum(['open', 'agreed', 'rejected', 'closed'] as const).columnType('varchar(10)'),
    price: p.integer().nullable().check('price >= 0'),
    until: p.datetime().nullable(),
    updatedAt: now(),
  },
});

/** Where a player and a station's trader stand over one good: in talks, agreed, or not on speaking terms until then. */
export class Haggle extends HaggleSchema.class {}
HaggleSchema.setClass(Haggle);
