import type { Room } from '@colyseus/sdk';
import type { Session } from '../src/protocol/accounts.ts';
import type { EventName, EventOf } from '../src/protocol/events.ts';
import type { SectorState } from '../src/rooms/schema/SectorState.ts';
import { Account } from './Account.ts';
import type { Answer, Api } from './Api.ts';
import { type CommandName, type Given, identified, type PayloadOf, type ReplyOf } from './commands.ts';
import { Emitter } from './Emitter.ts';
import { Ended, Refused } from './errors.ts';
import { flyTo, type Flight, type Objective } from './flyTo.ts';
import { Line } from './Line.ts';
import type { Nodes } from './Nodes.ts';
import { type Approach, type Landing, negotiate } from './negotiate.ts';
import { Orders } from './Orders.ts';
import { Talk } from './Talk.ts';
import { type Me, type MyShip, View } from './View.ts';

/** What happens to a pilot beside what the server says. */
interface OwnEvents {
  /** What the pilot knows has changed. */
  changed: 'me' | 'ship' | 'sector';
  /** The line was lost; the pilot is coming back. */
  away: { code: number };
  back: object;
  /** The pilot does not come back by themselves. */
  ended: Error;
  /** New tokens: the former refresh token is used up. */
  session: Readonly<Session>;
}

export type Departure = ReplyOf<'travel.depart'>;

export type Happenings = { [N in EventName]: EventOf<N> } & OwnEvents;

interface Page {
  /** The `next` of the page before. */
  before?: string;
  limit?: number;
}

export interface PilotOptions {
  api: Api;
  nodes: Nodes;
  session: Session;
  /** How long to try to come back, in milliseconds. */
  patience: number;
  /** The session as others who share it left it. */
  latest?: (() => Session | null) | undefined;
}

/** A pilot of the galaxy: what they know, what they do, what they hear. */
export class Pilot {
  readonly #api: Api;
  readonly #account: Account;
  readonly #line: Line;
  readonly #orders: Orders;
  readonly #view = new View();
  readonly #events = new Emitter<Happenings>();
  readonly #way: { nodes: Nodes; patience: number };
  readonly #regionIds = new Map<string, string>();
  #talk: Talk | undefined;

  readonly move = this.#with('move', 'sectorId');
  readonly moves = () => this.command('nav.moves');
  readonly dock = this.#with('dock', 'stationId');
  readonly undock = () => this.command('undock');
  readonly market = this.#with('market.get', 'stationId');
  readonly quote = (order: PayloadOf<'trade.quote'>) => this.command('trade.quote', order);
  readonly buy = (order: PayloadOf<'trade.buy'>) => this.command('trade.buy', order);
  readonly sell = (order: PayloadOf<'trade.sell'>) => this.command('trade.sell', order);

  readonly say = (text: string, scope: 'sector' | 'region' | 'team' = 'sector') =>
    this.command('chat.send', { text, scope });
  readonly whisper = (to: string, text: string) => this.command('chat.send', { to, text, scope: 'private' });

