import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';

/** A value by its format: nothing less, and nothing more. */
export function strictly<F extends z.ZodType>(format: F, value: unknown): z.output<F> {
  const parsed = format.parse(value);
  if (isDeepStrictEqual(parsed, value)) return parsed;
  throw new Error(`more than its format says: ${JSON.stringify(value)} instead of ${JSON.stringify(parsed)}`);
}
