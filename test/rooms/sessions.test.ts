import { expect } from 'chai';
import { CLOSE } from '../../src/protocol/commands.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('the clients of a pilot', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let stationId: string;

  before(async () => {
    app = await testApp('sessions');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
    await books.rows(`update market_prices set quantity = 1 where station_id = $1 and commodity = 'fuel'`, [stationId]);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  it('of two who race for the last unit exactly one gets it', async () => {
    const racers = await Promise.all([Pilot.entered(app.url), Pilot.entered(app.url), Pilot.entered(app.url)]);
    for (const racer of racers) await racer.reply('dock', { stationId });
    const outcomes = await Promise.all(racers.map(racer => racer.request('trade.buy', order(stationId, 'fuel', 1))));
    expect(outcomes.filter(outcome => 'reply' in outcome)).to.have.length(1);
    expect(outcomes.filter(outcome => 'refused' in outcome && outcome.refused === 'ERR_NO_STOCK')).to.have.length(2);
    const [shelf] = await books.rows(
      `select quantity from market_prices where station_id = $1 and commodity = 'fuel'`,
      [stationId],
    );
    expect(shelf).to.deep.equal({ quantity: 0 });
    expect(await books.faults()).to.deep.equal([]);
    for (const racer of racers) await racer.leave();
  });

  it('a second client supersedes the first, which can do nothing more', async () => {
    const first = await Pilot.entered(app.url);
    const late = order(stationId, 'ore', 1);
    await first.reply('dock', { stationId });
    const second = first.again();
    const entering = second.enter();
    const [code, outcome] = await Promise.all([
      first.left,
      first.left.then(() => first.request('trade.buy', late)),
      entering,
    ]);
    expect(code).to.equal(CLOSE.superseded);
    expect(outcome).to.have.property('unanswered');
    expect(await books.receipts(first)).to.not.include(late.commandId);
    expect(second.me.player).to.include({ isDocked: true, credits: first.me.player['credits'] });
    await second.reply('trade.buy', late);
  });

  it('who is cut off comes back to the same seat and is told everything again', async () => {
    const pilot = await Pilot.entered(app.url);
    await pilot.reply('dock', { stationId });
    const { player, ship } = structuredClone(pilot.me);
    await pilot.cutOff();
    const newcomer = await Pilot.entered(app.url);
    await pilot.comeBack();
    expect(pilot.me).to.deep.equal({ player, ship });
    expect(pilot.inSight()).to.include.members([player['id'], newcomer.me.player['id']]);
    await pilot.reply('undock', {});
  });

  it('who is cut off cannot come back to a seat that another client of theirs has taken', async () => {
    const first = await Pilot.entered(app.url);
    await first.cutOff();
    const second = await first.again().enter();
    const outcome = await first.comeBack().catch((error: unknown) => error);
    expect(outcome).to.include({ code: CLOSE.superseded });
    expect(first.me.player).to.deep.equal({});
    await second.reply('nav.moves');
  });
});
