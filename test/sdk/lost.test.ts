import { expect } from 'chai';
import { Cable } from '../../loadtest/Cable.ts';
import { Ended } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { until } from '../support/embedded.ts';
import { quiet } from '../support/quiet.ts';
import { rejection } from '../support/refused.ts';

const password = 'a fine day to fly';

describe('a pilot of the SDK who loses the line', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let cable: Cable;
  let galaxy: SectorWars;
  let pilot: Pilot;
  let stationId: string;
  let happened: string[];
  quiet();

  before(async () => {
    app = await testApp('lost');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
    cable = await Cable.to(app.url);
    galaxy = SectorWars.connect(cable.url);
  });

  after(async () => {
    cable.close();
    await books.close();
    await app.stop();
  });

  beforeEach(async () => {
    pilot = await (await galaxy.register(someone(), password)).enter();
    await pilot.dock(stationId);
    happened = [];
    pilot.on('away', () => happened.push('away'));
    pilot.on('back', () => happened.push('back'));
    pilot.on('ended', () => happened.push('ended'));
  });

  afterEach(async () => {
    await pilot.leave();
    expect(await books.faults()).to.deep.equal([]);
  });

  const owner = () => ({ me: { player: pilot.me } });

  it('with a command on its way gets the reply of the one time that it happened', async () => {
    cable.cutBeforeNextAnswer();
    const { transaction, credits } = await pilot.buy({ stationId, commodity: 'ore', quantity: 7 });
    expect(happened).to.deep.equal(['away', 'back']);
    expect(await books.trades(owner())).to.deep.equal([transaction.id]);
    expect(pilot.me.credits)
      .to.equal(credits)
      .and.to.equal(await books.credits(owner()));
    expect(pilot.ship.cargo.used).to.equal(7);
  });

  it('comes back to the seat that was kept', async () => {
    const { sessionId } = pilot.room!;
    cable.cut();
    await pilot.moves();
    expect(pilot.room?.sessionId).to.equal(sessionId);
  });

  it('by closing the socket under the SDK gets every reply all the same', async () => {
    const buying = pilot.buy({ stationId, commodity: 'ore', quantity: 3 });
    pilot.room?.connection.close();
    const { transaction } = await buying;
    expect(await books.trades(owner())).to.deep.equal([transaction.id]);
  });

  it('with commands waiting has them carried out in the order in which they were given', async () => {
    cable.cutBeforeNextAnswer();
    const quantities = [1, 2, 3, 4, 5];
    const buying = quantities.map(quantity => pilot.buy({ stationId, commodity: 'ore', quantity }));
    const question = pilot.quote({ stationId, commodity: 'ore', quantity: 1, side: 'buy' });
    const last = pilot.undock();
    const replies = await Promise.all(buying);
    expect(replies.map(({ cargo }) => cargo.used)).to.deep.equal([1, 3, 6, 10, 15]);
    expect(await question).to.include({ quantity: 1 });
    expect((await last).turns).to.equal(pilot.me.turns);
    expect(await books.trades(owner())).to.have.members(replies.map(({ transaction }) => transaction.id));
  });

  it('hears the events of their sector again afterwards, and no more than once', async () => {
    const heard: number[] = [];
    pilot.on('market.changed', ({ sell }) => heard.push(sell ?? 0));
    cable.cut();
    await pilot.moves();
    await pilot.buy({ stationId, commodity: 'ore', quantity: 1 });
    expect(heard).to.have.length(1);
    expect(pilot.sector.pilots.has(pilot.me.id)).to.equal(true);
  });

  it('waits while the region is loaded afresh, and sends again what nobody knows the end of', async () => {
    await books.rows('alter table enhanced_market_transactions add constraint cursed check (quantity <> 13) not valid');
    const buying = pilot.buy({ stationId, commodity: 'ore', quantity: 13 });
    await new Promise(resolve => setTimeout(resolve, 300));
    await books.rows('alter table enhanced_market_transactions drop constraint cursed');
    const { transaction } = await buying;
    expect(await books.trades(owner())).to.deep.equal([transaction.id]);
    expect(happened).to.deep.equal([]);
  });

  it('over a command that is too large is told so, and goes on', async () => {
    const refused = rejection(pilot.market('x'.repeat(20_000)));
    const next = pilot.undock();
    expect(await refused).to.have.property('code', 'ERR_TOO_LARGE');
    expect((await next).turns).to.equal(998);
  });

  it('follows a region that is closed here to where it opens next', async () => {
    await books.rows(`
      update region_leases set epoch = epoch + 1, node_id = 'another', expires_at = now() + interval '1 second'`);
    const { transaction } = await pilot.buy({ stationId, commodity: 'ore', quantity: 2 });
    expect(await books.trades(owner())).to.deep.equal([transaction.id]);
    expect(happened).to.deep.equal(['away', 'back']);
  });

  it('to another client of the same pilot is out, says so, and does not fight for it', async () => {
    const { user } = await pilot.account();
    const other = await galaxy.login(user.username, password);
    await other.enter();
    const error = await rejection(pilot.undock());
    expect(error).to.be.instanceOf(Ended).with.property('reason', 'superseded');
    expect(happened).to.deep.equal(['ended']);
    expect((await other.undock()).turns).to.equal(998);
    await other.leave();
    await pilot.leave();
    expect(await rejection(pilot.undock()), 'after leaving').to.have.property('reason', 'superseded');
    expect(happened).to.deep.equal(['ended']);
  });

  it('to another client while away is out as well', async () => {
    const { user } = await pilot.account();
    const direct = await SectorWars.connect(app.url).login(user.username, password);
    cable.lead('http://127.0.0.1:9');
    cable.cut();
    // The server has noticed.
    await until(() => !cable.isUsed);
    await fetch(`${app.url}/livez`);
    await direct.enter();
    cable.lead(app.url);
    expect(await rejection(pilot.undock())).to.have.property('reason', 'superseded');
    await direct.undock();
    await direct.leave();
  });

  it('for longer than its patience is told that a command may have happened, and under which id', async () => {
    const hasty = SectorWars.connect(cable.url, { patience: 300 });
    const other = await (await hasty.register(someone(), password)).enter();
    await other.dock(stationId);
    const commandId = '9b1c5a54-6f6e-4f5e-8a8e-3c7e7f6a1b2c';
    cable.cutBeforeNextAnswer();
    cable.lead('http://127.0.0.1:9');
    const buying = other.buy({ stationId, commodity: 'ore', quantity: 1, commandId });
    const waiting = rejection(other.undock());
    expect(await rejection(buying)).to.include({ reason: 'unreachable', commandId });
    expect(await waiting).to.include({ reason: 'unreachable', commandId: undefined });
    cable.lead(app.url);
    await other.enter();
    const { transaction } = await other.buy({ stationId, commodity: 'ore', quantity: 1, commandId });
    expect(await books.trades({ me: { player: other.me } })).to.deep.equal([transaction.id]);
    await other.leave();
  });

  it('in the middle of leaving has left', async () => {
    cable.cut();
    await pilot.leave();
    expect(await rejection(pilot.moves())).to.have.property('reason', 'left');
    await until(() => !cable.isUsed);
  });
});

let people = 0;

function someone(): string {
  return `lost_${(people += 1)}`;
}
