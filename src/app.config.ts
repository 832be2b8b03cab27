import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Config } from './config.ts';
import { type Database, explainedBy, openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { createHttp } from './http/createHttp.ts';
import type { Readiness } from './http/health.ts';
import type { Logger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { jwtSecret } from './secrets.ts';
import type { Progress } from './services/GalaxyService.ts';
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
}

/**
 * The composition root: a page of constructors, in the order in which one part needs the other. Listens as soon as the
 * database answers; `/readyz` and the game follow when the galaxy is there. Fails as a whole.
 */
export async function startApp({ config, log, progress }: AppParts): Promise<App> {
  const readiness: Readiness = { ready: false, step: 'starting' };
  const metrics = createMetrics(config.NODE_ID);
  const server = createServer();
  const database = await openDatabase({
    url: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    name: `sectorwars ${config.NODE_ID}`,
    onProgress: line => log.info(line),
  });
  const stop = () => stopAll(server, database);

  try {
    const services = createServices(database.orm, nobodyFlies, { secret: jwtSecret(config), now: () => new Date() });
    const url = await listen(server, createHttp({ config, log, metrics, readiness, services }), config);
    log.info({ url, postgres: database.version, embedded: database.embedded }, 'listening');

    readiness.step = 'migrating the database';
    const migrations = await migrate(database.orm);
    if (migrations.length > 0) log.info({ migrations }, 'database migrated');
    await services.catalog.seed();
    readiness.step = 'making the galaxy';
    const made = await services.galaxy.ensure(config.GALAXY_SEED, progress);
    if (made) log.info({ seed: config.GALAXY_SEED }, 'galaxy made');

    readiness.ready = true;
    metrics.ready.set(1);
    metrics.startSeconds.set(process.uptime());
    return { url, stop };
  } catch (error) {
    await stop();
    throw explainedBy(error, config.DATABASE_URL);
  }
}

/** No room takes pilots yet. */
const nobodyFlies = () => 0;

async function listen(server: Server, http: Express, { HOST, PORT }: Config): Promise<string> {
  server.on('request', http);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Answers what was asked already, takes no more, and lets go of the database. */
async function stopAll(server: Server, database: Database): Promise<void> {
  if (server.listening) {
    const closed = new Promise(resolve => server.close(resolve));
    server.closeIdleConnections();
    await closed;
  }
  await database.close();
}
