import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { openOrm } from '../../src/db/orm.ts';
import { CargoWreck, CreditEntry, Player, Region, Ship } from '../../src/entities/index.ts';
import { RegionLeases } from '../../src/nodes/RegionLeases.ts';
import { type InsuranceTier, insurancePayout, insuranceTiers } from '../../src/rules/data/insurance.ts';
import { shipTypes } from '../../src/rules/data/ships.ts';
import { upgradeKinds } from '../../src/rules/data/upgrades.ts';
import { type Dice, seededDice } from '../../src/rules/dice.ts';
import { DAY, isoOf } from '../../src/rules/moment.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { openAccount } from '../../src/services/accounts/openAccount.ts';
import { post } from '../../src/services/pilots.ts';
import { createServices, type Services } from '../../src/services/Services.ts';
import type { OpenWorld } from '../../src/services/RegionWorlds.ts';
import { loseShip } from '../../src/services/shipLoss.ts';
import { insertRows } from '../../src/world/insertRows.ts';
import { readRows } from '../../src/world/readRows.ts';
import type { Pilot } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { expectRefusal } from '../support/facts.ts';

const STARDOCK = 10;
const GRANT = 3_000_000;
/** What ends a command half-way, after it has changed things. */
class Bug extends Error {}

interface Step {
  kind: (typeof KINDS)[number];
  pick: number;
  days: number;
  bug: boolean;
}

const KINDS = [
  'buy',
  'board',
  'board',
  'upgrade',
  'upgrade',
  'insure',
  'repair',
  'service',
  'emergency',
  'hit',
  'fly',
  'fly',
  'lose',
  'load',
  'unload',
  'dock',
  'undock',
  'rename',
] as const;
/** What may bring credits: a policy, and goods that were bought before. */
const BRINGS: readonly Step['kind'][] = ['fly', 'lose', 'unload'];

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat(1000),
  days: fc.nat(20),
  bug: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
});

const always: Dice = { ...seededDice(7), chance: () => true };

function pickOf<T>(items: readonly T[], pick: number): T {
  return items[pick % items.length] as T;
}

function insuranceOf({ ships }: Pilot, shipId: string): InsuranceTier {
  return ships.get(shipId)?.insurance?.type ?? 'NONE';
}

function expectSound(before: Pilot, after: Pilot, kind: Step['kind']): void {
  const gained = after.player.credits - before.player.credits;
  const lost = [...before.ships.values()].filter(({ id }) => !after.ships.has(id));
  const due = lost.reduce(
    (sum, { purchaseValue, insurance }) => sum + insurancePayout(purchaseValue, insurance?.type ?? 'NONE'),
    0,
  );
  if (!BRINGS.includes(kind)) expect(gained, kind).to.be.at.most(0);
  if (lost.length > 0) expect(gained).to.be.within(0, due);
  for (const { id, cargo, combat, genesisDevices, maxGenesisDevices } of after.ships.values()) {
    const held = Object.values(cargo.contents).reduce((sum, units) => sum + units, 0);
    expect(cargo.used).to.equal(held);
    expect(held).to.be.at.most(cargo.capacity);
    expect(combat.hull).to.be.within(1, combat.max_hull);
    expect(combat.shields).to.be.within(0, combat.max_shields);
    expect(genesisDevices).to.be.at.most(maxGenesisDevices);
    const earlier = before.ships.get(id);
    if (kind !== 'load' && kind !== 'unload' && kind !== 'lose') {
      expect(cargo.contents).to.deep.equal(earlier?.cargo.contents ?? {});
    }
  }
  expect(after.ships.has(after.player.currentShipId ?? '')).to.equal(true);
}

function spendAllBut(world: World, { player }: Pilot, left: number): void {
  post(world, 'player', player.id, left - player.credits, { reason: 'test', reference: 'test', at: new Date() });
  world.set(Player, player, { credits: left });
}

