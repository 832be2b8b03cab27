import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { isErrno } from './DatabaseUnavailable.ts';
import { writePrivate } from './files.ts';

/** What a running server says of itself in its data folder. */
export interface Postmaster {
  pid: number;
  /** NaN as long as it is starting. */
  port: number;
}

/** The server that runs on a data folder, ready or not. A pid file left behind names none, even if its pid lives again. */
export function postmasterOf(data: string): Postmaster | undefined {
  const lines = pidFile(data)?.split('\n');
  const pid = Number.parseInt(lines?.[0] ?? '', 10);
  if (!(pid > 0) || !isAlive(pid) || !servesFolder(pid, data)) return undefined;
  return { pid, port: Number.parseInt(lines?.[3] ?? '', 10) };
}

/**
 * Makes a pid file that names a stranger harmless: PostgreSQL would take the stranger for a server and not start.
 * It disregards the pid of its own grandparent, which we are. The file itself stays, because by it PostgreSQL still
 * finds processes of a former server that hold its shared memory.
 */
export function disownStranger(data: string, account?: Account): void {
  const content = pidFile(data);
  if (!content || postmasterOf(data)) return;
  writePrivate(join(data, 'postmaster.pid'), content.replace(/^.*/, String(process.pid)), account);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error) && error.code === 'EPERM';
  }
}

function pidFile(data: string): string | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8');
  } catch (error) {
    // A server that stops takes its file away at any moment, so it is read without asking first whether it is there.
    if (isErrno(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A server's working directory is its data folder, by whatever name the folder went when it was started. */
function servesFolder(pid: number, data: string): boolean {
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes('postgres') && stdout.includes(data);
  }
  try {
    const [folder, ours] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    const isPostgres = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
    return isPostgres && folder.ino === ours.ino && folder.dev === ours.dev;
  } catch {
    return false;
  }
}
