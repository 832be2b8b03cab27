/** A trade on record, as far as it says what goods have cost. */
export interface Past {
  side: 'buy' | 'sell';
  commodity: string;
  quantity: number;
  /** With all taxes. */
  total: number;
}

/**
 * What a unit of what is in the hold has cost on average, taxes and all: what was bought first was sold first, so what is left was
 * bought last. Null when the trades do not account for all of it.
 */
export function averagePaid(newestFirst: readonly Past[], commodity: string, held: number): number | null {
  if (held <= 0) return null;
  let missing = held;
  let paid = 0;
  for (const { quantity, total } of newestFirst.filter(
    trade => trade.side === 'buy' && trade.commodity === commodity,
  )) {
    const units = Math.min(missing, quantity);
    paid += (total / quantity) * units;
    missing -= units;
    if (missing === 0) return paid / held;
  }
  return null;
}
