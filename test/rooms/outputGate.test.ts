import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { until } from '../support/embedded.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('the output gate', () => {
  let app: TestApp;
  let books: Books;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('output_gate');
    books = await openBooks(app.databaseUrl);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  it('[P1] who comes back while a batch is written is told nothing of it before it is durable', async () => {
    const ann = await Pilot.entered(app.url);
    const stationId = await books.homeStation();
    await ann.reply('dock', { stationId });

    await books.rows('begin');
    await books.rows('select 1 from players where id = $1 for update', [ann.me.player['id']]);
    const bought = ann.request('trade.buy', order(stationId, 'ore', 10));
    await until(() => books.isWaitedFor());
    await ann.cutOff();
    const back = ann.comeBack();
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(ann.me.player['credits'] ?? 9850).to.equal(9850);
    await books.rows('commit');

    await back;
    expect(ann.me.player['credits']).to.equal(await books.credits(ann));
    expect(ann.me.player['credits']).to.be.below(9850);
    await bought;
    await ann.leave();
  }).timeout(20_000);

  it('pilots of a sector hear of a price that a trade has moved', async () => {
    const [ann, bob] = [await Pilot.entered(app.url), await Pilot.entered(app.url)];
    const stationId = await books.homeStation();
    const heard = new Promise<unknown>(resolve => bob.room.onMessage('market.changed', resolve));
    await ann.reply('dock', { stationId });
    await ann.reply('trade.buy', order(stationId, 'fuel', 50));
    const { resources } = (await bob.reply('market.get', { stationId })) as {
      resources: Record<string, { sellPrice: number }>;
    };
    expect(await heard).to.deep.equal({ stationId, commodity: 'fuel', buy: null, sell: resources['fuel']?.sellPrice });
    await Promise.all([ann.leave(), bob.leave()]);
  });
});
