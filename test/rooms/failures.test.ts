import { expect } from 'chai';
import { CreditEntry, Player } from '../../src/entities/index.ts';
import { CLOSE } from '../../src/protocol/commands.ts';
import { NavigationService } from '../../src/services/NavigationService.ts';
import type { Pilot as PilotRows } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { until } from '../support/embedded.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('a region in which something fails', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let stationId: string;
  let pilot: Pilot;

  before(async () => {
    app = await testApp('failures');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
  });

  beforeEach(async () => {
    pilot = await Pilot.entered(app.url);
    await pilot.reply('dock', { stationId });
  });

  afterEach(async () => {
    expect(await books.faults()).to.deep.equal([]);
    await pilot.leave();
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  it('takes back all that a command with a bug has changed, and goes on', async () => {
    const { credits } = pilot.me.player;
    const sound = Object.getOwnPropertyDescriptor(NavigationService.prototype, 'moves') as PropertyDescriptor;
    Object.defineProperty(NavigationService.prototype, 'moves', { ...sound, value: broken });
    const outcome = await pilot
      .request('nav.moves')
      .finally(() => Object.defineProperty(NavigationService.prototype, 'moves', sound));
    expect(outcome).to.have.property('refused', 'ERR_INTERNAL');
    expect(outcome)
      .to.have.nested.property('data.id')
      .that.matches(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(outcome)).to.not.include('undefined is not');

    const { turns } = await pilot.reply('undock', {});
    expect(pilot.me.player).to.include({ credits, turns });
    expect(await books.credits(pilot)).to.equal(credits);
  });

  it('answers a commit that cannot be made as unknown, starts from the database again, and goes on', async () => {
    await books.rows(CURSE);
    const cursed = order(stationId, 'ore', 13);
    const { credits } = pilot.me.player;
    expect(await pilot.request('trade.buy', cursed)).to.have.property('refused', 'ERR_UNAVAILABLE');
    const { credits: left } = await pilot.reply('trade.buy', order(stationId, 'ore', 1));
    expect(left).to.be.within((credits as number) - 100, (credits as number) - 1);
    expect(pilot.me.ship).to.have.nested.property('cargo.used', 1);

    await books.rows(LIFT);
    const { transaction } = await pilot.reply('trade.buy', cursed);
    expect(transaction).to.include({ quantity: 13 });
    expect(await books.trades(pilot)).to.have.length(2);
  });

  it('forgets who left while a commit failed', async () => {
    const witness = await Pilot.entered(app.url);
    const leaver = await Pilot.entered(app.url);
    await until(() => witness.inSight().includes(leaver.me.player['id']));
    await books.rows(CURSE);
    await books.rows('begin');
    await books.rows('select 1 from region_leases for update');
    const failing = pilot.request('trade.buy', order(stationId, 'ore', 13));
    await until(() => books.isWaitedFor());
    const leaving = leaver.room.leave();
    await fetch(`${app.url}/livez`);
    await books.rows('commit');
    expect(await failing).to.have.property('refused', 'ERR_UNAVAILABLE');
    await leaving;
    await books.rows(LIFT);
    await witness.reply('nav.moves');
    await until(() => !witness.inSight().includes(leaver.me.player['id']));
    await witness.leave();
  });

  it('forgets who came while a commit failed', async () => {
    const witness = await Pilot.entered(app.url);
    const newcomer = await Pilot.register(app.url);
    await books.rows(CURSE);
    await books.rows('begin');
    await books.rows('select 1 from region_leases for update');
    const first = pilot.request('trade.buy', order(stationId, 'ore', 1));
    await until(() => books.isWaitedFor());
    const failing = pilot.request('trade.buy', order(stationId, 'ore', 13));
    const coming = newcomer.enter().catch((error: unknown) => error);
    await new Promise(resolve => setTimeout(resolve, 300));
    await books.rows('commit');
    expect(await first).to.have.property('reply');
    expect(await failing).to.have.property('refused', 'ERR_UNAVAILABLE');
    expect(await coming).to.be.instanceOf(Error);
    await books.rows(LIFT);
    await witness.reply('nav.moves');
    await until(() => (witness.room.state as { online: number }).online === 2);
    expect(witness.inSight()).to.not.include(newcomer.session.playerId);
    await witness.leave();
  });

  it('is closed when it cannot be loaded again either, and opens for the next who comes', async () => {
    await books.rows('alter table market_prices rename to mislaid');
    expect(await pilot.request('trade.buy', order(stationId, 'ore', 1))).to.not.have.property('reply');
    expect(await pilot.left).to.equal(CLOSE.regionClosed);
    await books.rows('alter table mislaid rename to market_prices');
    await pilot.enter();
    await pilot.reply('trade.buy', order(stationId, 'ore', 1));
  });

  it('writes nothing any more once another node has it, and lets everybody go', async () => {
    await books.rows(`
      update region_leases set epoch = epoch + 1, node_id = 'another', expires_at = now() + interval '1 second'`);
    const late = order(stationId, 'ore', 1);
    expect(await pilot.request('trade.buy', late)).to.not.have.property('reply');
    expect(await pilot.left).to.equal(CLOSE.regionClosed);
    expect(await books.receipts(pilot)).to.not.include(late.commandId);
    expect(await books.trades(pilot)).to.deep.equal([]);

    await pilot.enter();
    await pilot.reply('trade.buy', late);
    expect(await books.trades(pilot)).to.have.length(1);
  });

  it('shows nothing of the past for long once another node has it, even if nobody does anything', async () => {
    await books.rows(`
      update region_leases set epoch = epoch + 1, node_id = 'another', expires_at = now() + interval '1 second'`);
    expect(await pilot.left).to.equal(CLOSE.regionClosed);
    await pilot.enter();
    await pilot.reply('nav.moves');
  });
});

/** Whoever trades 13 units spoils the commit. */
const CURSE = 'alter table enhanced_market_transactions add constraint cursed check (quantity <> 13) not valid';
const LIFT = 'alter table enhanced_market_transactions drop constraint cursed';

function broken(world: World, { player }: PilotRows): never {
  world.set(Player, player, { credits: player.credits + 1_000_000 });
  world.add(CreditEntry, { accountType: 'player', accountId: player.id, delta: 7, reason: 'a bug' });
  throw new TypeError('undefined is not a function');
}
