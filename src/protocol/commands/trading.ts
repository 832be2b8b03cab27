import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import {
  cargo,
  commandId,
  commodity,
  credits,
  id,
  moment,
  Nothing,
  quantity,
  side,
  stationId,
  unitPrice,
} from '../formats.ts';

const Shelf = z.object({
  quantity: z.int(),
  capacity: z.int(),
  buyPrice: unitPrice.nullable().describe('what the station pays; null for what it does not buy'),
  sellPrice: unitPrice.nullable().describe('what the station asks; null for what it does not sell'),
  priceTrend: z.number(),
});

const share = z.number().min(0);

const Traded = z.object({
  transaction: z.object({
    id,
    commodity,
    unitPrice,
    quantity,
    goods: credits.describe('unit price times quantity'),
    total: credits.describe('what the pilot paid or got, after taxes'),
    tax: credits,
  }),
  credits,
  cargo,
});

const TRADE_ERRORS = [
  'ERR_NOT_FOUND',
  'ERR_NOT_DOCKED',
  'ERR_WRONG_SECTOR',
  'ERR_STATION_CLOSED',
  'ERR_NO_SHIP',
  'ERR_NOT_TRADED',
  'ERR_PRICE_MOVED',
] as const;

const Haggled = z.object({
  commodity,
  side,
  quantity: quantity.describe('the most units that an agreed price is for'),
  round: z.int().min(1),
  rounds: z.int(),
  state: z.enum(['open', 'agreed', 'rejected', 'closed']),
  unitPrice: unitPrice.describe('the price without haggling'),
  price: unitPrice.nullable().describe("the trader's last word, or what was agreed"),
  until: moment.nullable().describe('until when it holds, and until when there is no next one'),
});

const HAGGLE_ERRORS = [
  'ERR_NOT_FOUND',
  'ERR_NOT_DOCKED',
  'ERR_WRONG_SECTOR',
  'ERR_STATION_CLOSED',
  'ERR_NO_SHIP',
  'ERR_NOT_TRADED',
] as const;

const wish = {
  stationId,
  commodity,
  side: side.describe('buy: what the station asks; sell: what it pays'),
  direction: z
    .enum(['above', 'below'])
    .describe('whether to be told as the price rises to the value or as it falls to it'),
  price: unitPrice,
};

export const trading = {
  'market.get': {
    summary: 'What a station trades, now',
    format: z.strictObject({ stationId }),
    reply: z.object({
      stationId,
      resources: z.record(z.string(), Shelf).describe('by commodity'),
      tax: z.object({ region: share, station: share }),
      updatedAt: moment,
    }),
    rate: 'read',
    errors: ['ERR_NOT_FOUND', 'ERR_WRONG_SECTOR'],
  },
  'trade.quote': {
    summary: 'What an order would cost or bring now, to the credit',
    format: z.strictObject({ stationId, commodity, quantity, side }),
    reply: z.object({
      side,
      commodity,
      quantity,
      unitPrice,
      goods: credits,
      total: credits,
      tax: credits,
      tariff: share,
      discount: share,
      agreed: z.boolean().describe('a haggled price covers the order'),
    }),
    rate: 'read',
    errors: ['ERR_NOT_FOUND', 'ERR_WRONG_SECTOR', 'ERR_NOT_TRADED'],
  },
  'trade.buy': {
    summary: 'Buy where docked',
    format: z.strictObject({ stationId, commodity, quantity, maxUnitPrice: unitPrice.optional(), commandId }),
    reply: Traded,
    rate: 'trade',
    errors: [...TRADE_ERRORS, 'ERR_NO_STOCK', 'ERR_NO_CREDITS', 'ERR_NO_CARGO_SPACE'],
  },
  'trade.sell': {
    summary: 'Sell where docked',
    format: z.strictObject({ stationId, commodity, quantity, minUnitPrice: unitPrice.optional(), commandId }),
    reply: Traded,
    rate: 'trade',
    errors: [...TRADE_ERRORS, 'ERR_NOT_IN_CARGO', 'ERR_WALLET_FULL', 'ERR_STATION_FULL'],
  },
  'haggle.open': {
    summary: 'Begin to haggle over the price a unit of the next order, where docked',
    format: z.strictObject({ stationId, commodity, side, quantity, commandId }),
    reply: Haggled,
    rate: 'trade',
    errors: [...HAGGLE_ERRORS, 'ERR_HAGGLE_OPEN', 'ERR_HAGGLE_COOLDOWN', 'ERR_HAGGLE_LOCKED'],
  },
  'haggle.offer': {
    summary: 'Offer the trader a price a unit',
    format: z.strictObject({ stationId, commodity, side, offer: unitPrice.min(1), commandId }),
    reply: Haggled.extend({ outcome: z.enum(['accepted', 'counter', 'rejected', 'closed']) }),
    rate: 'trade',
    errors: [...HAGGLE_ERRORS, 'ERR_NO_HAGGLE'],
  },
  'haggle.status': {
    summary: 'Talks, agreements and what is ruled out for now at a station of your sector',
    format: z.strictObject({ stationId }),
    reply: z.object({ haggles: z.array(Haggled) }),
    rate: 'read',
    errors: ['ERR_NOT_FOUND', 'ERR_WRONG_SECTOR'],
  },
  'price.watch': {
    summary: 'Be told (`price.alert`) when a listed price of a station of this region comes to a value; at most 20',
    format: z.strictObject({ ...wish, commandId }),
    reply: z.object({ id, priceNow: unitPrice }),
    rate: 'trade',
    errors: ['ERR_NOT_FOUND', 'ERR_NOT_TRADED', 'ERR_TOO_MANY_WATCHES'],
  },
  'price.unwatch': {
    summary: 'Let a watch go',
    format: z.strictObject({ id, commandId }),
    reply: z.object({}),
    rate: 'trade',
    errors: ['ERR_NOT_FOUND'],
  },
  'price.watches': {
    summary: "The pilot's watches in this region",
    format: Nothing,
    reply: z.object({ watches: z.array(z.object({ id, ...wish, firedAt: moment.nullable() })) }),
    rate: 'read',
    errors: [],
  },
} as const satisfies Record<string, CommandFormat>;
