import { randomInt } from 'node:crypto';
import { isFree } from '../../src/db/embedded/kept.ts';

const TRIES = 50;
/** What is handed out is not listened on yet, so nobody else gets it. */
const handedOut = new Set<number>();

/** Below the ports that systems hand to outgoing connections: a process that is restarted must find its port free. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (handedOut.has(port) || !(await isFree(port))) continue;
    handedOut.add(port);
    return port;
  }
  throw new Error('there is no free port');
}
