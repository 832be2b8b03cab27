import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { compressed, filesOf, isText, weigh } from './weigh.ts';

/**
 * Builds the web client into `dist/web`. With `--if-needed`, as `npm start` has it, only if there is none or its sources have
 * changed since; where it cannot be built for want of Vite or of a place to write, the server goes without.
 */
const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/web');
/** Of this process alone: two that start at once do not get in each other's way, and the later one counts. */
const SCRATCH = join(ROOT, `dist/.web-${process.pid}`);
const STAMP = '.built-from';
const SOURCES = [
  'web/**/*',
  'sdk/**/*.ts',
  'src/protocol/**/*.ts',
  'src/rules/**/*.ts',
  'src/rooms/schema/*.ts',
  'package-lock.json',
  'tsconfig.json',
];
/** What is smaller gains nothing. */
const WORTH_IT = 1_000;
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC']);

const print = await fingerprint();
const isCurrent = existsSync(join(BUILT, STAMP)) && readFileSync(join(BUILT, STAMP), 'utf8') === print;
if (!isCurrent || !process.argv.includes('--if-needed')) await build();

async function build(): Promise<void> {
  const vite = await import('vite').catch(() => null);
  if (!vite) return goWithout('Vite is not installed (npm ci without --omit=dev)');
  const began = performance.now();
  try {
    mkdirSync(SCRATCH, { recursive: true });
    await vite.build({
      configFile: join(ROOT, 'web/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: SCRATCH, emptyOutDir: true },
    });
    compress();
    writeFileSync(join(SCRATCH, STAMP), print);
    swap();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!UNWRITABLE.has(code)) throw error;
    return goWithout(message);
  } finally {
    remove(SCRATCH);
  }
  const { first, later } = weigh(BUILT, 'index.html');
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(
    `web client built in ${seconds} s: the first load is ${kB(first.brotli)}, later ${kB(later.brotli)} more`,
  );
}

function goWithout(why: string): void {
  const what = existsSync(BUILT) ? 'the one of the last build' : 'none';
  console.error(`The web client cannot be built: ${why}. The server runs with ${what}.`);
}

/** So that the server has nothing to compress. */
function compress(): void {
  for (const file of filesOf(SCRATCH).filter(isText)) {
    const data = readFileSync(join(SCRATCH, file));
    if (data.length < WORTH_IT) continue;
    const { br, gz } = compressed(data);
    writeFileSync(join(SCRATCH, `${file}.br`), br);
    writeFileSync(join(SCRATCH, `${file}.gz`), gz);
  }
}

/** A server that runs never sees half of a build; another build may come in between. */
function swap(): void {
  const old = `${SCRATCH}-old`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(BUILT)) renameSync(BUILT, old);
      renameSync(SCRATCH, BUILT);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (attempt === 5 || !['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
    } finally {
      remove(old);
    }
  }
}

/** What cannot be written may not be removed either; that is no reason to fail. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It is in nobody's way.
  }
}

function kB(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}

/** Of all that goes into it. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = await Array.fromAsync(glob(SOURCES, { cwd: ROOT, withFileTypes: true }));
  const names = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name));
  for (const name of names.toSorted()) hash.update(name.slice(ROOT.length)).update(readFileSync(name));
  return hash.digest('hex');
}
