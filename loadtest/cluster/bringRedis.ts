import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Valkey is Redis by another name, and speaks the same. */
const SERVERS = ['redis-server', 'valkey-server'];
const INSTALL_WITHIN = 120_000;
const run = promisify(execFile);

export interface Missing {
  /** Why there is none and what to do about it, as a sentence. */
  missing: string;
}

let found: Promise<string | Missing> | undefined;

/**
 * The path of a Redis server: the installed one, else one that apt installs, for root only. npm is no way to one: its
 * packages that bring a Redis load and compile the sources when they are installed. `SECTORWARS_INSTALL=off` forbids it.
 */
export function findRedis(): Promise<string | Missing> {
  return (found ??= findOrInstall());
}

async function findOrInstall(): Promise<string | Missing> {
  return (await installed()) ?? (await installable()) ?? (await install());
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = SERVERS.flatMap(server => folders.map(folder => join(folder, server)));
  const usable = await Promise.all(candidates.map(isExecutable));
  return candidates.find((_, at) => usable[at]);
}

/** Why nothing can be installed; undefined when it can. */
async function installable(): Promise<Missing | undefined> {
  if (process.env['SECTORWARS_INSTALL'] === 'off') return missing('SECTORWARS_INSTALL=off forbids to install one');
  if (process.getuid?.() !== 0) return missing('only root can install one');
  const hasApt = await isExecutable('/usr/bin/apt-get');
  return hasApt ? undefined : missing('there is no apt-get to install one with');
}

/** The service that some systems start with the package, on port 6379, is left alone: ours are started here. */
async function install(): Promise<string | Missing> {
  const first = await apt('install', '-y', '--no-install-recommends', 'redis-server');
  if (first !== undefined) {
    // The lists of packages may be missing or out of date.
    await apt('update');
    const second = await apt('install', '-y', '--no-install-recommends', 'redis-server');
    if (second !== undefined) return missing(`apt-get cannot install one (${second})`);
  }
  return (await installed()) ?? missing('apt-get installed one that is not on the PATH');
}

/** The last it said if it failed. */
async function apt(...args: string[]): Promise<string | undefined> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=60', ...args], { env, timeout: INSTALL_WITHIN });
    return undefined;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return (stderr || message).trim().split('\n').at(-1);
  }
}

function missing(why: string): Missing {
  return {
    missing: `No Redis: neither ${SERVERS.join(' nor ')} is on the PATH, and ${why}. Install Redis, or name one.`,
  };
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
