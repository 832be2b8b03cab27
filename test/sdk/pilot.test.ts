import { expect } from 'chai';
import { v4 as uuid } from 'uuid';
import { Ended, Refused } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { rejection } from '../support/refused.ts';
import { until } from '../support/embedded.ts';

const password = 'a fine day to fly';

describe('a pilot of the SDK', function () {
  this.timeout(30_000);
  let app: TestApp;
  let galaxy: SectorWars;
  let pilot: Pilot;
  let stationId: string;

  before(async () => {
    app = await testApp('pilot');
    galaxy = SectorWars.connect(app.url);
    const { stations } = await galaxy.map('terran-space');
    stationId = stations.find(({ sectorId }) => sectorId === 1)?.id ?? '';
  });

  after(() => app.stop());

  beforeEach(async () => {
    pilot = await galaxy.register(someone(), password);
  });

  afterEach(() => pilot.leave());

  it('knows nothing and can do nothing before entering', async () => {
    expect(() => pilot.me)
      .to.throw(Ended)
      .with.property('reason', 'not_entered');
    expect(await rejection(pilot.moves()))
      .to.be.instanceOf(Ended)
      .with.property('reason', 'not_entered');
  });

  it('has the account at hand before entering, and logs in again', async () => {
    const { user, player } = await pilot.account();
    const again = await galaxy.login(user.username, password);
    expect((await again.account()).player).to.deep.equal(player);
    expect(await rejection(galaxy.login(user.username, 'another password')))
      .to.be.instanceOf(Refused)
      .with.property('code', 'ERR_CREDENTIALS');
    expect(await rejection(galaxy.register(user.username, password))).to.have.property('code', 'ERR_NAME_TAKEN');
  });

  it('knows themselves, their ship and their sector on entering', async () => {
    await pilot.enter();
    expect(pilot.me).to.include({ credits: 10_000, turns: 1_000, currentSectorId: 1, isDocked: false });
    expect(pilot.ship.cargo).to.deep.equal({ capacity: 100, used: 0, contents: {} });
    expect(pilot.sector.sectorId).to.equal(1);
    expect([...pilot.sector.pilots.keys()]).to.include(pilot.me.id);
    expect(pilot.region).to.equal('terran-space');
  });

  it('knows what a command changed when its reply is there', async () => {
    await pilot.enter();
    const before = pilot.me;
    const { fee } = await pilot.dock(stationId);
    expect(pilot.me).to.include({ isDocked: true, credits: 10_000 - fee });
    expect(pilot.sector.pilots.get(pilot.me.id)?.isDocked).to.equal(true);
    expect(before, 'what was looked up is not changed').to.include({ isDocked: false, credits: 10_000 });
    const { credits, cargo } = await pilot.buy({ stationId, commodity: 'ore', quantity: 20, maxUnitPrice: 45 });
    expect(pilot.me.credits).to.equal(credits);
    expect(pilot.ship.cargo).to.deep.equal(cargo);
    expect(pilot.ship.name).to.equal('First Light');
  });

  it('flies to a sector far away, casting off first', async () => {
    await pilot.enter();
    await pilot.dock(stationId);
    const { legs, turnCost } = await pilot.flyTo(10);
    expect(pilot.me).to.include({ currentSectorId: 10, isDocked: false, turns: 1_000 - 2 - turnCost });
    expect(legs.map(({ sectorId }) => sectorId))
      .to.have.length.greaterThan(1)
      .and.to.include(10);
    expect(pilot.sector.sectorId).to.equal(10);
    expect(await pilot.flyTo(10)).to.deep.equal({ legs: [], turnCost: 0 });
  });

  it('hears what happens around until they do not listen any more', async () => {
    await pilot.enter();
    const other = await (await galaxy.register(someone(), password)).enter();
    const heard: string[] = [];
    const stop = pilot.on('market.changed', ({ commodity }) => heard.push(commodity));
    const changed: string[] = [];
    pilot.on('changed', part => changed.push(part));
    await other.dock(stationId);
    await other.buy({ stationId, commodity: 'ore', quantity: 1 });
    await pilot.moves();
    expect(heard).to.deep.equal(['ore']);
    expect(changed).to.include('sector').and.not.include('me');
    stop();
    await other.buy({ stationId, commodity: 'ore', quantity: 1 });
    await pilot.moves();
    expect(heard).to.deep.equal(['ore']);
    await until(() => pilot.sector.pilots.has(other.me.id));
    await other.leave();
    await until(() => !pilot.sector.pilots.has(other.me.id));
  });

  it('has what they did on record, page by page', async () => {
    await pilot.enter();
    await pilot.dock(stationId);
    const first = await pilot.buy({ stationId, commodity: 'ore', quantity: 1 });
    const second = await pilot.buy({ stationId, commodity: 'ore', quantity: 2 });
    const { trades, next } = await pilot.trades({ limit: 1 });
    expect(trades.map(({ id, total }) => ({ id, total }))).to.deep.equal([
      { id: second.transaction.id, total: second.transaction.total },
    ]);
    const older = await pilot.trades({ before: next ?? '' });
    expect(older.trades.map(({ id }) => id)).to.deep.equal([first.transaction.id]);
    expect((await pilot.ledger()).entries.at(-1)).to.include({ delta: 10_000, reason: 'opening' });
    expect((await pilot.prices(stationId, { commodity: 'ore', hours: 2 })).points).to.be.an('array');
  });

  it('talks to the sector, the region and one pilot', async () => {
    await pilot.enter();
    const other = await (await galaxy.register(someone(), password)).enter();
    const heard: string[] = [];
    other.on('chat', ({ scope, text }) => heard.push(`${scope} ${text}`));
    await pilot.say('here');
    await pilot.say('everywhere', 'region');
    await pilot.whisper(other.me.id, 'to you');
    await other.moves();
    expect(heard).to.deep.equal(['sector here', 'region everywhere', 'private to you']);
    expect(await rejection(pilot.whisper(uuid(), 'who?'))).to.have.property('code', 'ERR_RECIPIENT_OFFLINE');
    expect(await rejection(pilot.say('to arms', 'team'))).to.have.property('code', 'ERR_NO_TEAM');
    await other.leave();
    await pilot.whisper(other.me.id, 'gone?');
    await other.enter();
    await until(() => heard.includes('private gone?'));
    await other.leave();
  });

  it('is told why not: code, sentence, data', async () => {
    await pilot.enter();
    const refused = await rejection(pilot.move(299));
    expect(refused).to.be.instanceOf(Refused).with.property('code', 'ERR_NOT_ADJACENT');
    expect(refused).to.have.property('message').that.includes('There is no way from here to there.');
    await pilot.dock(stationId);
    const broke = await rejection(pilot.buy({ stationId, commodity: 'ore', quantity: 100, maxUnitPrice: 1 }));
    expect(broke).to.have.property('code', 'ERR_PRICE_MOVED');
    expect(broke).to.have.property('data').that.is.an('object');
  });

  it('a listener that throws stops neither the others nor the pilot', async () => {
    await pilot.enter();
    const surfaced = new Promise<unknown>(resolve => {
      const former = process.listeners('uncaughtException');
      process.removeAllListeners('uncaughtException');
      process.once('uncaughtException', error => {
        for (const listener of former) process.on('uncaughtException', listener);
        resolve(error);
      });
    });
    const heard: string[] = [];
    const stop = pilot.on('changed', () => {
      stop();
      throw new Error('a bug of the bot');
    });
    pilot.on('changed', part => heard.push(part));
    await pilot.dock(stationId);
    expect(heard).to.include('me');
    expect(await surfaced).to.have.property('message', 'a bug of the bot');
  });

  it('who has left is gone, and may come again', async () => {
    await pilot.enter();
    const ended = new Promise(resolve => {
      pilot.on('ended', resolve);
    });
    await pilot.leave();
    expect(await ended).to.have.property('reason', 'left');
    expect(await rejection(pilot.moves())).to.have.property('reason', 'left');
    await pilot.enter();
    expect((await pilot.moves()).sectorId).to.equal(1);
  });

  it('looks up what everybody may see', async () => {
    expect((await galaxy.regions()).map(({ name }) => name)).to.have.members(['terran-space', 'central-nexus']);
    expect(await galaxy.region('terran-space')).to.include({ sectors: 300, kind: 'terran_space' });
    expect((await galaxy.map('central-nexus')).sectors).to.have.length(5_000);
    expect((await galaxy.catalog()).ships.map(({ type }) => type)).to.include('SCOUT_SHIP');
    expect((await galaxy.nexusStats()).totalSectors).to.equal(5_000);
    expect(await galaxy.nexusClusters()).to.have.length(20);
    expect(await rejection(galaxy.region('nowhere'))).to.have.property('code', 'ERR_NOT_FOUND');
  });
});

let people = 0;

function someone(): string {
  return `flyer_${(people += 1)}`;
}
