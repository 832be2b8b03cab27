import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Builds the web client into `dist/web`. With `--if-needed`, as `npm start` has it, only if there is none or its sources have
 * changed since; where Vite is not installed the server goes without.
 */
const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'dist/web/.built-from');
const SOURCES = [
  'web/**/*',
  'sdk/**/*.ts',
  'src/protocol/**/*.ts',
  'src/rules/**/*.ts',
  'src/rooms/schema/*.ts',
  'package-lock.json',
];

const print = await fingerprint();
const isCurrent = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print;
if (!isCurrent || !process.argv.includes('--if-needed')) await build();

async function build(): Promise<void> {
  const vite = await import('vite').catch(() => null);
  if (!vite) {
    console.error(
      'The web client cannot be built: Vite is not installed (npm ci without --omit=dev). The server runs without it.',
    );
    return;
  }
  const began = performance.now();
  await vite.build({ configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'warn' });
  writeFileSync(STAMP, print);
  console.log(`web client built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Of all that goes into it. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = await Array.fromAsync(glob(SOURCES, { cwd: ROOT, withFileTypes: true }));
  const names = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name));
  for (const name of names.toSorted()) hash.update(name.slice(ROOT.length)).update(readFileSync(name));
  return hash.digest('hex');
}
