import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { Refused } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import type { Books } from './books.ts';
import type { RegionName, SharedGalaxy } from './galaxy.ts';

type Reply = Record<string, unknown>;

/** Somebody of the SDK who trades, flies and travels, and keeps account of what they were told. */
export class Trader {
  readonly pilot: Pilot;
  readonly #harbours: SharedGalaxy['harbours'];
  /** What was acknowledged, by the id of the command. */
  readonly acknowledged = new Map<string, Reply>();
  /** Their journeys that were acknowledged. */
  readonly tickets: string[] = [];
  /** Why not, of what was refused. */
  readonly refused: string[] = [];
  readonly #orders: { name: Parameters<Trader['give']>[0]; order: { commandId: string } }[] = [];
  #step = 0;

  constructor(pilot: Pilot, harbours: SharedGalaxy['harbours']) {
    this.pilot = pilot;
    this.#harbours = harbours;
  }

  get region(): RegionName {
    return this.pilot.region as RegionName;
  }

  /** The same player at another client, which calls those nodes. */
  again(urls: readonly string[]): Trader {
    return new Trader(SectorWars.connect(urls).resume(this.pilot.session), this.#harbours);
  }

  /** Gives a command; undefined when it is refused. */
  async give(
    name: 'dock' | 'undock' | 'move' | 'trade.buy' | 'trade.sell',
    payload: object = {},
  ): Promise<Reply | undefined> {
    const commandId = randomUUID();
    try {
      const order = { ...payload, commandId };
      const reply: Reply = await this.pilot.command(name, order);
      this.acknowledged.set(commandId, reply);
      this.#orders.push({ name, order });
      return reply;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused.push(error.code);
      return undefined;
    }
  }

  /** The next thing of a trader's day: into the harbour, a purchase or two, out and back. */
  async step(): Promise<void> {
    const { stationId, sectorId } = this.#harbours[this.region];
    this.#step += 1;
    const { isDocked, currentSectorId } = this.pilot.me;
    if (isDocked) {
      const order = { stationId, commodity: GOODS[this.#step % GOODS.length], quantity: 1 };
      if (this.#step % 3 > 0) await this.give('trade.buy', order);
      else await this.give('undock');
    } else if (currentSectorId !== sectorId) await this.#homeward(sectorId);
    else if (this.#step % 2 === 0) await this.give('dock', { stationId });
    else {
      const { warps } = await this.pilot.moves();
      await this.give('move', { sectorId: warps[0]?.sectorId });
    }
  }

  /** To the other region, from wherever in this one. */
  async travel(): Promise<void> {
    const to = this.region === 'terran-space' ? 'central-nexus' : 'terran-space';
    await this.dock();
    const { ticketId } = await this.pilot.travel(to);
    this.tickets.push(ticketId);
  }

  /** The line breaks without a goodbye. */
  async loseLine(): Promise<void> {
    this.pilot.room?.connection.close();
    await this.pilot.moves();
  }

  /** Sends something again that was answered: the answer must be the same. */
  async repeat(which: number): Promise<void> {
    const former = this.#orders[which % this.#orders.length];
    if (!former) return;
    const reply = await this.pilot.command(former.name, former.order);
    expect(reply).to.deep.equal(this.acknowledged.get(former.order.commandId));
  }

  /** Into the harbour of the region where they are. */
  async dock(): Promise<void> {
    const { stationId, sectorId } = this.#harbours[this.region];
    while (!this.pilot.me.isDocked) {
      if (this.pilot.me.currentSectorId !== sectorId) await this.#homeward(sectorId);
      else if (!(await this.give('dock', { stationId }))) throw new Error(`no slip: ${this.refused.at(-1)}`);
    }
  }

  async #homeward(target: number): Promise<void> {
    const { path } = await this.pilot.command('nav.plot', { target, objective: 'turns' });
    await this.give('move', { sectorId: path[0]?.sectorId });
  }

  /** Nothing that they were told is missing in the books, and nothing else is there. */
  async agreesWith(books: Books, told = ''): Promise<void> {
    const owner = { me: { player: this.pilot.me } };
    const receipts = await books.receipts(owner);
    expect(receipts, told).to.include.members([...this.acknowledged.keys()]);
    expect(receipts.length, told).to.equal(this.acknowledged.size + this.tickets.length);
    const bought = [...this.acknowledged.values()].flatMap(({ transaction }) =>
      transaction ? [(transaction as { id: string }).id] : [],
    );
    expect(await books.trades(owner), told).to.have.members(bought);
    const journeys = await books.rows<{ ticketId: string; status: string }>(JOURNEYS, [this.pilot.me.id]);
    expect(journeys, told).to.deep.equal(this.tickets.map(ticketId => ({ ticketId, status: 'completed' })));
    const [there] = await books.rows<{ region: string; sectorId: number; credits: number; paid: number }>(PLACE, [
      this.pilot.me.id,
    ]);
    const { currentSectorId: sectorId, credits } = this.pilot.me;
    expect(there, told).to.deep.equal({ region: this.region, sectorId, credits, paid: this.tickets.length });
  }
}

/** Between two things that a trader does, in milliseconds: turns and credits are to last for all of a test. */
const PACE = 40;

/** Everybody trades and flies until they are told to stop. */
export function traffic(traders: readonly Trader[]) {
  const enough = new AbortController();
  const running = Promise.all(
    traders.map(async trader => {
      while (!enough.signal.aborted) {
        await trader.step();
        await sleep(PACE);
      }
    }),
  );
  running.catch(() => {});
  return {
    /** How many commands of each were acknowledged at least. */
    least: () => Math.min(...traders.map(({ acknowledged }) => acknowledged.size)),
    stop: async () => {
      enough.abort();
      await running;
    },
  };
}

const GOODS = ['ore', 'organics', 'fuel'];

const JOURNEYS = `
  select ticket_id as "ticketId", status from inter_regional_travels where player_id = $1 order by initiated_at, id`;
const PLACE = `
  select r.name as region, p.current_sector_id as "sectorId", p.credits,
    (select count(*)::int from credit_entries where account_id = p.id and reason = 'travel') as paid
  from players p left join regions r on r.id = p.current_region_id where p.id = $1`;
