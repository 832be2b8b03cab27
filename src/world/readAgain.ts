import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { query } from '../db/query.ts';
import { tableOf } from './columns.ts';
import { readRows, type Row } from './readRows.ts';

/** Up to here all is known: the oldest transaction that had not ended at some moment, whose writing may come later. */
export type Mark = string;

export async function markNow(em: SqlEntityManager): Promise<Mark> {
  const [now] = await query<{ mark: Mark }>(em, MARK, []);
  return now?.mark ?? '0';
}

/** A table as `readRows` reads it, with a condition on `$1` and no order. */
export interface Part<T extends object> {
  entity: EntityClass<T>;
  condition: string;
}

/** How many rows there are, and how many of them were written since a mark. */
export interface Tally {
  count: number;
  written: number;
}

/** Counts all of them with one query: most have not changed, and need not be read. */
export async function tally<K extends string>(
  em: SqlEntityManager,
  parts: Readonly<Record<K, Part<object>>>,
  values: readonly [unknown],
  mark: Mark,
): Promise<Record<K, Tally>> {
  const counts = Object.entries<Part<object>>(parts).map(([name, { entity, condition }]) => {
    const counted = `json_build_object('count', count(*), 'written', count(*) filter (where ${SINCE}))`;
    return `(select ${counted} from ${tableOf(em, entity).name} t where ${condition}) as "${name}"`;
  });
  const [found] = await query<Record<K, Tally>>(em, `select ${counts.join(', ')}`, [...values, mark]);
  return found as Record<K, Tally>;
}

/**
 * Rows that were read after a mark, brought up to date: only those that were written since come from the database, and take the place
 * of the former ones in the same objects. Where rows are gone all are read.
 */
export async function readAgain<T extends object>(
  em: SqlEntityManager,
  { entity, condition }: Part<T>,
  values: readonly [unknown],
  { rows, mark, found: { count, written } }: { rows: Row<T>[]; mark: Mark; found: Tally },
): Promise<Row<T>[]> {
  if (written === 0 && count === rows.length) return rows;
  const { keys } = tableOf(em, entity);
  const keyOf = (row: object) =>
    keys.map(({ property }) => String((row as Record<string, unknown>)[property])).join(' ');
  const known = new Map(rows.map(row => [keyOf(row), row]));
  for (const row of await readRows(em, entity, `(${condition}) and ${SINCE}`, [...values, mark])) {
    const former = known.get(keyOf(row));
    if (former) Object.assign(former, row);
    else known.set(keyOf(row), row);
  }
  return known.size === count ? [...known.values()] : readRows(em, entity, condition, values);
}

const SINCE = 'age(t.xmin) <= age($2::xid)';

/** Rows carry the lower half of the number. */
const MARK = `select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296)::text as mark`;
