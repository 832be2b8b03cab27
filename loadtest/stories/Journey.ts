import { type Deal, MarketBook, type Stop } from '../../sdk/MarketBook.ts';
import type { Pilot } from '../../sdk/Pilot.ts';

/** What a pilot did, by their own account; in the end the server's must say the same. */
export interface Account {
  fees: number;
  spent: number;
  earned: number;
  /** For work on the ship. */
  work: number;
  turns: number;
  units: number;
  /** Ids of the transactions. */
  trades: string[];
}

/** What one order moved, and at which price a unit. */
interface Lot {
  quantity: number;
  unitPrice: number;
}

/** A pilot's ways, with an account of each. */
export class Journey {
  readonly pilot: Pilot;
  readonly book = new MarketBook();
  readonly account: Account = { fees: 0, spent: 0, earned: 0, work: 0, turns: 0, units: 0, trades: [] };

  constructor(pilot: Pilot) {
    this.pilot = pilot;
  }

  /** The best haul that is known of; if nothing pays any more, stations that were not seen yet are looked at until something does. */
  async find(stations: readonly Stop[]): Promise<Deal | undefined> {
    for (const stop of stations) {
      const [deal] = this.book.deals(this.pilot);
      if (deal) return deal;
      if (!this.book.has(stop)) await this.look(stop);
    }
    return this.book.deals(this.pilot)[0];
  }

  /** Reads the prices of a station in passing. The turns of the flight. */
  async look(stop: Stop): Promise<number> {
    const turns = await this.#flyTo(stop);
    this.book.note(stop, await this.pilot.market(stop.id));
    return turns;
  }

  /** Buys what the hold takes by then: on the way something may have broken. `onOrder` is called when the pilot is about to order. */
  async buy({ commodity, quantity: wanted, from }: Deal, onOrder: () => void = () => {}): Promise<Lot> {
    await this.dockAt(from);
    const { capacity, used } = this.pilot.ship.cargo;
    const quantity = Math.min(wanted, capacity - used);
    onOrder();
    const { transaction } = await this.pilot.buy({ stationId: from.id, commodity, quantity });
    this.account.spent += transaction.total;
    this.account.units += quantity;
    this.account.trades.push(transaction.id);
    this.book.note(from, await this.pilot.market(from.id));
    return { quantity, unitPrice: transaction.unitPrice };
  }

  /** Sells all that there is of it. */
  async sell({ commodity, to }: Deal): Promise<Lot> {
    await this.dockAt(to);
    const quantity = this.pilot.ship.cargo.contents[commodity] ?? 0;
    const { transaction } = await this.pilot.sell({ stationId: to.id, commodity, quantity });
    this.account.earned += transaction.total;
    this.account.trades.push(transaction.id);
    this.book.note(to, await this.pilot.market(to.id));
    return { quantity, unitPrice: transaction.unitPrice };
  }

  /** What the shipyard takes. */
  async pay(work: Promise<{ cost: number }>): Promise<number> {
    const { cost } = await work;
    this.account.work += cost;
    return cost;
  }

  async dockAt(stop: Stop): Promise<void> {
    if (this.pilot.me.currentPortId === stop.id) return;
    await this.#flyTo(stop);
    const { fee } = await this.pilot.dock(stop.id);
    this.account.fees += fee;
    this.account.turns += 1;
  }

  async #flyTo({ sectorId }: Stop): Promise<number> {
    const { isDocked, currentSectorId } = this.pilot.me;
    const { turnCost } = await this.pilot.flyTo(sectorId);
    this.account.turns += turnCost + (isDocked && currentSectorId !== sectorId ? 1 : 0);
    return turnCost;
  }
}
