import type { EntityManager } from '@mikro-orm/postgresql';
import type { LedgerPage, Page, TradePage } from '../protocol/ledger.ts';

type Cursored<T> = T & { cursor: string };

/** What moved a player's credits and goods, as the ledgers have it. */
export class LedgerService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** The player's purchases and sales, newest first: one index range, however long the ledger is. */
  async trades(playerId: string, page: Page): Promise<TradePage> {
    const rows = await this.#read<TradePage['trades'][number]>(TRADES, playerId, page);
    return { trades: rows.slice(0, page.limit).map(entryOf), next: nextOf(rows, page) };
  }

  /** The player's other entries, newest first. */
  async entries(playerId: string, page: Page): Promise<LedgerPage> {
    const rows = await this.#read<LedgerPage['entries'][number]>(ENTRIES, playerId, page);
    return { entries: rows.slice(0, page.limit).map(entryOf), next: nextOf(rows, page) };
  }

  /** One row more than the page holds: it tells whether there is another. */
  #read<T>(sql: string, playerId: string, { before, limit }: Page): Promise<Cursored<T>[]> {
    const [at = 'infinity', id = before === undefined ? LAST_ID : FIRST_ID] = before?.split(',') ?? [];
    return this.#em.fork().execute(sql, [playerId, at, id, limit + 1]);
  }
}

/** What is older than a bare moment is older than its first entry. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const isoOf = (column: string, digits: 'MS' | 'US') =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${digits}"Z"')`;

/** Tax entries carry the moment of their trade, by which the index finds them. */
export const TRADES = `
  select t.id, ${isoOf('t.timestamp', 'MS')} as at, r.name as region, t.station_id as "stationId", s.name as "stationName",
    t.sector_id as "sectorId", t.commodity, lower(t.transaction_type::text) as side, t.quantity, t.unit_price as "unitPrice",
    t.total_value as goods, x.tax, (t.total_value + case t.transaction_type when 'BUY' then x.tax else -x.tax end)::float8 as total,
    ${isoOf('t.timestamp', 'US')} || ',' || t.id as cursor
  from (
    select * from enhanced_market_transactions
    where player_id = ? and (timestamp, id) < (?::timestamptz, ?::uuid) and transaction_type in ('BUY', 'SELL')
    order by timestamp desc, id desc limit ?
  ) t
    left join stations s on s.id = t.station_id
    left join regions r on r.id = t.region_id_snapshot
    cross join lateral (
      select coalesce(-sum(e.delta), 0)::float8 as tax from credit_entries e
      where e.account_type = 'player' and e.account_id = t.player_id and e.at = t.timestamp and e.reference = t.id::text
    ) x
  order by t.timestamp desc, t.id desc`;

export const ENTRIES = `
  select id, ${isoOf('at', 'MS')} as at, delta::float8 as delta, reason, reference, ${isoOf('at', 'US')} || ',' || id as cursor
  from (
    select * from credit_entries
    where account_type = 'player' and account_id = ? and (at, id) < (?::timestamptz, ?::uuid)
    order by at desc, id desc limit ?
  ) e
  order by e.at desc, e.id desc`;

function entryOf<T>({ cursor: _cursor, ...entry }: Cursored<T>) {
  return entry;
}

function nextOf(rows: readonly Cursored<unknown>[], { limit }: Page): string | null {
  return rows.length > limit ? (rows[limit - 1]?.cursor ?? null) : null;
}
