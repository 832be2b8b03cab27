import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type CommandName, COMMANDS, type ReplyOf } from '../../src/protocol/commands.ts';
import { EVENTS } from '../../src/protocol/events.ts';
import type { RegionMap } from '../../src/protocol/regions.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { Pilot } from '../support/pilot.ts';

interface Formation {
  id: string;
  name: string;
  anchor: number;
}

describe('finding one’s way on the wire', () => {
  let app: TestApp;
  let books: Books;
  let map: RegionMap;
  let formation: Formation;
  let mineLayer: Pilot;
  const hidden = randomUUID();
  /** Ends of the latent one-way, a mined neighbour of the first sector, and a sector with an anomaly. */
  const at = { start: 1, farEnd: 0, mined: 0, anomaly: 0 };
  const pilots: Pilot[] = [];

  before(async function () {
    this.timeout(30_000);
    app = await testApp('wayfinding_room');
    books = await openBooks(app.databaseUrl);
    map = (await (await fetch(`${app.url}/api/v1/regions/terran-space/map`)).json()) as RegionMap;
    mineLayer = await Pilot.register(app.url);
    [formation] = (await books.rows<Formation>(DEAD_END)) as [Formation];
    const [far] = (await books.rows<{ id: number }>(FAR_SECTOR)) as [{ id: number }];
    at.farEnd = far.id;
    at.mined = map.warps.find(({ from, oneWay }) => from === 1 && !oneWay)?.to ?? 0;
    at.anomaly = map.sectors.find(({ type }) => type === 'ANOMALY')?.id ?? 0;
    await books.rows(HIDE_TUNNEL, [hidden, at.start, at.farEnd, null]);
    await books.rows(HIDE_TUNNEL, [randomUUID(), at.anomaly, at.mined, 1]);
    await books.rows(LAY_MINE, [at.mined, mineLayer.session.playerId]);
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

  it('[NV1] a plotted course is flown for what it says', async () => {
    const ann = await pilot();
    const plotted = await ask(ann, 'nav.plot', { target: 150 });
    expect(plotted.path.at(-1)?.sectorId).to.equal(150);
    await flyTo(ann, 150);
    expect(ann.me.player).to.include({ currentSectorId: 150, turns: 1000 - plotted.turnCost });
    expect(await ask(ann, 'nav.plot', { target: 150 })).to.deep.equal({ path: [], turnCost: 0, jumps: 0 });
  });

  it('[NV2] fewest jumps and least danger may be asked for, and nothing else', async () => {
    const ann = await pilot();
    const turns = await ask(ann, 'nav.plot', { target: 280 });
    const jumps = await ask(ann, 'nav.plot', { target: 280, objective: 'jumps' });
    const safety = await ask(ann, 'nav.plot', { target: 280, objective: 'safety' });
    expect(jumps.jumps).to.be.at.most(turns.jumps);
    expect(turns.turnCost).to.be.at.most(Math.min(jumps.turnCost, safety.turnCost));
    expect(await ann.request('nav.plot', { target: 280, objective: 'beauty' })).to.include({
      refused: 'ERR_BAD_REQUEST',
    });
    expect(await ann.request('nav.plot', { target: 4000 })).to.include({ refused: 'ERR_CROSS_REGION' });
  });

  it('[DS1] [DS2] a latent way is known to who found it, and to nobody else, in nothing that is sent', async () => {
    const [ann, ben] = [await pilot(), await pilot()];
    const found = await ask(ann, 'scan.latent', { commandId: randomUUID() });
    expect(found.ways).to.deep.include({ kind: 'tunnel', sectorId: at.farEnd, leads: 'out', isNew: true });
    expect((await ask(ann, 'nav.moves')).tunnels.map(({ tunnelId }) => tunnelId)).to.include(hidden);
    expect((await ask(ann, 'nav.plot', { target: at.farEnd })).path).to.have.length(1);
    expect((await flyTo(ann, at.farEnd))?.sectorId).to.equal(at.farEnd);

    const said: unknown[] = [
      await ask(ben, 'nav.moves'),
      await ask(ben, 'nav.formations'),
      await ben.request('move', { sectorId: at.farEnd }),
      await ben.request('scan', { sectorId: at.farEnd }),
      await (await fetch(`${app.url}/api/v1/regions/terran-space/map`)).json(),
    ];
    const detour = await ask(ben, 'nav.plot', { target: at.farEnd });
    expect(detour.jumps).to.be.above(1);
    await flyTo(ben, at.farEnd, said);
    said.push(await ask(ben, 'nav.moves'), detour, ben.heard, ben.me);
    expect(JSON.stringify(said)).to.not.include(hidden).and.not.include('Hidden Way');
    expect(said.slice(2, 4)).to.have.nested.property('[0].refused', 'ERR_NOT_ADJACENT');
    expect(said.slice(2, 4)).to.have.nested.property('[1].refused', 'ERR_NOT_ADJACENT');
  });

  it('[DS3] who flies against a latent one-way finds it, once, also when the command is sent again', async () => {
    const ann = await pilot();
    await flyTo(ann, at.farEnd);
    const attempt = { sectorId: at.start, commandId: randomUUID() };
    const tried = await ask(ann, 'move', attempt);
    expect(tried).to.deep.include({ sectorId: at.farEnd, arrived: false, turnCost: 0 });
    expect(tried.revealed).to.deep.equal([{ kind: 'tunnel', sectorId: at.start, leads: 'in' }]);
    expect(await ask(ann, 'move', attempt)).to.deep.equal(tried);
    expect(await ann.request('move', { sectorId: at.start })).to.include({ refused: 'ERR_NOT_ADJACENT' });
    await ann.leave();
    await ann.enter();
    const known = await books.rows('select state, revealed_via from warp_knowledge where player_id = $1', [
      ann.session.playerId,
    ]);
    expect(known).to.deep.equal([{ state: 'revealed', revealed_via: 'traversal_attempt' }]);
    expect((await ask(ann, 'scan.latent')).ways.map(({ isNew }) => isNew)).to.deep.equal([false]);
  });

  it('[DS8] [DS10] a formation is told to who came upon it, and to nobody else', async () => {
    const [ann, ben] = [await pilot(), await pilot()];
    const last = await flyTo(ann, formation.anchor);
    expect(last?.discoveries.filter(({ type }) => type === 'formation')).to.deep.equal([
      { type: 'formation', formationId: formation.id, name: formation.name, formation: 'DEAD_END', first: true },
    ]);
    expect((await ask(ann, 'nav.formations')).formations).to.deep.equal([
      {
        id: formation.id,
        name: formation.name,
        type: 'DEAD_END',
        anchorSectorId: formation.anchor,
        sectors: 1,
        isInvestigated: false,
      },
    ]);

    const { path } = await ask(ben, 'nav.plot', { target: formation.anchor });
    const beside = path.at(-2)?.sectorId ?? at.start;
    const said: unknown[] = [];
    await flyTo(ben, beside, said);
    const unknown = await ben.request('formation.investigate', { formationId: formation.id });
    const nothing = await ben.request('formation.investigate', { formationId: randomUUID() });
    expect(unknown)
      .to.deep.equal(nothing)
      .and.to.deep.equal({ refused: 'ERR_NOT_FOUND', data: { what: 'formation' } });
    const publicMap = await (await fetch(`${app.url}/api/v1/regions/terran-space/map`)).text();
    said.push(await ask(ben, 'nav.formations'), await ask(ben, 'nav.moves'), path, ben.heard, ben.me, publicMap);
    expect(JSON.stringify(said)).to.not.include(formation.id).and.not.include(formation.name);

    const { discoveries } = await ask(ben, 'scan', { sectorId: formation.anchor });
    expect(discoveries).to.deep.include({
      type: 'formation',
      formationId: formation.id,
      name: formation.name,
      formation: 'DEAD_END',
      first: false,
    });
  });

  it('[NV6] the chart of a pilot holds what they have seen and found, and nothing of what others have', async () => {
    const [ann, ben] = [await pilot(), await pilot()];
    expect(await ask(ann, 'nav.chart')).to.deep.equal({ visited: [], ways: [], formations: [] });
    await ask(ann, 'scan.latent');
    await flyTo(ann, at.farEnd);
    const { path } = await ask(ann, 'nav.plot', { target: formation.anchor });
    await flyTo(ann, formation.anchor);
    const chart = await ask(ann, 'nav.chart');
    const been = [at.farEnd, ...path.map(({ sectorId }) => sectorId)];
    expect(chart.visited).to.have.members([...new Set(been)]);
    expect(chart.ways).to.deep.include({ kind: 'tunnel', from: at.start, sectorId: at.farEnd, leads: 'out' });
    expect(chart.formations).to.deep.include({
      id: formation.id,
      name: formation.name,
      type: 'DEAD_END',
      anchorSectorId: formation.anchor,
      isInvestigated: false,
    });
    await ann.leave();
    await ann.enter();
    const again = await ask(ann, 'nav.chart');
    expect(again.visited).to.have.members(chart.visited);
    expect(again.ways).to.have.deep.members(chart.ways);
    expect(await ask(ben, 'nav.chart')).to.deep.equal({ visited: [], ways: [], formations: [] });
  });

  it('[NV6] a way that has collapsed is on no chart any more', async () => {
    const ann = await pilot();
    await flyTo(ann, at.anomaly);
    await ask(ann, 'scan.latent');
    const way = { kind: 'tunnel', from: at.anomaly, sectorId: at.mined, leads: 'out' };
    expect((await ask(ann, 'nav.chart')).ways).to.deep.include(way);
    const flown = await ask(ann, 'move', { sectorId: at.mined });
    expect(flown.tunnelEvents).to.deep.include({ type: 'tunnel_collapse' });
    expect((await ask(ann, 'nav.chart')).ways).to.not.deep.include(way);
  });

  it('[DS11] [DS12] what is investigated is paid for once, whoever asks and however often', async () => {
    const [ann, ben] = [await pilot(), await pilot()];
    for (const one of [ann, ben]) await flyTo(one, formation.anchor);
    const look = { formationId: formation.id, commandId: randomUUID() };
    const looked = await ask(ann, 'formation.investigate', look);
    expect(looked).to.deep.equal({ reward: 250, credits: 10_250 });
    expect(await ask(ann, 'formation.investigate', look)).to.deep.equal(looked);
    expect(ann.me.player).to.include({ credits: 10_250 });
    const again = await ben.request('formation.investigate', { formationId: formation.id });
    expect(again).to.include({ refused: 'ERR_ALREADY_INVESTIGATED' });
    expect((await ask(ben, 'nav.formations')).formations[0]?.isInvestigated).to.equal(true);

    expect(await ann.request('anomaly.investigate')).to.include({ refused: 'ERR_NOT_FOUND' });
    await flyTo(ann, at.anomaly);
    expect(await ask(ann, 'anomaly.investigate')).to.deep.equal({ reward: 250, credits: 10_500 });
    expect(await ann.request('anomaly.investigate')).to.include({ refused: 'ERR_ALREADY_INVESTIGATED' });
    expect(await books.faults()).to.deep.equal([]);
  });

  it('[SC1] [SC3] a scan takes 2 turns, and shows no more than its tier', async () => {
    const ann = await pilot();
    const { warps } = await ask(ann, 'nav.moves');
    const sectorId = warps[0]?.sectorId ?? 0;
    const scanned = await ask(ann, 'scan', { sectorId, commandId: randomUUID() });
    expect(scanned).to.include({ sectorId, tier: 1, turnCost: 2, turns: 998 });
    expect(scanned.presence).to.be.oneOf(['silent', 'faint motion']);
    expect(scanned).to.not.have.any.keys('mines', 'patrols', 'planet', 'station');
    expect(ann.me.player).to.include({ turns: 998 });
    expect(await ann.request('scan', { sectorId: 1 })).to.include({ refused: 'ERR_NOT_ADJACENT' });
  });

  it('[EN3] [EN4] who arrives is told what is there, and the owner of a mine that it went off', async () => {
    const ann = await pilot();
    pilots.push(await mineLayer.enter());
    const whole = (ann.me.ship['combat'] as { hull: number }).hull;
    const struck = await ask(ann, 'move', { sectorId: at.mined });
    const { hull } = ann.me.ship['combat'] as { hull: number };
    expect(struck.encounters[0]).to.deep.equal({ type: 'mine', damage: whole - hull, hull });
    expect(hull).to.equal(Math.max(1, whole - 200));

    const spared = await ask(mineLayer, 'move', { sectorId: at.mined });
    expect(spared.encounters.map(({ type }) => type)).to.not.include('mine');
    const { type: shipType } = ann.me.ship;
    const sighting = { playerId: ann.session.playerId, name: `Pilot ${ann.session.playerId.slice(-4)}`, shipType };
    expect(spared.encounters).to.deep.include({ type: 'players', count: 1, pilots: [sighting] });
    const news = { type: 'mine', sectorId: at.mined, pilot: sighting, damage: whole - hull };
    expect(mineLayer.heard.filter(({ type }) => type === 'encounter')).to.deep.equal([
      { type: 'encounter', data: news },
    ]);
    expect(EVENTS.encounter.format.parse(news)).to.deep.equal(news);
    expect(ann.heard.filter(({ type }) => type === 'encounter')).to.deep.equal([]);
  });

  it('[TN4] who was away for long finds turns on top, once', async () => {
    const ann = await Pilot.register(app.url);
    pilots.push(ann);
    await books.rows("update players set last_game_login = now() - interval '8 days 1 hour' where id = $1", [
      ann.session.playerId,
    ]);
    await ann.enter();
    expect(ann.me.player).to.include({ turns: 1400 });
    await ask(ann, 'nav.moves');
    const bonus = { type: 'turns.changed', data: { turns: 1400, max: 1000, added: 400, reason: 'return' } };
    expect(ann.heard).to.deep.include(bonus);
    await ann.leave();
    await ann.enter();
    expect(ann.me.player).to.include({ turns: 1400 });
  });
});

/** A reply that is what the protocol says, and holds nothing besides. */
async function ask<N extends CommandName>(one: Pilot, name: N, payload: object = {}): Promise<ReplyOf<N>> {
  const reply = await one.reply(name, payload);
  expect(COMMANDS[name].reply.parse(reply)).to.deep.equal(reply);
  return reply as ReplyOf<N>;
}

/** Flies the plotted course, and returns what the last leg was answered. */
async function flyTo(one: Pilot, target: number, replies: unknown[] = []): Promise<ReplyOf<'move'> | undefined> {
  const { path } = await ask(one, 'nav.plot', { target });
  let last: ReplyOf<'move'> | undefined;
  for (const { sectorId, turnCost } of path) {
    last = await ask(one, 'move', { sectorId, commandId: randomUUID() });
    expect(last).to.include({ sectorId, arrived: true, turnCost });
    replies.push(last);
  }
  return last;
}

const DEAD_END = `
  select f.id, f.name, s.sector_id as anchor from special_formations f join sectors s on s.id = f.anchor_sector_id
    join regions r on r.id = f.region_id
  where r.name = 'terran-space' and f.type = 'DEAD_END'`;

const FAR_SECTOR = `
  select s.sector_id as id from sectors s join regions r on r.id = s.region_id
  where r.name = 'terran-space'
    and not exists (select 1 from special_formations f where f.anchor_sector_id = s.id or s.id = any (f.interior_sector_ids))
  order by s.sector_id desc limit 1`;

const HIDE_TUNNEL = `
  insert into warp_tunnels (id, name, type, is_latent, is_bidirectional, max_uses, origin_sector_id, destination_sector_id)
  select $1, 'Hidden Way', 'NATURAL', true, false, $4::int, a.id, b.id from sectors a, sectors b
  where a.sector_id = $2 and b.sector_id = $3`;

const LAY_MINE = `
  update sectors set defenses = defenses || jsonb_build_object('mines', 100, 'mine_owner_id', $2::text) where sector_id = $1`;
