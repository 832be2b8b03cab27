import type { Room } from '@colyseus/sdk';
import type { CLOSE } from '../src/protocol/commands.ts';
import type { Account } from './Account.ts';
import { board, type Crew, type RoomName, type Seat } from './board.ts';
import { Ended, isPassing, notReady, Refused, retryMsOf } from './errors.ts';
import type { Nodes } from './Nodes.ts';
import { Patience, sleep } from './Patience.ts';
import { Spare } from './Spare.ts';

const SUPERSEDED: (typeof CLOSE)['superseded'] = 4101;
const MOVED: (typeof CLOSE)['moved'] = 4103;
/** From here on a close code means that the server let go on purpose: there is no seat to come back to. */
const ON_PURPOSE = 4000;
const CUT_OFF = 1006;
/** How long a socket that was told to close may take to say so. */
const FAREWELL = 1_000;
/** Pilots who lost one server come back to the next over this time. */
const SPREAD = 50;

/** Where the pilot's place is kept. */
type Place = Seat | { spare: Spare };

interface Listener {
  hear(type: string, data: unknown): void;
  /** The line is lost; and there again. */
  away(code: number): void;
  back(): void;
  /** It does not come back. */
  ended(error: Error): void;
}

export interface LineOptions {
  nodes: Nodes;
  /** How long to try to come back, in milliseconds. */
  patience: number;
  /** Where it leads. It ends when the pilot belongs elsewhere. */
  to: RoomName;
  listener: Listener;
}

/** A pilot's way into a room: that of the guard, or that of their region wherever it lives. What is lost comes back, or ends. */
export class Line {
  readonly #account: Account;
  readonly #options: LineOptions;
  /** The room, or why there is none. */
  #arrival!: Promise<Room>;
  #room: Room | undefined;
  #spare: Spare | undefined;
  /** With which code a room was closed. */
  readonly #closed = new WeakMap<Room, number>();
  #open = false;
  #away = false;
  region = '';

  constructor(account: Account, options: LineOptions) {
    this.#account = account;
    this.#options = options;
    this.#settle(Promise.reject(new Ended('not_entered')));
  }

  /** The room, once the pilot is in it. Throws what ended the line. */
  get room(): Promise<Room> {
    return this.#arrival;
  }

  /** The room just now, if the pilot is in it. */
  get current(): Room | undefined {
    return this.#room;
  }

  async enter(): Promise<void> {
    if (!this.#open) this.#arrive();
    await this.#arrival;
  }

  async leave(): Promise<void> {
    if (!this.#open) return;
    const room = this.#room;
    this.end(new Ended('left'));
    if (!room) return;
    await Promise.race([room.leave(), sleep(FAREWELL)]);
    room.connection.close();
  }

  /** The region will be on another node soon: the seat there is taken now, and the pilot follows as soon as that node says something. */
  expect(reservation: unknown): void {
    const room = this.#room;
    if (!room) return;
    this.#spare?.drop();
    const onSign = () => {
      if (room === this.#room) this.follow(this.region, reservation).catch(() => {});
    };
    this.#spare = new Spare(this.#options.nodes.current, { to: this.#options.to, reservation, onSign });
  }

  /** The pilot belongs into another room now: takes the seat there, if one is kept for them, else asks for one. */
  async follow(region: string, reservation: unknown): Promise<void> {
    const room = this.#room;
    // On the way already: to wherever the pilot belongs, unless the former place is still kept for them.
    if (!room) {
      await this.#arrival;
      return;
    }
    this.region = region;
    this.#leaveBehind(room, MOVED);
    this.#arrive(this.#seatOf(reservation));
    void room.leave();
    await this.#arrival;
  }

  /** A room that does not answer is closed, if it is not closing already, and another is found. Its code, once that has begun. */
  async drop(room: Room): Promise<number> {
    if (room === this.#room) {
      const closed = new Promise(resolve => room.onLeave(resolve));
      room.connection.close();
      await Promise.race([closed, sleep(FAREWELL)]);
      this.#options.nodes.avoid(room.connection.url);
      this.#lost(room, CUT_OFF);
    }
    return this.#closed.get(room) ?? CUT_OFF;
  }

  /** From now on whoever asks for the room is told this. */
  end(reason: Error): void {
    this.#open = false;
    this.#room = undefined;
    this.#settle(Promise.reject(reason));
    this.#account.rest(this);
    this.#seatOf(undefined);
    this.#options.listener.ended(reason);
  }

  #lost(room: Room, code: number): void {
    if (room !== this.#room) return;
    if (code === SUPERSEDED) {
      this.#closed.set(room, code);
      this.end(new Ended('superseded'));
      return;
    }
    this.#leaveBehind(room, code);
    this.#seatOf(undefined);
    this.#arrive(code < ON_PURPOSE ? { reconnectionToken: room.reconnectionToken } : undefined);
  }

  /** A seat that was given, taken already or not. Another one that was taken is given up. */
  #seatOf(reservation: unknown): Place | undefined {
    const spare = this.#spare;
    this.#spare = undefined;
    if (reservation && spare?.is(reservation)) return { spare };
    spare?.drop();
    return reservation ? { reservation } : undefined;
  }

  #leaveBehind(room: Room, code: number): void {
    this.#closed.set(room, code);
    this.#room = undefined;
    this.#away = true;
    this.#options.listener.away(code);
  }

  #arrive(kept?: Place): void {
    this.#open = true;
    const arrival = this.#find(() => this.#arrival === arrival, kept);
    this.#settle(arrival);
    arrival.catch((error: Error) => {
      if (this.#arrival === arrival) this.end(error);
    });
  }

  /** Who waits for the room is told; that nobody may be waiting is no fault. */
  #settle(arrival: Promise<Room>): void {
    this.#arrival = arrival;
    arrival.catch(() => {});
  }

