import { setTimeout as sleep } from 'node:timers/promises';
import type { IRoomCache } from '@colyseus/core';
import type { Reach } from '../faults.ts';
import type { Logger } from '../log.ts';
import type { LiveNode } from './placement.ts';
import { reserveSeat, RoomUnavailable, type Seat, type SeatAuth, seatAt } from './seats.ts';
import { createRoom, localRoom, WaitingRooms } from './WaitingRooms.ts';
import { LEASE_TTL, type Lease, type RegionLeases } from './RegionLeases.ts';

/** How long the lease of a node that died is waited for. */
const PATIENCE = LEASE_TTL + 2_000;
const PAUSE = 50;
/** How many regions are announced together, before they are handed over. */
const ANNOUNCED_AT_ONCE = 4;
/** How long the next node is left alone with those of one region before it gets another, in milliseconds: they all ask something at once. */
const BREATH = 80;

/** The node that will have a region, to the room that has it now. */
export interface NextNode {
  /** Seats in a room that waits for the region; null for whom there is none. */
  expect(playerIds: readonly string[]): Promise<(Seat | null)[]>;
  /** Resolves when so many have taken their seats there, or after a moment. */
  gathered(count: number): Promise<void>;
  /** Has the region taken up. Null when nobody could be asked. */
  takeOver(playerIds: readonly string[]): Promise<TakenOver | null>;
}

/** The room where a region is now, and seats in it; null for whom there is none. */
export interface TakenOver {
  roomId: string;
  seats: (Seat | null)[];
}

/** A region, to those who look for its room. */
export interface Place {
  id: string;
  name: string;
}

/** The regions that this node has taken up: each one room, each under a lease that is renewed while the room lives. */
export class RegionHost {
  readonly #leases: RegionLeases;
  readonly #log: Logger;
  readonly #reach: Reach | undefined;
  readonly #self: Readonly<Pick<LiveNode, 'address'>>;
  readonly #rooms = new Map<string, Promise<IRoomCache>>();
  readonly #places = new Map<string, Place>();
  readonly #waiting: WaitingRooms;
  readonly #held = new Map<string, Lease>();
  /** How many pilots are in each. */
  readonly #online = new Map<string, number>();
  readonly #doubted = new WeakSet<Lease>();
  readonly #timer: NodeJS.Timeout;

  #isDraining = false;

  constructor(leases: RegionLeases, log: Logger, self: Readonly<Pick<LiveNode, 'address'>>, reach?: Reach) {
    this.#leases = leases;
    this.#reach = reach;
    this.#log = log;
    this.#self = self;
    this.#waiting = new WaitingRooms(self);
    this.#timer = setInterval(() => void this.#renewAll(), LEASE_TTL / 3);
  }

  /** Whether this node has the region, or is taking it up. */
  has(regionId: string): boolean {
    return this.#rooms.has(regionId);
  }

  /** How many pilots are in a region; undefined for one of another node. */
  onlineIn(regionId: string): number | undefined {
    return this.#online.get(regionId);
  }

  countOnline(regionId: string, online: number): void {
    this.#online.set(regionId, online);
  }

  /** How many regions it has. */
  get size(): number {
    return this.#rooms.size;
  }

