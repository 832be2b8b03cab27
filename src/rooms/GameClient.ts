import { WebSocketClient } from '@colyseus/ws-transport';
import type { WebSocket } from 'ws';

const OPEN: WebSocket['readyState'] = 1;

/** Clients with frames that have not left yet; they leave when what runs now is done, promises and all. */
let waiting: GameClient[] = [];

/**
 * A client that is sent all frames of a turn of the loop, the answers and events of a whole batch, with one write: a system
 * call costs as much as carrying out a command. What waits is copied, so that frames may be shared.
 */
export class GameClient extends WebSocketClient {
  #frames: Uint8Array[] = [];

  override raw(data: Uint8Array | Buffer, _options?: unknown, sent?: (error?: Error) => void): void {
    if (sent) {
      this.flush();
      super.raw(data, undefined, sent);
      return;
    }
    if (this.#frames.push(data) > 1) return;
    if (waiting.push(this) === 1) process.nextTick(flushAll);
  }

  /** Nothing that was said before is lost. */
  override leave(code?: number, reason?: string): void {
    this.flush();
    super.leave(code, reason);
  }

  flush(): void {
    const frames = this.#frames;
    if (frames.length === 0) return;
    this.#frames = [];
    const { readyState, _socket: socket } = this.ref as WebSocket & { _socket: { write: (bytes: Buffer) => void } };
    if (readyState === OPEN) socket.write(framed(frames));
  }
}

function flushAll(): void {
  const clients = waiting;
  waiting = [];
  for (const client of clients) client.flush();
}

const BINARY = 0x82;

/** Messages as a server frames them: binary, whole, not masked, and without the compression that is switched off. */
export function framed(messages: readonly Uint8Array[]): Buffer {
  let size = 0;
  for (const { length } of messages) size += length + headerOf(length);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const message of messages) {
    const { length } = message;
    const header = headerOf(length);
    bytes[at] = BINARY;
    if (header === 2) bytes[at + 1] = length;
    else if (header === 4) {
      bytes[at + 1] = 126;
      bytes.writeUInt16BE(length, at + 2);
    } else {
      bytes[at + 1] = 127;
      bytes.writeBigUInt64BE(BigInt(length), at + 2);
    }
    bytes.set(message, at + header);
    at += header + length;
  }
  return bytes;
}

function headerOf(length: number): number {
  return length < 126 ? 2 : length < 65_536 ? 4 : 10;
}
