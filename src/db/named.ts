import { createHash } from 'node:crypto';

/** How often a text must come before it is prepared, and how many are: a connection keeps the plan of each. */
const OFTEN = 3;
const MOST = 100;

const seen = new Map<string, number>();
const names = new Map<string, string>();

/** A statement with the name under which a connection prepares it: a text that comes again is not parsed and planned anew. */
export function named(text: string): { text: string; name?: string } {
  const known = names.get(text);
  if (known) return { name: known, text };
  const times = (seen.get(text) ?? 0) + 1;
  if (seen.size > 10 * MOST) seen.clear();
  seen.set(text, times);
  if (times < OFTEN || names.size >= MOST) return { text };
  const name = `batch_${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
  names.set(text, name);
  seen.delete(text);
  return { name, text };
}
