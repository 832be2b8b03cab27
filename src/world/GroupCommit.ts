import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { named } from '../db/named.ts';
import { ANY, type Fence, type Statement, statementFor } from './statement.ts';
import { tryAgain } from './tryAgain.ts';
import type { Changes } from './WriteSet.ts';

/** Somebody else is the writer now: nothing was written, and nothing may be written any more. */
export class LeaseLost extends Error {
  constructor({ id, epoch }: Fence) {
    super(`epoch ${epoch} of ${id} is over`);
    this.name = 'LeaseLost';
  }
}

export interface CommitHooks {
  /** Named places where a test may end the process. */
  reach?: (point: 'before_commit' | 'after_commit', batch: readonly Changes[]) => void;
  onRetry?: (error: unknown) => void;
  /** How long a commit is tried before its world is given up, in milliseconds. */
  deadline?: number;
}

/** Writes batches of one writer, each as one fenced statement, and tries again what may pass. */
export class GroupCommit {
  readonly #em: EntityManager;
  readonly #fence: Fence;
  readonly #hooks: CommitHooks;

  constructor(em: EntityManager, fence: Fence, hooks: CommitHooks = {}) {
    this.#em = em;
    this.#fence = fence;
    this.#hooks = hooks;
  }

  /** Resolves when the batch is durable. Throws `LeaseLost`, or what the database said when it cannot be made. */
  async write(batch: readonly Changes[]): Promise<void> {
    if (batch.length === 0) return;
    const statement = statementFor(this.#fence, batch);
    this.#hooks.reach?.('before_commit', batch);
    await tryAgain(tries => (tries === 0 ? this.#execute(statement) : this.#again(statement)), this.#hooks);
    this.#hooks.reach?.('after_commit', batch);
  }

  async #execute(statement: Statement): Promise<void> {
    this.#check(statement, await run(await this.#pool(), statement));
  }

  /**
   * Sends a batch again of which nobody knows whether it was written. If it was, others may have gone on from there: a player who
   * left with it may be in another region by now. So the fence is locked first, which waits for the first attempt should it still
   * run, and then what the batch adds is looked for.
   */
  async #again(statement: Statement): Promise<void> {
    const { lock, id, epoch } = this.#fence;
    const client = await (await this.#pool()).connect();
    let failure: Error | undefined;
    try {
      await client.query('begin');
      const { rowCount } = await client.query(lock, [id, epoch]);
      if (rowCount !== 1) throw new LeaseLost(this.#fence);
      const { proof } = statement;
      const isThere = proof && (await client.query(proof.sql, proof.parameters)).rowCount === 1;
      if (!isThere) this.#check(statement, await run(client, statement));
      await client.query('commit');
    } catch (error) {
      failure = error as Error;
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      // A connection that failed is not used again.
      client.release(failure);
    }
  }

  #check({ expected }: Statement, counts: Record<string, number> | undefined): void {
    if (counts?.['held'] !== 1) throw new LeaseLost(this.#fence);
    const missing = expected.findIndex((count, index) => count !== ANY && counts[`w${index}`] !== count);
    if (missing >= 0) throw new Error(`a row of part ${missing} of the batch is not in the database any more`);
  }

  #pool(): Promise<Pool> {
    return this.#em.getDriver().getConnection().getNativeClient();
  }
}

/** Past the query builder, which cannot name a statement; on the pool's own connections. */
async function run(on: Pool | PoolClient, { sql, parameters }: Statement): Promise<Record<string, number> | undefined> {
  const { rows } = await on.query<Record<string, number>>({ ...named(sql), values: parameters });
  return rows[0];
}
