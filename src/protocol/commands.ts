import { z } from 'zod';

/** Every command of the region room: what it takes. What it answers is what its service returns. */

const commandId = z
  .uuid()
  .toLowerCase()
  .optional()
  .describe('makes a repeat of the command harmless: it is answered as the first was');
const sectorId = z.int().min(1).max(2_147_483_647);
const stationId = z.uuid().toLowerCase();
const commodity = z.string().regex(/^[a-z_]{1,50}$/);
const quantity = z.int().min(1).max(100_000);
const unitPrice = z.int().min(0).max(2_147_483_647).optional();

export const Move = z.strictObject({ sectorId, commandId });
export const Nothing = z.strictObject({});
export const Dock = z.strictObject({ stationId, commandId });
export const Undock = z.strictObject({ commandId });
export const MarketGet = z.strictObject({ stationId });
export const TradeQuote = z.strictObject({ stationId, commodity, quantity, side: z.enum(['buy', 'sell']) });
export const TradeBuy = z.strictObject({ stationId, commodity, quantity, maxUnitPrice: unitPrice, commandId });
export const TradeSell = z.strictObject({ stationId, commodity, quantity, minUnitPrice: unitPrice, commandId });

/** Every command and its class of rates. */
export const RATE_OF = {
  move: 'move',
  'nav.moves': 'read',
  dock: 'move',
  undock: 'move',
  'market.get': 'read',
  'trade.quote': 'read',
  'trade.buy': 'trade',
  'trade.sell': 'trade',
} as const satisfies Record<string, 'move' | 'trade' | 'read'>;

export type CommandName = keyof typeof RATE_OF;

/** Commands a second and how many may come at once, by class. Above 30 messages a second of any kind the socket is closed. */
export const RATES = {
  move: { perSecond: 5, burst: 5 },
  trade: { perSecond: 5, burst: 5 },
  read: { perSecond: 10, burst: 20 },
} as const;

/** Close codes of our own. */
export const CLOSE = { superseded: 4101, moved: 4103, regionClosed: 4111 } as const;
