import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Account } from './account.ts';

/** How a program of PostgreSQL ended, and all that it said. */
export interface Outcome {
  ok: boolean;
  said: string;
}

/** Runs a program in a session of its own, so that a Ctrl-C reaches the node alone. */
export async function run(program: string, args: string[], account?: Account): Promise<Outcome> {
  const child = spawn(program, args, { ...manner(account), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  try {
    await once(child, 'close');
    return { ok: child.exitCode === 0, said: (await said).join('').trim() };
  } catch (error) {
    return { ok: false, said: String(error) };
  }
}

/** The same for a question that is answered at once. */
export function ask(program: string, args: string[], account?: Account): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...manner(account), encoding: 'utf8' });
  return { ok: status === 0, said: error ? String(error) : `${stdout}${stderr}`.trim() };
}

/** Without the PG* variables of whoever starts the node, and with log lines that are always English. */
function manner(account: Account | undefined): SpawnOptions {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return {
    env: { ...Object.fromEntries(inherited), LC_ALL: 'C' },
    windowsHide: true,
    ...(account && { uid: account.uid, gid: account.gid, cwd: '/' }),
  };
}
