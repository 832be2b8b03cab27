import type { Pilot } from '../../sdk/Pilot.ts';

interface Records {
  /** Of the trades. */
  ids: string[];
  /** What they cost and brought, with all taxes. */
  bought: number;
  sold: number;
  /** What all lines of trades and ledger together leave in the purse. */
  rest: number;
}

/** What the server has on record of a pilot. */
export async function recordOf(pilot: Pilot): Promise<Records> {
  const trades = await everyPage(async before => {
    const page = await pilot.trades({ before, limit: 100 });
    return { lines: page.trades, next: page.next };
  });
  const entries = await everyPage(async before => {
    const page = await pilot.ledger({ before, limit: 100 });
    return { lines: page.entries, next: page.next };
  });
  const bought = trades.filter(({ side }) => side === 'buy');
  const sold = trades.filter(({ side }) => side === 'sell');
  return {
    ids: trades.map(({ id }) => id),
    bought: sum(bought.map(({ total }) => total)),
    sold: sum(sold.map(({ total }) => total)),
    rest:
      sum(sold.map(({ goods }) => goods)) -
      sum(bought.map(({ goods }) => goods)) +
      sum(entries.map(({ delta }) => delta)),
  };
}

async function everyPage<T>(read: (before?: string) => Promise<{ lines: T[]; next: string | null }>): Promise<T[]> {
  const all: T[] = [];
  for (let before: string | undefined, isLast = false; !isLast;) {
    const { lines, next } = await read(before);
    all.push(...lines);
    before = next ?? undefined;
    isLast = next === null;
  }
  return all;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((whole, figure) => whole + figure, 0);
}
