import type { EntityManager } from '@mikro-orm/postgresql';
import { RECEIPT_LIFETIME } from '../world/World.ts';

/** Takes away what has served its time. */
export class HousekeepingService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /**
   * Receipts of commands that nobody will repeat any more, refresh tokens that have run out, nodes that died long ago; and of the audit
   * log what is old [OP3].
   */
  async sweep(): Promise<void> {
    const em = this.#em.fork();
    await em.execute(`delete from command_receipts where created_at < now() - ? * interval '1 ms'`, [RECEIPT_LIFETIME]);
    await em.execute('delete from refresh_tokens where expires_at < now()');
    await em.execute("delete from nodes where expires_at < now() - interval '1 day'");
    await em.execute(OLD_DEEDS);
    await em.execute(OLD_REFUSALS, [MOST_REFUSALS]);
  }
}

/** What anybody can cause is kept for so long, and so many rows of it; what operators did, for five years. */
const MOST_REFUSALS = 100_000;
const OLD_DEEDS = `
  delete from audit_logs
  where timestamp < now() - case user_type when 'admin' then interval '5 years' else interval '90 days' end`;
const OLD_REFUSALS = `
  delete from audit_logs where user_type <> 'admin' and timestamp < (
    select timestamp from audit_logs where user_type <> 'admin' order by timestamp desc offset ? limit 1)`;
