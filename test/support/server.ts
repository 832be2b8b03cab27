import { type ChildProcess, spawn } from 'node:child_process';

export interface ServerProcess {
  /** Its exit code; null if a signal ended it. */
  exit: Promise<number | null>;
  stdout(): string;
  stderr(): string;
  /** Resolves when it has printed that. */
  says(pattern: RegExp): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** The server as `npm start` runs it, with these settings and no others. */
export function spawnServer(env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, ['src/index.ts'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: 'pipe',
  });
  const printed = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (part: Buffer) => {
      printed[stream] += part.toString();
      for (const check of waiting) check();
    });
  }
  const exit = new Promise<number | null>(resolve => child.once('close', resolve));

  return {
    exit,
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    says: pattern =>
      saying(
        child,
        waiting,
        () => pattern.test(printed.stdout),
        () => printed.stdout + printed.stderr,
      ),
    signal: signal => child.kill(signal),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await exit;
    },
  };
}

function saying(
  child: ChildProcess,
  waiting: Set<() => void>,
  said: () => boolean,
  output: () => string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (!said()) return;
      waiting.delete(check);
      resolve();
    };
    waiting.add(check);
    child.once('close', code => reject(new Error(`it ended with ${code} before it said so:\n${output()}`)));
    check();
  });
}
