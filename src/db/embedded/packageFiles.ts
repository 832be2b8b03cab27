import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { isErrno } from './DatabaseUnavailable.ts';
import { renameDurably } from './files.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Does what the package's own install script would have done, and it may have been refused: a package cannot carry
 * links, so it lists them. False when the folder may not be written to.
 */
export function mend(folder: string): boolean {
  try {
    restoreLinks(folder);
    makeExecutable(join(folder, 'native', 'bin'));
    return true;
  } catch (error) {
    if (isErrno(error) && ['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
    throw error;
  }
}

/** Copies a package for the eyes of everybody; what is under the final name is always whole. */
export function copyPackage(folder: string, destination: string): void {
  const prefix = `${basename(destination)}.copy-`;
  sweep(dirname(destination), prefix);

  const draft = mkdtempSync(join(dirname(destination), prefix));
  cpSync(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  restoreLinks(draft);
  openToAll(draft);
  renameDurably(draft, destination);
}

/**
 * Deletes what an interrupted run left behind under a name that only drafts have. What resists, because an initdb that
 * outlived its node still writes to it, is left for the next time.
 */
export function sweep(folder: string, prefix: string): void {
  for (const name of readdirSync(folder).filter(entry => entry.startsWith(prefix))) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch (error) {
      if (!isErrno(error)) throw error;
    }
  }
}

function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;

  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) restoreLink(relative(dirname(target), source), link);
  }
}

/** Two nodes may do it at the same time: whose link it is does not matter. */
function restoreLink(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (!isErrno(error) || error.code !== 'EEXIST') throw error;
  }
}

function makeExecutable(bin: string): void {
  for (const name of readdirSync(bin)) {
    const program = join(bin, name);
    if ((lstatSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}
