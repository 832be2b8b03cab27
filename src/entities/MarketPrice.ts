import { defineEntity, p } from '@mikro-orm/core';
import { Station } from './Station.ts';
import { double, id, lastChange, now } from './columns.ts';

const MarketPriceSchema = defineEntity({
  name: 'MarketPrice',
  tableName: 'market_prices',
  properties: {
    id: id(),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade'),
    commodity: p.string().length(50),
    buyPrice: p.integer().check('buy_price >= 0'),
    sellPrice: p.integer().check('sell_price >= 0'),
    quantity: p.integer().default(0).check('quantity >= 0'),
    previousBuyPrice: p.integer().nullable(),
    previousSellPrice: p.integer().nullable(),
    priceTrend: double().default(0),
    volatility: double().default(0),
    demandLevel: double().default(1).check('demand_level >= 0'),
    supplyLevel: double().default(1).check('supply_level >= 0'),
    lastTransactionAt: p.datetime().nullable(),
    dailyVolume: p.integer().default(0).check('daily_volume >= 0'),
    priceFloor: p.integer().nullable().check('price_floor >= 0'),
    priceCeiling: p.integer().nullable().check('price_ceiling >= 0'),
    alertThreshold: double().nullable(),
    createdAt: now(),
    updatedAt: lastChange(),
  },
  uniques: [{ name: 'market_prices_station_id_commodity_unique', properties: ['stationId', 'commodity'] }],
  indexes: [{ name: 'market_prices_updated_at_index', properties: ['updatedAt'] }],
  checks: [
    {
      name: 'floor_below_ceiling',
      expression: 'price_floor is null or price_ceiling is null or price_floor <= price_ceiling',
    },
  ],
});

/** Stock and price of one commodity at one station: `buyPrice` is what the station pays, `sellPrice` what it asks. */
export class MarketPrice extends MarketPriceSchema.class {}
MarketPriceSchema.setClass(MarketPrice);
