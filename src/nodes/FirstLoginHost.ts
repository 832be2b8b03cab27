import { type IRoomCache, matchMaker } from '@colyseus/core';
import type { Logger } from '../log.ts';
import type { Visitor } from '../protocol/firstLogin.ts';
import type { LiveNode } from './placement.ts';
import { reserveSeat, RoomUnavailable, type Seat, seatAt } from './seats.ts';

/** The first logins that this node has taken up: a room a player. Another node may take one up at any time: the newer room writes. */
export class FirstLoginHost {
  readonly #log: Logger;
  readonly #self: Readonly<Pick<LiveNode, 'address'>>;
  readonly #rooms = new Map<string, Promise<IRoomCache>>();

  constructor(log: Logger, self: Readonly<Pick<LiveNode, 'address'>>) {
    this.#log = log;
    this.#self = self;
  }

  /** A seat with the guard. However many ask for one player at once, one room is made. */
  async reserve(playerId: string, visitor: Visitor): Promise<Seat> {
    return seatAt(this.#self, await reserveSeat(() => this.#locate(playerId, visitor), { playerId, visitor }));
  }

  /** The room is gone. */
  letGo(playerId: string): void {
    this.#rooms.delete(playerId);
  }

  #locate(playerId: string, visitor: Visitor): Promise<IRoomCache> {
    let room = this.#rooms.get(playerId);
    if (!room) {
      room = this.#create(playerId, visitor);
      this.#rooms.set(playerId, room);
    }
    return room;
  }

  async #create(playerId: string, visitor: Visitor): Promise<IRoomCache> {
    try {
      return await matchMaker.createRoom('first_login', { playerId, visitor });
    } catch (error) {
      this.#rooms.delete(playerId);
      this.#log.warn({ err: error, playerId }, 'a first login cannot be taken up');
      throw new RoomUnavailable(`no guard for ${playerId}`, { cause: error });
    }
  }
}
