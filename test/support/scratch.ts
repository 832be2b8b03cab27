import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, postmasterOf } from '../../src/db/embedded/postmaster.ts';

const PREFIX = 'sectorwars-test-';
const mine = new Set<string>();

/** A folder for a throw-away server. It goes, and its server with it, whichever way the run ends. */
export function scratchFolder(): string {
  if (mine.size === 0) sweepFormerRuns();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  mine.add(folder);
  return folder;
}

/** Stops the server of a folder without waiting for a clean end, and deletes the folder. */
export function discard(folder: string): void {
  endServer(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  mine.delete(folder);
}

/** Waits without giving way: an exit handler cannot wait otherwise. */
function endServer(data: string): void {
  const postmaster = postmasterOf(data);
  if (!postmaster) return;
  try {
    process.kill(postmaster.pid, 'SIGQUIT');
  } catch {
    return; // It ended by itself meanwhile.
  }
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; postmasterOf(data) && waited < 10_000; waited += 10) Atomics.wait(clock, 0, 0, 10);
}

/** A run that was killed could not clean up; its folders name it. */
function sweepFormerRuns(): void {
  for (const name of readdirSync(tmpdir()).filter(entry => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const run = Number.parseInt(name.slice(PREFIX.length), 10);
    const ours = statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (ours && !isAlive(run)) discard(folder);
  }
}

process.once('exit', () => [...mine].forEach(discard));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
