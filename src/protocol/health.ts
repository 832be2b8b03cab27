import { z } from 'zod';

/** What `/livez` and `/readyz` answer. */
export const Alive = z.object({ status: z.literal('alive') });
export const Ready = z.object({ status: z.literal('ready') });
export const Unready = z.object({
  status: z.enum(['starting', 'unavailable']),
  step: z.string().describe('what is being done, or what does not answer'),
});
