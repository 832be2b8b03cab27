import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { DatabaseUnavailable } from './DatabaseUnavailable.ts';
import { giveTo, renameDurably, writePrivate } from './files.ts';
import type { Layout } from './layout.ts';
import { DISK_FULL } from './serverLog.ts';
import { run } from './run.ts';

/** The role that owns everything in the embedded server. */
export const ROLE = 'sectorwars';

/** What an interrupted first start leaves behind begins with this. */
export const DRAFT = 'postgres.new-';

/** Whether there is no data folder yet. One that is not ours to use is refused, untouched. */
export function needsInitialising(data: string, major: string): boolean {
  if (!existsSync(data) || readdirSync(data).length === 0) return true;

  const marker = join(data, 'PG_VERSION');
  if (!existsSync(marker)) {
    throw new DatabaseUnavailable(
      `${data} is not empty, yet holds no PostgreSQL data (PG_VERSION is missing): it was left as it is; ` +
        `restore it from a backup, move it away, or set DATA_DIR to another folder.`,
    );
  }
  const made = readFileSync(marker, 'utf8').trim();
  if (made === major) return false;
  throw new DatabaseUnavailable(
    `${data} was made by PostgreSQL ${made}, this is PostgreSQL ${major}: dump it with ${made} (pg_dump), ` +
      `move the folder away and restore the dump with ${major}, or set DATABASE_URL; nothing was changed.`,
  );
}

/** Makes the data folder under another name and renames it when it is whole: half of one can never be taken for it. */
export async function initialise(layout: Layout, binaries: Binaries, password: string, account?: Account) {
  const draft = mkdtempSync(join(layout.root, DRAFT));
  giveTo(draft, account);
  try {
    await initdb(draft, layout, binaries, password, account);
    if (existsSync(layout.data)) rmdirSync(layout.data);
    renameDurably(join(draft, 'data'), layout.data);
  } finally {
    rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function initdb(draft: string, layout: Layout, binaries: Binaries, password: string, account?: Account) {
  const data = join(draft, 'data');
  const passwordFile = join(draft, 'password');
  mkdirSync(data, { mode: 0o700 });
  giveTo(data, account);
  writePrivate(passwordFile, password, account);

  const args = ['-D', data, '-U', ROLE, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const { ok, said } = await run(binaries.initdb, [...args, ...locale, '--no-instructions'], account);
  if (ok) return;

  if (DISK_FULL.test(said)) throw Object.assign(new Error(said), { code: 'ENOSPC', path: layout.root });
  const reason = /(?:error|FATAL): +(.*)/.exec(said)?.[1] ?? said.split('\n').at(-1);
  throw new DatabaseUnavailable(
    `PostgreSQL cannot make its data folder in ${layout.root} (${reason}): set DATA_DIR or DATABASE_URL.`,
  );
}
