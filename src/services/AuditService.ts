import type { EntityManager } from '@mikro-orm/postgresql';

export interface LedgerFault {
  account: 'player' | 'station' | 'region' | 'owner' | 'cargo';
  id: string;
  balance: number;
  ledger: number;
}

/** Proves that nothing came from nothing: every balance, and every hold with what drifts of it, is what its ledger says. */
export class AuditService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** All that does not agree, from one snapshot of the database. */
  faults(): Promise<LedgerFault[]> {
    return this.#em.fork().execute<LedgerFault[]>(FAULTS);
  }
}

const FAULTS = `
  with entries as (
    select account_type, account_id, sum(delta) as total from credit_entries group by 1, 2
  ), trades as (
    select player_id, sum(case transaction_type when 'SELL' then total_value when 'BUY' then -total_value else 0 end) as total
    from enhanced_market_transactions where player_id is not null group by 1
  ), moved as (
    select player_id, commodity, sum(case transaction_type when 'BUY' then quantity when 'SELL' then -quantity else 0 end) as units
    from enhanced_market_transactions where player_id is not null group by 1, 2
  ), stowed as (
    select s.owner_id as player_id, s.cargo -> 'contents' as contents from ships s where s.owner_id is not null
    union all
    select w.original_owner_id, w.cargo from cargo_wrecks w where w.original_owner_id is not null
  ), held as (
    select s.player_id, c.key as commodity, sum(c.value::int) as units
    from stowed s cross join lateral jsonb_each_text(s.contents) c
    group by 1, 2
  ), checked as (
    select 'player' as account, p.id, p.credits::bigint as balance, coalesce(e.total, 0) + coalesce(t.total, 0) as ledger
    from players p
      left join entries e on e.account_type = 'player' and e.account_id = p.id
      left join trades t on t.player_id = p.id
    union all
    select 'station', s.id, s.treasury_balance, coalesce(e.total, 0)
    from stations s left join entries e on e.account_type = 'station' and e.account_id = s.id
    union all
    select 'region', r.id, r.treasury_balance, coalesce(e.total, 0)
    from regions r left join entries e on e.account_type = 'region' and e.account_id = r.id
    union all
    select 'owner', r.id, r.owner_balance, coalesce(e.total, 0)
    from regions r left join entries e on e.account_type = 'owner' and e.account_id = r.id
    union all
    select 'cargo', coalesce(h.player_id, m.player_id), coalesce(h.units, 0), coalesce(m.units, 0)
    from held h full join moved m on m.player_id = h.player_id and m.commodity = h.commodity
  )
  select account, id, balance::float8 as balance, ledger::float8 as ledger from checked where balance <> ledger limit 100`;
