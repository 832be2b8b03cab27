import { dayOf, HOUR, epochOf, type Moment } from './moment.ts';
import { meanPrice, priceAt, type PriceCurve } from './priceCurve.ts';
import { halfToEven } from './rounding.ts';
import { shelfTerms, type ShelfTerms, type Trader } from './shelf.ts';

const MOST_HOURS_AT_ONCE = 24;
/** The share of its hold that a station keeps of what it only buys. */
const RESERVE = 0.2;
const MOST_VOLUME = 2_147_483_647;

export interface Shelf {
  commodity: string;
  quantity: number;
  buyPrice: number;
  sellPrice: number;
  priceFloor?: number | null;
  priceCeiling?: number | null;
}

/** Columns of a shelf after its stock or its prices changed. */
export interface ShelfUpdate {
  commodity: string;
  quantity: number;
  buyPrice: number;
  sellPrice: number;
  previousBuyPrice: number;
  previousSellPrice: number;
  priceTrend: number;
  supplyLevel: number;
  demandLevel: number;
}

export interface Curves {
  /** What the station pays, what it asks, and the middle that no pilot's favours cross ([TR6]). */
  pay: PriceCurve;
  ask: PriceCurve;
  middle: PriceCurve;
}

/** The price curves of a shelf, in the range its row names or else its commodity's ([PR2]). */
export function curvesOf(
  terms: Readonly<ShelfTerms>,
  range?: Readonly<Pick<Shelf, 'priceFloor' | 'priceCeiling'>>,
): Curves {
  const { base, capacity, payFactor, askFactor } = terms;
  const most = range?.priceCeiling ?? terms.ceiling;
  const least = Math.min(range?.priceFloor ?? terms.floor, most);
  const curve = { base, capacity, least, most };
  return {
    pay: { ...curve, factor: payFactor, most: Math.max(least, most - 1) },
    ask: { ...curve, factor: askFactor, least: Math.min(least + 1, most) },
    middle: { ...curve, factor: (payFactor + askFactor) / 2 },
  };
}

/** What a station pays and asks for one more unit at this stock; it always asks more than it pays ([PR3]). */
export function pricesAt({ pay, ask }: Readonly<Curves>, stock: number): { buyPrice: number; sellPrice: number } {
  const sellPrice = Math.max(1, halfToEven(priceAt(ask, stock)));
  return { sellPrice, buyPrice: Math.max(1, Math.min(halfToEven(priceAt(pay, stock)), sellPrice - 1)) };
}

/** The mean of what a station pays or asks over an order, in whole credits ([PR6]). */
export function orderPrice(curve: Readonly<PriceCurve>, lowStock: number, highStock: number): number {
  return Math.max(1, halfToEven(meanPrice(curve, lowStock, highStock)));
}

/** A shelf after its stock changed to `quantity` ([PR4]). */
export function reprice(station: Readonly<Trader>, shelf: Readonly<Shelf>, quantity = shelf.quantity): ShelfUpdate {
  const terms = shelfTerms(station, shelf.commodity);
  const prices = pricesAt(curvesOf(terms, shelf), quantity);
  const middle = (shelf.buyPrice + shelf.sellPrice) / 2;
  const supplyLevel = Math.min(1, quantity / terms.capacity);
  return {
    commodity: shelf.commodity,
    quantity,
    ...prices,
    previousBuyPrice: shelf.buyPrice,
    previousSellPrice: shelf.sellPrice,
    priceTrend: middle === 0 ? 0 : (prices.buyPrice + prices.sellPrice) / 2 / middle - 1,
    supplyLevel,
    demandLevel: 1 - supplyLevel,
  };
}

/** Units traded since 00:00 UTC, these included ([PR7]). */
export function volumeAfter(
  shelf: Readonly<{ dailyVolume: number; lastTransactionAt?: Moment | null }>,
  quantity: number,
  now: number,
): number {
  const { dailyVolume, lastTransactionAt } = shelf;
  const isToday = lastTransactionAt ? dayOf(epochOf(lastTransactionAt)) === dayOf(now) : false;
  return Math.min(MOST_VOLUME, quantity + (isToday ? dailyVolume : 0));
}

export interface MarketRefresh {
  /** Where the clock of production stands now: whole hours are used up, the rest is kept. */
  lastMarketUpdate: number;
  /** The shelves that changed. */
  shelves: ShelfUpdate[];
}

/** Makes and uses up what a station did since it was last looked at, and brings its prices onto the curve; null when nothing changed ([PR5], [PR8]). */
export function refreshMarket(
  station: Readonly<Trader & { lastMarketUpdate: Moment }>,
  shelves: readonly Readonly<Shelf>[],
  now: number,
  timeScale = 1,
): MarketRefresh | null {
  const last = epochOf(station.lastMarketUpdate);
  const passed = Math.max(0, Math.floor(((now - last) * timeScale) / HOUR));
  const hours = Math.min(MOST_HOURS_AT_ONCE, passed);
  const updates = shelves.map(shelf => reprice(station, shelf, stockAfter(station, shelf, hours)));
  const changed = updates.filter((update, index) => differs(update, shelves[index]!));

  if (passed === 0 && changed.length === 0) return null;
  return { lastMarketUpdate: Math.min(now, last + Math.floor((passed * HOUR) / timeScale)), shelves: changed };
}

/** What is made fills the hold at most ([PR5]); what is used up leaves what a station likes to keep ([PR8]). */
function stockAfter(station: Readonly<Trader>, { commodity, quantity }: Readonly<Shelf>, hours: number): number {
  const { capacity, production, consumption } = shelfTerms(station, commodity);
  const reserve = Math.floor(capacity * RESERVE);
  if (consumption > 0) return Math.min(quantity, Math.max(reserve, quantity - Math.floor(consumption * hours)));
  return Math.max(quantity, Math.min(capacity, quantity + Math.floor(production * hours)));
}

function differs(update: Readonly<ShelfUpdate>, shelf: Readonly<Shelf>): boolean {
  return (['quantity', 'buyPrice', 'sellPrice'] as const).some(column => update[column] !== shelf[column]);
}
