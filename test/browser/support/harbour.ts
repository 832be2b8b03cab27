import type { Books } from '../../support/books.ts';

/** Two stations in the sector where everybody begins. What one sells the other buys. Made before anybody has entered. */
export interface Harbour {
  /** Sells equipment and fuel, buys ore and organics. */
  earth: string;
  /** Sells ore and organics, buys equipment. */
  ceres: string;
}

export const CERES = 'Ceres Freight & Storage Yard of the Outer Belt';

export async function makeHarbour(books: Books): Promise<Harbour> {
  const earth = await books.homeStation();
  await books.rows('update stations set station_class = 6 where id = $1', [earth]);
  const [{ ceres } = { ceres: '' }] = await books.rows<{ ceres: string }>(SECOND, [earth, CERES]);
  await books.rows('delete from market_prices where station_id = $1', [earth]);
  for (const [station, good, quantity] of [
    [earth, 'equipment', 1950],
    [earth, 'fuel', 2600],
    [earth, 'ore', 700],
    [earth, 'organics', 400],
    [ceres, 'ore', 4100],
    [ceres, 'organics', 2300],
    [ceres, 'equipment', 20],
  ] as const)
    await books.rows(SHELF, [station, good, quantity]);
  return { earth, ceres };
}

/** Two days of prices of a good, by the hour up to the last full one. */
export async function writeHistory(books: Books, stationId: string, good: string): Promise<void> {
  await books.rows(HISTORY, [stationId, good]);
}

const SECOND = `
  insert into stations
  select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'name', $2::text, 'station_class', 3))).*
  from stations s where id = $1 returning id as ceres`;

const SHELF = `
  insert into market_prices (station_id, commodity, quantity, buy_price, sell_price) values ($1, $2, $3, 20, 30)`;

const HISTORY = `
  insert into price_history
    (station_id, commodity, buy_price, sell_price, quantity, demand_level, supply_level, snapshot_date, snapshot_type)
  select $1, $2, 60 + round(9 * sin(n / 4.0)) + n % 3, 82 + round(12 * sin(n / 4.0)) + n % 2, 900, 0.5, 0.5,
    date_trunc('hour', now()) - n * interval '1 hour', 'hourly'
  from generate_series(0, 47) n`;
