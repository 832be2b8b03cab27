import { Decoder } from '@colyseus/schema';
import { expect } from 'chai';
import { SectorState } from '../../src/rooms/schema/SectorState.ts';
import type { RegionMap } from '../../src/protocol/regions.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { order, Pilot } from '../support/pilot.ts';

describe('a region on the wire', () => {
  let app: TestApp;
  let map: RegionMap;
  const pilots: Pilot[] = [];

  before(async function () {
    this.timeout(30_000);
    app = await testApp('region');
    map = (await (await fetch(`${app.url}/api/v1/regions/terran-space/map`)).json()) as RegionMap;
  });

  afterEach(async () => {
    await Promise.all(pilots.splice(0).map(one => one.leave()));
  });

  after(() => app.stop());

  async function pilot(): Promise<Pilot> {
    const entered = await Pilot.entered(app.url);
    pilots.push(entered);
    return entered;
  }

  const capital = () => map.stations.find(station => station.sectorId === 1)?.id ?? '';

  it('a new pilot starts in sector 1 with 10000 credits, 1000 turns and a scout', async () => {
    const { me } = await pilot();
    expect(me.player).to.include({ credits: 10_000, turns: 1000, currentSectorId: 1, isDocked: false });
    expect(me.ship).to.include({ type: 'SCOUT_SHIP', status: 'IN_SPACE' });
    expect(me.ship['cargo']).to.deep.equal({ capacity: 100, used: 0, contents: {} });
  });

  it('flies where `nav.moves` says, for the turns it says, and is told of it', async () => {
    const ann = await pilot();
    const { warps } = (await ann.reply('nav.moves')) as { warps: { sectorId: number; turnCost: number }[] };
    const [way] = warps as [(typeof warps)[number]];
    const flown = await ann.reply('move', { sectorId: way.sectorId });
    expect(flown).to.include({ sectorId: way.sectorId, turnCost: way.turnCost, turns: 1000 - way.turnCost });
    expect(ann.me.player).to.include({ currentSectorId: way.sectorId, turns: 1000 - way.turnCost, rankPoints: 3 });
  });

  it('docks for a fee, buys, sells at a quote that is kept, and casts off', async () => {
    const ann = await pilot();
    const stationId = capital();
    expect(await ann.request('trade.buy', order(stationId, 'ore', 1))).to.have.property('refused', 'ERR_NOT_DOCKED');
    expect(await ann.reply('dock', { stationId })).to.include({ fee: 150, credits: 9850, turns: 999 });

    const offer = await ann.reply('trade.quote', { stationId, commodity: 'ore', quantity: 20, side: 'buy' });
    const { transaction, credits, cargo } = (await ann.reply('trade.buy', order(stationId, 'ore', 20))) as Record<
      string,
      Record<string, unknown>
    >;
    expect(transaction).to.include({ quantity: 20, unitPrice: offer['unitPrice'], total: offer['total'] });
    expect(credits).to.equal(9850 - Number(offer['total']));
    expect(cargo).to.deep.equal({ capacity: 100, used: 20, contents: { ore: 20 } });
    expect(ann.me.ship['cargo']).to.deep.equal(cargo);
    expect(await ann.request('trade.sell', order(stationId, 'ore', 5))).to.have.property('refused', 'ERR_NOT_TRADED');
    expect(await ann.reply('undock')).to.include({ turns: 998 });
  });

  it('a limit on the price is kept', async () => {
    const ann = await pilot();
    await ann.reply('dock', { stationId: capital() });
    const outcome = await ann.request('trade.buy', { ...order(capital(), 'ore', 1), maxUnitPrice: 1 });
    expect(outcome).to.have.property('refused', 'ERR_PRICE_MOVED');
    expect(outcome).to.have.nested.property('data.unitPrice').above(1);
  });

  it('pilots of a sector see each other come, dock and go, and nothing of what is not theirs', async () => {
    const [ann, bob] = [await pilot(), await pilot()];
    const view = watch(ann);
    const { warps } = (await ann.reply('nav.moves')) as { warps: { sectorId: number }[] };
    const stations = map.stations.filter(station => warps.some(way => way.sectorId === station.sectorId));
    const [station] = stations as [(typeof stations)[number]];
    await ann.reply('move', { sectorId: station.sectorId });
    await until(() => view.sector.pilots.size === 1);

    await bob.reply('move', { sectorId: station.sectorId });
    await bob.reply('dock', { stationId: station.id });
    const docked = () => [...view.sector.pilots.values()].find(({ isDocked }) => isDocked);
    await until(() => docked() !== undefined);
    const shown = ['isDocked', 'isLanded', 'name', 'nameColor', 'rank', 'reputationTier', 'shipType'];
    expect(Object.keys(docked()?.toJSON() ?? {}).toSorted()).to.deep.equal(shown);

    await bob.leave();
    await until(() => view.sector.pilots.size === 1);
  });

  it('the region says how many are there, over HTTP and in its state', async () => {
    const ann = await pilot();
    const bob = await pilot();
    const region = (await (await fetch(`${app.url}/api/v1/regions/terran-space`)).json()) as { online: number };
    expect(region.online).to.equal(2);
    await until(() => (ann.room.state as { online: number }).online === 2);
    await bob.leave();
    await until(() => (ann.room.state as { online: number }).online === 1);
  });
});

/** Decodes what a pilot is sent of their sector. */
function watch({ room }: Pilot): { sector: SectorState } {
  const view = { sector: new SectorState() };
  let decoder = new Decoder(view.sector);
  room.onMessage('sector.full', (bytes: Uint8Array) => {
    view.sector = new SectorState();
    decoder = new Decoder(view.sector);
    decoder.decode(bytes);
  });
  room.onMessage('sector.delta', (bytes: Uint8Array) => decoder.decode(bytes));
  return view;
}

async function until(holds: () => boolean): Promise<void> {
  const givenUpAt = Date.now() + 5000;
  while (!holds()) {
    if (Date.now() > givenUpAt) throw new Error('it did not come to pass in 5 s');
    await new Promise(resolve => setImmediate(resolve));
  }
}
