import { expect } from 'chai';
import { Client, DatabaseError } from 'pg';
import { testDatabase } from '../support/database.ts';
import { checklist } from './checklist/checklist.ts';
import { goodRows } from './checklist/goodRows.ts';
import type { Refused, RefusedTwin, RefusedValues } from './checklist/refusals.ts';
import type { Nth, Row } from './checklist/rows.ts';

const checkViolation = '23514';
const uniqueViolation = '23505';
const tables = Object.keys(goodRows);

describe('the constraint checklist', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let client: Client;
  const unwelcome = new Map<string, DatabaseError>();

  before(async function () {
    this.timeout(60_000);
    database = await testDatabase('checklist');
    client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('begin');
    for (const table of tables) {
      const refusal = await refusalOf(() => insertBoth(table), 'keep');
      if (refusal) unwelcome.set(table, refusal);
    }
  });

  after(async () => {
    await client?.query('rollback');
    await client?.end();
    await database?.drop();
  });

  it('numbers its constraints without a gap', () => {
    const numbered = checklist.map((_, i) => `C${String(i + 1).padStart(3, '0')}`);
    expect(checklist.map(({ id }) => id).toSorted()).to.deep.equal(numbered);
  });

  it('leaves out no table', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables
         where schemaname = current_schema and tablename <> 'mikro_orm_migrations'`,
    );
    expect(rows.map(({ name }) => name)).to.have.members(tables);
  });

  it('leaves out no CHECK and no unique of the database', async () => {
    const listed = new Set(checklist.map(({ table, constraint }) => `${table}.${constraint}`));
    const present = new Set(await constraintNames());
    expect({ unlisted: [...present.difference(listed)], absent: [...listed.difference(present)] }).to.deep.equal({
      unlisted: [],
      absent: [],
    });
  });

  for (const table of tables) {
    describe(table, () => {
      it('takes its good rows', () => {
        expect(unwelcome.get(table)?.message).to.equal(undefined);
      });

      for (const refused of checklist.filter(each => each.table === table)) {
        it(`[${refused.id}] refuses ${summaryOf(refused)} (${refused.constraint})`, () => check(refused));
      }
    });
  }

  async function check(refused: Refused): Promise<void> {
    if ('same' in refused) return expectRefusal(refused, uniqueViolation, () => makeTwins(refused));
    for (const bad of [refused.bad, ...(refused.also ?? [])]) {
      await expectRefusal(refused, checkViolation, () => spoil(refused, bad));
    }
  }

  async function expectRefusal(refused: Refused, code: string, attempt: () => Promise<void>): Promise<void> {
    const refusal = await refusalOf(attempt, 'undo');
    const { table, constraint } = refused;
    expect(refusal, 'accepted').to.be.instanceOf(DatabaseError);
    expect(refusal).to.include({ code, table, constraint });
  }

  async function spoil({ table, apart }: RefusedValues, bad: Row): Promise<void> {
    if (apart) await client.query(`alter table ${table} drop constraint ${apart}`);
    await change(table, 1, bad);
  }

  async function makeTwins({ table, same, given, bad, apart }: RefusedTwin): Promise<void> {
    if (apart) await client.query(`drop index ${apart}`);
    if (given) await change(table, 1, given);
    const first = { ...goodRow(table, 1), ...given };
    const shared = Object.fromEntries(same.map(column => [column, first[column]]));
    await change(table, 2, { ...shared, ...bad });
  }

  /** What the database answered, if it refused; the savepoint keeps or undoes what the attempt did. */
  async function refusalOf(attempt: () => Promise<void>, then: 'keep' | 'undo'): Promise<DatabaseError | undefined> {
    await client.query('savepoint attempt');
    try {
      await attempt();
      if (then === 'undo') await client.query('rollback to attempt');
      return undefined;
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      await client.query('rollback to attempt');
      return error;
    } finally {
      await client.query('release attempt');
    }
  }

  async function insertBoth(table: string): Promise<void> {
    await insert(table, goodRow(table, 1));
    await insert(table, goodRow(table, 2));
  }

  async function insert(table: string, row: Row): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map((_, i) => `$${i + 1}`);
    await client.query(
      `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  }

  async function change(table: string, n: Nth, values: Row): Promise<void> {
    const key = keyOf(goodRow(table, n));
    const settings = Object.keys(values).map((column, i) => `${column} = $${i + 1}`);
    const match = Object.keys(key).map((column, i) => `${column} = $${settings.length + i + 1}`);
    const sql = `update ${table} set ${settings.join(', ')} where ${match.join(' and ')}`;
    const { rowCount } = await client.query(sql, [...Object.values(values), ...Object.values(key)]);
    expect(rowCount, 'rows to change').to.equal(1);
  }

  async function constraintNames(): Promise<string[]> {
    const { rows } = await client.query<{ name: string }>(
      `select conrelid::regclass || '.' || conname as name from pg_constraint
         where contype = 'c' and connamespace = current_schema::regnamespace and conrelid <> 0
       union all
       select indrelid::regclass || '.' || relname from pg_index join pg_class on pg_class.oid = indexrelid
         where indisunique and not indisprimary and relnamespace = current_schema::regnamespace`,
    );
    return rows.map(({ name }) => name);
  }
});

function goodRow(table: string, n: Nth): Row {
  const make = goodRows[table];
  if (!make) throw new Error(`no good row of ${table}`);
  return make(n);
}

function keyOf(row: Row): Row {
  if ('id' in row) return { id: row['id'] };
  return Object.fromEntries(Object.entries(row).filter(([column]) => column.endsWith('_id')));
}

function summaryOf(refused: Refused): string {
  const values = Object.entries(refused.bad ?? {}).map(([column, value]) => `${column} ${JSON.stringify(value)}`);
  if (!('same' in refused)) return values.join(' with ');
  return `a second row with ${[...refused.same.map(column => `the same ${column}`), ...values].join(' and ')}`;
}
