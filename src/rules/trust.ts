import { clamp } from './galaxy/numbers.ts';
import { DAY, epochOf, isoOf } from './moment.ts';

export const trustRange = { min: -1000, max: 1000 } as const;

/** What a haggle does to the trader's trust, by how it ended ([HG8]). */
const TRUST = { accepted: 15, timeout: 3, rejected: -10 } as const;
const MEMORY_DAYS = [7, 90] as const;
/** A trader keeps so many pilots in mind. */
const MOST_REMEMBERED = 200;

export interface Impression {
  trust: number;
  /** ISO 8601, since it lies in a JSON column. */
  at: string;
}

/** What a trader remembers, by player id. */
export type Memory = Readonly<Record<string, Impression>>;

/** What a trader thinks of a pilot, 0 when there is nothing to remember ([HG8]). */
export function trustOf(memory: Memory, playerId: string, { days, now }: { days: number; now: number }): number {
  const impression = Object.hasOwn(memory, playerId) ? memory[playerId] : undefined;
  return impression && isFresh(impression, days, now) ? clamp(impression.trust, trustRange.min, trustRange.max) : 0;
}

/** The memory after a haggle: this pilot's trust moved, what is too old forgotten, and, of too many, the oldest ([HG8]). */
export function remembered(
  memory: Memory,
  playerId: string,
  { ending, days, now }: { ending: keyof typeof TRUST; days: number; now: number },
): Record<string, Impression> {
  const before = trustOf(memory, playerId, { days, now });
  const trust = clamp(before + TRUST[ending], trustRange.min, trustRange.max);
  const others = Object.entries(memory)
    .filter(([id, impression]) => id !== playerId && isFresh(impression, days, now))
    .toSorted(([, a], [, b]) => epochOf(b.at) - epochOf(a.at))
    .slice(0, MOST_REMEMBERED - 1);
  return Object.fromEntries([...others, [playerId, { trust, at: isoOf(now) }]]);
}

function isFresh({ at }: Impression, days: number, now: number): boolean {
  return now - epochOf(at) <= clamp(days, ...MEMORY_DAYS) * DAY;
}
