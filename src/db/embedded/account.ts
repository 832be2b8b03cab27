import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseUnavailable } from './DatabaseUnavailable.ts';
import type { Layout } from './layout.ts';

/** A system user that the server runs as in our stead. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const NAME = 'postgres';
const ELSE = 'start the node as an ordinary user, or set DATABASE_URL';

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the data folder, so that a folder made by
 * an ordinary user stays theirs, and else as the system user `postgres`. Undefined: as who we are.
 */
export function serverAccount(layout: Layout, onProgress: (line: string) => void): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;

  const owner = existsSync(layout.data) ? statSync(layout.data) : undefined;
  const account = owner && owner.uid !== 0 ? ownerAccount(owner.uid, owner.gid) : systemAccount(onProgress);
  checkReachable(layout.root, account);
  return account;
}

function ownerAccount(uid: number, gid: number): Account {
  const { stdout, status } = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' });
  return { name: status === 0 ? stdout.trim() : String(uid), uid, gid };
}

function systemAccount(onProgress: (line: string) => void): Account {
  const found = lookUp();
  if (found) return found;

  onProgress(`PostgreSQL does not run as root: adding the system user "${NAME}" for it`);
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', NAME]],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args);
    const added = lookUp();
    if (added) return added;
  }
  throw new DatabaseUnavailable(
    `PostgreSQL refuses to run as root and the system user "${NAME}" cannot be added: add it yourself, ${ELSE}.`,
  );
}

function lookUp(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map(which => spawnSync('id', [which, NAME], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { name: NAME, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function checkReachable(folder: string, account: Account): void {
  const closed = pathsTo(folder).find(path => !canEnter(path, account));
  if (!closed) return;
  throw new DatabaseUnavailable(
    `PostgreSQL refuses to run as root and the system user "${account.name}", who runs it instead, cannot enter ` +
      `${closed}: set DATA_DIR to a folder it can reach (such as /var/lib/sectorwars), run "chmod o+x ${closed}", ` +
      `or start the node as an ordinary user.`,
  );
}

/** The folder and all above it, the topmost first. */
function pathsTo(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...pathsTo(above), folder];
}

/** Tried for real: mode bits do not know of access lists, mounts and security modules. */
function canEnter(path: string, { name, uid, gid }: Account): boolean {
  const { status, error } = spawnSync('test', ['-x', path], { uid, gid, cwd: '/' });
  if (error) {
    throw new DatabaseUnavailable(`This process may not start PostgreSQL as the user "${name}": ${ELSE}.`, {
      cause: error,
    });
  }
  return status === 0;
}
