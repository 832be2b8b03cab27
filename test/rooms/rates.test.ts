import { expect } from 'chai';
import { RATES } from '../../src/protocol/commandFormat.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('a client in a hurry', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;

  before(async () => {
    app = await testApp('rates', { RATE_LIMITS: 'on' });
    books = await openBooks(app.databaseUrl);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  it('is told how long to wait, and what came too early changes nothing', async () => {
    const pilot = await Pilot.entered(app.url);
    const stationId = await books.homeStation();
    await pilot.reply('dock', { stationId });
    const outcomes = await Promise.all(
      Array.from({ length: 2 * RATES.trade.burst }, () => pilot.request('trade.buy', order(stationId, 'ore', 1))),
    );
    const early = outcomes.flatMap(outcome => ('refused' in outcome ? [outcome] : []));
    expect(early).to.have.lengthOf.within(RATES.trade.burst - 1, RATES.trade.burst);
    for (const { refused, data } of early) {
      expect(refused).to.equal('ERR_RATE_LIMIT');
      expect(data['retryMs']).to.be.within(1, 1000 / RATES.trade.perSecond);
    }
    expect(await books.trades(pilot)).to.have.length(outcomes.length - early.length);
    expect(await books.faults()).to.deep.equal([]);
  });

  it('is let go when it floods the server, and may come back', async () => {
    const pilot = await Pilot.entered(app.url);
    for (let sent = 0; sent < 100; sent += 1) pilot.room.ping(() => {});
    await pilot.left;
    await pilot.enter();
    await pilot.reply('nav.moves');
  });
});
