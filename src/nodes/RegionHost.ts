import { setTimeout as sleep } from 'node:timers/promises';
import { type IRoomCache, matchMaker, type Room } from '@colyseus/core';
import type { Logger } from '../log.ts';
import type { LiveNode } from './placement.ts';
import { reserveSeat, RoomUnavailable, type Seat, type SeatAuth, seatAt } from './seats.ts';
import { LEASE_TTL, type Lease, type RegionLeases } from './RegionLeases.ts';

/** How long the lease of a node that died is waited for. */
const PATIENCE = LEASE_TTL + 2_000;
const PAUSE = 50;

/** What a region's room can do for its host. */
interface RegionKeeper {
  close(): Promise<void>;
  handOver(reserveAll: (playerIds: readonly string[]) => Promise<(Seat | null)[]>): Promise<void>;
}

/** What it takes to move a region: before its room takes nothing more, and after. */
interface Movers {
  prepare: (region: Place) => Promise<void>;
  /** Seats where the region is now; null for whom there is none. */
  reserveAll: (region: Place, playerIds: readonly string[]) => Promise<(Seat | null)[]>;
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
  readonly #self: Readonly<Pick<LiveNode, 'address'>>;
  readonly #rooms = new Map<string, Promise<IRoomCache>>();
  readonly #places = new Map<string, Place>();
  readonly #held = new Map<string, Lease>();
  /** How many pilots are in each. */
  readonly #online = new Map<string, number>();
  readonly #doubted = new WeakSet<Lease>();
  readonly #timer: NodeJS.Timeout;

  #isDraining = false;

  constructor(leases: RegionLeases, log: Logger, self: Readonly<Pick<LiveNode, 'address'>>) {
    this.#leases = leases;
    this.#log = log;
    this.#self = self;
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

  /** Seats for many; null for whom there is none. */
  reserveAll(region: Place, playerIds: readonly string[]): Promise<(Seat | null)[]> {
    return Promise.all(playerIds.map(playerId => this.reserve(region, { playerId }).catch(() => null)));
  }

  /** Takes nothing up any more, and moves what it has to other nodes, everybody included. */
  async drain({ prepare, reserveAll }: Movers): Promise<void> {
    this.#isDraining = true;
    await Promise.all(
      [...this.#rooms.keys()].map(async regionId => {
        const place = this.#places.get(regionId);
        const room = await this.#localRoom(regionId);
        if (!place || !room) return;
        await prepare(place);
        await room.handOver(playerIds => reserveAll(place, playerIds));
      }),
    );
  }

  /** A new lease after a commit that failed; null when another node has the region now. */
  async retake({ regionId }: Lease): Promise<Lease | null> {
    const lease = await this.#leases.acquire(regionId);
    if (lease) this.#held.set(regionId, lease);
    return lease;
  }

  /** The room is gone: another node may take the region. */
  async letGo({ regionId }: Lease): Promise<void> {
    const held = this.#held.get(regionId);
    this.#rooms.delete(regionId);
    this.#places.delete(regionId);
    this.#online.delete(regionId);
    this.#held.delete(regionId);
    if (held) await this.#leases.release(held);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #takeUp(region: Place): Promise<IRoomCache> {
    const lease = await this.#wait(region);
    this.#held.set(region.id, lease);
    const roomId = `region-${region.name}-${lease.epoch}`;
    try {
      const room = await matchMaker.createRoom('region', { lease, roomId });
      this.#log.info({ region: region.name, epoch: lease.epoch }, 'region taken up');
      return room;
    } catch (error) {
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
    await (await this.#localRoom(lease.regionId))?.close();
  }

  async #localRoom(regionId: string): Promise<(Room & RegionKeeper) | undefined> {
    const room = await this.#rooms.get(regionId)?.catch(() => undefined);
    return matchMaker.getLocalRoomById(room?.roomId ?? '') as (Room & RegionKeeper) | undefined;
  }
}
