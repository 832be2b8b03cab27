import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { cargo, commandId, commodity, credits, id, moment, quantity, side, stationId, unitPrice } from '../formats.ts';

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
} as const satisfies Record<string, CommandFormat>;
