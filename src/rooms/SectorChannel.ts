import { getMessageBytes, Protocol } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';
import type { Appearance } from '../services/pilotView.ts';
import { SCRATCH } from './scratch.ts';
import { PilotState, SectorState } from './schema/SectorState.ts';

/** What a channel needs of a client: frames wait until it has joined, and are not copied, so each is made once for all. */
export interface Listener {
  enqueueRaw(bytes: Uint8Array | Buffer): void;
}

export type Send = (client: Listener, frame: Uint8Array) => void;

/** A first change is told at once, those that follow together: a crowd would else cost the square of its size. */
export const DELTA_EVERY = 250;

/** The live state of one sector that somebody is in: a snapshot for who comes, and what changed for who is there. */
export class SectorChannel {
  readonly #state: SectorState;
  readonly #encoder: Encoder<SectorState>;
  readonly #members = new Set<Listener>();
  readonly #newcomers = new Set<Listener>();
  #quietUntil = -Infinity;

  constructor(sectorId: number) {
    this.#state = new SectorState({ sectorId });
    this.#encoder = new Encoder(this.#state);
    this.#encoder.sharedBuffer = SCRATCH;
  }

  get size(): number {
    return this.#state.pilots.size;
  }

  players(): Iterable<string> {
    return this.#state.pilots.keys();
  }

  /** Shows a pilot as they look now. */
  show(playerId: string, appearance: Appearance): void {
    const shown = this.#state.pilots.get(playerId);
    if (shown) Object.assign(shown, appearance);
    else this.#state.pilots.set(playerId, new PilotState({ ...appearance }));
  }

  hide(playerId: string): void {
    this.#state.pilots.delete(playerId);
  }

  /** From the next flush on the client is sent this sector, first as a whole. */
  join(client: Listener): void {
    this.#members.delete(client);
    this.#newcomers.add(client);
  }

  leave(client: Listener): void {
    this.#members.delete(client);
    this.#newcomers.delete(client);
  }

  /** Tells the others what changed, unless they hear of it later, and who came all of it. False if something is left. */
  flush(send: Send, now: number): boolean {
    const isDue = this.#members.size === 0 || now >= this.#quietUntil;
    if (isDue && this.#encoder.hasChanges) {
      if (this.#members.size > 0) {
        sendAll(frameOf('sector.delta', this.#encoder.encode()), this.#members, send);
        this.#quietUntil = now + DELTA_EVERY;
      }
      this.#encoder.discardChanges();
    }
    if (this.#newcomers.size > 0) {
      sendAll(frameOf('sector.full', this.#encoder.encodeAll()), this.#newcomers, send);
      for (const client of this.#newcomers) this.#members.add(client);
      this.#newcomers.clear();
    }
    return !this.#encoder.hasChanges;
  }
}

function frameOf(type: string, bytes: Uint8Array): Uint8Array {
  return getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, type, undefined, bytes);
}

function sendAll(frame: Uint8Array, to: Iterable<Listener>, send: Send): void {
  for (const client of to) send(client, frame);
}
