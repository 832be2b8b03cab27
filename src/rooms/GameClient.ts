import {
  type Client,
  type ClientPrivate,
  ClientState,
  enqueueClientRaw,
  getMessageBytes,
  Protocol,
} from '@colyseus/core';
import type { WebSocket } from 'ws';

const OPEN: WebSocket['readyState'] = 1;
const BINARY = { binary: true };

/** Clients with frames that have not left yet; they leave when what runs now is done, promises and all. */
let waiting: GameClient[] = [];

/**
 * Colyseus' end of a socket, as its `WebSocketClient` is, but that all frames of a turn of the loop, the answers and events of a
 * whole batch, leave with one write: a system call costs as much as carrying out a command. Frames are copied then, so they
 * may be shared. What is only needed until the client is in is let go of, and is no property of the object: Colyseus deletes it,
 * which would make every later access slow.
 */
export class GameClient implements Client, ClientPrivate {
  declare '~messages': unknown;
  readonly id: string;
  ref: WebSocket;
  sessionId: string;
  state: Client['state'] = ClientState.JOINING;
  reconnectionToken = '';
  auth: unknown = undefined;
  userData: unknown = undefined;
  view: Client['view'] = undefined;
  _reconnectionToken = '';
  _joinedAt = 0;
  _numMessagesLastSecond = 0;
  _messageCountResetsAt = 0;
  _lastMessageTime = 0;
  _pendingFrames: Uint8Array[] | undefined = undefined;
  _pendingFrameClients: ClientPrivate['_pendingFrameClients'] = undefined;
  /** What is said before the client has taken its seat. */
  #untilJoined: Uint8Array[] | undefined = [];
  #frames: Uint8Array[] | undefined = undefined;

  constructor(sessionId: string, socket: WebSocket) {
    this.id = sessionId;
    this.sessionId = sessionId;
    this.ref = socket;
  }

  get _enqueuedMessages(): Uint8Array[] | undefined {
    return this.#untilJoined;
  }

  get readyState(): number {
    return this.ref.readyState;
  }

  send(type: PropertyKey, message?: unknown, _options?: unknown): void {
    this.enqueueRaw(getMessageBytes.raw(Protocol.ROOM_DATA, type as string, message));
  }

  sendBytes(type: string | number, bytes: Uint8Array): void {
    this.enqueueRaw(getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, type, undefined, bytes));
  }

  enqueueRaw(data: Uint8Array, options?: { afterNextPatch?: boolean }): void {
    enqueueClientRaw(this, data, options);
  }

  raw(data: Uint8Array, _options?: unknown, sent?: (error?: Error) => void): void {
    if (sent) {
      this.#flush();
      this.ref.send(data, BINARY, sent);
    } else if (this.#frames) this.#frames.push(data);
    else {
      this.#frames = [data];
      if (waiting.push(this) === 1) process.nextTick(GameClient.#flushAll);
    }
  }

  error(code: number, message = '', sent?: (error?: Error) => void): void {
    this.raw(getMessageBytes[Protocol.ERROR](code, message), undefined, sent);
  }

  /** Nothing that was said before is lost. */
  leave(code?: number, reason?: string): void {
    this.#flush();
    this.ref.close(code, reason);
  }

  close(code?: number, reason?: string): void {
    this.leave(code, reason);
  }

  toJSON() {
    return { sessionId: this.sessionId, readyState: this.readyState };
  }

  static #flushAll(this: void): void {
    const clients = waiting;
    waiting = [];
    for (const client of clients) client.#flush();
  }

  #flush(): void {
    const frames = this.#frames;
    if (!frames) return;
    this.#frames = undefined;
    if (this.state === ClientState.JOINED) this.#untilJoined = undefined;
    const { readyState, _socket: socket } = this.ref as WebSocket & { _socket: { write: (bytes: Buffer) => void } };
    if (readyState === OPEN) socket.write(framed(frames));
  }
}

const WHOLE_BINARY = 0x82;

/** Messages as a server frames them: binary, whole, not masked, and without the compression that is switched off. */
export function framed(messages: readonly Uint8Array[]): Buffer {
  let size = 0;
  for (const { length } of messages) size += length + headerOf(length);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const message of messages) {
    const { length } = message;
    const header = headerOf(length);
    bytes[at] = WHOLE_BINARY;
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
