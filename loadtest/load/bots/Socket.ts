import { randomBytes } from 'node:crypto';
import { connect, type Socket as TcpSocket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const OPCODE = { binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface SocketHooks {
  onOpen: () => void;
  onFrame: (frame: Buffer) => void;
  /** With the code of the server, 1006 when the connection just ended. */
  onClose: (code: number) => void;
}

/**
 * A WebSocket that does the little a bot needs: what is measured is the server, so a frame costs one write and no copy but
 * one. Its mask is zero, which every server takes.
 */
export class Socket {
  readonly #tcp: TcpSocket;
  readonly #hooks: SocketHooks;
  #rest: Buffer | undefined;
  #isOpen = false;
  #code = 1006;
  bytesIn = 0;

  constructor(url: URL, hooks: SocketHooks) {
    const secure = url.protocol === 'wss:';
    const port = Number(url.port || (secure ? 443 : 80));
    this.#hooks = hooks;
    this.#tcp = secure
      ? connectTls({ host: url.hostname, port, servername: url.hostname })
      : connect({ host: url.hostname, port });
    this.#tcp.setNoDelay(true);
    this.#tcp.on('data', chunk => this.#take(chunk));
    this.#tcp.on('error', () => {});
    this.#tcp.once('close', () => hooks.onClose(this.#code));
    this.#tcp.once(secure ? 'secureConnect' : 'connect', () => this.#tcp.write(upgrade(url)));
  }

  send(payload: Buffer): void {
    this.#write(OPCODE.binary, payload);
  }

  close(): void {
    this.#tcp.destroy();
  }

  #write(opcode: number, payload: Buffer): void {
    const header = payload.length < 126 ? 6 : 8;
    const frame = Buffer.allocUnsafe(header + payload.length);
    frame[0] = 0x80 | opcode;
    if (header === 6) frame[1] = 0x80 | payload.length;
    else {
      frame[1] = 0x80 | 126;
      frame.writeUInt16BE(payload.length, 2);
    }
    frame.writeUInt32BE(0, header - 4);
    payload.copy(frame, header);
    this.#tcp.write(frame);
  }

  #take(chunk: Buffer): void {
    this.bytesIn += chunk.length;
    let bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    if (!this.#isOpen) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end >= 0) {
        if (!bytes.toString('latin1', 0, 12).endsWith(' 101')) return this.close();
        this.#isOpen = true;
        bytes = bytes.subarray(end + 4);
        this.#hooks.onOpen();
      }
    }
    let at = 0;
    while (this.#isOpen) {
      const frame = frameAt(bytes, at);
      if (!frame) break;
      at = frame.end;
      this.#receive(frame.opcode, bytes.subarray(frame.start, frame.end));
    }
    this.#rest = at < bytes.length ? bytes.subarray(at) : undefined;
  }

  #receive(opcode: number, payload: Buffer): void {
    if (opcode === OPCODE.binary) this.#hooks.onFrame(payload);
    else if (opcode === OPCODE.ping) this.#write(OPCODE.pong, payload);
    else if (opcode === OPCODE.close) {
      this.#code = payload.length >= 2 ? payload.readUInt16BE() : 1005;
      this.#tcp.end();
    }
  }
}

interface Frame {
  opcode: number;
  start: number;
  end: number;
}

/** The whole frame of a server that starts there: never masked, never in parts. */
export function frameAt(bytes: Buffer, at: number): Frame | undefined {
  const [first, second] = [bytes[at], bytes[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const size = second < 126 ? 2 : second === 126 ? 4 : 10;
  if (bytes.length < at + size) return undefined;
  const length = size === 2 ? second : size === 4 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
  const start = at + size;
  return bytes.length < start + length ? undefined : { opcode: first & 0x0f, start, end: start + length };
}

function upgrade({ pathname, search, host }: URL): string {
  const lines = [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}
