import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Run {
  /** Its exit code; null if a signal ended it. */
  exit: number | null;
  printed: string;
}

/** Runs something as a stranger would, with what the project installs. It is interrupted once it has printed that. */
export async function run(args: readonly string[], interruptAt?: RegExp): Promise<Run> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'] } });
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
