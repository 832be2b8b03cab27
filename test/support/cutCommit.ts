import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, QueryConfig } from 'pg';
import { GroupCommit } from '../../src/world/GroupCommit.ts';
import type { Fence } from '../../src/world/statement.ts';

/** A commit whose first attempt is cut: what `instead` does of it is done, and nobody hears of it. Then it is tried again. */
export async function cutCommit(
  em: EntityManager,
  fence: Fence,
  instead: (pool: Pool, query: QueryConfig) => Promise<unknown>,
): Promise<GroupCommit> {
  const pool = await em.getDriver().getConnection().getNativeClient();
  const query = async (given: QueryConfig) => {
    await instead(pool, given);
    throw Object.assign(new Error('the line is dead'), { code: 'ECONNRESET' });
  };
  const client = { query, connect: () => pool.connect() };
  const cut = { getDriver: () => ({ getConnection: () => ({ getNativeClient: async () => client }) }) };
  return new GroupCommit(cut as never, fence);
}
