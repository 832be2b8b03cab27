import { randomUUID } from 'node:crypto';
import { Decoder } from '@colyseus/schema';
import { Client, type Room } from '@colyseus/sdk';
import type { Session } from '../../src/protocol/accounts.ts';
import { SectorState } from '../../src/rooms/schema/SectorState.ts';
import { expectSpoken, heardEvent, heardRefusal, heardReply } from './spoken.ts';

/** What changed of the player and of the ship that the player flies. */
interface Me {
  player?: Record<string, unknown>;
  ship?: Record<string, unknown> | null;
}

/** What a command came to: a reply, a no, or nothing because the connection broke. */
export type Outcome =
  | { reply: Record<string, unknown> }
  | { refused: string; data: Record<string, unknown> }
  | { unanswered: Error };

let pilots = 0;

/**
 * A player at a client of their own, as raw as the room sees one: nothing is sent again, no line comes back by itself, and what is sent
 * may be malformed. All that the room says is held against the protocol. The address may change between two entries, as it does when a
 * server is started again. Whoever just plays takes the SDK.
 */
export class Pilot {
  readonly session: Session;
  url: string;
  room!: Room;
  /** What the server has told of the player so far. */
  me: { player: Record<string, unknown>; ship: Record<string, unknown> } = { player: {}, ship: {} };
  /** Every other event that the server has sent, in order. */
  heard: { type: string; data: Record<string, unknown> }[] = [];
  /** The sector as the server shows it. */
  sector = new Decoder(new SectorState());
  /** Resolves with the close code of the current connection. */
  left!: Promise<number>;

  private constructor(url: string, session: Session) {
    this.url = url;
    this.session = session;
  }

  /** A new player who has not entered yet. */
  static async register(url: string): Promise<Pilot> {
    const username = `pilot_${process.pid}_${(pilots += 1)}`;
    const body = JSON.stringify({ username, password: 'a long way home' });
    return new Pilot(url, (await post(`${url}/api/v1/auth/register`, body)) as Session);
  }

  static async entered(url: string): Promise<Pilot> {
    const pilot = await Pilot.register(url);
    return pilot.enter();
  }

  /** The same player at another client. */
  again(): Pilot {
    return new Pilot(this.url, this.session);
  }

  async enter(): Promise<this> {
    return this.take(await this.reserve());
  }

  /** Into a seat that was given. */
  async take({ reservation }: Awaited<ReturnType<Pilot['reserve']>>): Promise<this> {
    await this.#board(await new Client(this.url).consumeSeatReservation(reservation));
    return this;
  }

  /** Breaks the connection without a goodbye; resolves when it is broken. */
  async cutOff(): Promise<void> {
    this.room.connection.close();
    await this.left;
  }

  /** Comes back to the seat that was kept, knowing nothing any more. */
  async comeBack(): Promise<void> {
    this.me = { player: {}, ship: {} };
    await this.#board(await new Client(this.url).reconnect(this.room.reconnectionToken));
  }

  /** Resolves when the server has told what it tells who comes, or has let the client go. */
  async #board(room: Room): Promise<void> {
    this.room = room;
    room.reconnection.enabled = false;
    this.left = new Promise(resolve => room.onLeave(resolve));
    listenStrictly(room);
    const told = new Promise<void>(resolve => {
      room.onMessage('me', (me: Me) => {
        Object.assign(this.me.player, me.player);
        Object.assign(this.me.ship, me.ship);
      });
      room.onMessage('sector.full', (bytes: Uint8Array) => {
        this.sector = new Decoder(new SectorState());
        this.sector.decode(bytes);
        resolve();
      });
    });
    room.onMessage('sector.delta', (bytes: Uint8Array) => this.sector.decode(bytes));
    room.onMessage('*', (type, data) => {
      heardEvent(String(type), data);
      this.heard.push({ type: String(type), data: data as Record<string, unknown> });
    });
    await Promise.race([told, this.left]);
  }

  async reserve(): Promise<{ reservation: Parameters<Client['consumeSeatReservation']>[0] }> {
    return (await post(`${this.url}/api/v1/enter`, undefined, this.session.accessToken)) as never;
  }

  /** Sends a command and waits for what comes of it. */
  async request(name: string, payload?: unknown): Promise<Outcome> {
    const outcome = await this.#ask(name, payload);
    if ('reply' in outcome) heardReply(name, outcome.reply);
    if ('refused' in outcome) heardRefusal(name, outcome.refused);
    expectSpoken();
    return outcome;
  }

  async #ask(name: string, payload: unknown): Promise<Outcome> {
    try {
      return { reply: await this.room.request<unknown, Record<string, unknown>>(name, payload) };
    } catch (error) {
      const { reason } = error as { reason?: { code: string; data?: Record<string, unknown> } };
      return reason ? { refused: reason.code, data: reason.data ?? {} } : { unanswered: error as Error };
    }
  }

  /** A command that must succeed. */
  async reply(name: string, payload?: unknown): Promise<Record<string, unknown>> {
    const outcome = await this.request(name, payload);
    if ('reply' in outcome) return outcome.reply;
    throw new Error(`${name}: ${JSON.stringify(outcome)}`, { cause: outcome });
  }

  /** Whom the pilot sees. */
  inSight(): unknown[] {
    return [...this.sector.state.pilots.keys()];
  }

  async leave(): Promise<void> {
    if (this.room?.connection.isOpen) await this.room.leave();
  }
}

/** Whoever listens to a room from here on has what they hear held against the protocol. */
function listenStrictly(room: Room): void {
  const listen = room.onMessage.bind(room) as (type: string, heard: (...parts: unknown[]) => void) => () => void;
  const listenTo: typeof listen = (type, heard) =>
    listen(type, (...parts) => {
      if (type !== '*') heardEvent(type, parts[0]);
      heard(...parts);
    });
  room.onMessage = listenTo as never;
}

/** An order of a pilot, with an id by which it can be sent again. */
export function order(stationId: string, commodity: string, quantity: number) {
  return { stationId, commodity, quantity, commandId: randomUUID() };
}

async function post(url: string, body?: string, token = ''): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: body ?? null });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}
