import { once } from 'node:events';
import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

export interface Entry {
  room: 'first_login' | 'region';
  /** Unless it is the guard's room. */
  region: string;
  /** Where the room of the reservation listens. */
  socket: URL;
}

/** Asks for a seat. Cheaper than `fetch`, for a fleet asks by the thousand. A node that does not answer fails, if it is said when. */
export async function enter(url: string, token: string, patience?: number): Promise<Entry> {
  const secure = url.startsWith('https:');
  const options = {
    ...(patience ? { signal: AbortSignal.timeout(patience) } : {}),
    method: 'POST',
    agent: secure ? agents.https : agents.http,
    headers: { authorization: `Bearer ${token}`, 'content-length': 0 },
  };
  const request = (secure ? httpsRequest : httpRequest)(`${url}/api/v1/enter`, options);
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const text = await read(response);
  if (response.statusCode !== 200) throw new Error(`no entry: ${response.statusCode} ${text}`);
  const { room, region = '', reservation } = JSON.parse(text) as EnterReply;
  return { room, region, socket: socketUrl(url, reservation) };
}

/** A seat that is kept for a while. */
export interface Reservation {
  sessionId: string;
  roomId: string;
  processId: string;
  publicAddress?: string;
}

interface EnterReply {
  room: Entry['room'];
  region?: string;
  reservation: Reservation;
}

/** Where the seat is taken: at the node that it names, else at the one that was asked. */
export function socketUrl(url: string, { sessionId, roomId, processId, publicAddress }: Reservation): URL {
  const { protocol, host } = new URL(url);
  const place = `${publicAddress ?? host}/${processId}/${roomId}?sessionId=${sessionId}`;
  return new URL(`${protocol === 'https:' ? 'wss:' : 'ws:'}//${place}`);
}

async function read(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
