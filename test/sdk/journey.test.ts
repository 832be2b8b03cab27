import { expect } from 'chai';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { rejection } from '../support/refused.ts';

const NEXUS = 'central-nexus';

describe('a journey of the SDK in two halves', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let pilot: Pilot;

  before(async () => {
    app = await testApp('sdk_journey');
    books = await openBooks(app.databaseUrl);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  beforeEach(async () => {
    pilot = await SectorWars.connect(app.url).register(`halves_${Date.now().toString(36)}`, 'a fine day to fly');
    await books.rows('update players set is_galactic_citizen = true where id = $1', [pilot.session.playerId]);
    await pilot.enter();
    await pilot.dock(await books.homeStation());
  });

  afterEach(() => pilot.leave());

  it('[IT9] is called off at the gate, and all that it took is back', async () => {
    const before = pilot.me.credits;
    const { ticketId, cost } = await pilot.depart(NEXUS);
    expect(cost).to.equal(100);
    const { refund } = await pilot.command('travel.cancel', { ticketId });
    expect(refund).to.equal(100);
    expect(pilot.region).to.equal('terran-space');
    expect(pilot.me).to.include({ credits: before, isDocked: false, currentSectorId: 1 });
    expect((await pilot.moves()).sectorId).to.equal(1);
  });

  it('[IT8] is over when the pilot has followed, and following once more does nothing', async () => {
    const departure = await pilot.depart(NEXUS);
    await pilot.follow(departure);
    expect(pilot.region).to.equal(NEXUS);
    const { sectors } = await SectorWars.connect(app.url).map(NEXUS);
    expect(sectors.map(({ id }) => id)).to.include(pilot.me.currentSectorId);
    await pilot.follow(departure);
    expect(pilot.region).to.equal(NEXUS);
    const late = await rejection(pilot.command('travel.cancel', { ticketId: departure.ticketId }));
    expect(late).to.have.property('code', 'ERR_NOT_IN_TRANSIT');
    expect(await books.faults()).to.deep.equal([]);
  });
});
