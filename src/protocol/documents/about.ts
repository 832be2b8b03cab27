import { z } from 'zod';
import { errorBody, type ErrorCode, ERRORS } from '../errors.ts';

/** What both documents say of the whole. */

export const VERSION = '0.1.0';

export const LICENSE = { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' };

export const Refused = z
  .object({
    code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
    message: z.string().describe('for a player'),
    data: z.record(z.string(), z.unknown()).optional().describe('what it takes to see why'),
  })
  .meta({ id: 'Refusal' });

/** The one error body of HTTP; on the socket its inner part is the reason of a refused request. */
export const ErrorBody = z.object({ error: Refused }).meta({ id: 'Error' });

/** What refusals carry beside code and sentence. */
const DATA: Partial<Record<ErrorCode, Readonly<Record<string, unknown>>>> = {
  ERR_BAD_REQUEST: { issues: [{ path: 'quantity', rule: 'Too small: expected number to be >=1' }] },
  ERR_NOT_FOUND: { what: 'station' },
  ERR_RATE_LIMIT: { retryMs: 180 },
  ERR_NO_TURNS: { need: 2, have: 1 },
  ERR_NO_CREDITS: { need: 535, have: 120 },
  ERR_NO_STOCK: { have: 300 },
  ERR_NO_CARGO_SPACE: { free: 20 },
  ERR_PRICE_MOVED: { unitPrice: 26 },
  ERR_WRONG_SECTOR: { sectorId: 2 },
  ERR_STARTING: { step: 'making the galaxy' },
  ERR_INTERNAL: { id: '3ee7bbec-9935-4d0d-a548-d38cc7f20d4b' },
};

/** A refusal as it comes. */
export function refusalExample(code: ErrorCode) {
  return errorBody(code, DATA[code]);
}
