import { expect } from 'chai';
import { expire, regionIdOf, sendToNexus } from '../support/abroad.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { until } from '../support/embedded.ts';
import { hintStories } from '../support/hintStories.ts';
import { Pilot } from '../support/pilot.ts';

describe('two regions of one node', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;

  before(async () => {
    app = await testApp('hints');
    books = await openBooks(app.databaseUrl);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  hintStories(() => ({ home: app.url, nexus: app.url, books }));

  it('[IT10] who enters anew instead of waiting at the gate keeps that place', async () => {
    const pilot = await Pilot.entered(app.url);
    await expire(await sendToNexus(pilot, books), books);
    const again = pilot.again();
    await again.enter();
    expect((await again.reply('nav.moves'))['warps']).to.be.an('array');
    expect(await pilot.request('nav.moves')).to.not.have.property('reply');
    expect((await again.reply('nav.moves'))['warps']).to.be.an('array');
    expect(again.room.connection.isOpen).to.equal(true);
    await again.leave();
    await pilot.leave();
    expect(await books.faults()).to.deep.equal([]);
  });

  it('counts what becomes of journeys, each once', async () => {
    const before = await outcomes();
    const destinationRegionId = await regionIdOf(books, 'central-nexus');
    const pilot = await Pilot.entered(app.url);
    const ticketId = await sendToNexus(pilot, books);
    await pilot.reply('travel.cancel', { ticketId });
    await pilot.reply('travel.cancel', { ticketId });
    await pilot.reply('dock', { stationId: await books.homeStation() });
    await expire(String((await pilot.reply('travel.depart', { destinationRegionId }))['ticketId']), books);
    await until(() => pilot.heard.some(({ type }) => type === 'travel.failed'));
    await pilot.reply('dock', { stationId: await books.homeStation() });
    await pilot.reply('travel.depart', { destinationRegionId });
    await pilot.enter();
    await until(() => pilot.heard.some(({ type }) => type === 'travel.arrived'));
    const after = await outcomes();
    const more = Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));
    expect(more).to.deep.equal({ departed: 3, arrived: 1, cancelled: 1, failed: 1, seconds: 1 });
    await pilot.leave();
  });

  async function outcomes(): Promise<Record<string, number>> {
    const text = await (await fetch(`${app.url}/metrics`)).text();
    const valueOf = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
    const counts = ['departed', 'arrived', 'cancelled', 'failed'].map(
      outcome =>
        [outcome, valueOf(new RegExp(`sectorwars_journeys_total\\{.*outcome="${outcome}".*\\} (\\d+)`))] as const,
    );
    return Object.fromEntries([...counts, ['seconds', valueOf(/sectorwars_handover_seconds_count\S* (\d+)/)]]);
  }
});
