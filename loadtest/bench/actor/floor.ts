import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, mailboxActor } from './closedLoop.ts';
import type { Copy } from './databases.ts';
import { type Prepared, statements } from './floorStatements.ts';
import type { Pilot } from './pilots.ts';

/** Rows to write, each the values of its columns in the order of its statement. Rows with a key are written once. */
type Batch = Record<keyof typeof statements, Map<string, unknown[]>>;

interface State {
  moves: number;
  trades: number;
}

/** The same rows in the same batches, by the driver alone: no rules, no fence, nothing that could be undone. */
export async function openFloor({ url }: Copy, regionId: string): Promise<Actor & { close: () => Promise<void> }> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ id: string; station_id: string; commodity: string }>(
    'select id, station_id, commodity from market_prices',
  );
  const shelves = new Map(rows.map(row => [`${row.station_id} ${row.commodity}`, row.id]));
  const states = new Map<string, State>();
  let batch = emptyBatch();

  const run = (pilot: Pilot) => {
    const state = states.get(pilot.id) ?? { moves: 0, trades: 0 };
    states.set(pilot.id, state);
    if (pilot.sectors) move(batch, pilot, state);
    else
      deal(batch, pilot, state, {
        regionId,
        shelfId: shelves.get(`${pilot.trade.stationId} ${pilot.trade.commodity}`),
      });
  };
  const actor = mailboxActor(run, async () => {
    const taken = batch;
    batch = emptyBatch();
    await client.query('begin');
    for (const [table, written] of Object.entries(taken)) {
      if (written.size > 0) await write(client, statements[table as keyof Batch], [...written.values()]);
    }
    await client.query('commit');
  });
  return { ...actor, close: () => client.end() };
}

async function write(client: Client, statement: Prepared, rows: readonly unknown[][]): Promise<void> {
  const values = Array.from(rows[0] ?? [], (_, column) => rows.map(row => row[column]));
  const { rowCount } = await client.query({ ...statement, values });
  if (rowCount !== rows.length) throw new Error(`${statement.name} wrote ${rowCount} of ${rows.length} rows`);
}

function emptyBatch(): Batch {
  return Object.fromEntries(Object.keys(statements).map(table => [table, new Map()])) as unknown as Batch;
}

function move({ players, ships }: Batch, { id, shipId, sectors = [1, 1] }: Pilot, state: State): void {
  state.moves += 1;
  const sectorId = sectors[state.moves % 2];
  players.set(id, [id, 1_000_000_000, 1_000_000_000 - state.moves, state.moves, sectorId, 0, 'Neutral', '#FFFFFF']);
  ships.set(shipId, [shipId, sectorId, JSON.stringify({ capacity: 500, used: 0, contents: {} })]);
}

function deal(
  batch: Batch,
  { id, shipId, trade }: Pilot,
  state: State,
  at: { regionId: string; shelfId?: string | undefined },
): void {
  const { stationId = '', commodity = '', sectorId = 1 } = trade ?? {};
  const { regionId, shelfId = '' } = at;
  state.trades += 1;
  const buying = state.trades % 2 === 1;
  const now = new Date();
  const [deed, commandId] = [uuidv7(), crypto.randomUUID()];
  const credits = 1_000_000_000 - state.trades * 100;
  const standing = Math.min(1000, state.trades);
  const cargo = { capacity: 500, used: buying ? 1 : 0, contents: buying ? { [commodity]: 1 } : {} };
  const transaction = { id: deed, commodity, unitPrice: 250, quantity: 1, goods: 250, total: 280, tax: 30 };

  batch.players.set(id, [id, credits, 1_000_000_000, 0, sectorId, standing, 'Neutral', '#FFFFFF']);
  batch.ships.set(shipId, [shipId, sectorId, JSON.stringify(cargo)]);
  batch.shelves.set(shelfId, [shelfId, 200, 250, 251, 250, 251, 0.001, 0.5 + state.trades / 1e6, 0.5, now]);
  batch.stations.set(stationId, [stationId, state.trades]);
  batch.regions.set(regionId, [regionId, state.trades]);
  const order = [deed, id, stationId, buying ? 'BUY' : 'SELL', commodity, 1, 250, 250];
  batch.trades.set(deed, [...order, 250, 251, 200, sectorId, regionId, now]);
  for (const [type, account, delta] of [
    ['player', id, -30],
    ['region', regionId, 20],
  ] as const)
    batch.entries.set(uuidv7(), [uuidv7(), type, account, delta, 'trade_tax', deed, now]);
  const reply = JSON.stringify({ transaction, credits, cargo });
  batch.receipts.set(commandId, [id, commandId, buying ? 'trade.buy' : 'trade.sell', reply, now]);
}
