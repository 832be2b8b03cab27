import { defineEntity, p } from '@mikro-orm/core';
import { Market } from './Market.ts';
import { Player } from './Player.ts';
import { Ship } from './Ship.ts';
import { id, now } from './columns.ts';
import { ResourceQuality, ResourceType } from './enums.ts';

const MarketTransactionSchema = defineEntity({
  name: 'MarketTransaction',
  tableName: 'market_transactions',
  properties: {
    id: id(),
    timestamp: now(),
    marketId: () => p.manyToOne(Market).mapToPk().deleteRule('cascade').index(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    shipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    isPurchase: p.boolean(),
    resourceType: p.enum(ResourceType).nativeEnumName('resource_type'),
    resourceQuality: p.enum(ResourceQuality).nativeEnumName('resource_quality'),
    quantity: p.integer().check('quantity >= 1'),
    pricePerUnit: p.integer().check('price_per_unit >= 0'),
    totalPrice: p.integer().check('total_price >= 0'),
    taxPaid: p.integer().default(0).check('tax_paid >= 0'),
    negotiatedDiscount: p.integer().default(0).check('negotiated_discount >= 0'),
  },
  checks: [{ name: 'total_matches', expression: 'total_price = quantity * price_per_unit' }],
});

/** The older ledger of trade; nothing writes it, importers of old galaxies may. */
export class MarketTransaction extends MarketTransactionSchema.class {}
MarketTransactionSchema.setClass(MarketTransaction);
