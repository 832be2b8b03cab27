import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Run {
  /** Its exit code; null if a signal ended it. */
  exit: number | null;
  printed: string;
}

interface Circumstances {
  /** It is interrupted once it has printed that. */
  interruptAt?: RegExp;
  env?: Readonly<Record<string, string>>;
}

/** Runs something as a stranger would, with what the project installs. */
export async function run(args: readonly string[], { interruptAt, env = {} }: Circumstances = {}): Promise<Run> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } });
  let printed = '';
  let isInterrupted = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      printed += part.toString();
      if (isInterrupted || !interruptAt?.test(printed)) return;
      isInterrupted = true;
      child.kill('SIGINT');
    });
  }
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, printed };
}
