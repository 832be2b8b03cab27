import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import {
  CreditEntry,
  FormationDiscovery,
  Planet,
  Player,
  Region,
  Sector,
  Ship,
  SpecialFormation,
  WarpKnowledge,
  WarpTunnel,
} from '../../src/entities/index.ts';
import { RegionLeases } from '../../src/nodes/RegionLeases.ts';
import { type Dice, seededDice } from '../../src/rules/dice.ts';
import { DAY } from '../../src/rules/moment.ts';
import { openAccount } from '../../src/services/accounts/openAccount.ts';
import type { OpenWorld } from '../../src/services/RegionWorlds.ts';
import { createServices, type Services } from '../../src/services/Services.ts';
import { insertRows } from '../../src/world/insertRows.ts';
import { readRows, type Row } from '../../src/world/readRows.ts';
import type { Pilot } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { expectRefusal } from '../support/facts.ts';

const start = Date.UTC(2102, 0, 1, 12);
/** Dice that always, or never, let a chance come true. */
const loaded = (comesTrue: boolean): Dice => ({ ...seededDice(1), chance: () => comesTrue });

describe('finding one’s way', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let services: Services;
  let regionId: string;
  let open: OpenWorld;
  let world: World;
  let ann: Pilot;
  let ben: Pilot;
  let now = start;
  let dice = loaded(false);
  /** Sectors far from the first one, and the latent tunnels between them and it. */
  const far = { out: 0, in: 0 };
  const hidden = { out: randomUUID(), in: randomUUID() };

  before(async function () {
    this.timeout(30_000);
    database = await testDatabase('wayfinding');
    orm = await openOrm(database.url);
    const parts = { secret: 'x'.repeat(32), now: () => new Date(now), dice: () => dice };
    services = createServices(orm, { ...parts, online: () => 0, commitHooks: {}, skipsFirstLogin: true });
    await services.catalog.seed();
    await services.galaxy.ensure(2102, () => {});
    regionId = (await orm.em.fork().findOneOrFail(Region, { name: 'terran-space' })).id;
    await hideTunnels();
  });

  beforeEach(async () => {
    now = start;
    dice = loaded(false);
    const ids = [await newPlayer(), await newPlayer()] as const;
    const lease = await new RegionLeases(orm.em, 'wayfinding').acquire(regionId);
    open = await services.worlds.open(lease ?? expect.fail('no lease'));
    ({ world } = open);
    [ann, ben] = [await enter(ids[0]), await enter(ids[1])];
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  async function newPlayer(): Promise<string> {
    const account = { username: `p_${randomUUID().slice(0, 8)}`, email: null, passwordHash: 'x', at: new Date(start) };
    const { playerId } = await orm.em.fork().transactional(em => openAccount(em, account));
    await services.enter.prepare(playerId);
    return playerId;
  }

  async function enter(playerId: string): Promise<Pilot> {
    const pilot = (await services.worlds.loadPilot(regionId, playerId)) ?? expect.fail('no pilot');
    world.all(() => services.presence.arrive(world, pilot));
    world.enter(pilot);
    return pilot;
  }

  /** One latent one-way out of the first sector and one into it. */
  async function hideTunnels(): Promise<void> {
    const em = orm.em.fork();
    const sectors = await readRows(em, Sector, 't.region_id = $1 order by t.sector_id', [regionId]);
    const formations = await readRows(em, SpecialFormation, 't.region_id = $1', [regionId]);
    const shaped = new Set(
      formations.flatMap(({ anchorSectorId, interiorSectorIds }) => [anchorSectorId, ...interiorSectorIds]),
    );
    const [first, ...plain] = sectors.filter(({ id }) => !shaped.has(id)) as [Row<Sector>, ...Row<Sector>[]];
    const [outwards, inwards] = plain.slice(-2) as [Row<Sector>, Row<Sector>];
    Object.assign(far, { out: outwards.sectorId, in: inwards.sectorId });
    await insertRows(em, WarpTunnel, [
      hiddenTunnel(hidden.out, first.id, outwards.id),
      hiddenTunnel(hidden.in, inwards.id, first.id),
    ]);
  }

  const save = () => open.commit.write(world.take());
  const run = <R>(command: () => R): R => world.all(command);
  const scanLatent = (pilot: Pilot) => run(() => services.scan.latent(world, pilot));
  const fly = (pilot: Pilot, sectorId: number) => run(() => services.travel.move(world, pilot, sectorId));
  const plot = (pilot: Pilot, target: number) => services.navigation.plot(world, pilot, { target, objective: 'turns' });
  const ways = (pilot: Pilot) => services.navigation.moves(world, pilot).tunnels.map(({ tunnelId }) => tunnelId);
  const place = (sectorId: number): Row<Sector> => world.sector(sectorId)!;
  /** Puts a pilot into a sector, so that no flight there is part of the test. */
  const put = (pilot: Pilot, sectorId: number) => run(() => world.relocate(pilot, sectorId));

  it('[DS1] a latent way is in no list and no plot of who does not know it', () => {
    expect(ways(ann)).to.not.include(hidden.out);
    expect(plot(ann, far.out).jumps).to.be.above(1);
    expectRefusal(() => run(() => services.scan.scan(world, ann, far.out)), 'ERR_NOT_ADJACENT');
    expectRefusal(() => fly(ann, far.out), 'ERR_NOT_ADJACENT');
  });

  it('[DS2] a latent scan costs nothing and shows its ways to who made it, for good', async () => {
    const { turns } = ann.player;
    const found = scanLatent(ann);
    expect(found).to.deep.equal({
      sectorId: 1,
      ways: [
        { kind: 'tunnel', sectorId: far.out, leads: 'out', isNew: true },
        { kind: 'tunnel', sectorId: far.in, leads: 'in', isNew: true },
      ],
    });
    expect(scanLatent(ann).ways.map(({ isNew }) => isNew)).to.deep.equal([false, false]);
    expect(ann.player.turns).to.equal(turns);
    expect(ways(ann)).to.include(hidden.out).and.not.include(hidden.in);
    expect(plot(ann, far.out).path).to.deep.equal([{ sectorId: far.out, kind: 'tunnel', turnCost: 3 }]);
    expect(ways(ben)).to.not.include(hidden.out);
    expect(plot(ben, far.out).jumps).to.be.above(1);

    await save();
    const again = await services.worlds.loadPilot(regionId, ann.player.id);
    expect(again?.knowledge).to.deep.equal(ann.knowledge);
    expect(ann.knowledge.get(hidden.in)).to.include({ layer: 'warp_tunnels', state: 'revealed', revealedVia: 'scan' });
  });

  it('[DS5] a flight through a latent way marks it as flown', async () => {
    scanLatent(ann);
    expect(fly(ann, far.out)).to.include({ sectorId: far.out, arrived: true, turnCost: 3 });
    await save();
    const known = await readRows(orm.em.fork(), WarpKnowledge, 't.player_id = $1', [ann.player.id]);
    const states = Object.fromEntries(known.map(({ edgeId, state }) => [edgeId, state]));
    expect(states).to.deep.equal({ [hidden.out]: 'traversed', [hidden.in]: 'revealed' });
  });

  it('[DS3] flying against a latent one-way is answered, costs nothing and shows it', async () => {
    const { turns } = ann.player;
    const tried = fly(ann, far.in);
    expect(tried).to.deep.equal({
      sectorId: 1,
      arrived: false,
      turnCost: 0,
      turns,
      revealed: [{ kind: 'tunnel', sectorId: far.in, leads: 'in' }],
      discoveries: [],
      encounters: [],
      tunnelEvents: [],
    });
    expect(ann.player.currentSectorId).to.equal(1);
    expectRefusal(() => fly(ann, far.in), 'ERR_NOT_ADJACENT');
    await save();
    const [row] = await readRows(orm.em.fork(), WarpKnowledge, 't.player_id = $1', [ann.player.id]);
    expect(row).to.include({ edgeId: hidden.in, state: 'revealed', revealedVia: 'traversal_attempt', regionId });
  });

  it('[DS4] what a failed command has found is forgotten', async () => {
    const fail = () => {
      services.scan.latent(world, ann);
      throw new Error('a bug');
    };
    expect(() => run(fail)).to.throw('a bug');
    expect(ann.knowledge.size).to.equal(0);
    await save();
    expect(await readRows(orm.em.fork(), WarpKnowledge, 't.player_id = $1', [ann.player.id])).to.deep.equal([]);
  });

  it('[NV3] a tunnel that closes while the region lives is plotted no more', () => {
    scanLatent(ann);
    expect(plot(ann, far.out).jumps).to.equal(1);
    const tunnel = world.edgesAt(place(1).id).tunnels.find(({ id }) => id === hidden.out)!;
    run(() => world.set(WarpTunnel, tunnel, { status: 'COLLAPSED' }));
    expect(plot(ann, far.out).jumps).to.be.above(1);
    expectRefusal(() => fly(ann, far.out), 'ERR_TUNNEL_CLOSED');
    run(() => world.set(WarpTunnel, tunnel, { status: 'ACTIVE' }));
    expect(plot(ann, far.out).jumps).to.equal(1);
    world.take();
  });

  it('[NV4] refused: a sector of another region', () => {
    expectRefusal(() => plot(ann, 301), 'ERR_CROSS_REGION', { sectorId: 301 });
  });

  it('[SC1] a scan takes 2 turns and shows what the hull can show', () => {
    const sectorId = services.navigation.moves(world, ann).warps[0]?.sectorId ?? 0;
    const { name, type, hazardLevel, radiationLevel, resources } = place(sectorId);
    const seen = run(() => services.scan.scan(world, ann, sectorId));
    expect(seen).to.deep.equal({
      sectorId,
      name,
      type,
      tier: 1,
      hazard: hazardLevel,
      radiation: radiationLevel,
      asteroids: resources.has_asteroids,
      gasClouds: false,
      presence: 'silent',
      discoveries: [],
      turnCost: 2,
      turns: 998,
    });
    expect(ann.player).to.include({ turns: 998, lifetimeTurnsSpent: 2 });
    dice = loaded(true);
    expect(run(() => services.scan.scan(world, ann, sectorId)).presence).to.equal('faint motion');
    expectRefusal(() => run(() => services.scan.scan(world, ann, 301)), 'ERR_CROSS_REGION');
  });

  it('[SC3] presence is another ship that is under way', () => {
    const sectorId = services.navigation.moves(world, ann).warps[0]?.sectorId ?? 0;
    const presence = () => run(() => services.scan.scan(world, ann, sectorId)).presence;
    put(ben, sectorId);
    expect(presence()).to.equal('faint motion');
    run(() => world.set(Player, ben.player, { isDocked: true }));
    expect(presence()).to.equal('silent');
  });

  it('[DS6] [DS7] who comes first is the discoverer of sector and planet, who comes next is not', async () => {
    const target = [...world.sectors()].find(
      ({ sectorId, isDiscovered }) => !isDiscovered && world.planetsAt(sectorId).length > 0,
    )!;
    const [planet] = world.planetsAt(target.sectorId) as [Row<Planet>];
    const beside = neighbourOf(target);
    put(ann, beside);
    put(ben, beside);
    const { discoveries } = fly(ann, target.sectorId);
    expect(discoveries).to.deep.include({ type: 'sector', sectorId: target.sectorId, name: target.name });
    expect(discoveries).to.deep.include({ type: 'planet', planetId: planet.id, name: planet.name });
    expect(fly(ben, target.sectorId).discoveries.filter(({ type }) => type !== 'formation')).to.deep.equal([]);
    await save();
    const em = orm.em.fork();
    const saved = await em.findOneOrFail(Sector, { id: target.id });
    expect(saved).to.deep.include({
      isDiscovered: true,
      discoveredById: ann.player.id,
      discoveryDate: new Date(now),
    });
    expect((await em.findOneOrFail(Planet, { id: planet.id })).discoveredBy).to.equal(ann.player.id);
  });

  it('[DS6] nobody discovers what was known from the start', () => {
    put(ann, neighbourOf(place(1)));
    expect(fly(ann, 1).discoveries).to.deep.equal([]);
  });

  it('[DS8] [DS9] [DS10] a formation is known to who has come upon it, and to nobody else', async () => {
    const formation = formationOf('BUBBLE');
    const anchor = world.sectorById(formation.anchorSectorId)!;
    const beside = neighbourOf(anchor);
    put(ann, beside);
    put(ben, anchor.sectorId);
    expect(services.navigation.formations(world, ben).formations).to.deep.equal([]);

    const scanned = run(() => services.scan.scan(world, ann, anchor.sectorId));
    const found = {
      type: 'formation',
      formationId: formation.id,
      name: formation.name,
      formation: 'BUBBLE',
      first: true,
    };
    expect(scanned.discoveries).to.deep.equal([found]);
    const flown = fly(ann, anchor.sectorId);
    expect(flown.discoveries.filter(({ type }) => type === 'formation')).to.deep.equal([]);
    expect(services.navigation.formations(world, ann).formations).to.deep.equal([
      {
        id: formation.id,
        name: formation.name,
        type: 'BUBBLE',
        anchorSectorId: anchor.sectorId,
        sectors: 8,
        isInvestigated: false,
      },
    ]);
    expect(services.navigation.formations(world, ben).formations).to.deep.equal([]);

    put(ben, beside);
    expect(fly(ben, anchor.sectorId).discoveries).to.deep.include({ ...found, first: false });
    await save();
    const em = orm.em.fork();
    expect(await em.count(FormationDiscovery, { formationId: formation.id })).to.equal(2);
    expect((await em.findOneOrFail(SpecialFormation, { id: formation.id })).isDiscovered).to.equal(true);
    const again = await services.worlds.loadPilot(regionId, ann.player.id);
    expect([...(again?.formations.keys() ?? [])]).to.deep.equal([formation.id]);
  });

  it('[DS11] a known formation is paid for once in the galaxy, with a ledger entry', async () => {
    const formation = formationOf('DEAD_END');
    const anchor = world.sectorById(formation.anchorSectorId)!;
    const look = (pilot: Pilot) => run(() => services.investigation.formation(world, pilot, formation.id));
    expectRefusal(() => look(ann), 'ERR_NOT_FOUND', { what: 'formation' });
    for (const pilot of [ann, ben]) {
      put(pilot, neighbourOf(anchor));
      fly(pilot, anchor.sectorId);
    }
    put(ann, 1);
    expectRefusal(() => look(ann), 'ERR_WRONG_SECTOR');
    put(ann, anchor.sectorId);
    expect(look(ann)).to.deep.equal({ reward: 250, credits: 10_250 });
    expectRefusal(() => look(ann), 'ERR_ALREADY_INVESTIGATED');
    expectRefusal(() => look(ben), 'ERR_ALREADY_INVESTIGATED');
    const known = services.navigation.formations(world, ben).formations.find(({ id }) => id === formation.id);
    expect(known?.isInvestigated).to.equal(true);
    await save();
    const [entry] = await readRows(orm.em.fork(), CreditEntry, "t.reason = 'investigation'", []);
    expect(entry).to.include({ accountId: ann.player.id, delta: 250, reference: formation.id });
    expect(await services.audit.faults()).to.deep.equal([]);
  });

  it('[DS12] an anomaly is paid for once, also after the region was put down', async () => {
    const anomaly = [...world.sectors()].find(({ type }) => type === 'ANOMALY')!;
    expectRefusal(() => run(() => services.investigation.anomaly(world, ann)), 'ERR_NOT_FOUND', { what: 'anomaly' });
    put(ann, anomaly.sectorId);
    expect(run(() => services.investigation.anomaly(world, ann))).to.deep.equal({ reward: 250, credits: 10_250 });
    await save();
    const lease = await new RegionLeases(orm.em, 'wayfinding').acquire(regionId);
    const { world: later } = await services.worlds.open(lease ?? expect.fail('no lease'));
    later.enter(ben);
    later.all(() => later.relocate(ben, anomaly.sectorId));
    expectRefusal(() => services.investigation.anomaly(later, ben), 'ERR_ALREADY_INVESTIGATED');
    expect(await services.audit.faults()).to.deep.equal([]);
  });

  it('[EN4] a mine takes its toll of the hull, and its owner is told', async () => {
    const target = neighbourOf(place(1));
    const field = place(target);
    run(() => world.set(Sector, field, { defenses: { ...field.defenses, mines: 1, mine_owner_id: ben.player.id } }));
    const { hull } = world.shipOf(ann)!.combat;
    expect(fly(ben, target).encounters.filter(({ type }) => type === 'mine')).to.deep.equal([]);
    world.outbox.take();
    const { encounters } = fly(ann, target);
    const left = Math.max(1, hull - 200);
    expect(encounters[0]).to.deep.equal({ type: 'mine', damage: hull - left, hull: left });
    const news = world.outbox.take().filter(({ type }) => type === 'encounter');
    const { type: shipType } = world.shipOf(ann)!;
    const name = `Pilot ${ann.player.id.slice(-4)}`;
    expect(news).to.deep.equal([
      {
        to: { player: ben.player.id },
        type: 'encounter',
        data: {
          type: 'mine',
          sectorId: target,
          pilot: { playerId: ann.player.id, name, shipType },
          damage: hull - left,
        },
      },
    ]);
    await save();
    const em = orm.em.fork();
    expect((await em.findOneOrFail(Ship, { id: world.shipOf(ann)!.id })).combat.hull).to.equal(left);
    expect((await em.findOneOrFail(Sector, { id: field.id })).defenses).to.include({ mines: 0, mine_owner_id: null });
  });

  it('[EN3] who arrives is told who is there, in a crowd ten of them', () => {
    const target = neighbourOf(place(1));
    put(ben, target);
    const [met] = fly(ann, target).encounters.filter(({ type }) => type === 'players');
    const { type: shipType } = world.shipOf(ben)!;
    const pilots = [{ playerId: ben.player.id, name: `Pilot ${ben.player.id.slice(-4)}`, shipType }];
    expect(met).to.deep.equal({ type: 'players', count: 1, pilots });

    put(ann, 1);
    for (let n = 0; n < 14; n += 1) {
      world.enter({ ...ben, player: { ...ben.player, id: randomUUID(), userId: randomUUID() } });
    }
    const [crowd] = fly(ann, target).encounters.filter(({ type }) => type === 'players');
    expect(crowd).to.include({ count: 15 });
    expect(crowd).to.have.property('pilots').with.length(10);
  });

  it('[TN4] who comes back after long finds turns, once', async () => {
    now = start + 9 * DAY;
    world.leave(ann);
    world.outbox.take();
    world.all(() => services.presence.arrive(world, ann));
    expect(ann.player).to.include({ turns: 1450 });
    expect(ann.player.lastGameLogin).to.deep.equal(new Date(now));
    expect(world.outbox.take()).to.deep.equal([
      {
        to: { player: ann.player.id },
        type: 'turns.changed',
        data: { turns: 1450, max: 1000, added: 450, reason: 'return' },
      },
    ]);
    world.all(() => services.presence.arrive(world, ann));
    expect(ann.player.turns).to.equal(1450);
    await save();
    const [saved] = await readRows(orm.em.fork(), Player, 't.id = $1', [ann.player.id]);
    expect(saved).to.deep.include({ turns: 1450, lastGameLogin: new Date(now) });
  });

  function formationOf(type: Row<SpecialFormation>['type']): Row<SpecialFormation> {
    for (const { id } of world.sectors()) {
      const formation = world.formationsAt(id).find(one => one.type === type);
      if (formation) return formation;
    }
    return expect.fail(`no ${type}`);
  }

  /** A sector from which a warp leads to that one. */
  function neighbourOf({ id }: Row<Sector>): number {
    for (const { sourceSectorId: from, destinationSectorId: to, isBidirectional } of world.edgesAt(id).warps) {
      if (to === id) return world.sectorById(from)!.sectorId;
      if (isBidirectional) return world.sectorById(to)!.sectorId;
    }
    return expect.fail('no way leads there');
  }
});

function hiddenTunnel(id: string, originSectorId: string, destinationSectorId: string): Partial<WarpTunnel> {
  return {
    id,
    name: `Hidden ${id}`,
    type: 'NATURAL',
    originSectorId,
    destinationSectorId,
    isLatent: true,
    isBidirectional: false,
    turnCost: 5,
  };
}
