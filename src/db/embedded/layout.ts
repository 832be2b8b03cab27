import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the parts of an embedded PostgreSQL are kept. */
export interface Layout {
  root: string;
  /** PostgreSQL's own data folder. */
  data: string;
  /** Port and password, readable by us alone. */
  kept: string;
  config: string;
  log: string;
  lock: string;
}

/** Makes the folder if need be. Links in its path are resolved: two nodes must call one folder by one name. */
export function layOut(dataDir: string): Layout {
  const made = mkdirSync(resolve(dataDir), { recursive: true });
  // A folder made by root must let the server's account through; what is secret in it is a file of mode 0600.
  if (made && process.getuid?.() === 0) chmodSync(resolve(dataDir), 0o711);

  const root = realpathSync(dataDir);
  return {
    root,
    data: join(root, 'postgres'),
    kept: join(root, 'postgres.json'),
    config: join(root, 'postgres.conf'),
    log: join(root, 'postgres.log'),
    lock: join(root, 'postgres.lock'),
  };
}
