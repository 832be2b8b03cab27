import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http';
import { ErrorCode, matchMaker, Server, ServerError, type ServerOptions } from '@colyseus/core';
import type { Logger } from './log.ts';
import type { Directory } from './nodes/Directory.ts';
import type { Origins } from './nodes/Origins.ts';
import { GameTransport } from './rooms/GameTransport.ts';
import { type RegionOptions, RegionRoom } from './rooms/RegionRoom.ts';
import type { FirstLoginParts } from './rooms/FirstLoginParts.ts';
import { type FirstLoginOptions, FirstLoginRoom } from './rooms/FirstLoginRoom.ts';
import type { RegionParts } from './rooms/RegionParts.ts';

/** The largest frame a client may send. */
const MAX_PAYLOAD = 16 * 1024;

/** How this node is bound to the others. */
export interface NodeParts {
  redis: Pick<ServerOptions, 'presence' | 'driver'> | undefined;
  origins: Pick<Origins, 'allows'>;
  directory: Pick<Directory, 'resume'>;
}

export interface RoomParts {
  region: RegionParts;
  firstLogin: FirstLoginParts;
}

/** The rooms and their transport, on the server that also answers HTTP. What Colyseus leaves open is closed here. */
export function createGame(
  server: HttpServer,
  { region, firstLogin }: RoomParts,
  { redis, directory, origins }: NodeParts,
): Server {
  const isWelcome = ({ origin, host }: IncomingHttpHeaders) => isAllowed(origin, host, origins);
  const transport = new GameTransport({ server, maxPayload: MAX_PAYLOAD, isWelcome, log: region.log });
  const game = new Server({
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: quietLogger(region.log),
    // Who takes a room up is settled before it is made.
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    ...(redis ? { presence: redis.presence, driver: redis.driver } : {}),
  });
  game.define('region', RegionRoom, { parts: region } as RegionOptions);
  game.define('first_login', FirstLoginRoom, { parts: firstLogin } as FirstLoginOptions);
  matchMaker.controller.invokeMethod = (method, roomId, options = {}) => {
    if (method !== 'reconnect')
      throw new ServerError(ErrorCode.MATCHMAKE_NO_HANDLER, 'enter through POST /api/v1/enter');
    return directory.resume(roomId, options);
  };
  // Colyseus has them set for every address of the server, ours too, and by default lets every page call.
  Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {} });
  matchMaker.controller.getCorsHeaders = headers => corsFor(headers.get('origin'), origins);
  return game;
}

/** A browser says which page connects; other programs say nothing. A page of the server itself is always welcome. */
function isAllowed(origin: string | undefined, host: string | undefined, origins: NodeParts['origins']): boolean {
  if (!origin || URL.parse(origin)?.host === host) return true;
  return origins.allows(origin);
}

function corsFor(origin: string | null, origins: NodeParts['origins']): Record<string, string> {
  if (!origin || !origins.allows(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'Content-Type, Authorization',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Access-Control-Max-Age': '600',
  };
}

/** Colyseus reports what clients do wrong as errors; whoever sends rubbish must not fill our logs. */
function quietLogger(log: Logger) {
  const debug = (...parts: unknown[]) => log.debug({ parts }, 'colyseus');
  return { debug, info: debug, warn: debug, error: debug, trace: debug, log: debug };
}
