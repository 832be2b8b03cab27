import { setTimeout as sleep } from 'node:timers/promises';
import { type IRoomCache, matchMaker, type Room } from '@colyseus/core';
import type { Logger } from '../log.ts';
import { reserveSeat, RoomUnavailable, type Seat } from './seats.ts';
import { LEASE_TTL, type Lease, type RegionLeases } from './RegionLeases.ts';

/** How long a region whose node died is waited for: its lease must run out first. */
const PATIENCE = LEASE_TTL + 2_000;

interface Closable {
  close(): Promise<void>;
}

interface Place {
  id: string;
  name: string;
}

/** The regions that this node has taken up: each one room, each under a lease that is renewed while the room lives. */
export class RegionHost {
  readonly #leases: RegionLeases;
  readonly #log: Logger;
  readonly #rooms = new Map<string, Promise<IRoomCache>>();
  readonly #held = new Map<string, Lease>();
  readonly #doubted = new WeakSet<Lease>();
  readonly #timer: NodeJS.Timeout;

  constructor(leases: RegionLeases, log: Logger) {
    this.#leases = leases;
    this.#log = log;
    this.#timer = setInterval(() => void this.#renewAll(), LEASE_TTL / 3);
  }

  /** The room of a region, which is made if there is none. However many ask at once, it is made once. */
  locate(region: Place): Promise<IRoomCache> {
    let room = this.#rooms.get(region.id);
    if (!room) {
      room = this.#takeUp(region);
      this.#rooms.set(region.id, room);
      room.catch(() => this.#rooms.delete(region.id));
    }
    return room;
  }

  /** A seat in a region. */
  reserve(region: Place, auth: { playerId: string }): Promise<Seat> {
    return reserveSeat(() => this.locate(region), auth);
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
      await sleep(100);
    }
    throw new RoomUnavailable(`the region ${name} is held by another node`);
  }

  async #renewAll(): Promise<void> {
    for (const lease of this.#held.values()) {
      const held = await this.#leases.renew(lease).catch(() => true);
      if (held) continue;
      // A commit that failed may be taking the region again just now: only a second no is believed.
      if (this.#doubted.has(lease)) await this.#close(lease);
      this.#doubted.add(lease);
    }
  }

  /** Another node writes the region now; what this one would still show of it is old. */
  async #close(lease: Lease): Promise<void> {
    this.#log.warn({ lease }, 'a lease was lost: its room is closed');
    const room = await this.#rooms.get(lease.regionId);
    const local = matchMaker.getLocalRoomById(room?.roomId ?? '') as (Room & Closable) | undefined;
    await local?.close();
  }
}
