import { computed, effect, signal } from '@preact/signals';
import { Refused } from '../../sdk/errors.ts';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { Desk } from './Desk.ts';
import { affordable, type Bound, isBeyond, limitFor, mostUnits, type Side } from './order.ts';
import { averagePaid } from './paid.ts';

export type Quote = ReplyOf<'trade.quote'>;

/** What became of an order. */
export interface Receipt {
  side: Side;
  good: string;
  quantity: number;
  unitPrice: number;
  total: number;
  /** Of a sale: what is left after what the goods have cost; null when that is not known. */
  profit: number | null;
  credits: { before: number; after: number };
  hold: { before: number; after: number };
}

/** Why an order cannot be given. */
export type Hindrance =
  | { why: 'nothing' | 'asking' }
  | { why: 'bound'; by: Bound; most: number }
  | { why: 'credits'; need: number }
  | { why: 'limit'; unitPrice: number };

/** How long somebody types or slides before the price is asked for. */
const PAUSE = 160;

/** An order in the making: how many, at what price, at what price not any more. */
export class Ticket {
  readonly #desk: Desk;
  readonly side = signal<Side>('buy');
  readonly quantity = signal(1);
  /** The price a unit beyond which it is refused; null until the first quote. */
  readonly limit = signal<number | null>(null);
  readonly quote = signal<Quote | null>(null);
  readonly receipt = signal<Receipt | null>(null);
  /** The price with which an order was refused that the price had moved away from. */
  readonly moved = signal<number | null>(null);
  /** As many as can be paid for was asked for: what the estimate had too many is taken back by the quote. */
  #fits = false;
  /** The next quote sets the limit: the order is another one, and the pilot has not set it. */
  #limitIsDue = true;
  #limitIsMine = false;
  #asked = 0;
  /** How many orders were begun: each is asked for, also one that says the same as the former. */
  readonly #begun = signal(0);

