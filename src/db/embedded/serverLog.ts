import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import type { Account } from './account.ts';
import { giveTo } from './files.ts';

export const DISK_FULL = /No space left on device|Disk quota exceeded|Check free disk space/;

const LIMIT = 5_000_000;

/** Readies the log for a start: one that has grown is put aside once, and what it says from now on starts here. */
export function openLog(path: string, account?: Account): number {
  if (existsSync(path) && statSync(path).size > LIMIT) renameSync(path, `${path}.old`);
  closeSync(openSync(path, 'a', 0o600));
  giveTo(path, account);
  return statSync(path).size;
}

export function readLog(path: string, from: number): string {
  return readFileSync(path).subarray(from).toString('utf8');
}

/** Why the server did not start, in its own last words. */
export function lastWords(log: string): string | undefined {
  const fatal = [...log.matchAll(/(?:FATAL|PANIC): +(.*)/g)].at(-1)?.[1];
  const before = /^postgres: (.*)/m.exec(log)?.[1];
  return fatal ?? before;
}
