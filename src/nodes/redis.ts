import { matchMaker } from '@colyseus/core';
import { Redis } from 'ioredis';
import type { Logger } from '../log.ts';
import { NodeChannels, RoomListings } from './listings.ts';
import { within } from './within.ts';

/** Redis did not answer when the node started. */
export class RedisUnavailable extends Error {}

const PATIENCE = 10_000;
/** How often listings of nodes that died are swept away, in milliseconds. */
const SWEEP_EVERY = 5_000;

/** What nodes find each other by. Nothing in it is the truth: all of it may be lost at any time. */
export interface RedisParts {
  presence: NodeChannels;
  driver: RoomListings;
  isUp(): boolean;
  stop(): void;
}

/** Connects, and goes on trying for as long as the node lives: what is asked meanwhile waits. Throws RedisUnavailable at a start. */
export async function connectRedis(url: string, log: Logger): Promise<RedisParts> {
  const redis = new Redis(url, {
    // Otherwise a request of Colyseus' that nobody waits for would fail after a while, and end the process.
    maxRetriesPerRequest: null,
    retryStrategy: times => Math.min(1_000, 50 * times),
  });
  let isUp = false;
  redis.on('error', error => {
    if (isUp) log.warn({ err: error }, 'Redis is away: regions go on, journeys between nodes wait');
    isUp = false;
  });
  redis.on('close', () => (isUp = false));
  redis.on('ready', () => {
    isUp = true;
    // It may have come back empty.
    matchMaker
      .restoreMissingRoomCaches()
      .catch((error: unknown) => log.warn({ err: error }, 'listings are not restored'));
  });
  try {
    await within(PATIENCE, redis.ping());
  } catch (error) {
    redis.disconnect();
    throw new RedisUnavailable(`REDIS_URL: no Redis answers at ${new URL(url).host}.`, { cause: error });
  }
  const presence = new NodeChannels(redis, () => isUp);
  const timer = setInterval(() => {
    if (isUp) matchMaker.healthCheckAllProcesses().catch((error: unknown) => log.warn({ err: error }, 'no sweep'));
  }, SWEEP_EVERY);
  return { presence, driver: new RoomListings(redis, () => isUp), isUp: () => isUp, stop: () => clearInterval(timer) };
}
