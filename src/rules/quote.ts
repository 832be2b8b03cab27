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

/** A price a unit for so many units or fewer, to be had once ([HG6]). */
export interface Agreement {
  price: number;
  quantity: number;
}

export interface Counter extends Favours {
  station: Favours['station'] & Taxes['station'] & Readonly<Trader>;
  region: (NonNullable<Favours['region']> & NonNullable<Taxes['region']>) | null;
  /** The row of the good; null when the station has none. */
  shelf: Readonly<Shelf> | null;
  /** What was haggled for on this side of the counter. */
  agreement?: Readonly<Agreement> | null;
}

export interface Quote extends Bill {
  side: Side;
  commodity: string;
  quantity: number;
  unitPrice: number;
  /** Shares: what the region adds to the price, and what a large order takes off it. */
  tariff: number;
  discount: number;
  /** Whether an agreement covers the order and is used up by it ([HG6]). */
  agreed: boolean;
}

/** What an order costs or brings now, to the credit ([TR2]). Refuses: ERR_BAD_REQUEST, ERR_NOT_TRADED. */
export function quote(counter: Readonly<Counter>, side: Side, quantity: number): Quote {
  const { shelf, tariff, factor } = termsOf(counter, side, quantity);
  const discount = side === 'buy' ? bulkDiscount(counter.station, quantity) : 0;
  const agreed = counter.agreement && quantity <= counter.agreement.quantity ? counter.agreement.price : null;
  const unitPrice = unitPriceOf(counter.station, shelf, { side, quantity, factor, discount, agreed });
  return {
    side,
    commodity: shelf.commodity,
    quantity,
    unitPrice,
    tariff,
    discount,
    agreed: agreed !== null,
    ...billFor(side, unitPrice * quantity, counter),
  };
}

/** The usual price of a unit of an order, which haggling starts from: without agreement and bulk discount ([HG1]). Refuses as `quote`. */
export function fairPrice(counter: Readonly<Counter>, side: Side, quantity: number): number {
  const { shelf, factor } = termsOf(counter, side, quantity);
  return unitPriceOf(counter.station, shelf, { side, quantity, factor, discount: 0, agreed: null });
}

function termsOf(counter: Readonly<Counter>, side: Side, quantity: number) {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_UNITS) {
    throw new Refusal('ERR_BAD_REQUEST', { issues: [{ path: 'quantity', rule: `1..${MOST_UNITS}` }] });
  }
  const shelf = tradedShelf(counter, side);
  const { tariff, ask, pay } = favourFactors(counter);
  return { shelf, tariff, factor: side === 'buy' ? ask : pay };
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
  /** The price a unit that was agreed on for this order. */
  agreed: number | null;
}

/** An agreed price counts where it is the better one, and, like every favour, never crosses the middle of the curve ([TR6], [HG6]). */
function unitPriceOf(station: Readonly<Trader>, shelf: Readonly<Shelf>, order: Order): number {
  const { side, quantity, factor, discount, agreed } = order;
  const terms = shelfTerms(station, shelf.commodity);
  const { pay, ask, middle } = curvesOf(terms, shelf);
  const stock: [number, number] =
    side === 'buy' ? [shelf.quantity - quantity, shelf.quantity] : [shelf.quantity, shelf.quantity + quantity];

  const listed = orderPrice(side === 'buy' ? ask : pay, ...stock);
  const usual = clamp(down(listed * factor), middle.least, middle.most);
  const personal = agreed === null ? usual : (side === 'buy' ? Math.min : Math.max)(usual, agreed);
  const price = Math.max(1, halfToEven(personal * (1 - discount)));
  if (!terms.buys || !terms.sells) return price;

  const between = meanPrice(middle, ...stock);
  return side === 'buy' ? Math.max(price, up(between)) : Math.min(price, down(between));
}