  /** What may be spent at most: who spends all cannot dock where the goods could be sold. */
  readonly #purse = computed(() => {
    const { game, slips } = this.#desk;
    return Math.max(0, game.me.value.credits - (slips.value?.fee ?? 0));
  });

  readonly most = computed(() => {
    const { row, market, game } = this.#desk;
    const ship = game.ship.value;
    if (!row.value || !market.value || !ship) return { most: 0, by: 'hold' as const };
    return mostUnits({
      side: this.side.value,
      shelf: row.value.shelf,
      tax: market.value.tax,
      credits: this.#purse.value,
      cargo: ship.cargo,
      held: row.value.held,
    });
  });

  /** What a unit of the hold has cost; null when that is not known. */
  readonly paid = computed(() => {
    const { row, trades } = this.#desk;
    return row.value && trades.value ? averagePaid(trades.value, row.value.good, row.value.held) : null;
  });

  /** The quote of what the ticket says now; null while it is asked for. */
  readonly current = computed(() => {
    const quote = this.quote.value;
    const isCurrent =
      quote?.commodity === this.#desk.good.value &&
      quote?.side === this.side.value &&
      quote?.quantity === this.quantity.value;
    return isCurrent ? quote : null;
  });

  readonly hindrance = computed<Hindrance | null>(() => {
    const quantity = this.quantity.value;
    const { most, by } = this.most.value;
    if (!(quantity >= 1)) return { why: 'nothing' };
    // What the purse allows the quote knows to the credit.
    if (quantity > most && by !== 'credits') return { why: 'bound', by, most };
    const quote = this.current.value;
    if (!quote) return { why: 'asking' };
    if (quote.side === 'buy' && quote.total > this.#desk.game.me.value.credits)
      return { why: 'credits', need: quote.total };
    const limit = this.limit.value;
    if (limit !== null && isBeyond(quote.side, quote.unitPrice, limit))
      return { why: 'limit', unitPrice: quote.unitPrice };
    return null;
  });

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Asks for the price whenever it may be another. */
  open(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = effect(() => {
      const { row, talks, isDocked } = this.#desk;
      void talks.all.value;
      void this.side.value;
      void this.quantity.value;
      void this.#begun.value;
      clearTimeout(timer);
      if (row.value && isDocked.value) timer = setTimeout(() => void this.ask().catch(() => {}), PAUSE);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }

  /** Another order: the limit is found anew. */
  begin(side: Side, quantity: number): void {
    this.side.value = side;
    this.#fits = false;
    this.#limitIsMine = false;
    this.limit.value = null;
    this.quote.value = null;
    this.receipt.value = null;
    this.#set(quantity);
    this.#begun.value += 1;
  }

  want(quantity: number): void {
    this.#fits = false;
    this.receipt.value = null;
    this.#set(quantity);
  }

  /** As many as can be had. */
  wantMost(): void {
    this.want(Math.max(1, this.most.peek().most));
    this.#fits = true;
  }

  /** The pilot's own limit stays for as long as the order is about this good. */
  setLimit(price: number): void {
    this.#limitIsMine = true;
    this.receipt.value = null;
    this.limit.value = price;
  }

  /** Takes the price as it is now. */
  accept(): void {
    const quote = this.current.peek();
    this.moved.value = null;
    this.#limitIsMine = false;
    if (quote) this.limit.value = limitFor(quote.side, quote.unitPrice);
  }

  async ask(): Promise<void> {
    const { station, good, game } = this.#desk;
    const [stationId, commodity] = [station.peek()?.id, good.peek()];
    const quantity = this.quantity.peek();
    if (!stationId || !commodity || !(quantity >= 1)) return;
    const turn = (this.#asked += 1);
    const quote = await game.pilot.quote({ stationId, commodity, side: this.side.peek(), quantity });
    if (turn !== this.#asked) return;
    const fewer = this.#fits && quote.side === 'buy' ? affordable(quote, this.#purse.peek()) : quantity;
    if (fewer < quantity && fewer >= 1) {
      this.#set(fewer);
      return;
    }
    this.quote.value = quote;
    if (this.#limitIsDue && !this.#limitIsMine) this.limit.value = limitFor(quote.side, quote.unitPrice);
    this.#limitIsDue = false;
  }

  /** Gives the order. Throws what it is refused with; a price that has moved is asked for at once. */
  async place(): Promise<void> {
    const { station, good, game } = this.#desk;
    const [stationId, commodity] = [station.peek()?.id, good.peek()];
    if (!stationId || !commodity) return;
    const order = { stationId, commodity, quantity: this.quantity.peek() };
    const limit = this.limit.peek();
    const before = { credits: game.me.peek().credits, held: this.#desk.row.peek()?.held ?? 0, paid: this.paid.peek() };
    try {
      const done = await (this.side.peek() === 'buy'
        ? game.pilot.buy({ ...order, ...(limit === null ? {} : { maxUnitPrice: limit }) })
        : game.pilot.sell({ ...order, ...(limit === null ? {} : { minUnitPrice: limit }) }));
      this.#note(done, before);
    } catch (error) {
      if (error instanceof Refused && error.code === 'ERR_PRICE_MOVED') {
        this.moved.value = Number(error.data['unitPrice']);
        await this.ask().catch(() => {});
      }
      throw error;
    }
  }

  #note(
    { transaction, credits, cargo }: ReplyOf<'trade.buy'>,
    before: { credits: number; held: number; paid: number | null },
  ): void {
    const { commodity: good, quantity, unitPrice, total } = transaction;
    const side = this.side.peek();
    const after = cargo.contents[good] ?? 0;
    const profit = side === 'sell' && before.paid !== null ? Math.round(total - before.paid * quantity) : null;
    this.#desk.trades.value = [{ side, commodity: good, quantity, total }, ...(this.#desk.trades.peek() ?? [])];
    void this.#desk.talks.ask().catch(() => {});
    this.#fits = false;
    this.#set(Math.max(1, Math.min(quantity, this.most.peek().most)));
    this.quote.value = null;
    this.#begun.value += 1;
    this.receipt.value = {
      side,
      good,
      quantity,
      unitPrice,
      total,
      profit,
      credits: { before: before.credits, after: credits },
      hold: { before: before.held, after },
    };
  }

  #set(quantity: number): void {
    this.quantity.value = quantity;
    this.moved.value = null;
    this.#limitIsDue = true;
  }
}
