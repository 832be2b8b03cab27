import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { named } from './named.ts';

/**
 * Runs SQL with `$1`, `$2`, … past the query builder, which cannot name a statement: to plan a text anew costs more than to carry it
 * out, so one that comes often is prepared. Within a transaction it runs on its connection.
 */
export async function query<R>(em: SqlEntityManager, text: string, values: readonly unknown[]): Promise<R[]> {
  const transaction = em.getTransactionContext();
  if (transaction) {
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
    return rows as R[];
  }
  const pool = (await em.getDriver().getConnection().getNativeClient()) as Pool;
  const { rows } = await pool.query({ ...named(text), values: [...values] });
  return rows as R[];
}
