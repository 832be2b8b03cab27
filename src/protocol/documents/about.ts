import { z } from 'zod';
import { type ErrorCode, ERRORS } from '../errors.ts';

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
