import { type Client, getMessageBytes, Protocol } from '@colyseus/core';
import { CLOSE } from '../protocol/commands.ts';
import { appearanceOf, changeOf, touchedBy, wholeOf } from '../services/pilotView.ts';
import type { Changes, Notice, World } from '../services/RegionWorlds.ts';
import { SectorChannels } from './SectorChannels.ts';
import type { Rates } from './Rates.ts';

export interface PilotAuth {
  playerId: string;
}

export type PilotClient = Client<{ auth: PilotAuth; userData: Rates }>;

/** Who a client plays. It was settled before the seat was given. */
export function playerOf(client: PilotClient): string {
  return (client.auth as PilotAuth).playerId;
}

/** The clients of a region, one a pilot, and what each of them is sent: themselves, their sector, what concerns them. */
export class Audience {
  readonly #clients = new Map<string, PilotClient>();
  readonly #channels = new SectorChannels();
  /** Who came or came back in this batch. */
  readonly #arrivals = new Set<string>();

  get size(): number {
    return this.#clients.size;
  }

  players(): IterableIterator<string> {
    return this.#clients.keys();
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
    this.#channels.flush();
  }

  letGo(playerId: string, code: number): void {
    this.#clients.get(playerId)?.leave(code);
    this.unseat(playerId);
  }

  clear(): void {
    for (const playerId of this.#clients.keys()) this.unseat(playerId);
  }

  /**
   * Sends a pilot all that they may see: when they come, come back, or their region was loaded afresh. Only while memory and
   * database are the same: after a commit, before the next batch runs.
   */
  follow(world: World, playerId: string): void {
    const pilot = world.pilots.get(playerId);
    const client = this.#clients.get(playerId);
    this.#arrivals.delete(playerId);
    if (!pilot || !client) return;
    client.send('me', wholeOf(world, pilot));
    this.#channels.remove(playerId);
    this.#channels.place(playerId, pilot.player.currentSectorId, appearanceOf(world, pilot), client);
    this.#channels.flush();
  }

  /** What a durable batch has to say: to its pilots, to their sectors, to whom it names. */
  tell(world: World, changes: readonly Changes[]): void {
    for (const [playerId, touched] of touchedBy(world, changes)) {
      const pilot = world.pilots.get(playerId);
      if (!pilot) continue;
      const client = this.#clients.get(playerId);
      const me = changeOf(world, pilot, touched);
      if (me) client?.send('me', me);
      this.#channels.place(playerId, pilot.player.currentSectorId, appearanceOf(world, pilot), client);
    }
    for (const playerId of this.#arrivals) this.follow(world, playerId);
    for (const notice of world.outbox.take()) this.#deliver(notice);
    this.#channels.flush();
  }

  #deliver({ to, type, data }: Notice): void {
    if ('player' in to) {
      this.#clients.get(to.player)?.send(type, data);
      return;
    }
    const except = 'except' in to ? to.except : undefined;
    const frame = getMessageBytes.raw(Protocol.ROOM_DATA, type, data);
    for (const playerId of 'region' in to ? this.#clients.keys() : this.#channels.playersIn(to.sector)) {
      if (playerId !== except) this.#clients.get(playerId)?.enqueueRaw(frame);
    }
  }
}
