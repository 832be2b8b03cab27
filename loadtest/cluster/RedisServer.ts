import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRedis } from './bringRedis.ts';
import { Daemon } from './Daemon.ts';
import { leash } from './leash.ts';
import { freePort } from './ports.ts';

const START_WITHIN = 10_000;
const STOP_WITHIN = 5_000;

/** A Redis that keeps nothing, always on the same port, however often it dies. */
export class RedisServer {
  readonly port: number;
  readonly #binary: string;
  readonly #folder: string;
  readonly #letGo: () => void;
  #daemon: Daemon | undefined;

  private constructor(binary: string, port: number) {
    this.#binary = binary;
    this.port = port;
    this.#folder = mkdtempSync(join(tmpdir(), 'sectorwars-redis-'));
    this.#letGo = leash('rm -rf "$1"', this.#folder);
  }

  /** Throws, with a sentence that says why, when there is no Redis to start. */
  static async open(): Promise<RedisServer> {
    const binary = await findRedis();
    if (typeof binary !== 'string') throw new Error(binary.missing);
    const server = new RedisServer(binary, await freePort());
    try {
      await server.start();
      return server;
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#daemon?.pid ?? 0;
  }

  get running(): boolean {
    return this.#daemon?.running ?? false;
  }

  /** Resolves when it answers; it is empty. */
  async start(): Promise<void> {
    if (this.running) return;
    const logFile = join(this.#folder, 'redis.log');
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder];
    const daemon = await Daemon.start(this.#binary, [...place, '--save', '', '--appendonly', 'no'], {
      env: { PATH: process.env['PATH'] },
      logFile,
    });
    this.#daemon = daemon;
    const givenUpAt = performance.now() + START_WITHIN;
    while (!(await answers(this.port))) {
      if (daemon.running && performance.now() < givenUpAt) await sleep(20);
      else throw new Error(`Redis does not start:\n${readFileSync(logFile, 'utf8')}`);
    }
  }

  async stop(): Promise<void> {
    await this.#daemon?.stop(STOP_WITHIN);
  }

  async kill(): Promise<void> {
    await this.#daemon?.kill();
  }

  /** What it knew is gone. */
  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  pause(): void {
    this.#daemon?.pause();
  }

  resume(): void {
    this.#daemon?.resume();
  }

  /** Ends it for good, and nothing is left of it. */
  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
    this.#letGo();
  }
}

/** Asks in the plainest form of its protocol, for which it takes no client. */
function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(500, () => socket.destroy());
    socket.once('data', reply => {
      resolve(reply.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.once('error', () => {});
    socket.once('close', () => resolve(false));
  });
}
