import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, connectClientToRoom, createAuthContext, matchMaker } from '@colyseus/core';
import { type TransportOptions, WebSocketTransport } from '@colyseus/ws-transport';
import type { WebSocket } from 'ws';
import type { Logger } from '../log.ts';
import { GameClient } from './GameClient.ts';

export interface GameTransportOptions extends TransportOptions {
  server: Server;
  log: Logger;
  /** Whether a page may connect, by the headers of its request. */
  isWelcome: (headers: IncomingMessage['headers']) => boolean;
}

const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
const ROOM = /\/[\w-]+\/([\w-]+)$/;

/** Clients are asked whether they are there this often, some at a time: ten thousand at once would hold up everybody. */
const PING_EVERY = 15_000;
const PING_STEP = 250;
const MOST_UNANSWERED = 2;

type Pinged = WebSocket & { unanswered?: number };

/**
 * Colyseus' transport with three things done otherwise: a client's frames leave together (`GameClient`), a handshake makes no
 * `Request` to look at one header, and pings are spread over their interval.
 */
export class GameTransport extends WebSocketTransport {
  readonly #isWelcome: GameTransportOptions['isWelcome'];
  readonly #log: Logger;

  constructor({ isWelcome, log, ...options }: GameTransportOptions) {
    super({ ...options, pingInterval: PING_EVERY, pingMaxRetries: MOST_UNANSWERED });
    this.#isWelcome = isWelcome;
    this.#log = log;
  }

  protected override listenForUpgrade(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (!this.#isWelcome(request.headers)) {
        socket.on('error', () => socket.destroy());
        socket.end(FORBIDDEN);
        return;
      }
      this.wss.handleUpgrade(request, socket, head, webSocket => void this.#connect(webSocket, request));
    });
  }

  async #connect(socket: Pinged, { url = '/', headers, socket: { remoteAddress } }: IncomingMessage): Promise<void> {
    socket.on('error', error => this.#log.debug({ err: error }, 'a socket failed'));
    socket.on('pong', heard);
    const { pathname, searchParams } = new URL(`ws://server${url}`);
    const reconnectionToken = searchParams.get('reconnectionToken') ?? undefined;
    const client = new GameClient(searchParams.get('sessionId') ?? '', socket);
    try {
      const room = matchMaker.getLocalRoomById(ROOM.exec(pathname)?.[1] ?? '');
      const context = createAuthContext({ headers: headers as Record<string, string>, remoteAddress });
      await connectClientToRoom(room, client, context, {
        reconnectionToken,
        skipHandshake: searchParams.has('skipHandshake'),
      });
    } catch (error) {
      const { code, message } = error as { code: number; message: string };
      client.error(code, message, () =>
        socket.close(reconnectionToken ? CloseCode.FAILED_TO_RECONNECT : CloseCode.WITH_ERROR),
      );
    }
  }

  protected override autoTerminateUnresponsiveClients(pingInterval: number, pingMaxRetries: number): void {
    let round = this.wss.clients.values();
    this.pingInterval = setInterval(() => {
      const some = Math.ceil((this.wss.clients.size * PING_STEP) / pingInterval);
      for (let asked = 0; asked < some; asked += 1) {
        const { value, done } = round.next();
        if (done) {
          round = this.wss.clients.values();
          return;
        }
        ask(value, pingMaxRetries);
      }
    }, PING_STEP);
  }
}

function ask(socket: Pinged, most: number): void {
  const unanswered = socket.unanswered ?? 0;
  if (unanswered >= most) return socket.terminate();
  socket.unanswered = unanswered + 1;
  socket.ping();
}

function heard(this: Pinged): void {
  this.unanswered = 0;
}
