import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from './orm.ts';

/** Nodes that start together take turns here, so that a migration runs once. */
const MIGRATION_LOCK = 2102;

/** Brings the schema up to date, in one transaction. Returns the names of the migrations that ran. */
export function migrate(orm: MikroORM): Promise<string[]> {
  return orm.em.transactional(async em => {
    const transaction = em.getTransactionContext();
    await em.getConnection().execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK], 'run', transaction);
    const done = await orm.migrator.up({ transaction });
    return done.map(migration => migration.name);
  });
}

/** The names of migrations that ran and of those still to run. */
export async function migrationStatus(orm: MikroORM): Promise<{ applied: string[]; pending: string[] }> {
  const applied = await orm.migrator.getExecuted();
  const pending = await orm.migrator.getPending();
  return { applied: applied.map(row => row.name), pending: pending.map(row => row.name) };
}

/** Drops every table of ours, with all that is in it, and makes them anew. */
export async function reset(url: string): Promise<void> {
  await withOrm(url, orm => orm.em.fork().execute('drop schema public cascade; create schema public'));
  await withOrm(url, migrate);
}

/** A migrator remembers that its own table is there, so what comes after a drop needs a new one. */
async function withOrm(url: string, run: (orm: MikroORM) => Promise<unknown>): Promise<void> {
  const orm = await openOrm(url);
  try {
    await run(orm);
  } finally {
    await orm.close(true);
  }
}

/** Writes a migration for what changed in the entities since the last one. Returns its file name, if anything changed. */
export async function createMigration(orm: MikroORM, name: string): Promise<string | undefined> {
  orm.config.set('migrations', { ...orm.config.get('migrations'), snapshot: true });
  const { fileName, diff } = await orm.migrator.create(undefined, false, false, name);
  return diff.up.length > 0 ? fileName : undefined;
}
