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

/**
 * Rows that were read after a mark, brought up to date: only those that were written since come from the database, and take the place
 * of the former ones in the same objects. Where rows are gone all are read. The condition is that of `readRows`, without an order.
 */
export async function readAgain<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  condition: string,
  values: readonly unknown[],
  { rows, mark }: { rows: Row<T>[]; mark: Mark },
): Promise<Row<T>[]> {
  const { name, keys } = tableOf(em, entity);
  const keyOf = (row: object) =>
    keys.map(({ property }) => String((row as Record<string, unknown>)[property])).join(' ');
  const since = `(${condition}) and age(t.xmin) <= age($${values.length + 1}::xid)`;
  const [written, [there]] = await Promise.all([
    readRows(em, entity, since, [...values, mark]),
    query<{ count: number }>(em, `select count(*)::int as count from ${name} t where ${condition}`, values),
  ]);
  const known = new Map(rows.map(row => [keyOf(row), row]));
  for (const row of written) {
    const former = known.get(keyOf(row));
    if (former) Object.assign(former, row);
    else known.set(keyOf(row), row);
  }
  return known.size === there?.count ? [...known.values()] : readRows(em, entity, condition, values);
}

/** Rows carry the lower half of the number. */
const MARK = `select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296)::text as mark`;
