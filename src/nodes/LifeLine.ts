import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import type { Logger } from '../log.ts';

/** The first half of the locks' keys. */
const LOCKS = 2102;
const PAUSE = 100;

/** Whether the node of that alias lives: it said so of late, and still holds its lock if it has one. */
export function isAlive(node: string): string {
  return `(${node}.expires_at > now() and ${holdsOn(node)})`;
}

/** Whether the node of that alias has not let go of its lock. */
export function holdsOn(node: string): string {
  return `(${node}.life_lock is null or exists (
    select 1 from pg_locks k where k.locktype = 'advisory' and k.classid = ${LOCKS} and k.objid = ${node}.life_lock::oid
      and k.objsubid = 2 and k.database = (select d.oid from pg_database d where d.datname = current_database())))`;
}

/**
 * A connection to the database that does nothing but hold a lock. When the process dies, however suddenly, its socket closes and
 * the lock is free: others need not wait until the leases run out. Of a machine that is cut off nobody learns so, only then.
 */
export class LifeLine {
  readonly #em: EntityManager;
  readonly #log: Logger;
  readonly #key = randomInt(1, 2 ** 31);
  #client: PoolClient | undefined;
  #isStopped = false;

  constructor(em: EntityManager, log: Logger) {
    this.#em = em;
    this.#log = log;
  }

  /** The key of the lock; null while it is not held. */
  get key(): number | null {
    return this.#client ? this.#key : null;
  }

  /** Takes hold, and again whenever the connection is lost. */
  async hold(): Promise<void> {
    const pool = await this.#em.getDriver().getConnection().getNativeClient();
    const client: PoolClient = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1, $2)', [LOCKS, this.#key]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    const lost = (error?: Error) => {
      if (this.#client !== client) return;
      this.#client = undefined;
      client.release(error ?? true);
      void this.#holdAgain();
    };
    client.on('error', lost);
    client.on('end', () => lost());
    // It was stopped while it took hold: nobody would let go.
    if (this.#isStopped) client.release(true);
    else this.#client = client;
  }

  /** Lets go for good. */
  stop(): void {
    this.#isStopped = true;
    const client = this.#client;
    this.#client = undefined;
    client?.release(true);
  }

  async #holdAgain(): Promise<void> {
    while (!this.#isStopped) {
      try {
        await this.hold();
        return;
      } catch (error) {
        this.#log.debug({ err: error }, 'the life line is cut');
        await sleep(PAUSE);
      }
    }
  }
}
