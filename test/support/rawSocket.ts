import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { Pilot } from './pilot.ts';

/** What a server makes of somebody who wants a WebSocket: the status, and the bare connection if it is 101. */
export interface Upgrade {
  status: number;
  socket: Socket | undefined;
}

/** Knocks at the seat that a pilot has reserved, with headers of one's own. */
export async function upgrade(pilot: Pilot, headers: Record<string, string> = {}): Promise<Upgrade> {
  const { reservation } = await pilot.reserve();
  const { processId, roomId, sessionId } = reservation;
  const address = `${pilot.url}/${processId}/${roomId}?sessionId=${sessionId}`;
  return new Promise((resolve, reject) => {
    const knocking = request(address, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...headers,
      },
    });
    knocking.once('error', reject);
    knocking.once('response', response => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, socket: undefined });
    });
    knocking.once('upgrade', (response, socket) => resolve({ status: response.statusCode ?? 0, socket }));
    knocking.end();
  });
}

/** A binary frame as a client sends it, with a mask that changes nothing. */
export function frameOf(payload: Uint8Array): Buffer {
  if (payload.length > 125) throw new RangeError('only short frames');
  return Buffer.concat([Buffer.from([0x82, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
