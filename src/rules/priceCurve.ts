import { clamp } from './galaxy/numbers.ts';

/** A price that falls in a straight line from an empty hold to a full one, cut off at both ends of its range ([PR2]). */
export interface PriceCurve {
  base: number;
  factor: number;
  capacity: number;
  least: number;
  most: number;
}

const AT_EMPTY = 1.5;

export function priceAt({ base, factor, capacity, least, most }: Readonly<PriceCurve>, stock: number): number {
  return clamp(base * factor * (AT_EMPTY - clamp(stock / capacity, 0, 1)), least, most);
}

/** The mean price of the units between two levels of stock ([PR6]). */
export function meanPrice(curve: Readonly<PriceCurve>, from: number, to: number): number {
  if (to <= from) return priceAt(curve, from);
  const bends = bendsOf(curve).filter(stock => stock > from && stock < to);
  const stops = [from, ...bends.toSorted((a, b) => a - b), to];

  let area = 0;
  for (let i = 1; i < stops.length; i++) {
    const [left, right] = [stops[i - 1]!, stops[i]!];
    area += ((priceAt(curve, left) + priceAt(curve, right)) / 2) * (right - left);
  }
  return area / (to - from);
}

/** Levels of stock at which the line starts, ends, or meets its range. */
function bendsOf({ base, factor, capacity, least, most }: Readonly<PriceCurve>): number[] {
  const meets = (price: number) => capacity * (AT_EMPTY - price / (base * factor));
  return [0, meets(most), meets(least), capacity];
}
