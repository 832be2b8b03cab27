import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { postmasterOf } from '../../src/db/embedded/postmaster.ts';
import { scratchFolder } from '../bench/scratch.ts';
import type { Question, Reply } from './probe.ts';

/** What `npm start` gives to Node. */
const START = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start
  .split(' ')
  .slice(1);

/** A server of the load test's own, as `npm start` runs it: its own PostgreSQL, full durability, everything new. */
export class Host {
  readonly secret = randomBytes(32).toString('hex');
  readonly #dataDir = scratchFolder();
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #database: Database | undefined;
  #printed = '';
  url = '';

  private constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  /** With settings beside the usual: `env` goes before them. */
  static async start(onProgress: (line: string) => void, env: Readonly<Record<string, string>> = {}): Promise<Host> {
    const host = new Host(env);
    try {
      await host.#start();
      onProgress(`a server of its own on ${host.url}, process ${host.pid}`);
      return host;
    } catch (error) {
      await host.stop();
      throw error;
    }
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** The first process of PostgreSQL. */
  get postmaster(): number {
    return postmasterOf(join(this.#dataDir, 'postgres'))?.pid ?? 0;
  }

  /** The server's database, which outlives the server as long as it is not let go of here. */
  get database(): Database {
    if (!this.#database) throw new Error('the server has not started');
    return this.#database;
  }

  /** Asks the process itself. */
  async ask(question: Question): Promise<Reply> {
    const child = this.#child;
    if (!child?.connected) throw new Error('the server has ended');
    child.send(question);
    const [reply] = (await once(child, 'message')) as [Reply];
    return reply;
  }

  /** SIGTERM, as an operator would; resolves with the exit code. */
  async end(): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const closed = once(child, 'close') as Promise<[number | null]>;
    child.kill('SIGTERM');
    const [code] = await closed;
    return code;
  }

  async stop(): Promise<void> {
    await this.end();
    await this.#database?.close();
    rmSync(this.#dataDir, { recursive: true, force: true });
    process.off('exit', this.#abandon);
  }

  /** What is left when the load test itself is ended: nothing runs on, and nothing stays on the disk. */
  readonly #abandon = (): void => {
    this.#child?.kill('SIGKILL');
    if (this.postmaster) process.kill(this.postmaster, 'SIGQUIT');
    // An exit handler cannot wait otherwise.
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for (let waited = 0; this.postmaster && waited < 5_000; waited += 20) Atomics.wait(clock, 0, 0, 20);
    rmSync(this.#dataDir, { recursive: true, force: true, maxRetries: 5 });
  };

  async #start(): Promise<void> {
    const env = {
      DATA_DIR: this.#dataDir,
      PORT: '0',
      RATE_LIMITS: 'off',
      FIRST_LOGIN: 'skip',
      JWT_SECRET: this.secret,
      ...this.#env,
    };
    const probe = new URL('./probe.ts', import.meta.url).href;
    const child = spawn(process.execPath, ['--expose-gc', '--import', probe, ...START], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.#child = child;
    process.once('exit', this.#abandon);
    this.url = await this.#ready(child);
    this.#database = await openDatabase({ dataDir: this.#dataDir, name: 'loadtest' });
  }

  #ready(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      child.stdout?.on('data', (part: Buffer) => {
        // What it says once it runs is of interest only when it fails.
        this.#printed = (this.#printed + part.toString()).slice(-20_000);
        const [, url] = /"url":"([^"]+)","msg":"ready"/.exec(this.#printed) ?? [];
        if (url) resolve(url);
      });
      child.once('close', code => reject(new Error(`the server ended with ${code}:\n${this.#printed}`)));
    });
  }

  /** The last that the server said. */
  get lastWords(): string {
    return this.#printed.split('\n').slice(-10).join('\n');
  }
}
