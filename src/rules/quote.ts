import { type Bill, billFor, type Taxes } from './bill.ts';
import { type Favours, favourFactors } from './favour.ts';
import { clamp } from './galaxy/numbers.ts';
import { curvesOf, orderPrice, type Shelf } from './market.ts';
import { meanPrice } from './priceCurve.ts';
import { Refusal } from './refusal.ts';
import { down, halfToEven, up } from './rounding.ts';
import { shelfTerms, type Trader } from './shelf.ts';

const MOST_UNITS = 100_000;
const BULK_STEP = 1000;
const BULK_DISCOUNT = 0.05;
const MOST_BULK_DISCOUNT = 0.2;

export type Side = 'buy' | 'sell';

export interface Counter extends Favours {
  station: Favours['station'] & Taxes['station'] & Readonly<Trader>;
  region: (NonNullable<Favours['region']> & NonNullable<Taxes['region']>) | null;
  /** The row of the good; null when the station has none. */
  shelf: Readonly<Shelf> | null;
}

export interface Quote extends Bill {
  side: Side;
  commodity: string;
  quantity: number;
  unitPrice: number;
  /** Shares: what the region adds to the price, and what a large order takes off it. */
  tariff: number;
  discount: number;
}

/** What an order costs or brings now, to the credit ([TR2]). Refuses: ERR_BAD_REQUEST, ERR_NOT_TRADED. */
export function quote(counter: Readonly<Counter>, side: Side, quantity: number): Quote {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_UNITS) {
    throw new Refusal('ERR_BAD_REQUEST', { issues: [{ path: 'quantity', rule: `1..${MOST_UNITS}` }] });
  }
  const shelf = tradedShelf(counter, side);
  const { tariff, ...factors } = favourFactors(counter);
  const discount = side === 'buy' ? bulkDiscount(counter.station, quantity) : 0;
  const factor = side === 'buy' ? factors.ask : factors.pay;
  const unitPrice = unitPriceOf(counter.station, shelf, { side, quantity, factor, discount });
  return {
    side,
    commodity: shelf.commodity,
    quantity,
    unitPrice,
    tariff,
    discount,
    ...billFor(side, unitPrice * quantity, counter),
  };
}

function tradedShelf({ station, shelf }: Readonly<Counter>, side: Side): Readonly<Shelf> {
  if (!shelf) throw new Refusal('ERR_NOT_TRADED');
  const { buys, sells } = shelfTerms(station, shelf.commodity);
  if (!(side === 'buy' ? sells : buys)) throw new Refusal('ERR_NOT_TRADED', { commodity: shelf.commodity });
  return shelf;
}

/** Only tradedocks sell cheaper by the thousand ([TR5]). */
function bulkDiscount({ tradedockTier }: Readonly<Trader>, quantity: number): number {
  if (!tradedockTier) return 0;
  return Math.min(MOST_BULK_DISCOUNT, BULK_DISCOUNT * Math.floor(quantity / BULK_STEP));
}

interface Order {
  side: Side;
  quantity: number;
  factor: number;
  discount: number;
}

function unitPriceOf(station: Readonly<Trader>, shelf: Readonly<Shelf>, order: Order): number {
  const { side, quantity, factor, discount } = order;
  const terms = shelfTerms(station, shelf.commodity);
  const { pay, ask, middle } = curvesOf(terms, shelf);
  const stock: [number, number] =
    side === 'buy' ? [shelf.quantity - quantity, shelf.quantity] : [shelf.quantity, shelf.quantity + quantity];

  const listed = orderPrice(side === 'buy' ? ask : pay, ...stock);
  const personal = clamp(down(listed * factor), middle.least, middle.most);
  const price = Math.max(1, halfToEven(personal * (1 - discount)));
  if (!terms.buys || !terms.sells) return price;

  const between = meanPrice(middle, ...stock);
  return side === 'buy' ? Math.max(price, up(between)) : Math.min(price, down(between));
}
