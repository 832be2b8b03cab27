import type { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseUnavailable } from './embedded/DatabaseUnavailable.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded/openEmbeddedPostgres.ts';
import { openOrm } from './orm.ts';

const OLDEST_VERSION = 15;

export interface DatabaseOptions {
  /** A server of your own; unset: the one under `dataDir`. */
  url?: string | undefined;
  dataDir: string;
  /** Shows up in `pg_stat_activity`. */
  name: string;
  onProgress?: (line: string) => void;
}

export interface Database {
  url: string;
  orm: MikroORM;
  /** As in "18.4". */
  version: string;
  embedded: boolean;
  close(): Promise<void>;
}

/** Connects to PostgreSQL, the given one or our own. Whatever stands in the way is thrown as a `DatabaseUnavailable`. */
export async function openDatabase({ url, dataDir, name, onProgress }: DatabaseOptions): Promise<Database> {
  const embedded =
    url === undefined ? await openEmbeddedPostgres({ dataDir, ...(onProgress ? { onProgress } : {}) }) : undefined;
  const reached = url ?? embedded?.url ?? '';
  let orm: MikroORM | undefined;
  try {
    orm = await openOrm(reached, name);
    const version = await versionOf(orm);
    refuseOld(version);
    const opened = orm;
    return { url: reached, orm, version, embedded: embedded !== undefined, close: () => closeAll(opened, embedded) };
  } catch (error) {
    await closeAll(orm, embedded);
    throw explainedBy(error, url);
  }
}

async function closeAll(orm: MikroORM | undefined, embedded: EmbeddedPostgres | undefined): Promise<void> {
  await orm?.close(true);
  await embedded?.close();
}

async function versionOf(orm: MikroORM): Promise<string> {
  const [row] = await orm.em
    .fork()
    .execute<{ version: string }[]>(`select current_setting('server_version') as version`);
  return row?.version ?? 'of an unknown version';
}

/** Throws a `DatabaseUnavailable` for a version that lacks what the schema needs. */
export function refuseOld(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_VERSION) return;
  throw new DatabaseUnavailable(
    `PostgreSQL ${version} is too old: point DATABASE_URL at PostgreSQL ${OLDEST_VERSION} or newer, or unset it to use the embedded one.`,
  );
}

/** What the driver or the server says no with, and what to do about it. */
const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start it, or correct DATABASE_URL',
  ENOTFOUND: 'there is no such host: correct DATABASE_URL',
  EAI_AGAIN: 'the name of its host cannot be looked up: check the network, or correct DATABASE_URL',
  ETIMEDOUT: 'it does not answer: check the network and DATABASE_URL',
  ECONNRESET: 'it hangs up: check that DATABASE_URL names a PostgreSQL server',
  '28P01': 'it refuses the password: correct DATABASE_URL',
  '28000': 'it refuses this user: correct DATABASE_URL, or allow the user in pg_hba.conf',
  '3D000': 'there is no such database: create it, or correct DATABASE_URL',
  '42501': 'the user may not make tables there: grant it the right to, or name another user in DATABASE_URL',
  '53100': 'its disk is full: free some space and start again',
  '53300': 'all its connections are in use: close some, or raise max_connections',
  '57P03': 'it is starting up or shutting down: try again in a moment',
};

/** Turns an error of the database into one line that says what to do; anything else stays what it is. */
export function explainedBy(error: unknown, url: string | undefined): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const found = codes(error).find(code => code in REMEDIES);
  const remedy = REMEDIES[found ?? uncoded(error) ?? ''];
  if (!remedy) return error;
  return new DatabaseUnavailable(`Cannot use ${placeOf(url)}: ${remedy}.`, { cause: error });
}

/** The codes of an error and of those inside it: a failed connection is a bundle of one error per address. */
function codes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codes) : [];
  return [...own, ...inner, ...codes(error.cause)];
}

/** What the driver says of a connection without a code. */
function uncoded(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.message.includes('timeout exceeded when trying to connect')) return 'ETIMEDOUT';
  if (error.message.includes('Connection terminated unexpectedly')) return 'ECONNRESET';
  return undefined;
}

function placeOf(url: string | undefined): string {
  if (!url) return 'the embedded PostgreSQL';
  const { hostname, port, pathname } = new URL(url);
  return `PostgreSQL at ${hostname}:${port || 5432}${pathname}`;
}
