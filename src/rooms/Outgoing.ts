import type { Listener } from './SectorChannel.ts';

/** Frames that are ready, and wait until the batch they tell of is durable. */
export class Outgoing {
  readonly #clients: Listener[] = [];
  readonly #frames: Uint8Array[] = [];

  readonly add = (client: Listener, frame: Uint8Array): void => {
    this.#clients.push(client);
    this.#frames.push(frame);
  };

  send(): void {
    this.#clients.forEach((client, index) => client.enqueueRaw(this.#frames[index] as Uint8Array));
  }
}
