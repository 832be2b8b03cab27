import type { Market } from '../game/Markets.ts';

export type Side = 'buy' | 'sell';
export type Shelf = Market['resources'][string];

/** What holds an order down. */
export type Bound = 'stock' | 'hold' | 'credits' | 'cargo';

export interface Means {
  side: Side;
  shelf: Shelf;
  tax: Market['tax'];
  credits: number;
  cargo: { capacity: number; used: number };
  /** Units of the good in the hold. */
  held: number;
}

/** The fee of the house, which no market lists. */
const FEE = 0.02;
/** How far the unit price may move between a look and an order. */
const SLACK = 0.03;
/** The most units of one order. */
const MOST = 100_000;

/** The most units an order can have, and what holds it there. Large orders move their own price: the quote knows better. */
export function mostUnits({ side, shelf, tax, credits, cargo, held }: Means): { most: number; by: Bound } {
  if (side === 'sell') return { most: Math.min(MOST, held), by: 'cargo' };
  const price = Math.max(1, (shelf.sellPrice ?? 0) * (1 + tax.region + tax.station + FEE));
  const bounds: [Bound, number][] = [
    ['credits', Math.floor(credits / price + 1e-9)],
    ['hold', cargo.capacity - cargo.used],
    ['stock', shelf.quantity],
  ];
  const [by, most] = bounds.reduce((least, bound) => (bound[1] < least[1] ? bound : least));
  return { most: Math.max(0, Math.min(MOST, most)), by };
}

/** As many units as the purse pays for: fewer units are never dearer a unit. */
export function affordable({ quantity, total }: { quantity: number; total: number }, credits: number): number {
  return total <= credits ? quantity : Math.max(0, Math.floor((quantity * credits) / total));
}

/** The unit price at which an order is to be refused: a little beyond the price one was told. */
export function limitFor(side: Side, unitPrice: number): number {
  return side === 'buy'
    ? Math.max(unitPrice + 1, Math.ceil(unitPrice * (1 + SLACK)))
    : Math.max(0, Math.min(unitPrice - 1, Math.floor(unitPrice * (1 - SLACK))));
}

export function isBeyond(side: Side, unitPrice: number, limit: number): boolean {
  return side === 'buy' ? unitPrice > limit : unitPrice < limit;
}

/** How far an order moves the price away from the listed one, as a share. */
export function moveOf(unitPrice: number, listed: number | null): number {
  return listed ? unitPrice / listed - 1 : 0;
}

/** What one turns to first: selling what one has, if it is bought here. */
export function firstSide({ buyPrice, sellPrice }: Shelf, held: number): Side {
  if (sellPrice === null) return 'sell';
  return held > 0 && buyPrice !== null ? 'sell' : 'buy';
}

/** How many one begins with: all of what is to be sold, a handful of what is to be bought. */
export function firstQuantity(means: Means): number {
  const { most } = mostUnits(means);
  return Math.max(1, means.side === 'sell' ? most : Math.min(10, most));
}

export interface GoodRow {
  good: string;
  shelf: Shelf;
  held: number;
}

/** What is traded: first what is sold, the cheapest first; then what is only bought. And what one has that nobody wants here. */
export function goodsOf(
  { resources }: Pick<Market, 'resources'>,
  contents: Readonly<Record<string, number>>,
): { traded: GoodRow[]; unwanted: { good: string; held: number }[] } {
  const rows = Object.entries(resources).map(([good, shelf]) => ({ good, shelf, held: contents[good] ?? 0 }));
  const traded = rows
    .filter(({ shelf }) => shelf.buyPrice !== null || shelf.sellPrice !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const listed = new Set(traded.map(({ good }) => good));
  const unwanted = Object.entries(contents)
    .filter(([good, held]) => held > 0 && !listed.has(good))
    .map(([good, held]) => ({ good, held }));
  return { traded, unwanted };
}

function rankOf({ shelf: { buyPrice, sellPrice } }: GoodRow): number {
  return sellPrice ?? 1_000_000 + (buyPrice ?? 0);
}

/** What one turns to first at a station: the most valuable that one can sell there, else the first on the list. */
export function firstGood(traded: readonly GoodRow[]): string | null {
  const worth = ({ held, shelf }: GoodRow) => held * (shelf.buyPrice ?? 0);
  const [best] = traded.toSorted((a, b) => worth(b) - worth(a));
  return best?.good ?? null;
}
