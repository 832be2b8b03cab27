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

  it('[P2] acts once also when who has just come says it twice in one breath', async () => {
    const [before, fresh] = [order(stationId, 'ore', 3), order(stationId, 'ore', 3)];
    const first = await ann.reply('trade.buy', before);
    await ann.leave();
    await ann.enter();
    const twice = await Promise.all([before, fresh, fresh, before].map(one => ann.request('trade.buy', one)));
    expect(twice[0]).to.deep.equal({ reply: first });
    expect(twice[3]).to.deep.equal(twice[0]);
    expect(twice[1]).to.have.property('reply');
    expect(twice[2]).to.deep.equal(twice[1]);
    expect(await books.trades(ann)).to.have.length(2);
  });

  it('or may be is not overtaken by what the pilot asks next', async () => {
    const stock = async () => {
      const { resources } = (await ann.reply('market.get', { stationId })) as {
        resources: { ore: { quantity: number } };
      };
      return resources.ore.quantity;
    };
    const before = await stock();
    const [bought, after] = await Promise.all([ann.request('trade.buy', order(stationId, 'ore', 5)), stock()]);
    expect(bought).to.have.property('reply');
    expect(after).to.equal(before - 5);
  });

  it('of which nobody can say whether it is one is refused, changes nothing, and may be given again', async () => {
    const bought = order(stationId, 'ore', 3);
    await books.rows('alter table command_receipts rename to mislaid');
    const outcome = await ann.request('trade.buy', bought);
    await books.rows('alter table mislaid rename to command_receipts');
    expect(outcome).to.have.property('refused', 'ERR_UNAVAILABLE');
    expect(await books.trades(ann)).to.deep.equal([]);
    expect(await ann.request('trade.buy', bought)).to.have.property('reply');
    expect(await books.trades(ann)).to.have.length(1);
  });

  it('that nobody has sent before is none', async () => {
    expect(await ann.request('undock', { commandId: randomUUID() })).to.have.property('reply');
  });
});