/** A life in which every command is carried out at least once. */
const EVERYTHING: Step[] = [
  { kind: 'load', pick: 9, days: 0, bug: false },
  { kind: 'unload', pick: 2, days: 0, bug: false },
  { kind: 'upgrade', pick: 0, days: 0, bug: false },
  { kind: 'insure', pick: 8, days: 0, bug: false },
  { kind: 'rename', pick: 0, days: 0, bug: false },
  { kind: 'service', pick: 0, days: 20, bug: false },
  { kind: 'emergency', pick: 0, days: 5, bug: false },
  { kind: 'hit', pick: 0, days: 0, bug: false },
  { kind: 'repair', pick: 0, days: 0, bug: false },
  { kind: 'buy', pick: shipTypes.indexOf('SCOUT_SHIP'), days: 0, bug: false },
  { kind: 'board', pick: 1, days: 0, bug: false },
  { kind: 'undock', pick: 0, days: 0, bug: false },
  { kind: 'dock', pick: 0, days: 0, bug: false },
  { kind: 'undock', pick: 0, days: 0, bug: false },
  { kind: 'fly', pick: 0, days: 0, bug: false },
  { kind: 'fly', pick: 0, days: 0, bug: false },
  { kind: 'lose', pick: 1, days: 0, bug: false },
];

