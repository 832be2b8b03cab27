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

interface CommandFormat {
  format: z.ZodObject;
  rate: keyof typeof RATES;
  /** The fields of its reply, for the documents. */
  reply: string;
}

/** The one table of commands: what each takes, how often, and what it is answered. */
export const COMMANDS = {
  move: { format: Move, rate: 'move', reply: 'sectorId, turnCost, turns, encounters[], tunnelEvents[]' },
  'nav.moves': { format: Nothing, rate: 'read', reply: 'sectorId, turns, warps[], tunnels[]' },
  dock: { format: Dock, rate: 'move', reply: 'station, fee, turns, credits' },
  undock: { format: Undock, rate: 'move', reply: 'turns' },
  'market.get': { format: MarketGet, rate: 'read', reply: 'stationId, resources{}, tax, updatedAt' },
  'trade.quote': {
    format: TradeQuote,
    rate: 'read',
    reply: 'side, commodity, quantity, unitPrice, goods, total, tax, tariff, discount',
  },
  'trade.buy': { format: TradeBuy, rate: 'trade', reply: 'transaction, credits, cargo' },
  'trade.sell': { format: TradeSell, rate: 'trade', reply: 'transaction, credits, cargo' },
} as const satisfies Record<string, CommandFormat>;

export type CommandName = keyof typeof COMMANDS;

/** Commands a second and how many may come at once, by class. Above 30 messages a second of any kind the socket is closed. */
export const RATES = {
  move: { perSecond: 5, burst: 5 },
  trade: { perSecond: 5, burst: 5 },
  read: { perSecond: 10, burst: 20 },
} as const;

/** Close codes of our own. */
export const CLOSE = { superseded: 4101, moved: 4103, regionClosed: 4111 } as const;
