import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jwtSecret } from '../../src/secrets.ts';
import { ClusterNode } from './ClusterNode.ts';
import { leash } from './leash.ts';
import { freePort } from './ports.ts';
import { Postgres } from './Postgres.ts';
import { RedisServer } from './RedisServer.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface ClusterOptions {
  /** How many. */
  nodes: number;
  /** Settings of every node, before which go those that make it a node of this cluster. */
  env?: Env;
  /** More for the first, the second and so on, which go before all others. */
  envOfNode?: readonly Env[];
  /** Else an embedded one of its own. */
  databaseUrl?: string | undefined;
  /** Else one of its own, which is installed if need be. */
  redisUrl?: string | undefined;
  /** Where the database and the secret are kept; else in a folder that is thrown away. */
  dataDir?: string | undefined;
  /** Of the first node, the others follow; else any that are free. */
  basePort?: number | undefined;
  onProgress?: (line: string) => void;
}

/** What a throw-away cluster leaves when we are killed: a PostgreSQL, which takes a moment to go, and a folder. */
const CLEAR = 'kill -QUIT "$(head -n 1 "$1/data/postgres/postmaster.pid")"; sleep 2; rm -rf "$1"';

/** Some nodes, a Redis and a PostgreSQL: a whole galaxy on one machine. */
export class Cluster {
  readonly nodes: readonly ClusterNode[];
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Signs the tokens of all nodes. */
  readonly secret: string;
  /** Unless another was given. */
  readonly postgres: Postgres | undefined;
  readonly redis: RedisServer | undefined;
  /** Of the logs, and of the data unless they are to be kept. */
  readonly folder: string;
  readonly #close: () => Promise<void>;

  private constructor(parts: Omit<Cluster, 'urls' | 'close'>, close: () => Promise<void>) {
    this.nodes = parts.nodes;
    this.databaseUrl = parts.databaseUrl;
    this.redisUrl = parts.redisUrl;
    this.secret = parts.secret;
    this.postgres = parts.postgres;
    this.redis = parts.redis;
    this.folder = parts.folder;
    this.#close = close;
  }

  /** Resolves when all nodes are ready; fails as a whole, with what stood in the way. */
  static async open(options: ClusterOptions): Promise<Cluster> {
    const ending: (() => unknown)[] = [];
    const close = async () => {
      for (const end of ending.splice(0).toReversed()) await end();
    };
    try {
      const cluster = await bring(options, ending);
      const { nodes } = cluster;
      ending.push(() => Promise.all(nodes.map(node => node.stop())));
      await startAll(nodes, options.onProgress ?? (() => {}));
      return new Cluster(cluster, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  get urls(): string[] {
    return this.nodes.map(({ url }) => url);
  }

  /** Drains all nodes, then stops what was started for them. */
  close(): Promise<void> {
    return this.#close();
  }
}

/** All that a cluster is, before its nodes are started. */
async function bring(options: ClusterOptions, ending: (() => unknown)[]) {
  const { nodes: count, env = {}, envOfNode = [], onProgress = () => {} } = options;
  const folder = scratchFolder(ending);
  const dataDir = resolve(options.dataDir ?? join(folder, 'data'));

  const redis = options.redisUrl === undefined ? await RedisServer.open() : undefined;
  if (redis) ending.push(() => redis.close());
  const postgres =
    options.databaseUrl === undefined ? await Postgres.open({ dataDir, nodes: count, onProgress }) : undefined;
  if (postgres) ending.push(() => postgres.close());

  const redisUrl = options.redisUrl ?? redis?.url ?? '';
  const databaseUrl = options.databaseUrl ?? postgres?.url ?? '';
  const secret = jwtSecret({ JWT_SECRET: env['JWT_SECRET'], DATA_DIR: dataDir });
  const shared = { ...env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, JWT_SECRET: secret, DATA_DIR: dataDir };
  const nodes: ClusterNode[] = [];
  for (let at = 0; at < count; at += 1) {
    const port = options.basePort === undefined ? await freePort() : options.basePort + at;
    const name = `node-${at + 1}`;
    const own = { PORT: String(port), PUBLIC_ADDRESS: `127.0.0.1:${port}`, NODE_ID: name };
    nodes.push(new ClusterNode({ name, port, folder, env: { ...shared, ...own, ...envOfNode[at] } }));
  }
  return { nodes, databaseUrl, redisUrl, secret, postgres, redis, folder };
}

/** The first alone, because it makes tables and galaxy if there are none; then the others together. */
async function startAll([first, ...others]: readonly ClusterNode[], onProgress: (line: string) => void): Promise<void> {
  const start = async (node: ClusterNode) => {
    const began = performance.now();
    await node.start();
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    onProgress(`${node.name} is ready on ${node.url} after ${seconds} s, process ${node.pid}`);
  };
  if (first) await start(first);
  const started = await Promise.allSettled(others.map(start));
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

function scratchFolder(ending: (() => unknown)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sectorwars-cluster-'));
  // PostgreSQL's own user must be able to enter it.
  chmodSync(folder, 0o711);
  const letGo = leash(CLEAR, folder);
  ending.push(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    letGo();
  });
  return folder;
}
