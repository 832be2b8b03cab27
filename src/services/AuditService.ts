import type { EntityManager } from '@mikro-orm/postgresql';
import { NIL, v7 as uuidv7 } from 'uuid';

export interface LedgerFault {
  /** `place`: a player who is not in exactly one place; the balance is in how many. */
  account: 'player' | 'station' | 'region' | 'owner' | 'cargo' | 'place';
  id: string;
  /** A commodity for cargo, else empty. */
  good: string;
  balance: number;
  ledger: number;
}

/** Rows that are younger may still be on their way into the database: a commit is tried for 15 s, and clocks differ. */
const SETTLED_AFTER = 120_000;

/** Proves that nothing came from nothing: every balance and every hold is what its ledger says, and everybody is in one place. */
export class AuditService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** All that does not agree, from one snapshot of the database. Reads the whole ledger. */
  faults(): Promise<LedgerFault[]> {
    return this.#em.fork().execute<LedgerFault[]>(faultsIn(movements('true')));
  }

  /**
   * The same at a cost that does not grow with history: totals are carried forward to two minutes ago, and only what came since is
   * added up. What does not agree is held against the whole ledger before it is called a fault; then the totals are made anew.
   */
  async recentFaults(now: number): Promise<LedgerFault[]> {
    await this.#carryForward(uuidv7({ msecs: now - SETTLED_AFTER, seq: 0, random: new Uint8Array(16) }));
    const suspects = await this.#em.fork().execute<LedgerFault[]>(faultsIn(SINCE_TOTALS));
    if (suspects.length === 0) return [];
    await this.#em.fork().execute('with mark as (delete from ledger_marks) delete from ledger_totals');
    return this.faults();
  }

  /** Nodes take turns at the mark: each row is added to the totals once. */
  async #carryForward(upTo: string): Promise<void> {
    await this.#em.fork().transactional(async em => {
      await em.execute("insert into ledger_marks (name, through) values ('audit', ?) on conflict do nothing", [NIL]);
      const [mark] = await em.execute<{ through: string }[]>('select through from ledger_marks for update');
      if (!mark || mark.through >= upTo) return;
      await em.execute(CARRY, [mark.through, upTo, mark.through, upTo]);
      await em.execute('update ledger_marks set through = ?', [upTo]);
    });
  }
}

/** What the ledgers say, as (account, id, good, amount). `bound` says of which of their rows. */
function movements(bound: string): string {
  return `
    select account_type as account, account_id as id, '' as good, delta as amount from credit_entries where ${bound}
    union all
    select moved.* from enhanced_market_transactions t
      cross join lateral (select case t.transaction_type when 'SELL' then 1 when 'BUY' then -1 else 0 end as sign) way
      cross join lateral (values
        ('player', t.player_id, '', way.sign * t.total_value::bigint),
        ('cargo', t.player_id, t.commodity, -way.sign * t.quantity::bigint)) moved
      where t.player_id is not null and ${bound}`;
}

const SINCE_TOTALS = `
  select account, account_id as id, good, amount from ledger_totals
  union all
  select since.* from (${movements(`id > coalesce((select through from ledger_marks), '${NIL}')`)}) since`;

const CARRY = `
  insert into ledger_totals as l (account, account_id, good, amount)
    select account, id, good, sum(amount) from (${movements('id > ? and id <= ?')}) moved group by 1, 2, 3
    on conflict (account, account_id, good) do update set amount = l.amount + excluded.amount`;

/** What is there: purses, treasuries, holds. What drifts as a wreck is its owner's in the books. */
const BALANCES = `
  select 'player' as account, id, '' as good, credits::bigint as amount from players
  union all select 'station', id, '', treasury_balance from stations
  union all select 'region', id, '', treasury_balance from regions
  union all select 'owner', id, '', owner_balance from regions
  union all
  select 'cargo', stowed.id, c.key, sum(c.value::bigint) from (
    select owner_id as id, cargo -> 'contents' as contents from ships where owner_id is not null
    union all
    select original_owner_id, cargo from cargo_wrecks where original_owner_id is not null
  ) stowed cross join lateral jsonb_each_text(stowed.contents) c group by 2, 3`;

/** Whoever is in no region and on no journey, or in a region and on a journey. */
const MISPLACED = `
  select 'place', p.id, '', (case when p.current_region_id is null then 0 else 2 end)::float8, 1::float8
  from players p left join inter_regional_travels j on j.player_id = p.id and j.status = 'in_transit'
  where (p.current_region_id is null) = (j.id is null)`;

/** A ledger outlives its account: only goods are asked for that nobody has any more. */
function faultsIn(ledger: string): string {
  return `
    with balances as (${BALANCES}), ledgers as (
      select account, id, good, sum(amount) as amount from (${ledger}) moved group by 1, 2, 3
    )
    select coalesce(b.account, l.account) as account, coalesce(b.id, l.id) as id, coalesce(b.good, l.good) as good,
      coalesce(b.amount, 0)::float8 as balance, coalesce(l.amount, 0)::float8 as ledger
    from balances b full join ledgers l on l.account = b.account and l.id = b.id and l.good = b.good
    where coalesce(b.amount, 0) <> coalesce(l.amount, 0) and (b.account is not null or l.account = 'cargo')
    union all ${MISPLACED} limit 100`;
}
