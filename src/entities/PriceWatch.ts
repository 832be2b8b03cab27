import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Station } from './Station.ts';
import { id, now } from './columns.ts';

const PriceWatchSchema = defineEntity({
  name: 'PriceWatch',
  tableName: 'price_watches',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade'),
    commodity: p.string().length(50),
    side: p.enum(['buy', 'sell'] as const).columnType('varchar(4)'),
    direction: p.enum(['above', 'below'] as const).columnType('varchar(5)'),
    price: p.integer().check('price >= 0'),
    firedAt: p.datetime().nullable(),
    createdAt: now(),
  },
});

/** A price that a player wants to hear of. */
export class PriceWatch extends PriceWatchSchema.class {}
PriceWatchSchema.setClass(PriceWatch);
