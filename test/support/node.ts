import { TEST_SECRET } from './app.ts';
import { type ServerProcess, spawnServer } from './server.ts';

/** A node of a story: one database and one name, however often its process dies. */
export class Node {
  readonly #env: Record<string, string>;
  #server: ServerProcess | undefined;
  /** Where it listens since its last start. */
  url = '';

  constructor(databaseUrl: string, name: string) {
    this.#env = {
      DATABASE_URL: databaseUrl,
      NODE_ID: name,
      NODE_ENV: 'test',
      PORT: '0',
      RATE_LIMITS: 'off',
      FIRST_LOGIN: 'skip',
      JWT_SECRET: TEST_SECRET,
    };
  }

  /** Resolves when it is ready to play. */
  async start(env: Record<string, string> = {}): Promise<void> {
    this.#server = spawnServer({ ...this.#env, ...env });
    await this.#server.says(/"msg":"ready"/);
    this.url = /"url":"([^"]+)","msg":"ready"/.exec(this.#server.stdout())?.[1] ?? '';
  }

  /** Resolves when the process has ended by itself. */
  async death(): Promise<void> {
    await this.#server?.exit;
  }

  /** Tells it to stop; resolves with its exit code. */
  stop(): Promise<number | null> | undefined {
    this.#server?.signal('SIGTERM');
    return this.#server?.exit;
  }

  async kill(): Promise<void> {
    await this.#server?.kill('SIGKILL');
  }
}
