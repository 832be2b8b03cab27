import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { migrate, migrationStatus, reset } from '../../src/db/migrate.ts';
import { openOrm } from '../../src/db/orm.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

/** All that PostgreSQL knows of a schema, as text, without what belongs to the migrations themselves. */
const SCHEMA = `
  select 'column ' || table_name || '.' || column_name || ' ' || udt_name || coalesce('(' || character_maximum_length || ')', '')
      || coalesce(' ' || numeric_precision || ',' || numeric_scale, '') || ' null:' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public' and table_name <> 'mikro_orm_migrations'
  union all
  select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid::regclass::text <> 'mikro_orm_migrations' and contype <> 'n'
  union all
  select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'mikro_orm_migrations'
  union all
  select 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder)
    from pg_enum e join pg_type t on t.oid = e.enumtypid group by t.typname
  order by 1`;

async function schemaOf(orm: MikroORM): Promise<string[]> {
  const rows = await orm.em.fork().execute<{ line: string }[]>(SCHEMA);
  return rows.map(row => row.line);
}

describe('the schema', () => {
  const databases: TestDatabase[] = [];
  const orms: MikroORM[] = [];

  async function open(name: string, count = 1): Promise<MikroORM[]> {
    const database = await emptyDatabase(name);
    databases.push(database);
    const opened = await Promise.all(Array.from({ length: count }, () => openOrm(database.url)));
    orms.push(...opened);
    return opened;
  }

  after(async () => {
    await Promise.all(orms.map(orm => orm.close(true)));
    await Promise.all(databases.map(database => database.drop()));
  });

  it('entities and migrations agree to the letter', async () => {
    const [migrated] = await open('migrated');
    const [generated] = await open('generated');
    await migrate(migrated as MikroORM);
    await (generated as MikroORM).schema.create();
    const schema = await schemaOf(migrated as MikroORM);
    expect(schema).to.deep.equal(await schemaOf(generated as MikroORM));
    expect(schema.filter(line => line.startsWith('column'))).to.have.length.above(1564);
  }).timeout(20_000);

  it('says what is pending, and nothing once it ran', async () => {
    const [orm] = (await open('status')) as [MikroORM];
    const before = await migrationStatus(orm);
    expect(before.applied).to.deep.equal([]);
    expect(before.pending).to.have.length.above(0);
    expect(await migrate(orm)).to.deep.equal(before.pending);
    expect(await migrationStatus(orm)).to.deep.equal({ applied: before.pending, pending: [] });
    expect(await migrate(orm)).to.deep.equal([]);
  }).timeout(20_000);

  it('several nodes that start together migrate once', async () => {
    const nodes = await open('together', 3);
    const done = await Promise.all(nodes.map(migrate));
    expect(done.map(names => names.length).toSorted((a, b) => a - b)).to.deep.equal([0, 0, done.flat().length]);
  }).timeout(20_000);

  it('a reset leaves every table and no row', async () => {
    const [orm] = (await open('reset')) as [MikroORM];
    await migrate(orm);
    await orm.em.fork().execute(`insert into medals (id, name, category) values ('a', 'A', 'combat')`);
    await reset(databases.at(-1)?.url ?? '');
    expect(await orm.em.fork().execute('select * from medals')).to.deep.equal([]);
  }).timeout(20_000);
});
