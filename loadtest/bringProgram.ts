import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const INSTALL_WITHIN = 240_000;
const run = promisify(execFile);

export interface Wanted {
  /** As it is spoken of. */
  name: string;
  /** What it may be called on the PATH, the best first. */
  programs: readonly string[];
  /** What apt calls it. */
  aptPackage: string;
}

export interface Missing {
  /** Why there is none and what to do about it, as a sentence. */
  missing: string;
}

/** The path of a program: the installed one, else one that apt installs, for root only. `SECTORWARS_INSTALL=off` forbids it. */
export async function bringProgram(wanted: Wanted): Promise<string | Missing> {
  const there = await installed(wanted);
  if (there !== undefined) return there;
  const why = (await forbids()) ?? (await install(wanted));
  if (why === undefined)
    return (await installed(wanted)) ?? missing(wanted, 'apt-get installed one that is not on the PATH');
  return missing(wanted, why);
}

async function installed({ programs }: Wanted): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = programs.flatMap(program => folders.map(folder => join(folder, program)));
  const usable = await Promise.all(candidates.map(isExecutable));
  return candidates.find((_, at) => usable[at]);
}

/** Why nothing can be installed; undefined when it can. */
async function forbids(): Promise<string | undefined> {
  if (process.env['SECTORWARS_INSTALL'] === 'off') return 'SECTORWARS_INSTALL=off forbids to install one';
  if (process.getuid?.() !== 0) return 'only root can install one';
  return (await isExecutable('/usr/bin/apt-get')) ? undefined : 'there is no apt-get to install one with';
}

/** Why that failed. */
async function install({ aptPackage }: Wanted): Promise<string | undefined> {
  const words = ['install', '-y', '--no-install-recommends', aptPackage];
  if ((await apt(...words)) === undefined) return undefined;
  // The lists of packages may be missing or out of date.
  await apt('update');
  const failure = await apt(...words);
  return failure === undefined ? undefined : `apt-get cannot install one (${failure})`;
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

function missing({ name, programs }: Wanted, why: string): Missing {
  const [first, ...others] = programs;
  const tried = others.length > 0 ? `neither ${[first, ...others].join(' nor ')} is` : `${first} is not`;
  return { missing: `No ${name}: ${tried} on the PATH, and ${why}. Install ${name}, or name one.` };
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
