import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { type Column, tableOf } from './columns.ts';

/** Rows a statement: large enough to be few, small enough to show progress and to stay well under the parameter limit. */
const ROWS_A_STATEMENT = 1000;

/**
 * Inserts many rows with few statements, inside the transaction of `em` if there is one. All rows have the same
 * properties; one that they leave out takes the column's default.
 */
export async function insertRows<T extends object>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
  onRows?: (count: number) => void,
): Promise<void> {
  const [first] = rows;
  if (!first) return;

  const table = tableOf(em, entity);
  const properties = Object.keys(first);
  const columns = properties.map(property => {
    const column = table.byProperty.get(property);
    if (!column) throw new TypeError(`${entity.name} has no column for ${property}`);
    return column;
  });
  if (rows.some(row => Object.keys(row).length !== columns.length))
    throw new TypeError(`unlike rows of ${entity.name}`);

  const names = columns.map(column => column.name).join(', ');
  const record = columns.map(column => `${column.name} ${column.type}`).join(', ');
  const sql = `insert into ${table.name} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as row(${record})`;

  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = rows.slice(start, start + ROWS_A_STATEMENT);
    const statement = CompiledQuery.raw(sql, [JSON.stringify(part.map(row => toRecord(columns, row)))]);
    await (em.getTransactionContext() ?? em.getKysely()).executeQuery(statement);
    onRows?.(part.length);
  }
}

function toRecord(columns: readonly Column[], row: object): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { property, field } of columns) record[field] = row[property as keyof typeof row];
  return record;
}
