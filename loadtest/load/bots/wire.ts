import { decode, encode, type Iterator } from '@colyseus/schema';
import { pack, type Scalar, Unpacker } from './msgpack.ts';

/** Colyseus' own frames, as far as a bot meets them. */
export const FRAME = {
  join: 10,
  error: 11,
  message: 13,
  state: 14,
  patch: 15,
  bytes: 17,
  request: 21,
  response: 22,
} as const;

export const STATUS = { ok: 0, rejected: 1, failed: 2 } as const;

export type Payload = Readonly<Record<string, Scalar>>;

/** What a command came to. */
export type Answer = { ok: true; reply: Record<string, unknown> } | { ok: false; code: string };

const LARGEST = 1024;
const scratch = Buffer.alloc(LARGEST);
const it: Iterator = { offset: 0 };
const unpacker = new Unpacker();

/** A command as its room takes it: `[21][request id][type][MessagePack]`. The bytes are good until the next one. */
export function requestFrame(requestId: number, type: string, payload: Payload): Buffer {
  scratch[0] = FRAME.request;
  it.offset = 1;
  encode.number(scratch, requestId, it);
  encode.string(scratch, type, it);
  return scratch.subarray(0, pack(scratch, it.offset, payload));
}

/** What the room answers to a command: `[22][request id][status][MessagePack]`. */
export function readResponse(frame: Buffer): { requestId: number; answer: Answer } {
  it.offset = 1;
  const requestId = decode.number(frame, it);
  const status = frame[it.offset];
  const body = frame.length > it.offset + 1 ? unpacker.read(frame, it.offset + 1) : {};
  if (status === STATUS.ok) return { requestId, answer: { ok: true, reply: body as Record<string, unknown> } };
  const { code, name } = (body ?? {}) as { code?: string; name?: string };
  return { requestId, answer: { ok: false, code: code ?? name ?? 'without a code' } };
}

/** What the room says by itself: `[13][type][MessagePack]`, or `[17][type][bytes]`. */
export function typeOf(frame: Buffer): string {
  it.offset = 1;
  return decode.string(frame, it);
}

/** The body of such a message of `[13]`. */
export function readMessage(frame: Buffer): unknown {
  typeOf(frame);
  return unpacker.read(frame, it.offset);
}
