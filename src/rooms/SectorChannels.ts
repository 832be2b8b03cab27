import type { Appearance } from '../services/pilotView.ts';
import { aloneFrame } from './aloneFrame.ts';
import { type Listener, SectorChannel, type Send } from './SectorChannel.ts';

interface Place {
  sectorId: number;
  client: Listener | undefined;
  appearance: Appearance;
}

/**
 * The sectors of a region that somebody is in. Where two or more are, a channel tells each of the others; who is alone costs
 * nothing but a place, and is sent the sector as a whole when something of it changes.
 */
export class SectorChannels {
  readonly #places = new Map<string, Place>();
  /** Who is alone there, or the channel of those who are there. */
  readonly #sectors = new Map<number, string | SectorChannel>();
  /** New ones for every flush, as the batches of a `WriteSet` are. */
  #untold = new Set<string>();
  #dirty = new Map<number, SectorChannel>();

  /** Shows a pilot where they are now, and lets their client follow. */
  place(playerId: string, sectorId: number, appearance: Appearance, client: Listener | undefined): void {
    const before = this.#places.get(playerId);
    const isNew = before?.sectorId !== sectorId || before.client !== client;
    if (!isNew && isAlike(before.appearance, appearance)) return;
    if (before && isNew) this.remove(playerId);
    const place = { sectorId, client, appearance };
    this.#places.set(playerId, place);

    const there = this.#sectors.get(sectorId);
    if (there === undefined || there === playerId) {
      this.#sectors.set(sectorId, playerId);
      this.#untold.add(playerId);
      return;
    }
    const channel = typeof there === 'string' ? this.#open(sectorId, there) : there;
    channel.show(playerId, appearance);
    if (client && isNew) channel.join(client);
    this.#dirty.set(sectorId, channel);
  }

  remove(playerId: string): void {
    const place = this.#places.get(playerId);
    if (!place) return;
    const { sectorId, client } = place;
    this.#places.delete(playerId);
    this.#untold.delete(playerId);
    const there = this.#sectors.get(sectorId);
    if (there instanceof SectorChannel) {
      there.hide(playerId);
      if (client) there.leave(client);
      this.#dirty.set(sectorId, there);
    } else this.#sectors.delete(sectorId);
  }

  /** Who is in a sector. */
  playersIn(sectorId: number): Iterable<string> {
    const there = this.#sectors.get(sectorId);
    if (there === undefined) return [];
    return typeof there === 'string' ? [there] : there.players();
  }

  /** Sends what is to be told by now; only sectors that were touched are looked at. False if something is left for later. */
  flush(send: Send = sendNow, now = Infinity): boolean {
    for (const playerId of this.#untold) {
      const { client, sectorId, appearance } = this.#places.get(playerId) as Place;
      if (client) send(client, aloneFrame(sectorId, playerId, appearance));
    }
    this.#untold = new Set();
    const dirty = this.#dirty;
    this.#dirty = new Map();
    for (const [sectorId, channel] of dirty) {
      if (channel.flush(send, now)) this.#close(sectorId, channel);
      else this.#dirty.set(sectorId, channel);
    }
    return this.#dirty.size === 0;
  }

  /** Makes a channel for who was alone: they are sent the sector anew, and from then on what changes. */
  #open(sectorId: number, playerId: string): SectorChannel {
    const channel = new SectorChannel(sectorId);
    const { client, appearance } = this.#places.get(playerId) as Place;
    channel.show(playerId, appearance);
    if (client) channel.join(client);
    this.#untold.delete(playerId);
    this.#sectors.set(sectorId, channel);
    return channel;
  }

  /** Whom the others have left needs no channel any more. */
  #close(sectorId: number, channel: SectorChannel): void {
    if (channel.size > 1) return;
    const [playerId] = channel.players();
    if (playerId === undefined) this.#sectors.delete(sectorId);
    else this.#sectors.set(sectorId, playerId);
  }
}

function isAlike(one: Appearance, other: Appearance): boolean {
  return (
    one.name === other.name &&
    one.shipType === other.shipType &&
    one.rank === other.rank &&
    one.nameColor === other.nameColor &&
    one.reputationTier === other.reputationTier &&
    one.isDocked === other.isDocked &&
    one.isLanded === other.isLanded
  );
}

function sendNow(client: Listener, frame: Uint8Array): void {
  client.enqueueRaw(frame);
}
