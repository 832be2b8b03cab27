import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/** Commands a second and how many may come at once, by class. Above 30 messages a second of any kind the socket is closed. */
export const RATES = {
  move: { perSecond: 5, burst: 5 },
  trade: { perSecond: 5, burst: 5 },
  chat: { perSecond: 2, burst: 5 },
  read: { perSecond: 10, burst: 20 },
  negotiation: { perSecond: 1, burst: 5 },
} as const;

/** One command of a room, for the server, the SDK and the documents alike. */
export interface CommandFormat {
  summary: string;
  format: z.ZodObject;
  reply: z.ZodObject;
  rate: keyof typeof RATES;
  /** Refusals of its own, beside those that any command may meet (`COMMON_ERRORS`). */
  errors: readonly ErrorCode[];
}

/** What any command may be refused with. */
export const COMMON_ERRORS = [
  'ERR_BAD_REQUEST',
  'ERR_RATE_LIMIT',
  'ERR_CONFLICT',
  'ERR_SUPERSEDED',
  'ERR_IN_TRANSIT',
  'ERR_UNAVAILABLE',
  'ERR_INTERNAL',
] as const satisfies readonly ErrorCode[];
