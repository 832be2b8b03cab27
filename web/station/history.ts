import type { Answer } from '../../sdk/Api.ts';

export type PricePoint = Answer<'prices'>['points'][number];

/** How far one may look back, in hours. */
export const SPANS = [24, 168, 2160] as const;
export type Span = (typeof SPANS)[number];

export interface History {
  moments: number[];
  /** What the station asked, and what it paid. */
  ask: (number | null)[];
  pay: (number | null)[];
}

/** The prices of the past with those of now at their end. */
export function historyOf(
  points: readonly PricePoint[],
  live: { at: number; ask: number | null; pay: number | null } | null,
): History {
  const past = points.filter(({ at }) => !live || Date.parse(at) < live.at);
  const history: History = {
    moments: past.map(({ at }) => Date.parse(at)),
    ask: past.map(({ sell }) => sell),
    pay: past.map(({ buy }) => buy),
  };
  if (live) {
    history.moments.push(live.at);
    history.ask.push(live.ask);
    history.pay.push(live.pay);
  }
  return history;
}

export interface Extent {
  latest: number;
  low: number;
  high: number;
}

/** The last, the lowest and the highest of them; null when there is none. */
export function extentOf(values: readonly (number | null)[]): Extent | null {
  const known = values.filter(value => value !== null);
  const latest = known.at(-1);
  if (latest === undefined) return null;
  return { latest, low: Math.min(...known), high: Math.max(...known) };
}
