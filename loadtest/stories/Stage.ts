import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_WITHIN = 60_000;

/** Where a story is played: a server of its own with a database that nobody will miss. */
export class Stage {
  readonly url: string;
  readonly seconds: number;
  readonly #server: ChildProcess;
  readonly #folder: string;

  private constructor(server: ChildProcess, folder: string, { url, seconds }: { url: string; seconds: number }) {
    this.#server = server;
    this.#folder = folder;
    this.url = url;
    this.seconds = seconds;
  }

  /** As a player would find it: with the rates on. What it logs goes into a file. */
  static async open(): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'sectorwars-play-'));
    // PostgreSQL's own user must be able to enter it.
    chmodSync(folder, 0o711);
    const log = openSync(join(folder, 'server.log'), 'w');
    const server = spawn(process.execPath, ['src/index.ts'], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: join(folder, 'data'),
        PORT: '0',
        NODE_ENV: 'test',
        RATE_LIMITS: 'on',
      },
      stdio: ['ignore', log, log],
      // Ctrl-C is for the story, which stops its server when that can be stopped: while it starts, PostgreSQL would be left.
      detached: true,
    });
    try {
      return new Stage(server, folder, await ready(server, folder));
    } catch (error) {
      await close(server, folder);
      throw error;
    }
  }

  /** The last that the server had to say. */
  log(lines: number): string[] {
    return logOf(this.#folder).split('\n').filter(Boolean).slice(-lines);
  }

  close(): Promise<void> {
    return close(this.#server, this.#folder);
  }
}

async function ready(server: ChildProcess, folder: string): Promise<{ url: string; seconds: number }> {
  const began = performance.now();
  while (performance.now() - began < START_WITHIN) {
    const [, url] = /"url":"([^"]+)","msg":"ready"/.exec(logOf(folder)) ?? [];
    if (url) return { url, seconds: (performance.now() - began) / 1_000 };
    if (server.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`the server did not start:\n${logOf(folder)}`);
}

function logOf(folder: string): string {
  return readFileSync(join(folder, 'server.log'), 'utf8');
}

async function close(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const closed = once(server, 'exit');
    server.kill('SIGTERM');
    await closed;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
