import { chownSync, closeSync, fchownSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Account } from './account.ts';

/** Replaces a file as a whole, mode 0600 from its first byte; it belongs to the account, if one is given. */
export function writePrivate(path: string, content: string, account?: Account): void {
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    if (account) fchownSync(file, account.uid, account.gid);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameDurably(draft, path);
}

/** A rename that a power cut cannot take back. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(to), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Hands a file or folder to the account, if there is one. */
export function giveTo(path: string, account?: Account): void {
  if (account) chownSync(path, account.uid, account.gid);
}
