import type { ReplyOf } from './commands.ts';

/** A station as the map of its region has it. */
export interface Stop {
  id: string;
  name: string;
  sectorId: number;
}

export interface Deal {
  commodity: string;
  quantity: number;
  from: Stop;
  to: Stop;
  /** What a unit cost and brought when it was last seen. */
  ask: number;
  pay: number;
  /** What should be left of it, in credits, after what is known to be taken off: taxes, and docking twice. */
  profit: number;
}

/** Who trades: what they have to spend and to fill. A pilot is one. */
export interface Trader {
  me: { credits: number };
  ship: { type: string; cargo: { capacity: number; used: number } };
}

type Market = ReplyOf<'market.get'>;

interface Offer {
  stop: Stop;
  price: number;
  tax: number;
  stock: number;
  room: number;
}

/** For what no market lists: the fee of the house, and that a large order moves its own price. */
const SLACK = 0.05;
/** Of the purse; the rest is for prices that move meanwhile. */
const STAKE = 0.9;
/** What a hull pays for docking where stations are guarded well; in rougher places it is less. */
const DOCKING: Readonly<Record<string, number>> = {
  ESCAPE_POD: 0,
  SCOUT_SHIP: 150,
  FAST_COURIER: 150,
  CITIZEN_CLIPPER: 150,
  LIGHT_FREIGHTER: 375,
  DEFENDER: 375,
  CARGO_HAULER: 750,
  COLONY_SHIP: 750,
  WARP_JUMPER: 750,
  CARRIER: 1_500,
};

/** What a pilot has seen of markets, and what is to be made of it. */
export class MarketBook {
  readonly #pages = new Map<string, { stop: Stop; market: Market }>();

  /** Writes down a market as it is now. */
  note(stop: Stop, market: Market): void {
    this.#pages.set(stop.id, { stop, market });
  }

  get size(): number {
    return this.#pages.size;
  }

  /** The deals that should pay, the best first. */
  deals({ me, ship }: Trader): Deal[] {
    const space = ship.cargo.capacity - ship.cargo.used;
    const fees = 2 * (DOCKING[ship.type] ?? 0);
    const purse = Math.max(0, me.credits - fees) * STAKE;
    return this.#goods()
      .flatMap(commodity => this.#pairs(commodity))
      .map(({ commodity, from, to }) => {
        const cost = from.price * (1 + from.tax + SLACK);
        const quantity = Math.min(space, from.stock, to.room, Math.floor(purse / cost));
        const profit = Math.floor(quantity * (to.price * (1 - to.tax - SLACK) - cost)) - fees;
        return { commodity, quantity, from: from.stop, to: to.stop, ask: from.price, pay: to.price, profit };
      })
      .filter(({ profit }) => profit > 0)
      .toSorted((a, b) => b.profit - a.profit);
  }

  /** The best of them. Throws when nothing that was seen pays. */
  best(trader: Trader): Deal {
    const [best] = this.deals(trader);
    if (!best) throw new Error(`nothing pays at the ${this.size} stations that were seen`);
    return best;
  }

  /** Who buys a good, the best payer first. */
  buyers(commodity: string): Stop[] {
    return this.#offers(commodity, 'buyPrice')
      .toSorted((a, b) => b.price - a.price)
      .map(({ stop }) => stop);
  }

  #goods(): string[] {
    return [...new Set([...this.#pages.values()].flatMap(({ market }) => Object.keys(market.resources)))];
  }

  #pairs(commodity: string): { commodity: string; from: Offer; to: Offer }[] {
    const buyers = this.#offers(commodity, 'buyPrice');
    return this.#offers(commodity, 'sellPrice').flatMap(from =>
      buyers.filter(to => to.stop.id !== from.stop.id).map(to => ({ commodity, from, to })),
    );
  }

  #offers(commodity: string, side: 'buyPrice' | 'sellPrice'): Offer[] {
    return [...this.#pages.values()].flatMap(({ stop, market }) => {
      const shelf = market.resources[commodity];
      const price = shelf?.[side];
      if (!shelf || price === null || price === undefined) return [];
      const { region, station } = market.tax;
      return [{ stop, price, tax: region + station, stock: shelf.quantity, room: shelf.capacity - shelf.quantity }];
    });
  }
}
