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

/** The prices of now. */
export interface Live {
  at: number;
  ask: number | null;
  pay: number | null;
}

/** The prices of the past with those of now at their end. */
export function historyOf(points: readonly PricePoint[], live: Live): History {
  const past = points.filter(({ at }) => Date.parse(at) < live.at);
  return {
    moments: [...past.map(({ at }) => Date.parse(at)), live.at],
    ask: [...past.map(({ sell }) => sell), live.ask],
    pay: [...past.map(({ buy }) => buy), live.pay],
  };
}
