import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

const FORM = /^[0-9a-f]{64}$/;

/**
 * What signs access tokens: the setting, else one that is made up once and kept in `DATA_DIR/jwt-secret`. It appears
 * there whole, so that nodes that start together agree. Throws `ConfigError`.
 */
export function jwtSecret({ JWT_SECRET, DATA_DIR }: Pick<Config, 'JWT_SECRET' | 'DATA_DIR'>): string {
  if (JWT_SECRET) return JWT_SECRET;
  const path = join(DATA_DIR, 'jwt-secret');
  const secret = kept(path) ?? made(DATA_DIR, path);
  if (FORM.test(secret)) return secret;
  throw new ConfigError(`Bad settings: JWT_SECRET: ${path} is damaged, delete it or set one`);
}

function made(folder: string, path: string): string {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true });
    linkOnce(draft, path);
    return kept(path) ?? '';
  } catch (error) {
    throw new ConfigError(`Bad settings: JWT_SECRET: one cannot be kept in ${folder}, set it`, { cause: error });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whoever is first has made it. */
function linkOnce(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

function kept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new ConfigError(`Bad settings: JWT_SECRET: ${path} cannot be read, set it`, { cause: error });
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
