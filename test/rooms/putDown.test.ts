import { expect } from 'chai';
import { Client } from 'pg';
import { type TestApp, testApp } from '../support/app.ts';
import { Pilot } from '../support/pilot.ts';

describe('a region without pilots', () => {
  let app: TestApp;
  let database: Client;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('put_down', { REGION_IDLE_SECONDS: '1' });
    database = new Client(app.databaseUrl);
    await database.connect();
  });

  after(async () => {
    await database.end();
    await app.stop();
  });

  async function lease(): Promise<{ held: boolean; epoch: number }> {
    const { rows } = await database.query('select node_id is not null as held, epoch::int from region_leases');
    return rows[0];
  }

  it('gives its lease back, and is taken up again as it was, under a new epoch', async () => {
    const ann = await Pilot.entered(app.url);
    const { warps } = (await ann.reply('nav.moves')) as { warps: { sectorId: number }[] };
    await ann.reply('move', { sectorId: warps[0]?.sectorId });
    const before = await lease();
    expect(before.held).to.equal(true);

    await ann.leave();
    while ((await lease()).held) await new Promise(resolve => setImmediate(resolve));

    await ann.enter();
    expect(ann.me.player).to.include({ currentSectorId: warps[0]?.sectorId });
    expect(await lease()).to.deep.equal({ held: true, epoch: before.epoch + 1 });
    await ann.leave();
  }).timeout(20_000);
});
