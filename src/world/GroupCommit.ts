import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { named } from './named.ts';
import { ANY, type Fence, type Statement, statementFor } from './statement.ts';
import type { Changes } from './WriteSet.ts';

/** Somebody else is the writer now: nothing was written, and nothing may be written any more. */
export class LeaseLost extends Error {
  constructor({ id, epoch }: Fence) {
    super(`epoch ${epoch} of ${id} is over`);
    this.name = 'LeaseLost';
  }
}

/** Serialisation, connections, shutdowns, resources: what may pass by itself. */
const PASSING = /^(40001|40P01|53\d\d\d|57P0\d|57014|08\d\d\d|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

const DEADLINE = 15_000;

export interface CommitHooks {
  /** Named places where a test may end the process. */
  reach?: (point: 'before_commit' | 'after_commit') => void;
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
    const givenUpAt = performance.now() + (this.#hooks.deadline ?? DEADLINE);
    this.#hooks.reach?.('before_commit');
    for (let tries = 0; ; tries += 1) {
      try {
        await this.#execute(statement);
        break;
      } catch (error) {
        if (!isPassing(error) || performance.now() > givenUpAt) throw error;
        this.#hooks.onRetry?.(error);
        await sleep(Math.min(1000, 25 * 2 ** tries));
      }
    }
    this.#hooks.reach?.('after_commit');
  }

  /** Past the query builder, which cannot name a statement; on the pool's own connections. */
  async #execute({ sql, parameters, expected }: Statement): Promise<void> {
    const pool = await this.#em.getDriver().getConnection().getNativeClient();
    const { rows } = await pool.query<Record<string, number>>({ ...named(sql), values: parameters });
    const [counts] = rows;
    if (counts?.['held'] !== 1) throw new LeaseLost(this.#fence);
    const missing = expected.findIndex((count, index) => count !== ANY && counts[`w${index}`] !== count);
    if (missing >= 0) throw new Error(`a row of part ${missing} of the batch is not in the database any more`);
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    PASSING.test(code) || /terminated|timeout exceeded|Client has encountered a connection error/i.test(error.message)
  );
}
