import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { LedgerPage, TradePage } from '../../src/protocol/ledger.ts';
import { ENTRIES, TRADES } from '../../src/services/LedgerService.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { order, Pilot } from '../support/pilot.ts';
import { strictly } from '../support/strictly.ts';

describe('the records of a player', () => {
  let app: TestApp;
  let books: Books;
  let ann: Pilot;
  let bob: Pilot;
  let stationId: string;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('records');
    books = await openBooks(app.databaseUrl);
    [ann, bob] = await Promise.all([Pilot.entered(app.url), Pilot.entered(app.url)]);
    stationId = await books.homeStation();
    await ann.reply('dock', { stationId });
  });

  after(async () => {
    await Promise.all([ann.leave(), bob.leave()]);
    await books.close();
    await app.stop();
  });

  async function read(path: string, { session }: Pilot): Promise<unknown> {
    const response = await fetch(`${app.url}/api/v1/${path}`, {
      headers: { authorization: `Bearer ${session.accessToken}` },
    });
    expect(response.status).to.equal(200);
    return response.json();
  }

  const trades = async (pilot: Pilot, query = '') => strictly(TradePage, await read(`trades?${query}`, pilot));
  const entries = async (pilot: Pilot, query = '') => strictly(LedgerPage, await read(`ledger?${query}`, pilot));

  /** All pages of a player's trades, one after the other. */
  async function everyPage(pilot: Pilot, limit: number): Promise<string[]> {
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: TradePage = await trades(pilot, `limit=${limit}${next && `&before=${encodeURIComponent(next)}`}`);
      expect(page.trades).to.have.length.within(1, limit);
      ids.push(...page.trades.map(({ id }) => id));
      ({ next } = page);
    }
    return ids;
  }

  it('a trade is told as it was made, with its taxes, newest first', async () => {
    const deals: unknown[] = [];
    for (const quantity of [3, 2, 1]) {
      const reply = await ann.reply('trade.buy', order(stationId, 'ore', quantity));
      deals.unshift(reply['transaction']);
    }
    const { trades: told, next } = await trades(ann);
    expect(next).to.equal(null);
    expect(told).to.have.length(3);
    for (const [n, deal] of deals.entries()) {
      expect(told[n]).to.include(deal);
      expect(told[n]).to.include({ side: 'buy', region: 'terran-space', stationId, sectorId: 1 });
      expect(told[n]?.total).to.equal((told[n]?.goods ?? 0) + (told[n]?.tax ?? 0));
    }
    expect(told.map(({ at }) => at)).to.deep.equal(
      told
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  it('trades and entries together are what the player has', async () => {
    const [{ trades: told }, ledger] = [await trades(ann), await entries(ann)];
    const traded = told.reduce((sum, { side, goods }) => sum + (side === 'buy' ? -goods : goods), 0);
    const other = ledger.entries.reduce((sum, { delta }) => sum + delta, 0);
    expect(traded + other).to.equal(await books.credits(ann));
    const fee = ledger.entries.find(({ reason }) => reason === 'docking_fee');
    expect(fee).to.include({ delta: -150, reference: stationId });
    expect(ledger.entries.at(-1)).to.include({ reason: 'opening', delta: 10_000, reference: null });
  });

  it("another player's records cannot be read", async () => {
    const { trades: told } = await trades(ann);
    const cursor = encodeURIComponent(`2999-01-01T00:00:00Z,${told[0]?.id}`);
    for (const path of ['trades', `trades?before=${cursor}`, `trades?playerId=${ann.session.playerId}`])
      expect(await read(path, bob)).to.deep.equal({ trades: [], next: null });
    const own = await entries(bob);
    expect(own.entries.map(({ reason }) => reason)).to.deep.equal(['opening']);
    expect((await fetch(`${app.url}/api/v1/trades`)).status).to.equal(401);
  });

  it('pages go on where the last one ended, also among trades of one moment, to the microsecond', async () => {
    const moments = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4].map(micros => `2101-01-01T00:00:00.00000${micros}Z`);
    for (const at of moments) await addTrade(bob, at);
    const all = await everyPage(bob, 100);
    expect(new Set(all).size).to.equal(moments.length);
    for (const limit of [1, 2, 3, 10, 11]) expect(await everyPage(bob, limit), `by ${limit}`).to.deep.equal(all);
  });

  it('a moment alone asks for what is older than it', async () => {
    const { trades: older } = await trades(bob, 'before=2101-01-01T00:00:00.000003Z');
    expect(older).to.have.length(7);
    expect((await trades(bob, 'before=2100-01-01T00:00:00Z')).trades).to.deep.equal([]);
  });

  it('a page costs a range of an index, however long the ledgers are', async () => {
    await books.rows(
      `insert into enhanced_market_transactions (player_id, transaction_type, commodity, quantity, unit_price, total_value, timestamp)
       select case when n % 100 = 0 then $1::uuid end, 'BUY', 'ore', 1, 1, 1, now() - n * interval '1 s' from generate_series(1, 30000) n`,
      [ann.session.playerId],
    );
    await books.rows(
      `insert into credit_entries (account_type, account_id, delta, reason, at)
       select 'player', case when n % 100 = 0 then $1::uuid else gen_random_uuid() end, 1, 'test', now() - n * interval '1 s' from generate_series(1, 30000) n`,
      [ann.session.playerId],
    );
    await books.rows('analyze enhanced_market_transactions, credit_entries');
    expect(await planOf(TRADES)).to.include.members([
      'enhanced_market_transactions_player_id_timestamp_id_index',
      'credit_entries_account_id_at_index',
    ]);
    expect(await planOf(ENTRIES)).to.include('credit_entries_account_id_at_index');
  });

  /** The indexes that a statement uses; it must read no ledger whole. */
  async function planOf(sql: string): Promise<string[]> {
    let n = 0;
    const numbered = sql.replaceAll('?', () => `$${(n += 1)}`);
    const rows = await books.rows<Record<string, string>>(`explain ${numbered}`, [
      ann.session.playerId,
      'infinity',
      randomUUID(),
      51,
    ]);
    const plan = rows.map(row => row['QUERY PLAN']).join('\n');
    expect(plan).to.not.match(/Seq Scan on (enhanced_market_transactions|credit_entries)/);
    return [...plan.matchAll(/using (\w+)|Bitmap Index Scan on (\w+)/g)].map(match => match[1] ?? match[2] ?? '');
  }

  function addTrade({ session }: Pilot, at: string): Promise<unknown> {
    return books.rows(
      `insert into enhanced_market_transactions (player_id, transaction_type, commodity, quantity, unit_price, total_value, timestamp)
       values ($1, 'SELL', 'ore', 2, 3, 6, $2)`,
      [session.playerId, at],
    );
  }
});
