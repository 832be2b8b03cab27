import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { leash } from './leash.ts';

export interface Ending {
  /** Null if a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface DaemonOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** What it prints is added there. */
  logFile: string;
}

/** A process in the background, which ends when we end, however that comes about. */
export class Daemon {
  readonly exited: Promise<Ending>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, exited: Promise<Ending>) {
    this.#child = child;
    this.exited = exited;
  }

  static async start(command: string, args: readonly string[], { env, logFile }: DaemonOptions): Promise<Daemon> {
    const log = openSync(logFile, 'a');
    // In a session of its own: a Ctrl-C is for us, who end it in its turn.
    const child = spawn(command, args, { env, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    const exited = new Promise<Ending>(resolve => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    const letGo = leash('kill -9 "$1"', String(child.pid));
    void exited.then(letGo);
    return new Daemon(child, exited);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** SIGTERM, as an operator would; SIGKILL when that is ignored for so many milliseconds. */
  async stop(patience: number): Promise<Ending> {
    this.#child.kill('SIGTERM');
    // A process that is paused hears nothing.
    this.#child.kill('SIGCONT');
    const impatient = setTimeout(() => this.#child.kill('SIGKILL'), patience);
    const ending = await this.exited;
    clearTimeout(impatient);
    return ending;
  }

  /** Resolves when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.exited;
  }

  /** As a machine that stands still: connections stay open and nothing answers. */
  pause(): void {
    this.#child.kill('SIGSTOP');
  }

  resume(): void {
    this.#child.kill('SIGCONT');
  }
}
