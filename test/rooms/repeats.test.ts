import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { RECENT_RECEIPTS } from '../../src/world/World.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('a command that is repeated', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let stationId: string;
  let ann: Pilot;

  before(async () => {
    app = await testApp('repeats');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
  });

  beforeEach(async () => {
    ann = await Pilot.entered(app.url);
    await ann.reply('dock', { stationId });
  });

  afterEach(() => ann.leave());

  after(async () => {
    await books.close();
    await app.stop();
  });

  /** So many other commands that the first is not in memory any more. */
  const others = () => Array.from({ length: RECENT_RECEIPTS + 2 }, () => order(stationId, 'fuel', 1));

  it('[P2] gets the answer of the first, also when that is only in the database any more', async () => {
    const bought = order(stationId, 'ore', 3);
    const first = await ann.reply('trade.buy', bought);
    for (const other of others()) await ann.reply('trade.buy', other);
    expect(await ann.reply('trade.buy', bought)).to.deep.equal(first);
    expect(await ann.request('trade.sell', bought)).to.have.property('refused', 'ERR_CONFLICT');

    await ann.leave();
    await ann.enter();
    expect(await ann.reply('trade.buy', bought)).to.deep.equal(first);
    expect(await books.trades(ann)).to.have.length(1 + others().length);
  });

  it('[P2] acts once even if it comes in one breath with the first and many others', async () => {
    const bought = order(stationId, 'ore', 3);
    const sent = [bought, ...others(), bought].map(one => ann.request('trade.buy', one));
    const [first, ...rest] = await Promise.all(sent);
    const last = rest.at(-1);
    if ('refused' in (last ?? {})) expect(last).to.have.property('refused', 'ERR_UNAVAILABLE');
    else expect(last).to.deep.equal(first);
    expect({ reply: await ann.reply('trade.buy', bought) }).to.deep.equal(first);
    expect(await books.trades(ann)).to.have.length(1 + others().length);
  });

  it('that nobody has sent before is none', async () => {
    expect(await ann.request('undock', { commandId: randomUUID() })).to.have.property('reply');
  });
});
