import { defineEntity, p } from '@mikro-orm/core';
import { Station } from './Station.ts';
import { double, id, jsonb, lastChange, now } from './columns.ts';
import type { Amounts, JsonObject } from './json/common.ts';

const MarketSchema = defineEntity({
  name: 'Market',
  tableName: 'markets',
  properties: {
    id: id(),
    stationId: () => p.oneToOne(Station).mapToPk().owner().deleteRule('cascade'),
    specialization: p.text().nullable(),
    size: p.integer().default(5).check('size >= 1 and size <= 10'),
    taxRate: double().default(0.05).check('tax_rate >= 0 and tax_rate <= 1'),
    economicStatus: p.text().default('stable'),
    resourceAvailability: jsonb<Amounts>({}),
    resourcePrices: jsonb<Amounts>({}),
    priceModifiers: jsonb<Amounts>({}),
    dailyVolume: jsonb<Amounts>({}),
    priceHistory: jsonb<JsonObject[]>([]),
    specialOffers: jsonb<JsonObject[]>([]),
    tradeRestrictions: jsonb<JsonObject[]>([]),
    blackMarket: p.boolean().default(false),
    createdAt: now(),
    lastUpdated: lastChange(),
  },
});

/** The older market of a station; nothing writes it, importers of old galaxies may. */
export class Market extends MarketSchema.class {}
MarketSchema.setClass(Market);