  constructor({ api, nodes, session, patience, latest }: PilotOptions) {
    this.#api = api;
    this.#account = new Account(api, session, renewed => this.#events.emit('session', renewed), latest);
    this.#way = { nodes, patience };
    this.#line = new Line(this.#account, {
      ...this.#way,
      to: 'region',
      listener: {
        hear: (type, data) => this.#hear(type, data),
        away: code => this.#events.emit('away', { code }),
        back: () => this.#events.emit('back', {}),
        ended: error => this.#events.emit('ended', error),
      },
    });
    this.#orders = new Orders(this.#line, patience);
  }

  /** To the guard, who waits for every new pilot; null when there is nothing to talk about any more. */
  async meetGuard(): Promise<Talk | null> {
    const talk = new Talk(this.#account, this.#way);
    this.#talk = talk;
    try {
      return await talk.begin();
    } catch (error) {
      if (error instanceof Ended && error.reason === 'done') return null;
      throw error;
    }
  }

  /** The whole first login in one: claims a ship, answers, takes what is decided. Null at once when the pilot is through already. */
  async negotiate(approach?: Approach): Promise<Landing | null> {
    const talk = await this.meetGuard();
    if (!talk) return null;
    try {
      return await negotiate(talk, approach);
    } finally {
      await talk.leave();
    }
  }

  /** Into the room of the pilot's region; resolves when all that the pilot sees is known. Refused with ERR_NOT_READY while the guard waits. */
  async enter(): Promise<this> {
    await this.#line.enter();
    return this;
  }

  async leave(): Promise<void> {
    await Promise.all([this.#line.leave(), this.#talk?.leave()]);
  }

  /**
   * Gives a command of the protocol; resolves with its reply. Commands go one after the other. One whose answer is lost with the
   * line is sent again under the same id. Throws Refused when the server says no, Ended when the pilot is out of the galaxy.
   */
  command<N extends CommandName>(name: N, ...[payload]: Given<N>): Promise<ReplyOf<N>> {
    return this.#orders.give({ name, payload: identified(name, payload) }) as Promise<ReplyOf<N>>;
  }

  /**
   * To another region, by its name or id; resolves when the pilot is there and knows what they see. Refused as `travel.depart` is.
   * The hand-over is followed to whichever node has that region.
   */
  async travel(to: string, method?: PayloadOf<'travel.depart'>['method']): Promise<Departure> {
    const departure = await this.depart(to, method);
    await this.follow(departure);
    return departure;
  }

  /**
   * The first half of a journey: the pilot has left, and waits at the gate. What comes next is `follow`, or `travel.cancel`; any
   * other command is as good as `follow`.
   */
  async depart(to: string, method: PayloadOf<'travel.depart'>['method'] = 'platform_gate'): Promise<Departure> {
    const destinationRegionId = await this.#regionId(to);
    return this.command('travel.depart', { destinationRegionId, method });
  }

  /** The second half: resolves when the pilot is there, or back if the journey has failed. */
  async follow({ destination, reservation }: Departure): Promise<void> {
    if (destination !== this.region) await this.#line.follow(destination, reservation);
  }

  /** Flies there by the best way that the pilot knows; casts off first if need be. */
  flyTo(sectorId: number, objective: Objective = 'turns'): Promise<Flight> {
    return flyTo(this, sectorId, objective);
  }

  /** Flies to a station and reads its prices: that needs no slip and no fee. */
  async look({ id, sectorId }: { id: string; sectorId: number }): Promise<ReplyOf<'market.get'>> {
    await this.flyTo(sectorId);
    return this.market(id);
  }

  /** Flies to a station and docks there, if the pilot is not docked there already. */
  async dockAt({ id, sectorId }: { id: string; sectorId: number }): Promise<void> {
    if (this.me.currentPortId === id) return;
    if (this.me.isDocked) await this.undock();
    await this.flyTo(sectorId);
    await this.dock(id);
  }

  /** Returns what ends it. */
  on<N extends keyof Happenings>(name: N, listener: (data: Happenings[N]) => void): () => void {
    return this.#events.on(name, listener);
  }

  get me(): Me {
    return this.#view.me;
  }

  /** Throws ERR_NO_SHIP when the pilot has none. */
  get ship(): MyShip {
    const { ship } = this.#view;
    if (!ship) throw new Refused({ code: 'ERR_NO_SHIP', message: 'You have no ship that can fly.' });
    return ship;
  }

  get hasShip(): boolean {
    return this.#view.ship !== null;
  }

  /** Who is in the sector just now. */
  get sector(): SectorState {
    return this.#view.sector;
  }

  /** The name of the region they are in. */
  get region(): string {
    return this.#line.region;
  }

  /** The Colyseus room underneath, while the line stands. */
  get room(): Room | undefined {
    return this.#line.current;
  }

  get session(): Readonly<Session> {
    return this.#account.session;
  }

  /** The caller's own account and pilot, by HTTP: also before entering. */
  account(): Promise<Answer<'me'>> {
    return this.#account.call('me', {});
  }

  /** Their purchases and sales, newest first. */
  trades(page: Page = {}): Promise<Answer<'trades'>> {
    return this.#account.call('trades', { query: page });
  }

  /** What else moved their credits, newest first. */
  ledger(page: Page = {}): Promise<Answer<'ledger'>> {
    return this.#account.call('ledger', { query: page });
  }

  /** What a station paid and asked for a good in the past. */
  prices(stationId: string, query: { commodity: string; hours?: number }): Promise<Answer<'prices'>> {
    return this.#account.call('prices', { params: { id: stationId }, query });
  }

  /** Leaves and ends the session. */
  async logout(): Promise<void> {
    await this.leave();
    await this.#account.logout();
  }

  /** Asked for once: who travels a lot would soon ask too often. */
  async #regionId(nameOrId: string): Promise<string> {
    if (!this.#regionIds.has(nameOrId)) {
      const { regions } = await this.#api.call('regions', {});
      for (const { id, name } of regions) this.#regionIds.set(name, id).set(id, id);
    }
    return this.#regionIds.get(nameOrId) ?? nameOrId;
  }

  /** A command that needs one thing only. */
  #with<N extends CommandName, K extends keyof PayloadOf<N>>(name: N, key: K) {
    return (value: PayloadOf<N>[K]): Promise<ReplyOf<N>> => {
      const payload = { [key]: value } as unknown as PayloadOf<N>;
      return this.#orders.give({ name, payload: identified(name, payload) }) as Promise<ReplyOf<N>>;
    };
  }

  /** The region is on another node now. */
  #move({ region, reservation }: EventOf<'moved'>): void {
    // What becomes of it, whoever gives the next command is told.
    this.#line.follow(region, reservation).catch(() => {});
  }

  #hear(type: string, data: unknown): void {
    if (type === 'sector.full') this.#view.look(data as Uint8Array);
    else if (type === 'sector.delta') this.#view.watch(data as Uint8Array);
    else {
      if (type === 'moving') this.#line.expect((data as EventOf<'moving'>).reservation);
      if (type === 'moved') this.#move(data as EventOf<'moved'>);
      if (type === 'me') this.#view.tell(data as EventOf<'me'>);
      this.#events.emit(type as EventName, data as never);
    }
    for (const part of changedBy(type, data)) this.#events.emit('changed', part);
  }
}

function changedBy(type: string, data: unknown): OwnEvents['changed'][] {
  if (type.startsWith('sector.full') || type === 'sector.delta') return ['sector'];
  if (type !== 'me') return [];
  const { player, ship } = data as EventOf<'me'>;
  return [...(player ? ['me' as const] : []), ...(ship === undefined ? [] : ['ship' as const])];
}
