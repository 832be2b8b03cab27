import { expect } from 'chai';
import { COMMANDS, type CommandName } from '../../src/protocol/commands.ts';
import { EVENTS, type EventName } from '../../src/protocol/events.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { order, Pilot } from '../support/pilot.ts';

const HOME_SLIPS = 80;

describe('waiting, haggling and watching on the wire', () => {
  let app: TestApp;
  let books: Books;
  let stationId: string;
  const pilots: Pilot[] = [];

  before(async function () {
    this.timeout(30_000);
    app = await testApp('harbour_rooms');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
  });

  afterEach(async () => {
    await Promise.all(pilots.splice(0).map(one => one.leave()));
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  async function pilot(): Promise<Pilot> {
    const entered = await Pilot.entered(app.url);
    pilots.push(entered);
    return entered;
  }

  /** Ordinary stations beside the sector of a pilot, those with the fewest slips first; there is one. */
  async function near(who: Pilot, classes: number[]): Promise<[Harbour, ...Harbour[]]> {
    const { warps } = (await reply(who, 'nav.moves')) as { warps: { sectorId: number }[] };
    const found = await books.rows<Harbour>(NEAR, [warps.map(({ sectorId }) => sectorId), classes]);
    if (!found[0]) throw new Error(`no station of class ${classes.join(', ')} beside the first sector`);
    return found as [Harbour, ...Harbour[]];
  }

  it('haggles over a price, buys at it once, and is not talked to for a while', async () => {
    const ann = await pilot();
    const topic = { stationId, commodity: 'ore', side: 'buy' };
    expect(await ann.request('haggle.open', { ...topic, quantity: 20 })).to.have.property('refused', 'ERR_NOT_DOCKED');
    await reply(ann, 'dock', { stationId });
    expect(await ann.request('haggle.offer', { ...topic, offer: 10 })).to.have.property('refused', 'ERR_NO_HAGGLE');

    const { unitPrice } = await reply(ann, 'haggle.open', { ...topic, quantity: 20 });
    expect(await ann.request('haggle.open', { ...topic, quantity: 20 })).to.have.property('refused', 'ERR_HAGGLE_OPEN');
    const first = await reply(ann, 'haggle.offer', { ...topic, offer: Math.ceil(Number(unitPrice) * 0.85) });
    expect(first).to.include({ outcome: 'counter', state: 'open', round: 2 });
    const second = await reply(ann, 'haggle.offer', { ...topic, offer: first['price'] });
    expect(second).to.include({ outcome: 'accepted', state: 'agreed', price: first['price'] });
    const { haggles } = await reply(ann, 'haggle.status', { stationId });
    expect(haggles).to.have.length(1);

    const offer = await reply(ann, 'trade.quote', { ...topic, quantity: 20 });
    expect(offer).to.include({ agreed: true, unitPrice: second['price'] });
    const { transaction } = await reply(ann, 'trade.buy', order(stationId, 'ore', 20));
    expect(transaction).to.include({ unitPrice: second['price'], total: offer['total'] });
    expect(await reply(ann, 'trade.quote', { ...topic, quantity: 20 })).to.include({ agreed: false });
    const again = await ann.request('haggle.open', { ...topic, quantity: 20 });
    expect(again).to.have.property('refused', 'ERR_HAGGLE_COOLDOWN');
  });

  it('the trader who is insulted closes the matter', async () => {
    const ann = await pilot();
    await reply(ann, 'dock', { stationId });
    const topic = { stationId, commodity: 'organics', side: 'buy' };
    await reply(ann, 'haggle.open', { ...topic, quantity: 1 });
    expect(await reply(ann, 'haggle.offer', { ...topic, offer: 1 })).to.include({ outcome: 'rejected' });
    expect(await ann.request('haggle.open', { ...topic, quantity: 1 })).to.have.property(
      'refused',
      'ERR_HAGGLE_LOCKED',
    );
  });

  it('tells who watches a price when a trade of another brings it there', async () => {
    const [ann, bob] = [await pilot(), await pilot()];
    const [market] = await near(bob, [1, 2, 4, 6]);
    const place = { stationId: market.id };
    for (const one of [ann, bob]) await reply(one, 'move', { sectorId: market.sector_id });
    const { resources } = (await reply(bob, 'market.get', place)) as {
      resources: Record<string, { sellPrice: number }>;
    };
    const price = (resources['equipment']?.sellPrice ?? 0) + 1;
    const wish = { ...place, commodity: 'equipment', side: 'buy', direction: 'above', price };
    const { id } = await reply(bob, 'price.watch', wish);
    expect((await reply(bob, 'price.watches'))['watches']).to.deep.equal([{ id, ...wish, firedAt: null }]);
    const alert = event(bob, 'price.alert');
    await reply(ann, 'dock', place);
    await reply(ann, 'trade.buy', order(market.id, 'equipment', 60));
    expect(await alert).to.include({ id, commodity: 'equipment', side: 'buy' });
    await reply(bob, 'price.unwatch', { id });
    expect(await bob.request('price.unwatch', { id })).to.have.property('refused', 'ERR_NOT_FOUND');
  });

  it('shows the slips, and lets nobody wait or bump while one is free', async () => {
    const [ann, bob] = [await pilot(), await pilot()];
    await reply(ann, 'dock', { stationId });
    const slips = await reply(bob, 'station.slips', { stationId });
    expect(slips).to.include({ capacity: HOME_SLIPS, taken: 1, waiting: 0, position: null, bumpPrice: 750, fee: 150 });
    expect(slips['services']).to.include({ ship_repair: true });
    expect(slips['docked']).to.have.nested.property('[0].playerId', ann.me.player['id']);
    expect(await bob.request('dock.wait', { stationId })).to.have.property('refused', 'ERR_SLIP_FREE');
    const playerId = ann.me.player['id'];
    expect(await bob.request('dock.bump', { stationId, playerId })).to.have.property('refused', 'ERR_SLIP_FREE');
    expect(await reply(bob, 'dock.giveUp')).to.deep.equal({});
  });

  it('a full station has a line: who is next is called, and who lay there too long is bumped', async () => {
    const [ann, bob, cid] = [await pilot(), await pilot(), await pilot()];
    const [harbour] = await near(ann, [1, 2, 3, 4, 5, 6]);
    const crowd = await Promise.all(Array.from({ length: harbour.capacity - 1 }, () => pilot()));
    for (const one of [ann, bob, cid, ...crowd]) await reply(one, 'move', { sectorId: harbour.sector_id });
    const place = { stationId: harbour.id };
    for (const one of [ann, ...crowd]) await reply(one, 'dock', place);

    const full = await bob.request('dock', place);
    expect(full).to.deep.include({ refused: 'ERR_NO_SLIP', data: { position: 1 } });
    expect(await reply(bob, 'dock.wait', place)).to.deep.equal({ position: 1 });
    expect(await reply(cid, 'dock.wait', place)).to.deep.equal({ position: 2 });
    const bump = { ...place, playerId: ann.me.player['id'] };
    expect(await bob.request('dock.bump', bump)).to.have.property('refused', 'ERR_TOO_SOON');

    const [free, callForBob] = [event(cid, 'slip.free'), event(bob, 'slip.free')];
    await reply(ann, 'undock');
    expect(await callForBob).to.include(place);
    expect(await ann.request('dock', place)).to.have.property('refused', 'ERR_NO_SLIP');
    await reply(bob, 'dock.giveUp');
    expect(await free).to.include(place);
    await reply(cid, 'dock', place);
    expect(await reply(ann, 'station.slips', place)).to.include({ taken: harbour.capacity, waiting: 0 });
    expect(await books.faults()).to.deep.equal([]);
  }).timeout(30_000);
});

interface Harbour {
  id: string;
  sector_id: number;
  capacity: number;
}

const NEAR = `
  select id, sector_id, case when station_class <= 2 then 8 else 12 end as capacity from stations
  where sector_id = any($1) and station_class = any($2) and not is_spacedock and tradedock_tier is null
  order by station_class`;

function strict(format: { strict(): { parse(value: unknown): unknown } }, value: unknown): Record<string, unknown> {
  return format.strict().parse(value) as Record<string, unknown>;
}

/** A command that must succeed, its reply held against the table. */
async function reply(who: Pilot, name: CommandName, payload: object = {}): Promise<Record<string, unknown>> {
  return strict(COMMANDS[name].reply, await who.reply(name, payload));
}

/** Resolves with the next event of that name, held against the table. */
function event(who: Pilot, name: EventName): Promise<Record<string, unknown>> {
  return new Promise(resolve => who.room.onMessage(name, data => resolve(strict(EVENTS[name].format, data))));
}
