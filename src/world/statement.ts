import type { Changes } from './WriteSet.ts';
import type { Column } from './columns.ts';

/** Under what something is written: a row that its only writer has raised to this epoch, the fencing token. */
export interface Fence {
  /** Locks that row if it still is at our epoch: SQL with `$1` for the id and `$2` for the epoch, never made of what comes from outside. */
  lock: string;
  id: string;
  epoch: number;
}

/** The lease of a region. */
export function regionFence({ regionId, epoch }: { regionId: string; epoch: number }): Fence {
  return {
    lock: 'select 1 from region_leases where region_id = $1 and epoch = $2 for no key update',
    id: regionId,
    epoch,
  };
}

export interface Statement {
  sql: string;
  parameters: unknown[];
  /** How many rows each part must hit, in the order of the columns it answers with. */
  expected: number[];
  /** Finds a row that is there only if the batch was written; none when it adds nothing. */
  proof: { sql: string; parameters: unknown[] } | undefined;
}

/**
 * One statement that writes a whole batch, and nothing if the lease is no longer ours: a lock on the fence's row at our epoch,
 * then one update, one delete and one insert a table. It is atomic by itself and takes one round trip. After an unknown outcome it
 * may be sent again, for updates write absolute values and inserts carry ids of their own; but `proof` is looked for first: others
 * may have gone on from what it wrote.
 */
export function statementFor(fence: Fence, batch: readonly Changes[]): Statement {
  const parameters: unknown[] = [fence.id, fence.epoch];
  const parts: string[] = [];
  const expected: number[] = [];
  const rows = (columns: readonly Column[], records: Iterable<object>) => {
    parameters.push(JSON.stringify(Array.from(records, row => recordOf(columns, row))));
    const types = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    return `jsonb_to_recordset($${parameters.length}::jsonb) as u(${types})`;
  };
  /** The same to be joined by key. */
  const few = (columns: readonly Column[], records: Iterable<object>, count: number) => {
    const most = SIZES.find(size => count <= size);
    return most ? `(select * from ${rows(columns, records)} limit ${most}) as u` : rows(columns, records);
  };

  for (const { table, updated, columns, added, removed } of batch.toSorted(byTable)) {
    if (updated.size > 0) {
      const changed = table.columns.filter(column => columns.has(column) && !table.keys.includes(column));
      const set = changed.map(({ name }) => `${name} = u.${name}`).join(', ');
      const same = table.keys.map(({ name }) => `t.${name} = u.${name}`).join(' and ');
      parts.push(
        `update ${table.name} t set ${set} from ${few([...table.keys, ...changed], updated.keys(), updated.size)} where ${same} and ${HELD} returning 1`,
      );
      expected.push(updated.size);
    }
    if (removed.size > 0) {
      const same = table.keys.map(({ name }) => `t.${name} = u.${name}`).join(' and ');
      parts.push(
        `delete from ${table.name} t using ${few(table.keys, removed.values(), removed.size)} where ${same} and ${HELD} returning 1`,
      );
      expected.push(ANY);
    }
    for (const group of alike(added.values())) {
      const filled = table.columns.filter(({ property }) => Object.hasOwn(group[0] ?? {}, property));
      const names = filled.map(({ name }) => name).join(', ');
      const keys = table.keys.map(({ name }) => name).join(', ');
      parts.push(
        `insert into ${table.name} (${names}) select ${names} from ${rows(filled, group)} where ${HELD} on conflict (${keys}) do nothing returning 1`,
      );
      expected.push(ANY);
    }
  }
  const ctes = parts.map((part, index) => `, w${index} as (${part})`).join('');
  const counts = parts.map((_, index) => `, (select count(*)::int from w${index}) as w${index}`).join('');
  return {
    sql: `with fence as (${fence.lock})${ctes} select (select count(*)::int from fence) as held${counts}`,
    parameters,
    expected,
    proof: proofOf(batch),
  };
}

/** Only an id of our own making can be there for no other reason. */
function proofOf(batch: readonly Changes[]): Statement['proof'] {
  for (const { table, added } of batch) {
    const [row] = added.values();
    const [key, ...more] = table.keys;
    if (row && key?.property === 'id' && more.length === 0)
      return { sql: `select 1 from ${table.name} where ${key.name} = $1`, parameters: [(row as { id: string }).id] };
  }
  return undefined;
}

/** PostgreSQL takes a set of unknown rows for a hundred, and reads the whole table for them. It is told when they are fewer. */
const SIZES = [16, 64];

/** An insert that is sent again finds its rows there already, a removal finds them gone. */
export const ANY = -1;

const HELD = 'exists (select 1 from fence)';

function recordOf(columns: readonly Column[], row: object): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { property, field } of columns) record[field] = row[property as keyof typeof row];
  return record;
}

/** What is written alike is told alike, whichever command came first: a text that comes again is prepared already. */
function byTable({ table: one }: Changes, { table: other }: Changes): number {
  return one.name < other.name ? -1 : 1;
}

/** Rows that fill the same columns in the same order go into one insert; the others take their defaults. */
function alike(rows: Iterable<object>): object[][] {
  const groups = new Map<string, object[]>();
  for (const row of rows) {
    const shape = Object.keys(row).join();
    const group = groups.get(shape);
    if (group) group.push(row);
    else groups.set(shape, [row]);
  }
  return [...groups.values()];
}
