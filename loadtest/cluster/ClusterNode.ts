import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Daemon, type Ending } from './Daemon.ts';

const START_WITHIN = 120_000;
/** In seconds: how long a drain may take unless it is set, and how much longer a process may take to end. */
const DRAIN = 20;
const GRACE = 20;

/** What `npm start` gives to Node. */
const START = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start
  .split(' ')
  .slice(1);

export type NodeState = 'down' | 'starting' | 'ready' | 'paused' | 'stopping';

export interface NodeOptions {
  name: string;
  port: number;
  /** Its log is kept there, as `node-1.log`. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** One node of a cluster: one name and one address, however often its process dies. */
export class ClusterNode {
  readonly name: string;
  readonly port: number;
  readonly #logFile: string;
  readonly #env: NodeOptions['env'];
  #daemon: Daemon | undefined;
  #state: NodeState = 'down';

  constructor({ name, port, folder, env }: NodeOptions) {
    this.name = name;
    this.port = port;
    this.#logFile = join(folder, `${name}.log`);
    this.#env = env;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Of its process, the last one if it is down. */
  get pid(): number {
    return this.#daemon?.pid ?? 0;
  }

  get state(): NodeState {
    return this.#daemon?.running ? this.#state : 'down';
  }

  /** Resolves when its process ends, by whatever. */
  get exited(): Promise<Ending> {
    if (!this.#daemon) throw new Error(`${this.name} was never started`);
    return this.#daemon.exited;
  }

  /** Resolves when it is ready to play. `env` goes before its settings, this time. */
  async start(env: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
    if (this.#daemon?.running) throw new Error(`${this.name} runs already`);
    const from = existsSync(this.#logFile) ? statSync(this.#logFile).size : 0;
    this.#daemon = await Daemon.start(process.execPath, START, {
      env: { PATH: process.env['PATH'], ...this.#env, ...env },
      logFile: this.#logFile,
    });
    this.#state = 'starting';
    await this.#ready(this.#daemon, from);
  }

  /** SIGTERM: it drains. Resolves with its exit code. */
  async stop(): Promise<number | null> {
    if (!this.#daemon) return null;
    this.#state = 'stopping';
    const patience = Number(this.#env['DRAIN_SECONDS'] ?? DRAIN) + GRACE;
    const { code } = await this.#daemon.stop(patience * 1_000);
    return code;
  }

  /** SIGKILL: resolves when it is gone. */
  async kill(): Promise<void> {
    await this.#daemon?.kill();
  }

  async restart(env: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
    await this.stop();
    await this.start(env);
  }

  pause(): void {
    this.#daemon?.pause();
    this.#state = 'paused';
  }

  resume(): void {
    this.#daemon?.resume();
    this.#state = 'ready';
  }

  /** The last lines it logged. */
  log(lines: number): string[] {
    if (!existsSync(this.#logFile)) return [];
    return readFileSync(this.#logFile, 'utf8').split('\n').filter(Boolean).slice(-lines);
  }

  async #ready(daemon: Daemon, from: number): Promise<void> {
    const givenUpAt = performance.now() + START_WITHIN;
    while (performance.now() < givenUpAt && daemon.running) {
      if (readFileSync(this.#logFile).subarray(from).includes('"msg":"ready"')) {
        this.#state = 'ready';
        return;
      }
      await sleep(50);
    }
    await daemon.kill();
    throw new Error(`${this.name} did not start:\n${this.log(20).join('\n')}`);
  }
}
