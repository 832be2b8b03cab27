import { setTimeout as sleep } from 'node:timers/promises';
import { generateId, type IRoomCache, matchMaker, type Room } from '@colyseus/core';
import type { NextNode, Place } from './RegionHost.ts';
import type { Lease } from './RegionLeases.ts';
import { type Seat, seatAt } from './seats.ts';
import type { LiveNode } from './placement.ts';

/** How long a room waits for a region that another node has announced, in milliseconds. */
const KEPT_FOR = 20_000;
/** How long who was announced may take to be there, and how often that is looked at. */
export const GATHERED_WITHIN = 1_000;
const LOOK_EVERY = 5;

/** What a region's room can do for its host. It waits for its region until it is opened. */
interface RegionKeeper {
  warmUp(playerIds: readonly string[]): Promise<void>;
  open(lease: Lease): Promise<void>;
  close(): Promise<void>;
  announce(next: NextNode): Promise<void>;
  handOver(): Promise<void>;
}

type LocalRoom = Room & RegionKeeper;

/** A room for a region, which waits for it. */
export function createRoom(region: Place): Promise<IRoomCache> {
  return matchMaker.createRoom('region', { place: region, roomId: `region-${region.name}-${generateId()}` });
}

export function localRoom(room: IRoomCache | undefined): LocalRoom | undefined {
  return room && (matchMaker.getLocalRoomById(room.roomId) as LocalRoom | undefined);
}

/** The rooms that wait for regions which other nodes still have, with everybody who will come along. */
export class WaitingRooms {
  readonly #self: Readonly<Pick<LiveNode, 'address'>>;
  readonly #rooms = new Map<string, Promise<IRoomCache>>();

  constructor(self: Readonly<Pick<LiveNode, 'address'>>) {
    this.#self = self;
  }

  /** Seats in the room that waits for the region, once all that can be is ready; null for whom there is none. */
  async seats(region: Place, playerIds: readonly string[]): Promise<(Seat | null)[]> {
    const room = await (this.#rooms.get(region.id) ?? this.#add(region));
    await localRoom(room)?.warmUp(playerIds);
    return Promise.all(playerIds.map(playerId => this.#seatIn(room, playerId).catch(() => null)));
  }

  /** Resolves when so many are in the room, or after a moment; with what was written meanwhile. */
  async gathered(regionId: string, count: number): Promise<void> {
    const room = localRoom(await this.#rooms.get(regionId));
    const givenUpAt = performance.now() + GATHERED_WITHIN;
    const isGathered = () => !room || room.clients.length >= count;
    while (!isGathered() && performance.now() < givenUpAt) await sleep(LOOK_EVERY);
    await room?.warmUp([]);
  }

  /** The room of a region that is there now; it waits no more. */
  take(regionId: string): Promise<IRoomCache> | undefined {
    const room = this.#rooms.get(regionId);
    this.#rooms.delete(regionId);
    return room;
  }

  #add(region: Place): Promise<IRoomCache> {
    const room = createRoom(region);
    this.#rooms.set(region.id, room);
    room.catch(() => this.#rooms.delete(region.id));
    setTimeout(() => void this.#close(region.id, room).catch(() => {}), KEPT_FOR).unref();
    return room;
  }

  /** Its region has not come. */
  async #close(regionId: string, room: Promise<IRoomCache>): Promise<void> {
    if (this.#rooms.get(regionId) === room) await localRoom(await this.take(regionId))?.close();
  }

  async #seatIn(room: IRoomCache, playerId: string): Promise<Seat> {
    return seatAt(this.#self, await matchMaker.reserveSeatFor(room, {}, { playerId }));
  }
}
