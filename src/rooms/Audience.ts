import { type Client, getMessageBytes, Protocol } from '@colyseus/core';
import { CLOSE } from '../protocol/commands.ts';
import type { Visitor } from '../protocol/firstLogin.ts';
import { appearanceOf, changeOf, isSeen, touchedBy, wholeOf } from '../services/pilotView.ts';
import type { Changes, Notice, World } from '../services/RegionWorlds.ts';
import { Outgoing } from './Outgoing.ts';
import { SectorChannels } from './SectorChannels.ts';
import type { Rates } from './Rates.ts';

/** Of a socket. */
const OPEN = 1;

export interface PilotAuth {
  playerId: string;
  /** They come from another region. */
  arrives?: boolean;
  /** To the guard. */
  visitor?: Visitor;
}

export type PilotClient = Client<{ auth: PilotAuth; userData: Rates }>;

/** Who a client plays. It was settled before the seat was given. */
export function playerOf(client: PilotClient): string {
  return (client.auth as PilotAuth).playerId;
}

/** The clients of a region, one a pilot, and what each of them is sent: themselves, their sector, what concerns them. */
export class Audience {
  readonly #clients = new Map<string, PilotClient>();
  #channels = new SectorChannels();
  #hasMore = false;
  /** Who came or came back in this batch. */
  readonly #arrivals = new Set<string>();

  get size(): number {
    return this.#clients.size;
  }

  players(): IterableIterator<string> {
    return this.#clients.keys();
  }

  has(playerId: string): boolean {
    return this.#clients.has(playerId);
  }

  /** Whether what the pilot is told arrives: who is cut off may still come back, but misses it. */
  isHearing(playerId: string): boolean {
    const socket = this.#clients.get(playerId)?.ref as { readyState?: number } | undefined;
    return socket?.readyState === OPEN;
  }

  /** Whether this is the pilot's newest client: only that one may act. */
  isCurrent(client: PilotClient): boolean {
    return this.#clients.get(playerOf(client))?.sessionId === client.sessionId;
  }

  /** Makes this the pilot's client, which is sent everything once the batch is durable. One that had the place is let go. */
  seat(client: PilotClient): void {
    const before = this.#clients.get(playerOf(client));
    this.#clients.set(playerOf(client), client);
    this.#arrivals.add(playerOf(client));
    if (before && before.sessionId !== client.sessionId) before.leave(CLOSE.superseded);
  }

  unseat(playerId: string): void {
    this.#clients.delete(playerId);
    this.#arrivals.delete(playerId);
    this.#channels.remove(playerId);
  }

  letGo(playerId: string, code: number): void {
    this.#clients.get(playerId)?.leave(code);
    this.unseat(playerId);
  }

  clear(): void {
    for (const playerId of this.#clients.keys()) this.unseat(playerId);
  }

  /** Sends everybody all that they may see, after their region was loaded afresh. Nothing of what was shown before counts. */
  startAgain(world: World): void {
    const out = new Outgoing();
    this.#channels = new SectorChannels();
    for (const playerId of this.#clients.keys()) this.#follow(world, playerId, out);
    this.#channels.flush(out.add);
    out.send();
  }

  /**
   * What a batch has to say: to its pilots, to their sectors, to whom it names, and everything to who came. It must be asked
   * before the next batch runs, for it tells how the rows are now, and sent when the batch is durable.
   */
  telling(world: World, changes: readonly Changes[], now: number): Outgoing {
    const out = new Outgoing();
    for (const [playerId, touched] of touchedBy(world, changes)) {
      const pilot = world.pilots.get(playerId);
      if (!pilot) continue;
      const client = this.#clients.get(playerId);
      const me = client && changeOf(pilot, touched);
      if (me) out.add(client, messageOf('me', me));
      if (isSeen(touched))
        this.#channels.place(playerId, pilot.player.currentSectorId, appearanceOf(world, pilot), client);
    }
    for (const playerId of this.#arrivals) this.#follow(world, playerId, out);
    for (const notice of world.outbox.take()) this.#deliver(notice, out);
    this.#hasMore = !this.#channels.flush(out.add, now);
    return out;
  }

  /** Whether some changes of sectors are still to be told: they are told with a later batch. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  /** All that a pilot may see. */
  #follow(world: World, playerId: string, out: Outgoing): void {
    const pilot = world.pilots.get(playerId);
    const client = this.#clients.get(playerId);
    this.#arrivals.delete(playerId);
    if (!pilot || !client) return;
    out.add(client, messageOf('me', wholeOf(world, pilot)));
    this.#channels.remove(playerId);
    this.#channels.place(playerId, pilot.player.currentSectorId, appearanceOf(world, pilot), client);
  }

  #deliver({ to, type, data }: Notice, out: Outgoing): void {
    const frame = messageOf(type, data);
    if ('player' in to) {
      const client = this.#clients.get(to.player);
      if (client) out.add(client, frame);
      return;
    }
    const except = 'except' in to ? to.except : undefined;
    for (const playerId of 'region' in to ? this.#clients.keys() : this.#channels.playersIn(to.sector)) {
      const client = playerId === except ? undefined : this.#clients.get(playerId);
      if (client) out.add(client, frame);
    }
  }
}

function messageOf(type: string, data: unknown): Uint8Array {
  return getMessageBytes.raw(Protocol.ROOM_DATA, type, data);
}