  /** The seat that was kept, for as long as nobody says that it is gone; else `/enter`. Again and again, at whichever node answers. */
  async #find(isWanted: () => boolean, kept?: Place): Promise<Room> {
    const patience = new Patience(this.#options.patience);
    let seat = kept;
    if (seat && 'reconnectionToken' in seat) await sleep(Math.random() * SPREAD);
    for (;;) {
      const url = this.#options.nodes.current;
      try {
        return await this.#board(url, seat ?? (await this.#reserve()), isWanted);
      } catch (error) {
        if (isSuperseded(error)) throw new Ended('superseded');
        if (!isWanted() || !mayPass(error)) throw error;
        if (seat && (!('reconnectionToken' in seat) || isAnswer(error))) seat = undefined;
        else {
          if (seat) this.#options.nodes.turnFrom(url);
          const retryMs = error instanceof Refused ? retryMsOf(error) : 0;
          if (!(await patience.pause(retryMs))) throw new Ended('unreachable', { cause: error });
        }
      }
    }
  }

  async #reserve(): Promise<Seat> {
    const entry = await this.#account.enter();
    if (entry.room !== this.#options.to) throw entry.room === 'region' ? new Ended('done') : notReady();
    this.#options.nodes.learn(entry.nodes);
    if (entry.room === 'region') this.region = entry.region;
    return { reservation: entry.reservation };
  }

  #board(url: string, seat: Place, isWanted: () => boolean): Promise<Room> {
    const { listener, to } = this.#options;
    const crew: Crew = {
      to,
      hear: (type, data) => {
        if (isWanted()) listener.hear(type, data);
      },
      boarded: room => {
        if (isWanted()) this.#boarded(room);
        else void room.leave();
      },
      lost: (room, code) => this.#lost(room, code),
    };
    return 'spare' in seat ? seat.spare.take(crew) : board(url, seat, crew);
  }

  #boarded(room: Room): void {
    this.#room = room;
    this.#account.keepAlive(this);
    if (this.#away) this.#options.listener.back();
    this.#away = false;
  }
}

/** Somebody else has the pilot now. */
function isSuperseded(error: unknown): boolean {
  return codeOf(error) === SUPERSEDED;
}

/** Whether it was the server that said no, and not the way to it. */
function isAnswer(error: unknown): boolean {
  return typeof codeOf(error) === 'number';
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}

function mayPass(error: unknown): boolean {
  if (error instanceof Refused) return isPassing(error) || error.code === 'ERR_INTERNAL';
  return !(error instanceof Ended);
}
