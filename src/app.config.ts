import { createServer, type Server } from 'node:http';
import { hostname } from 'node:os';
import type { AddressInfo } from 'node:net';
import { matchMaker, type Server as GameServer } from '@colyseus/core';
import type { Config } from './config.ts';
import { createGame, type RoomParts } from './createGame.ts';
import { explainedBy, openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { faultAt } from './faults.ts';
import { createHttp } from './http/createHttp.ts';
import type { Readiness } from './http/health.ts';
import { startJobs } from './jobs/startJobs.ts';
import type { Logger } from './log.ts';
import { createMetrics, watchNode } from './metrics.ts';
import { jwtSecret } from './secrets.ts';
import { Directory } from './nodes/Directory.ts';
import { Drain } from './nodes/Drain.ts';
import { FirstLoginHost } from './nodes/FirstLoginHost.ts';
import { Hints } from './nodes/Hints.ts';
import { NodeDesk } from './nodes/NodeDesk.ts';
import { NodeRegistry } from './nodes/NodeRegistry.ts';
import { Origins } from './nodes/Origins.ts';
import { connectRedis } from './nodes/redis.ts';
import { RegionHost } from './nodes/RegionHost.ts';
import { RegionLeases } from './nodes/RegionLeases.ts';
import { within } from './nodes/within.ts';
import type { Progress } from './services/GalaxyService.ts';
import { PLAIN_MIND } from './services/guard/GuardMind.ts';
import { guardMindFrom } from './services/guard/guardMindFrom.ts';
import { createServices } from './services/Services.ts';

export interface App {
  /** Where it listens, as in `http://127.0.0.1:2567`. */
  url: string;
  stop(): Promise<void>;
}

export interface AppParts {
  config: Config;
  log: Logger;
  /** Told of the long steps of a first start. */
  progress: Progress;
  /** Has the process stop as a signal would: an operator wishes it. */
  stopProcess?: () => void;
}

/**
 * The composition root: a page of constructors, in the order in which one part needs the other. Listens as soon as the
 * database answers; `/readyz` and the game follow when the galaxy is there. Fails as a whole.
 */
export async function startApp({ config, log, progress, stopProcess = () => {} }: AppParts): Promise<App> {
  const readiness: Readiness = { ready: false, step: 'starting' };
  const metrics = createMetrics(config.NODE_ID);
  const server = createServer();
  const database = await openDatabase({
    url: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    name: `sectorwars ${config.NODE_ID}`,
    onProgress: line => log.info(line),
  });
  const stopping: (() => unknown)[] = [() => database.close()];
  const stop = async () => {
    for (const end of stopping.splice(0).toReversed()) await end();
  };

  try {
    const secret = jwtSecret(config);
    const redis = config.REDIS_URL ? await connectRedis(config.REDIS_URL, log) : undefined;
    const isRedisUp = () => redis?.isUp() ?? true;
    /** Whether other nodes can be asked: never by one that is alone, even if others share its database. */
    const isConnected = () => redis?.isUp() ?? false;
    const hints = new Hints(isRedisUp, log);
    const faults = faultAt(config.FAULT_POINT);
    const services = createServices(database.orm, {
      secret,
      now: () => new Date(),
      online: regionId => regions.onlineIn(regionId),
      skipsFirstLogin: config.FIRST_LOGIN === 'skip',
      onReturned: ({ ticketId: id, playerId, regionId, reason }) => {
        metrics.journeys.inc({ outcome: reason === null ? 'cancelled' : 'failed' });
        if (reason !== null) hints.toRegion(regionId, { about: 'journey', id, playerId });
      },
      onGate: ({ regionId, tunnelId: id }) => hints.toRegion(regionId, { about: 'gate', id }),
      ...faults,
      commitHooks: {
        ...faults,
        onRetry: error => log.warn({ err: error }, 'a commit is tried again'),
      },
    });
    const node = { id: config.NODE_ID, roles: config.NODE_ROLES, regions: config.NODE_REGIONS ?? [] };
    const registry = new NodeRegistry(database.orm.em, log, node);
    const origins = new Origins(config.ALLOWED_ORIGINS, () => registry.addresses);
    stopping.push(() => registry.stop());
    const leases = new RegionLeases(database.orm.em, config.NODE_ID);
    const regions = new RegionHost(leases, log, registry.self, faults.reach);
    stopping.push(() => regions.stop());
    const firstLogins = new FirstLoginHost(log, registry.self);
    const directory = new Directory({ isAlone: !redis, isConnected, registry, regions, firstLogins, log });
    const mind = guardMindFrom(config, log, (provider, milliseconds) =>
      metrics.guardSeconds.observe({ provider }, milliseconds / 1000),
    );
    const deadline = config.DRAIN_SECONDS * SECOND;
    const drain = new Drain({ registry, regions, directory, metrics, log, deadline });
    const { pulse } = metrics;
    const deskParts = { em: database.orm.em, log, self: registry.self, isConnected, pulse, drain, stop: stopProcess };
    const desk = new NodeDesk(deskParts);
    const isBound = () => redis?.isUp() ?? null;
    const httpParts = { config, log, metrics, readiness, services, directory, desk, isRedisUp: isBound, secret };
    server.on('request', createHttp(httpParts));
    const common = { log, metrics, clock: Date.now, limited: config.RATE_LIMITS === 'on' };
    const rooms: RoomParts = {
      region: {
        ...common,
        worlds: services.worlds,
        services,
        putDownAfter: config.REGION_IDLE_SECONDS * 1000,
        hints,
        retake: lease => regions.retake(lease),
        reserve: (region, playerId, milliseconds) =>
          within(milliseconds, directory.reserve(region, { playerId, arrives: true })),
        onOnline: (regionId, count) => regions.countOnline(regionId, count),
        onClosed: lease => regions.letGo(lease),
      },
      firstLogin: {
        ...common,
        firstLogin: services.firstLogin,
        mind,
        aiMode: mind === PLAIN_MIND ? 'rules' : 'ai',
        onClosed: playerId => firstLogins.letGo(playerId),
      },
    };
    const game = createGame(server, rooms, { redis, directory, origins });
    stopping.push(() => closeRooms(game, isRedisUp(), log));
    const url = await listen(server, game, config);
    log.info({ url, postgres: database.version, embedded: database.embedded }, 'listening');

    readiness.step = 'migrating the database';
    const migrations = await migrate(database.orm);
    if (migrations.length > 0) log.info({ migrations }, 'database migrated');
    await services.catalog.seed();
    readiness.step = 'making the galaxy';
    const made = await services.galaxy.ensure(config.GALAXY_SEED, progress);
    if (made) log.info({ seed: config.GALAXY_SEED }, 'galaxy made');

    if (config.NODE_ROLES.includes('jobs')) stopping.push(...startJobs(services, matchMaker.processId, metrics, log));
    await directory.start();
    await desk.start();
    await registry.start({
      processId: matchMaker.processId,
      address: redis ? (config.PUBLIC_ADDRESS ?? addressOf(url)) : (config.PUBLIC_ADDRESS ?? null),
    });
    watchNode(metrics, { registry, regions, isRedisUp });
    stopping.push(pulse.start(() => registry.self.loopDelayMs));
    stopping.push(() => {
      readiness.ready = false;
      readiness.step = 'draining';
      return drain.run();
    });
    readiness.ready = true;
    metrics.ready.set(1);
    metrics.startSeconds.set(process.uptime());
    return { url, stop };
  } catch (error) {
    await stop();
    throw explainedBy(error, config.DATABASE_URL);
  }
}

const SECOND = 1_000;

/** Colyseus waits for its rooms, and for Redis, for as long as it takes: longer than a moment without Redis is in vain. */
async function closeRooms(game: GameServer, isRedisUp: boolean, log: Logger): Promise<void> {
  try {
    await within(isRedisUp ? 20 * SECOND : 2 * SECOND, game.gracefullyShutdown(false));
  } catch (error) {
    log.error({ err: error }, 'rooms were left open');
  }
}

/** As other machines see it, when it listens on every network. */
function addressOf(url: string): string {
  const { hostname: host, port } = new URL(url);
  return `${['0.0.0.0', '[::]'].includes(host) ? hostname() : host}:${port}`;
}

async function listen(server: Server, game: GameServer, { HOST, PORT }: Config): Promise<string> {
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
  });
  await Promise.race([game.listen(PORT, HOST), failed]);
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
