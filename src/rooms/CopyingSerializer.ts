import { type Client, SchemaSerializer } from '@colyseus/core';
import type { Schema } from '@colyseus/schema';

/**
 * Colyseus hands out a view of the encoder's one buffer; a socket that is still sending it when the next patch is encoded sends
 * rubbish. Here each patch is a copy: one a patch, not one a client.
 */
export class CopyingSerializer extends SchemaSerializer<Schema> {
  override reset(state: Schema): void {
    super.reset(state);
    const encoder = Reflect.get(this, 'encoder') as { encode: (...args: unknown[]) => Uint8Array };
    const encode = encoder.encode.bind(encoder);
    encoder.encode = (iterator, view, ...rest) => {
      const bytes = encode(iterator, view, ...rest);
      return view === undefined ? new Uint8Array(bytes) : bytes;
    };
  }

  override getFullState(client?: Client): Uint8Array {
    return new Uint8Array(super.getFullState(client as never));
  }
}