describe('ships in a world', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let services: Services;
  let regionId: string;
  let stationId: string;
  let now = Date.UTC(2102, 0, 1);
  let accounts = 0;
  /** What every flight rolls. */
  let fate: Dice = always;

  before(async function () {
    this.timeout(30_000);
    database = await testDatabase('ships');
    orm = await openOrm(database.url);
    const clock = { secret: 'x'.repeat(32), now: () => new Date(now) };
    services = createServices(orm, {
      ...clock,
      online: () => 0,
      commitHooks: {},
      skipsFirstLogin: true,
      dice: () => fate,
    });
    await services.catalog.seed();
    await services.galaxy.ensure(2102, () => {});
    regionId = (await orm.em.fork().findOneOrFail(Region, { name: 'terran-space' })).id;
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  /** A new pilot of means, docked at Stardock in a scout. */
  async function pilotAtStardock(): Promise<OpenWorld & { pilot: Pilot }> {
    const em = orm.em.fork();
    const account = { username: `captain_${(accounts += 1)}`, email: null, passwordHash: 'x', at: new Date(now) };
    const { playerId } = await em.transactional(tx => openAccount(tx, account));
    await insertRows(em, CreditEntry, [{ accountType: 'player', accountId: playerId, delta: GRANT, reason: 'grant' }]);
    await em.nativeUpdate(Player, { id: playerId }, { currentSectorId: STARDOCK, credits: 10_000 + GRANT });
    await services.enter.prepare(playerId);
    const lease = await new RegionLeases(orm.em, 'ships').acquire(regionId);
    const open = await services.worlds.open(lease ?? expect.fail('no lease'));
    const pilot = (await services.worlds.loadPilot(regionId, playerId)) ?? expect.fail('no pilot');
    open.world.enter(pilot);
    stationId = open.world.stationsAt(STARDOCK)[0]?.id ?? expect.fail('no station');
    open.world.all(() => services.docking.dock(open.world, pilot, stationId));
    return { ...open, pilot };
  }

  /** Any command that a client could send, sensible or not, and what may befall a ship. */
  function command(world: World, pilot: Pilot, { kind, pick }: Step): unknown {
    const ship = pickOf([...pilot.ships.values()], pick);
    const shipId = ship.id;
    const goods = [...world.shelves(stationId).keys()];
    const order = { stationId, commodity: pickOf(goods, pick), quantity: (pick % 90) + 1 };
    const [aboard = pickOf(goods, pick)] = Object.keys(world.shipOf(pilot)?.cargo.contents ?? {});
    const { ships, shipyard, maintenance, trade, docking } = services;
    const doom = { cause: 'test', wreckCause: 'HAZARD', isVoluntary: pick % 2 === 0, now } as const;
    const other = pick >> 3;
    const commands: Record<Step['kind'], () => unknown> = {
      buy: () => shipyard.buy(world, pilot, { type: pickOf(shipTypes, pick) }),
      board: () => ships.activate(world, pilot, shipId),
      rename: () => ships.rename(world, pilot, { shipId, name: `Ship ${pick}` }),
      upgrade: () => shipyard.upgrade(world, pilot, { shipId, upgrade: pickOf(upgradeKinds, other) }),
      insure: () => shipyard.insure(world, pilot, { shipId, tier: pickOf(insuranceTiers, other) }),
      repair: () => maintenance.repair(world, pilot, shipId),
      service: () => maintenance.service(world, pilot, { shipId, tier: pickOf(['basic', 'premium'], other) }),
      emergency: () => maintenance.service(world, pilot, { shipId, tier: 'emergency' }),
      hit: () => world.set(Ship, ship, { combat: { ...ship.combat, hull: 1, shields: 0 } }),
      fly: () => services.travel.move(world, pilot, wayFrom(world, pilot, pick)),
      lose: () => loseShip(world, pilot, ship, doom),
      load: () => trade.buy(world, pilot, order),
      unload: () => trade.sell(world, pilot, { ...order, commodity: aboard }),
      dock: () => docking.dock(world, pilot, stationId),
      undock: () => docking.undock(world, pilot),
    };
    return commands[kind]();
  }

  /** Home to Stardock if there is a way, else anywhere. */
  function wayFrom(world: World, pilot: Pilot, pick: number): number {
    const { warps } = services.navigation.moves(world, pilot);
    const home = warps.find(({ sectorId }) => sectorId === STARDOCK);
    return (home ?? pickOf(warps, pick)).sectorId ?? STARDOCK;
  }

  it('[P4] over any order of commands credits come only from policies and goods, no unit from nowhere, and all is in the books', async () => {
    const done = new Set<Step['kind']>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 90 }), async steps => {
        const { world, commit, pilot } = await pilotAtStardock();
        await commit.write(world.take());
        for (const next of steps) {
          now += next.days * DAY;
          const before = structuredClone(pilot);
          try {
            world.all(() => {
              command(world, pilot, next);
              if (next.bug) throw new Bug();
            });
            done.add(next.kind);
            expectSound(before, pilot, next.kind);
          } catch (error) {
            if (!(error instanceof Refusal) && !(error instanceof Bug)) throw error;
            expect(pilot).to.deep.equal(before);
          }
          await commit.write(world.take());
        }
        expect(await services.audit.faults()).to.deep.equal([]);
        const ids = [...pilot.ships.keys()];
        const saved = await readRows(orm.em.fork(), Ship, 't.owner_id = $1 and not t.is_destroyed', [pilot.player.id]);
        expect(saved).to.have.length(ids.length);
        for (const row of saved) expect(pilot.ships.get(row.id)).to.deep.equal(row);
      }),
      { numRuns: 20, examples: [[EVERYTHING]] },
    );
    expect([...done], 'each succeeded at least once').to.have.members([...new Set(KINDS)]);
  }).timeout(60_000);

  it('[SY2] what is paid for a ship is in the books of the pilot and of nobody else', async () => {
    const { world, commit, pilot } = await pilotAtStardock();
    await commit.write(world.take());
    const treasury = world.station(stationId)?.treasuryBalance;
    const { ship } = world.all(() => services.shipyard.buy(world, pilot, { type: 'LIGHT_FREIGHTER' }));
    const shipId = ship.id;
    world.all(() => services.shipyard.upgrade(world, pilot, { shipId, upgrade: 'CARGO_HOLD' }));
    world.all(() => services.shipyard.insure(world, pilot, { shipId, tier: 'BASIC' }));
    now += 10 * DAY;
    world.all(() => services.maintenance.service(world, pilot, { shipId, tier: 'basic' }));
    world.all(() => command(world, pilot, { kind: 'hit', pick: 1, days: 0, bug: false }));
    world.all(() => services.maintenance.repair(world, pilot, shipId));
    await commit.write(world.take());
    const made = await readRows(orm.em.fork(), CreditEntry, 't.reference = $1 order by t.id', [shipId]);
    expect(made.map(({ reason, delta }) => [reason, delta])).to.deep.equal([
      ['ship_purchase', -80_000],
      ['ship_upgrade', -3000],
      ['ship_insurance', -8000],
      ['ship_service', -4000],
      ['ship_repair', -8280],
    ]);
    expect(new Set(made.map(({ accountId }) => accountId))).to.deep.equal(new Set([pilot.player.id]));
    expect(world.station(stationId)?.treasuryBalance).to.equal(treasury);
  });

  it('[SY8] what the desk offers is what it charges', async () => {
    const { world, pilot } = await pilotAtStardock();
    const { ship } = world.all(() => services.shipyard.buy(world, pilot, { type: 'DEFENDER' }));
    now += 30 * DAY;
    world.all(() =>
      world.set(Ship, pilot.ships.get(ship.id) ?? expect.fail(), { combat: { ...ship.combat, hull: 300 } }),
    );
    const { ships } = services.shipyard.offers(world, pilot);
    const work = ships.find(({ shipId }) => shipId === ship.id) ?? expect.fail('not on the desk');
    expect(ships).to.have.length(2);
    const shipId = ship.id;
    const paid = (run: () => { cost: number }) => world.all(run).cost;
    expect(paid(() => services.maintenance.repair(world, pilot, shipId))).to.equal(work.repair);
    for (const { tier, price } of work.insurance ?? []) {
      const soFar = insuranceOf(pilot, shipId);
      const { price: paidSoFar = 0 } = work.insurance?.find(policy => policy.tier === soFar) ?? {};
      expect(paid(() => services.shipyard.insure(world, pilot, { shipId, tier }))).to.equal(price - paidSoFar);
    }
    for (const { upgrade, price } of work.upgrades ?? []) {
      expect(
        paid(() => services.shipyard.upgrade(world, pilot, { shipId, upgrade })),
        upgrade,
      ).to.equal(price);
    }
    const basic = work.service.find(({ tier }) => tier === 'basic');
    expect(paid(() => services.maintenance.service(world, pilot, { shipId, tier: 'basic' }))).to.equal(basic?.price);
  });

  it('[SY8] the desk names every hull with its bars', async () => {
    const { world, pilot } = await pilotAtStardock();
    const { hulls } = services.shipyard.offers(world, pilot);
    expect(hulls).to.have.length(8);
    expect(hulls).to.deep.include({ type: 'SCOUT_SHIP', price: 30_000, bars: [] });
    expect(hulls.find(({ type }) => type === 'CITIZEN_CLIPPER')?.bars.map(({ code }) => code)).to.deep.equal([
      'ERR_REQUIREMENT',
    ]);
  });

  it('[SY7] a ship that was bought lies there, and stays when its pilot casts off', async () => {
    const { world, pilot } = await pilotAtStardock();
    const flown = pilot.player.currentShipId;
    const { ship } = world.all(() => services.shipyard.buy(world, pilot, { type: 'CARGO_HAULER' }));
    expect(ship).to.include({ name: 'Cargo Hauler', isFlown: false, status: 'DOCKED', sectorId: STARDOCK });
    expect(pilot.player.currentShipId).to.equal(flown);
    world.all(() => services.docking.undock(world, pilot));
    const [way] = services.navigation.moves(world, pilot).warps;
    world.all(() => services.travel.move(world, pilot, way?.sectorId ?? 0));
    expect(pilot.ships.get(ship.id)).to.include({ status: 'DOCKED', sectorId: STARDOCK });
    expectRefusal(() => services.ships.activate(world, pilot, ship.id), 'ERR_WRONG_SECTOR', { sectorId: STARDOCK });
  });

  it('[SH10] the cargo stays with each hull, and what is left in space must be boarded from space', async () => {
    const { world, pilot } = await pilotAtStardock();
    const scout = pilot.player.currentShipId ?? '';
    world.all(() => services.trade.buy(world, pilot, { stationId, commodity: anyGood(world), quantity: 9 }));
    const { ship } = world.all(() => services.shipyard.buy(world, pilot, { type: 'FAST_COURIER' }));
    world.all(() => services.docking.undock(world, pilot));
    world.all(() => services.ships.activate(world, pilot, ship.id));
    expect(pilot.ships.get(scout)).to.include({ status: 'IN_SPACE' });
    expect(pilot.ships.get(scout)?.cargo.used).to.equal(9);
    expect(world.shipOf(pilot)).to.include({ id: ship.id, status: 'IN_SPACE' });
    expect(world.shipOf(pilot)?.cargo.used).to.equal(0);
    world.all(() => services.docking.dock(world, pilot, stationId));
    expectRefusal(() => services.ships.activate(world, pilot, scout), 'ERR_DOCKED');
    expectRefusal(
      () => services.maintenance.service(world, pilot, { shipId: scout, tier: 'basic' }),
      'ERR_SHIP_ADRIFT',
    );
  });

  function anyGood(world: World): string {
    const shelf = [...world.shelves(stationId).values()].find(
      ({ sellPrice, quantity }) => sellPrice > 0 && quantity > 20,
    );
    return shelf?.commodity ?? expect.fail('nothing is sold');
  }

  it('[BD4] a critical ship is lost on a flight: pod, payout, wreck, and the books are right', async () => {
    const { world, commit, pilot } = await pilotAtStardock();
    const scout = world.shipOf(pilot) ?? expect.fail();
    const commodity = anyGood(world);
    world.all(() => services.trade.buy(world, pilot, { stationId, commodity, quantity: 12 }));
    world.all(() => services.shipyard.insure(world, pilot, { shipId: scout.id, tier: 'STANDARD' }));
    world.all(() => services.docking.undock(world, pilot));
    const maintenance = { ...scout.maintenance, condition: 5, last_maintenance: isoOf(now) };
    world.all(() => world.set(Ship, scout, { maintenance }));
    const { credits } = pilot.player;
    await commit.write(world.take());
    world.outbox.take();

    const sectorId = wayFrom(world, pilot, 0);
    world.all(() => services.travel.move(world, pilot, sectorId));
    await commit.write(world.take());
    expect(pilot.player.credits).to.equal(credits + 19_500);
    expect(world.shipOf(pilot)).to.include({
      type: 'ESCAPE_POD',
      name: 'Emergency Escape Pod',
      status: 'IN_SPACE',
      sectorId,
    });
    expect([...pilot.ships.keys()]).to.deep.equal([pilot.player.currentShipId]);
    const [wreck] = await readRows(orm.em.fork(), CargoWreck, 't.destroyed_ship_id = $1', [scout.id]);
    expect(wreck).to.deep.include({
      cargo: { [commodity]: 12 },
      cause: 'HAZARD',
      originalOwnerId: pilot.player.id,
      destroyedShipType: 'SCOUT_SHIP',
    });
    const [row] = await readRows(orm.em.fork(), Ship, 't.id = $1', [scout.id]);
    expect(row).to.deep.include({ isDestroyed: true, status: 'DESTROYED', destructionCause: 'breakdown' });
    expect(await services.audit.faults()).to.deep.equal([]);

    await orm.em.fork().execute(`update cargo_wrecks set cargo = '{"${commodity}": 13}' where id = '${wreck?.id}'`);
    expect(await services.audit.faults()).to.deep.equal([
      { account: 'cargo', id: pilot.player.id, good: commodity, balance: 13, ledger: 12 },
    ]);
    await orm.em.fork().execute(`update cargo_wrecks set cargo = '{"${commodity}": 12}' where id = '${wreck?.id}'`);

    const told = world.outbox.take().filter(({ type }) => type.startsWith('ship.'));
    expect(told.map(({ to, type }) => [type, to])).to.deep.equal([
      ['ship.failed', { player: pilot.player.id }],
      ['ship.lost', { player: pilot.player.id }],
      ['ship.destroyed', { sector: sectorId }],
    ]);
    expect(told[1]?.data).to.deep.include({ payout: 19_500, podId: pilot.player.currentShipId, wreckId: wreck?.id });
  });

  it('[BD1] a flight breaks what the dice say, and whom it befalls is told', async () => {
    const { world, pilot } = await pilotAtStardock();
    const ship = world.shipOf(pilot) ?? expect.fail('no ship');
    world.all(() => services.shipyard.upgrade(world, pilot, { shipId: ship.id, upgrade: 'SHIELD' }));
    world.all(() => services.docking.undock(world, pilot));
    world.all(() => world.set(Ship, ship, { maintenance: { ...ship.maintenance, condition: 30 } }));
    const fly = () => world.all(() => services.travel.move(world, pilot, wayFrom(world, pilot, 0)));
    fate = { ...always, chance: () => false };
    fly();
    expect(ship).to.deep.include({ upgrades: { SHIELD: 1 } });
    world.outbox.take();

    fate = always;
    fly();
    expect(ship).to.deep.nested.include({ upgrades: { SHIELD: 0 }, 'combat.max_shields': 150 });
    const mishaps = [{ kind: 'system', upgrade: 'SHIELD', level: 0 }, { kind: 'sensors' }];
    expect(world.outbox.take().find(({ type }) => type === 'ship.failed')).to.deep.include({
      to: { player: pilot.player.id },
      data: { shipId: ship.id, mishaps },
    });
    const target = wayFrom(world, pilot, 0);
    expectRefusal(() => services.scan.scan(world, pilot, target), 'ERR_SENSORS_OFFLINE');
    expectRefusal(() => services.scan.latent(world, pilot), 'ERR_SENSORS_OFFLINE');
    world.all(() => services.maintenance.service(world, pilot, { shipId: ship.id, tier: 'emergency' }));
    expect(world.all(() => services.scan.scan(world, pilot, target))).to.include({ sectorId: target });
  });

  it('[BD3] a ship that cannot move is met in space, also when its pilot is poor', async () => {
    const { world, commit, pilot } = await pilotAtStardock();
    const ship = world.shipOf(pilot) ?? expect.fail('no ship');
    world.all(() => services.docking.undock(world, pilot));
    world.all(() => world.set(Ship, ship, { maintenance: { ...ship.maintenance, condition: 20 } }));
    world.all(() => services.travel.move(world, pilot, wayFrom(world, pilot, 0)));
    const home = wayFrom(world, pilot, 0);
    expectRefusal(() => services.travel.move(world, pilot, home), 'ERR_SHIP_IMMOBILIZED');
    const { credits } = pilot.player;
    world.all(() => spendAllBut(world, pilot, 12_000));
    expect(credits).to.be.above(12_000);
    const met = world.all(() => services.maintenance.service(world, pilot, { shipId: ship.id, tier: 'emergency' }));
    expect(met).to.deep.include({ cost: 12_000, credits: 0 });
    expect(met.ship.condition).to.include({ now: 60, isImmobilized: false });
    world.all(() => services.travel.move(world, pilot, home));
    await commit.write(world.take());
    expect(await services.audit.faults()).to.deep.equal([]);
  });

  it('[LS2] a second loss, in another sector, takes the same pod, and a pod is never lost', async () => {
    const { world, commit, pilot } = await pilotAtStardock();
    const lose = (isVoluntary: boolean) =>
      world.all(() => {
        const ship = world.shipOf(pilot) ?? expect.fail('no ship');
        return loseShip(world, pilot, ship, { cause: 'test', wreckCause: 'SELF_DESTRUCT', isVoluntary, now });
      });
    const { ship } = world.all(() => services.shipyard.buy(world, pilot, { type: 'SCOUT_SHIP' }));
    expect(lose(false)).to.equal(true);
    const pod = pilot.player.currentShipId;
    expect(lose(false)).to.equal(false);
    expect(world.shipOf(pilot)).to.include({ id: pod, status: 'DOCKED' });

    world.all(() => services.ships.activate(world, pilot, ship.id));
    const commodity = anyGood(world);
    world.all(() => services.trade.buy(world, pilot, { stationId, commodity, quantity: 60 }));
    world.all(() => services.docking.undock(world, pilot));
    const [way] = services.navigation.moves(world, pilot).warps;
    const sectorId = way?.sectorId ?? expect.fail('no way');
    world.all(() => services.travel.move(world, pilot, sectorId));
    expect(lose(true)).to.equal(true);
    expect(world.shipOf(pilot)).to.deep.include({
      id: pod,
      sectorId,
      status: 'IN_SPACE',
      cargo: { capacity: 50, used: 50, contents: { [commodity]: 50 } },
    });
    await commit.write(world.take());
    const [wreck] = await readRows(orm.em.fork(), CargoWreck, 't.destroyed_ship_id = $1', [ship.id]);
    expect(wreck).to.deep.include({ cargo: { [commodity]: 10 }, cause: 'SELF_DESTRUCT' });
    expect(await services.audit.faults()).to.deep.equal([]);
  });

  it('[IN4] a better policy keeps what was noted with the one before', async () => {
    const { world, pilot } = await pilotAtStardock();
    const ship = world.shipOf(pilot) ?? expect.fail('no ship');
    world.all(() => world.set(Ship, ship, { insurance: { type: 'BASIC', mg_rep_awarded: ['BASIC'] } }));
    world.all(() => services.shipyard.insure(world, pilot, { shipId: ship.id, tier: 'PREMIUM' }));
    expect(ship.insurance).to.deep.equal({ type: 'PREMIUM', mg_rep_awarded: ['BASIC'] });
  });

  it("a ship of somebody else is not there, and neither is one's own that was lost", async () => {
    const { world, pilot } = await pilotAtStardock();
    const [stranger] = await readRows(orm.em.fork(), Ship, 't.owner_id <> $1', [pilot.player.id]);
    const lostId = pilot.player.currentShipId ?? '';
    world.all(() =>
      loseShip(world, pilot, world.shipOf(pilot) ?? expect.fail(), { cause: 'test', wreckCause: 'HAZARD', now }),
    );
    for (const shipId of [stranger?.id ?? '', lostId]) {
      expectRefusal(() => services.ships.activate(world, pilot, shipId), 'ERR_NOT_FOUND', { what: 'ship' });
      expectRefusal(() => services.ships.rename(world, pilot, { shipId, name: 'Mine' }), 'ERR_NOT_FOUND');
      expectRefusal(() => services.maintenance.repair(world, pilot, shipId), 'ERR_NOT_FOUND');
      expectRefusal(() => services.shipyard.insure(world, pilot, { shipId, tier: 'BASIC' }), 'ERR_NOT_FOUND');
    }
  });
});
