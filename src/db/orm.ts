import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import * as entities from '../entities/index.ts';

/** Every capital starts a word, and foreign keys are plain ids: `regionAId` is `region_a_id`. */
class ColumnNames extends UnderscoreNamingStrategy {
  override propertyToColumnName(propertyName: string): string {
    return propertyName.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  }

  override joinKeyColumnName(propertyName: string): string {
    return this.propertyToColumnName(propertyName);
  }
}

/** How every part of the house reaches PostgreSQL. `name` shows up in `pg_stat_activity`. */
export function ormOptions(url: string, name = 'sectorwars') {
  return defineConfig({
    clientUrl: url,
    entities: Object.values(entities),
    namingStrategy: ColumnNames,
    extensions: [Migrator],
    // A mistyped name is an operator's mistake, not a wish for one more database.
    ensureDatabase: false,
    pool: { min: 0, max: 16 },
    driverOptions: {
      application_name: name,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      statement_timeout: 60_000,
      // Of the ORM's own queries none has parameters. Ours are few and looked up by key: to weigh them anew each time costs more than they do.
      options: '-c plan_cache_mode=force_generic_plan',
    },
    migrations: {
      path: `${import.meta.dirname}/migrations`,
      glob: '!(*.d).ts',
      snapshotName: '.snapshot',
      snapshot: false,
      emit: 'ts',
      silent: true,
    },
  });
}

/** Opens the ORM. The caller closes it. */
export function openOrm(url: string, name?: string): Promise<MikroORM> {
  return MikroORM.init(ormOptions(url, name));
}
