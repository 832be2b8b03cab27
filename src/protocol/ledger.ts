import { z } from 'zod';
import { commodity, credits, id, moment, quantity, sectorId, side, stationId, unitPrice } from './formats.ts';
import { RegionName } from './regions.ts';

/** What `/api/v1/trades`, `/ledger` and `/stations/{id}/prices` take and answer. */

/** A moment and, for entries of the same one, an id. */
const CURSOR =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z(,[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?$/;

export const Page = z.object({
  before: z
    .string()
    .regex(CURSOR)
    .refine(cursor => !Number.isNaN(Date.parse(cursor.split(',')[0] ?? '')), 'a moment that there is')
    .optional()
    .describe('only what is older: a moment, or the `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const next = z.string().nullable().describe('`before` of the next page; null on the last');

const TradeEntry = z
  .object({
    id,
    at: moment,
    region: RegionName.nullable(),
    stationId: stationId.nullable(),
    stationName: z.string().nullable().describe('null when the station is no more'),
    sectorId: sectorId.nullable(),
    commodity,
    side,
    quantity: quantity.max(2_147_483_647),
    unitPrice,
    goods: credits.describe('unit price times quantity'),
    tax: credits.describe('all taxes and fees of the trade'),
    total: credits.describe('what the pilot paid or got, after taxes'),
  })
  .meta({ id: 'TradeEntry' });

export const TradePage = z.object({ trades: z.array(TradeEntry), next }).meta({ id: 'TradePage' });

const LedgerEntry = z
  .object({
    id,
    at: moment,
    delta: credits.describe('what came, or went if below 0'),
    reason: z.string(),
    reference: z.string().nullable().describe('what it was for: a trade, a station, …'),
  })
  .meta({ id: 'LedgerEntry' });

export const LedgerPage = z.object({ entries: z.array(LedgerEntry), next }).meta({ id: 'LedgerPage' });

export const PricesQuery = z.object({
  commodity,
  hours: z.coerce.number().int().min(1).max(2160).default(24).describe('how far back'),
});

const PricePoint = z
  .object({
    at: moment.describe('end of the hour or day'),
    buy: unitPrice.nullable().describe('what the station paid; null for what it does not buy'),
    sell: unitPrice.nullable().describe('what it asked; null for what it does not sell'),
    quantity: z.int().min(0).describe('stock'),
    volume: z.int().min(0).describe('units traded since the point before'),
    trades: z.int().min(0),
  })
  .meta({ id: 'PricePoint' });

export const PriceSeries = z
  .object({
    stationId,
    commodity,
    interval: z.enum(['hourly', 'daily']).describe('hourly up to 168 hours back, else daily'),
    points: z.array(PricePoint).describe('oldest first; hours in which no server ran are not there'),
  })
  .meta({ id: 'PriceSeries' });

export type Page = z.output<typeof Page>;
export type TradePage = z.output<typeof TradePage>;
export type LedgerPage = z.output<typeof LedgerPage>;
export type PriceSeries = z.output<typeof PriceSeries>;
