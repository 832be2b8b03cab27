import { type Client, Protocol, SchemaSerializer } from '@colyseus/core';
import type { Schema } from '@colyseus/schema';
import { SCRATCH } from './scratch.ts';

interface Inside {
  encoder: { sharedBuffer: Uint8Array; encode: (...args: unknown[]) => Uint8Array };
  fullEncodeBuffer: Uint8Array;
  needFullEncode: boolean;
}

/**
 * Colyseus hands out a view of the encoder's one buffer; a socket that is still sending it when the next patch is encoded sends
 * rubbish. Here each patch is a copy: one a patch, not one a client; and all rooms write into one buffer.
 */
export class CopyingSerializer extends SchemaSerializer<Schema> {
  override reset(state: Schema): void {
    super.reset(state);
    const { encoder } = this.#inside;
    const encode = encoder.encode.bind(encoder);
    encoder.sharedBuffer = SCRATCH;
    encoder.encode = (iterator, view, ...rest) => {
      const bytes = encode(iterator, view, ...rest);
      return view === undefined ? new Uint8Array(bytes) : bytes;
    };
    this.#inside.fullEncodeBuffer = SCRATCH;
  }

  override getFullState(client?: Client): Uint8Array {
    // What was there before is somebody else's by now.
    this.#inside.needFullEncode = true;
    SCRATCH[0] = Protocol.ROOM_STATE;
    return new Uint8Array(super.getFullState(client as never));
  }

  /** What Colyseus keeps to itself. */
  get #inside(): Inside {
    return this as unknown as Inside;
  }
}
