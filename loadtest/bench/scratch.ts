import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that PostgreSQL's user can enter when the bench runs as root. The caller removes it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sectorwars-bench-'));
  chmodSync(folder, 0o755);
  return folder;
}
