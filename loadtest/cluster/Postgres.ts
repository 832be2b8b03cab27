import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { postmasterOf } from '../../src/db/embedded/postmaster.ts';

export interface PostgresOptions {
  dataDir: string;
  /** That many will want connections. */
  nodes: number;
  onProgress: (line: string) => void;
}

/** The embedded PostgreSQL of a cluster, which can be taken away and given back: its address stays. */
export class Postgres {
  readonly #options: PostgresOptions;
  #server: EmbeddedPostgres;

  private constructor(options: PostgresOptions, server: EmbeddedPostgres) {
    this.#options = options;
    this.#server = server;
  }

  static async open(options: PostgresOptions): Promise<Postgres> {
    return new Postgres(options, await bring(options));
  }

  get url(): string {
    return this.#server.url;
  }

  get version(): string {
    return this.#server.version;
  }

  /** Of its first process; 0 when it is down. */
  get pid(): number {
    return postmasterOf(join(this.#options.dataDir, 'postgres'))?.pid ?? 0;
  }

  /** Ends it cleanly and at once: whoever is connected is disconnected. */
  stop(): Promise<void> {
    return this.#end('SIGINT');
  }

  /** As a crash: it recovers at the next start. */
  kill(): Promise<void> {
    return this.#end('SIGQUIT');
  }

  async start(): Promise<void> {
    const { port } = new URL(this.url);
    this.#server = await bring(this.#options);
    if (new URL(this.url).port !== port) throw new Error('somebody took the port of PostgreSQL while it was down');
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The last who uses it stops it. */
  close(): Promise<void> {
    return this.#server.close();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.pid) process.kill(this.pid, signal);
    while (this.pid) await sleep(10);
    // Else it would claim the next server beside us.
    await this.#server.close();
  }
}

function bring({ dataDir, nodes, onProgress }: PostgresOptions): Promise<EmbeddedPostgres> {
  return openEmbeddedPostgres({ dataDir, onProgress, settings: { max_connections: String(100 + 20 * nodes) } });
}
