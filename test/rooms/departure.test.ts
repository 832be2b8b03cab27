import { expect } from 'chai';
import { Client } from 'pg';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('a pilot who leaves while their last purchase is still being written', () => {
  let app: TestApp;
  let books: Books;
  let lock: Client;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('departure');
    books = await openBooks(app.databaseUrl);
    lock = new Client(app.databaseUrl);
    await lock.connect();
  });

  after(async () => {
    await lock.end();
    await books.close();
    await app.stop();
  });

  it('[P4] comes back to what the purchase left, not to what was there before it', async () => {
    const ann = await Pilot.entered(app.url);
    const stationId = await books.homeStation();
    await ann.reply('dock', { stationId });

    await lock.query('begin');
    await lock.query('select 1 from players where id = $1 for update', [ann.me.player['id']]);
    const bought = ann.request('trade.buy', order(stationId, 'ore', 10));
    const left = ann.leave();
    const again = ann.again();
    const entered = again.enter();
    await new Promise(resolve => setTimeout(resolve, 300));
    await lock.query('commit');
    await Promise.all([bought, left, entered]);

    expect(again.me.player['credits']).to.equal(await books.credits(again));
    expect(again.me.player['credits']).to.be.below(9850);
    expect(again.me.ship['cargo']).to.have.property('used', 10);
    await again.leave();
    expect(await books.faults()).to.deep.equal([]);
  }).timeout(20_000);
});
