import { down, up } from './rounding.ts';

/** The jump of a price that operators are told of where the shelf names none ([AL4]). */
const DEFAULT_THRESHOLD = 0.25;
const SEVERITIES = [
  { from: 0.5, severity: 'critical' },
  { from: 0.25, severity: 'high' },
  { from: 0, severity: 'medium' },
] as const;

const WORST_FIRST = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof WORST_FIRST)[number];

export interface PriceJump {
  type: 'price_spike' | 'price_drop';
  severity: Severity;
  /** The price at which the alert began, and on whose other side it ends ([AL5]). */
  level: number;
}

/** What one trade did to an asking price, if operators should know: null when it moved less than the threshold ([AL4]). */
export function jumpOf(before: number, after: number, threshold: number | null | undefined): PriceJump | null {
  const least = threshold ?? DEFAULT_THRESHOLD;
  if (before <= 0 || after === before) return null;
  const share = Math.abs(after - before) / before;
  if (share < least) return null;
  const isSpike = after > before;
  return {
    type: isSpike ? 'price_spike' : 'price_drop',
    severity: SEVERITIES.find(({ from }) => share >= from)?.severity ?? 'medium',
    level: isSpike ? up(before * (1 + least)) : down(before * (1 - least)),
  };
}

/** Whether a price still is where its alert says ([AL5]). */
export function isStillOut(type: string, level: number, price: number): boolean {
  return type === 'price_drop' ? price <= level : price >= level;
}

/** The worse of two: an alert that goes on keeps its worst. */
export function worseOf(one: Severity, other: Severity): Severity {
  return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
}
