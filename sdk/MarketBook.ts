import type { ReplyOf } from './commands.ts';

/** A station as the map of its region has it. */
export interface Stop {
  id: string;
  name: string;
  sectorId: number;
  class?: number;
  type?: string;
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
  me: { credits: number; tradeBonus?: number };
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
/** What a hull pays for docking where a station is guarded as most are. */
const DOCKING: Readonly<Record<string, number>> = {
  ESCAPE_POD: 0,
  SCOUT_SHIP: 100,
  FAST_COURIER: 100,
  CITIZEN_CLIPPER: 100,
  LIGHT_FREIGHTER: 250,
  DEFENDER: 250,
  CARGO_HAULER: 500,
  COLONY_SHIP: 500,
  WARP_JUMPER: 500,
  CARRIER: 1_000,
};
/** Stations of the first and of the last classes, and shipyards, are guarded better, and docking costs that much more. */
const GUARDED = { least: 7, factor: 1.5 };

/** What a pilot has seen of markets, and what is to be made of it. */
export class MarketBook {
  readonly #pages = new Map<string, { stop: Stop; market: Market }>();

  /** Writes down a market as it is now. */
  note(stop: Stop, market: Market): void {
    this.#pages.set(stop.id, { stop, market });
  }

  /** Whether a station's market was ever seen. */
  has({ id }: Stop): boolean {
    return this.#pages.has(id);
  }

  get size(): number {
    return this.#pages.size;
  }

  /** The deals that should pay, the best first. */
  deals({ me, ship }: Trader): Deal[] {
    const space = ship.cargo.capacity - ship.cargo.used;
    return this.#goods()
      .flatMap(commodity => this.#pairs(commodity))
      .map(({ commodity, from, to }) => {
        const cost = from.price * (1 - (me.tradeBonus ?? 0)) * (1 + from.tax + SLACK);
        const fees = docking(ship.type, from.stop) + docking(ship.type, to.stop);
        const purse = Math.max(0, me.credits - fees) * STAKE;
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

function docking(hull: string, { class: rank = 1, type }: Stop): number {
  const isGuarded = rank === 0 || rank >= GUARDED.least || type === 'SHIPYARD';
  return (DOCKING[hull] ?? 0) * (isGuarded ? GUARDED.factor : 1);
}
