import type { EntityManager } from '@mikro-orm/postgresql';
import { Station } from '../entities/index.ts';
import type { PriceSeries } from '../protocol/ledger.ts';
import { type Due, lookBack, picturesDue } from '../rules/priceHistory.ts';
import { Refusal } from '../rules/refusal.ts';
import { shelfTerms } from '../rules/shelf.ts';

interface Look {
  commodity: string;
  hours: number;
}

/** Pictures of every market of the galaxy, taken once each on whatever many nodes. */
export class PriceHistoryService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /**
   * Takes what is due at that time, and drops what is too old [PH1, PH2, PH3]. All in the database: a handful of statements, none
   * of which waits for a region or makes one wait. How many pictures were taken; none when another node is at it.
   */
  take(now: number): Promise<number> {
    const due = picturesDue(now);
    return this.#em.fork().transactional(async em => {
      const [lock] = await em.execute<{ free: boolean }[]>(`select pg_try_advisory_xact_lock(${HISTORY_LOCK}) as free`);
      if (!lock?.free) return 0;
      let taken = 0;
      for (const statement of statementsFor(due)) {
        const { affectedRows } = await em.execute<{ affectedRows: number }>(...statement, 'run');
        taken += statement[0].includes('insert') ? affectedRows : 0;
      }
      return taken;
    });
  }

  /** What a station paid and asked for a good [PH4]. Refuses: ERR_NOT_FOUND. */
  async series(stationId: string, { commodity, hours }: Look, now: number): Promise<PriceSeries> {
    const em = this.#em.fork();
    const station = await em.findOne(Station, { id: stationId });
    if (!station) throw new Refusal('ERR_NOT_FOUND', { what: 'station' });
    const { buys, sells } = sidesOf(station, commodity);
    const { interval, from } = lookBack(hours, now);
    const points = await em.execute<PriceSeries['points']>(POINTS, [stationId, commodity, interval, new Date(from)]);
    return {
      stationId,
      commodity,
      interval,
      points: points.map(point => ({ ...point, buy: buys ? point.buy : null, sell: sells ? point.sell : null })),
    };
  }
}

const HISTORY_LOCK = 2105;

type Statement = [sql: string, parameters: unknown[]];

function statementsFor({ hour, day, week, hourlyFrom, dailyFrom }: Due): Statement[] {
  return [
    [HOURLY, [new Date(hour)]],
    [rollUp('hourly', 'daily', 'day'), [new Date(day)]],
    [rollUp('daily', 'weekly', 'week'), [new Date(week)]],
    [DROP, ['hourly', new Date(hourlyFrom)]],
    [DROP, ['daily', new Date(dailyFrom)]],
  ];
}

function sidesOf(station: Station, commodity: string): { buys: boolean; sells: boolean } {
  try {
    return shelfTerms(station, commodity);
  } catch {
    return { buys: false, sells: false };
  }
}

const COLUMNS = `id, station_id, commodity, buy_price, sell_price, quantity, daily_volume, transactions_count,
  average_transaction_size, demand_level, supply_level, market_efficiency, snapshot_date, snapshot_type`;

const KEY = '(station_id, commodity, snapshot_date, snapshot_type)';

/** Sums of a busy galaxy may be more than a column holds. */
const whole = (sum: string) => `least(coalesce(${sum}, 0), 2147483647)::int`;

/** Every shelf as it is, with what was traded since the picture before, at most a week; nothing if it was taken already. */
export const HOURLY = `
  with due as (
    select ?::timestamptz as moment
  ), span as (
    select moment, greatest(
      coalesce((select max(snapshot_date) from price_history where snapshot_type = 'hourly'), moment - interval '1 hour'),
      moment - interval '7 days') as since
    from due
  ), traded as (
    select station_id, commodity, sum(quantity) as volume, count(*) as trades
    from enhanced_market_transactions, span
    where timestamp >= since and timestamp < moment and transaction_type in ('BUY', 'SELL') and station_id is not null
    group by 1, 2
  )
  insert into price_history (${COLUMNS})
  select gen_random_uuid(), m.station_id, m.commodity, m.buy_price, m.sell_price, m.quantity, ${whole('t.volume')}, ${whole('t.trades')},
    coalesce(t.volume::float8 / t.trades, 0), m.demand_level, m.supply_level, 1, span.moment, 'hourly'
  from span cross join market_prices m left join traded t on t.station_id = m.station_id and t.commodity = m.commodity
  where span.since < span.moment
  on conflict ${KEY} do nothing`;

/** Means of prices and stock, sums of what was traded, of every whole period since the last one that was rolled up. */
function rollUp(from: string, to: string, unit: 'day' | 'week'): string {
  const end = `date_trunc('${unit}', snapshot_date - interval '1 microsecond', 'UTC') + interval '1 ${unit}'`;
  return `
  insert into price_history (${COLUMNS})
  select gen_random_uuid(), station_id, commodity, round(avg(buy_price)), round(avg(sell_price)), round(avg(quantity)),
    ${whole('sum(daily_volume)')}, ${whole('sum(transactions_count)')},
    coalesce(sum(daily_volume)::float8 / nullif(sum(transactions_count), 0), 0), avg(demand_level), avg(supply_level),
    avg(market_efficiency), ${end}, '${to}'
  from price_history
  where snapshot_type = '${from}' and snapshot_date <= ?::timestamptz
    and snapshot_date > coalesce((select max(snapshot_date) from price_history where snapshot_type = '${to}'), '-infinity')
  group by station_id, commodity, ${end}
  on conflict ${KEY} do nothing`;
}

const DROP = 'delete from price_history where snapshot_type = ? and snapshot_date < ?::timestamptz';

const POINTS = `
  select to_char(snapshot_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, buy_price as buy, sell_price as sell,
    quantity, daily_volume as volume, transactions_count as trades
  from price_history
  where station_id = ? and commodity = ? and snapshot_type = ? and snapshot_date >= ?::timestamptz
  order by snapshot_date`;
