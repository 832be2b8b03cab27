import type { Appearance } from '../services/pilotView.ts';
import { type Listener, SectorChannel, type Send } from './SectorChannel.ts';

/** The sectors of a region that somebody is in. A channel is made for the first and dropped with the last. */
export class SectorChannels {
  readonly #channels = new Map<number, SectorChannel>();
  readonly #places = new Map<string, { sectorId: number; client: Listener | undefined }>();
  readonly #playersIn = new Map<number, Set<string>>();
  readonly #dirty = new Map<number, SectorChannel>();

  /** Shows a pilot where they are now, and lets their client follow. */
  place(playerId: string, sectorId: number, appearance: Appearance, client: Listener | undefined): void {
    const before = this.#places.get(playerId);
    if (before && (before.sectorId !== sectorId || before.client !== client)) {
      if (before.sectorId !== sectorId) this.#hide(playerId, before.sectorId);
      if (before.client) this.#of(before.sectorId).leave(before.client);
    }
    const channel = this.#of(sectorId);
    channel.show(playerId, appearance);
    this.#crowd(sectorId).add(playerId);
    if (client && (before?.sectorId !== sectorId || before.client !== client)) channel.join(client);
    this.#places.set(playerId, { sectorId, client });
  }

  remove(playerId: string): void {
    const before = this.#places.get(playerId);
    if (!before) return;
    this.#places.delete(playerId);
    this.#hide(playerId, before.sectorId);
    if (before.client) this.#of(before.sectorId).leave(before.client);
  }

  /** Who is in a sector. */
  playersIn(sectorId: number): Iterable<string> {
    return this.#playersIn.get(sectorId) ?? [];
  }

  /** Sends what is to be told by now; only channels that were touched are looked at. False if something is left for later. */
  flush(send: Send = sendNow, now = Infinity): boolean {
    for (const [sectorId, channel] of this.#dirty) {
      if (!channel.flush(send, now)) continue;
      this.#dirty.delete(sectorId);
      if (channel.isEmpty) this.#channels.delete(sectorId);
    }
    return this.#dirty.size === 0;
  }

  #hide(playerId: string, sectorId: number): void {
    this.#of(sectorId).hide(playerId);
    const crowd = this.#crowd(sectorId);
    crowd.delete(playerId);
    if (crowd.size === 0) this.#playersIn.delete(sectorId);
  }

  #crowd(sectorId: number): Set<string> {
    let crowd = this.#playersIn.get(sectorId);
    if (!crowd) {
      crowd = new Set();
      this.#playersIn.set(sectorId, crowd);
    }
    return crowd;
  }

  #of(sectorId: number): SectorChannel {
    let channel = this.#channels.get(sectorId);
    if (!channel) {
      channel = new SectorChannel(sectorId);
      this.#channels.set(sectorId, channel);
    }
    this.#dirty.set(sectorId, channel);
    return channel;
  }
}

function sendNow(client: Listener, frame: Uint8Array): void {
  client.enqueueRaw(frame);
}