  /** The room of a region, which is made if there is none. However many ask at once, it is made once. */
  async locate(region: Place): Promise<IRoomCache> {
    let room = this.#rooms.get(region.id);
    if (!room) {
      if (this.#isDraining) throw new RoomUnavailable('this node takes nothing up any more');
      room = this.#takeUp(region);
      this.#rooms.set(region.id, room);
      this.#places.set(region.id, region);
      room.catch(() => this.#rooms.delete(region.id));
    }
    return room;
  }

  /** A seat in a region. */
  async reserve(region: Place, auth: SeatAuth): Promise<Seat> {
    return seatAt(this.#self, await reserveSeat(() => this.locate(region), auth));
  }

  /** Seats in a room that waits for a region which another node still has; null for whom there is none. */
  async expect(region: Place, playerIds: readonly string[]): Promise<(Seat | null)[]> {
    return this.#isDraining || this.has(region.id) ? [] : this.#waiting.seats(region, playerIds);
  }

  /** Resolves when so many wait for the region, or after a moment. */
  gathered(regionId: string, count: number): Promise<void> {
    return this.#waiting.gathered(regionId, count);
  }

  /** Takes the region up, with seats for who comes along. */
  async takeOver(region: Place, playerIds: readonly string[]): Promise<TakenOver> {
    const { roomId } = await this.locate(region);
    const seats = playerIds.map(playerId => this.reserve(region, { playerId }).catch(() => null));
    return { roomId, seats: await Promise.all(seats) };
  }

  /**
   * Takes nothing up any more, and moves what it has to other nodes, everybody included. `nextFor` finds the node for a region. Regions
   * are handed over one by one, and while nobody is announced: each stands still for as short as can be.
   */
  async drain(nextFor: (region: Place) => Promise<NextNode | null>): Promise<void> {
    this.#isDraining = true;
    const places = [...this.#places.values()];
    while (places.length > 0) {
      const some = places.splice(0, ANNOUNCED_AT_ONCE);
      await Promise.all(some.map(place => this.#announce(place, nextFor)));
      this.#reach?.('after_announcement');
      for (const place of some) {
        const online = this.onlineIn(place.id);
        await this.#handOver(place);
        if (online) await sleep(BREATH);
      }
    }
  }

  /** A new lease after a commit that failed; null when another node has the region now. */
  async retake({ regionId }: Lease): Promise<Lease | null> {
    const lease = await this.#leases.acquire(regionId);
    if (lease) this.#held.set(regionId, lease);
    return lease;
  }

  /** The room is gone: another node may take the region. */
  async letGo({ regionId, epoch }: Lease): Promise<void> {
    const held = this.#held.get(regionId);
    // It may have been taken up again meanwhile, in another room.
    if (held?.epoch !== epoch) return;
    this.#rooms.delete(regionId);
    this.#places.delete(regionId);
    this.#online.delete(regionId);
    this.#held.delete(regionId);
    await this.#leases.release(held);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #takeUp(region: Place): Promise<IRoomCache> {
    const lease = await this.#wait(region);
    this.#held.set(region.id, lease);
    let room: IRoomCache | undefined;
    try {
      room = await (this.#waiting.take(region.id) ?? createRoom(region));
      this.#reach?.('before_opening');
      await localRoom(room)?.open(lease);
      this.#log.info({ region: region.name, epoch: lease.epoch, room: room.roomId }, 'region taken up');
      return room;
    } catch (error) {
      void localRoom(room)?.close();
      await this.letGo(lease);
      throw error;
    }
  }

  async #wait({ id, name }: Place): Promise<Lease> {
    const givenUpAt = performance.now() + PATIENCE;
    while (performance.now() < givenUpAt) {
      const lease = await this.#leases.acquire(id);
      if (lease) return lease;
      if (await this.#leases.isHeldElsewhere(id)) break;
      await sleep(PAUSE);
    }
    throw new RoomUnavailable(`the region ${name} is held by another node`);
  }

  /** What cannot be announced is handed over all the same. */
  async #announce(place: Place, nextFor: (region: Place) => Promise<NextNode | null>): Promise<void> {
    try {
      const [room, next] = await Promise.all([this.#roomOf(place.id), nextFor(place)]);
      if (next) await room?.announce(next);
    } catch (error) {
      this.#log.warn({ err: error, region: place.name }, 'a region is not announced');
    }
  }

  /** Who is left behind finds their way by POST /enter; the other regions are handed over. */
  async #handOver(place: Place): Promise<void> {
    try {
      await (await this.#roomOf(place.id))?.handOver();
    } catch (error) {
      this.#log.error({ err: error, region: place.name }, 'a region is not handed over');
    }
  }

  async #renewAll(): Promise<void> {
    const leases = [...this.#held.values()];
    const told = leases.map(lease => ({ ...lease, online: this.#online.get(lease.regionId) ?? 0 }));
    const held = await this.#leases.renew(told).catch(() => null);
    // Nobody has said that they are lost; commits ask again.
    if (!held) return;
    for (const lease of leases) {
      if (held.has(lease.regionId) || this.#held.get(lease.regionId) !== lease) continue;
      // A commit that failed may be taking the region again just now: only a second no is believed.
      if (this.#doubted.has(lease)) await this.#close(lease);
      this.#doubted.add(lease);
    }
  }

  /** Another node writes the region now; what this one would still show of it is old. */
  async #close(lease: Lease): Promise<void> {
    this.#log.warn({ lease }, 'a lease was lost: its room is closed');
    await (await this.#roomOf(lease.regionId))?.close();
  }

  async #roomOf(regionId: string): Promise<ReturnType<typeof localRoom>> {
    return localRoom(await this.#rooms.get(regionId)?.catch(() => undefined));
  }
}
