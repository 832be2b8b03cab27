import type { Collection, EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { query } from '../db/query.ts';
import { type Table, tableOf } from './columns.ts';

/** An entity's columns as a plain object: no identity map, no change tracking, an eighth of the memory. */
export type Row<T> = {
  -readonly [K in keyof T & string as T[K] extends Unstored ? never : K]-?: Exclude<T[K], undefined>;
};

type Unstored = ((...args: never[]) => unknown) | Collection<object>;

/**
 * Reads whole rows as plain objects. `condition` is SQL over the alias `t` with `$1`, `$2`, … for `values`; it never
 * holds anything that came from outside.
 */
export async function readRows<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  condition: string,
  values: readonly unknown[],
): Promise<Row<T>[]> {
  const table = tableOf(em, entity);
  const select = table.columns.map(column => `t.${column.name} as "${column.property}"`).join(', ');
  const rows = await query(em, `select ${select} from ${table.name} t where ${condition}`, values);
  convert(table, rows as Record<string, unknown>[]);
  return rows as Row<T>[];
}

function convert(table: Table, rows: Record<string, unknown>[]): void {
  for (const { property, read } of table.columns) {
    if (!read) continue;
    for (const row of rows) {
      if (row[property] !== null) row[property] = read(row[property] as never);
    }
  }
}
