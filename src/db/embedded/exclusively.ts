import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { DatabaseUnavailable, isErrno } from './DatabaseUnavailable.ts';

const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
const PATIENCE_MS = 2_000;

/**
 * Runs one thing at a time across all processes of this machine.
 * The lock is SQLite's on an empty file: Node has no flock, and a pid in a file must be judged stale by guessing,
 * whereas the kernel frees this one on the holder's death, on every platform.
 */
export async function exclusively<T>(file: string, onWait: () => void, run: () => Promise<T>): Promise<T> {
  makeSure(file);
  using lock = new DatabaseSync(file, { timeout: 0 });
  const impatientAt = Date.now() + PATIENCE_MS;
  let told = false;

  while (!locked(lock, file)) {
    if (!told && Date.now() > impatientAt) {
      told = true;
      onWait();
    }
    await setTimeout(20);
  }
  return await run();
}

/** Opened only when it is new: closing a second descriptor of a locked file would drop this process' lock on it. */
function makeSure(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!isErrno(error) || error.code !== 'EEXIST') throw error;
    accessSync(file, constants.R_OK | constants.W_OK);
  }
}

function locked(lock: DatabaseSync, file: string): boolean {
  try {
    lock.exec('begin exclusive');
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    if (error.errcode === SQLITE_BUSY) return false;
    if (error.errcode === SQLITE_FULL) throw Object.assign(error, { code: 'ENOSPC', path: file });
    throw new DatabaseUnavailable(`Cannot lock ${file} (${error.message}): set DATA_DIR to a folder on a local disk.`, {
      cause: error,
    });
  }
}
