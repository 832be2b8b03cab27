import type { EntityManager } from '@mikro-orm/postgresql';
import { RECEIPT_LIFETIME } from '../world/World.ts';

/** Takes away what has served its time. */
export class HousekeepingService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Receipts of commands that nobody will repeat any more, refresh tokens that have run out, nodes that died long ago. */
  async sweep(): Promise<void> {
    const em = this.#em.fork();
    await em.execute(`delete from command_receipts where created_at < now() - ? * interval '1 ms'`, [RECEIPT_LIFETIME]);
    await em.execute('delete from refresh_tokens where expires_at < now()');
    await em.execute("delete from nodes where expires_at < now() - interval '1 day'");
  }
}
