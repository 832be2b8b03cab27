import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { openOrm } from '../../src/db/orm.ts';
import {
  CreditEntry,
  MarketPrice,
  Player,
  PriceAlert,
  PriceWatch,
  Region,
  Ship,
  Station,
} from '../../src/entities/index.ts';
import { RegionLeases } from '../../src/nodes/RegionLeases.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { openAccount } from '../../src/services/accounts/openAccount.ts';
import { createServices, type Services } from '../../src/services/Services.ts';
import { readRows, type Row } from '../../src/world/readRows.ts';
import type { Pilot } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const PILOTS = 4;
/** What ends a command half-way, after it has changed things. */
class Bug extends Error {}

const KINDS = [
  'move',
  'dock',
  'undock',
  'scan',
  'investigate',
  'dock',
  'buy',
  'buy',
  'buy',
  'sell',
  'sell',
  'line',
  'haggle',
  'watch',
  'go',
  'go',
  'come',
  'come',
] as const;

describe('money and goods', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let services: Services;
  let regionId: string;
  let now = Date.UTC(2102, 0, 1);
  const playerIds: string[] = [];
  let agreed = 0;

  before(async function () {
    this.timeout(30_000);
    database = await testDatabase('ledger');
    orm = await openOrm(database.url);
    const clock = { secret: 'x'.repeat(32), now: () => new Date(now) };
    services = createServices(orm, { ...clock, online: () => 0, commitHooks: {}, skipsFirstLogin: true });
    await services.catalog.seed();
    await services.galaxy.ensure(2102, () => {});
    regionId = (await orm.em.fork().findOneOrFail(Region, { name: 'terran-space' })).id;
    for (let n = 0; n < PILOTS; n += 1) playerIds.push(await newPilot(n));
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  async function newPilot(n: number): Promise<string> {
    const account = { username: `trader_${n}`, email: null, passwordHash: 'x', at: new Date(now) };
    const { playerId } = await orm.em.fork().transactional(em => openAccount(em, account));
    await services.enter.prepare(playerId);
    return playerId;
  }

  interface Step {
    pilot: number;
    kind: (typeof KINDS)[number];
    pick: number;
    quantity: number;
    bug: boolean;
    minutes: number;
  }

  const step: fc.Arbitrary<Step> = fc.record({
    pilot: fc.nat(PILOTS - 1),
    kind: fc.constantFrom(...KINDS),
    pick: fc.nat(1000),
    quantity: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 100_000)),
    bug: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
    minutes: fc.nat(90),
  });

  function stationAt(world: World, sectorId: number): string {
    return [...world.stations()].find(station => station.sectorId === sectorId)?.id ?? regionId;
  }

  /** Any command that a client could send, sensible or not. */
  function command(world: World, pilot: Pilot, { kind, pick, quantity }: Step): unknown {
    const { player } = pilot;
    if (kind === 'move') {
      const { warps } = services.navigation.moves(world, pilot);
      return services.travel.move(world, pilot, warps[pick % warps.length]?.sectorId ?? 1);
    }
    if (kind === 'scan') return services.scan.scan(world, pilot, player.currentSectorId + (pick % 9) - 4);
    if (kind === 'investigate') return investigate(world, pilot, pick);
    if (kind === 'dock') return services.docking.dock(world, pilot, stationAt(world, player.currentSectorId));
    if (kind === 'undock') return services.docking.undock(world, pilot);
    const stationId = player.currentPortId ?? regionId;
    const goods = [...world.shelves(stationId).keys()];
    const order = { stationId, commodity: goods[pick % goods.length] ?? 'ore', quantity };
    if (kind === 'line') return inLine(world, pilot, pick);
    if (kind === 'haggle') return haggle(world, pilot, { ...order, pick });
    if (kind === 'watch') return watch(world, pilot, { ...order, pick });
    return kind === 'buy' ? services.trade.buy(world, pilot, order) : services.trade.sell(world, pilot, order);
  }

  function investigate(world: World, pilot: Pilot, pick: number): unknown {
    const known = [...pilot.formations.keys()];
    if (pick % 2 === 0 || known.length === 0) return services.investigation.anomaly(world, pilot);
    return services.investigation.formation(world, pilot, known[pick % known.length] ?? '');
  }

  function inLine(world: World, pilot: Pilot, pick: number): unknown {
    const stationId = stationAt(world, pilot.player.currentSectorId);
    const acts = [
      () => services.docking.wait(world, pilot, stationId),
      () => services.docking.giveUp(world, pilot),
      () => services.docking.bump(world, pilot, { stationId, playerId: playerIds[pick % PILOTS] ?? '' }),
    ];
    return acts[pick % acts.length]?.();
  }

  interface Topic {
    stationId: string;
    commodity: string;
    quantity: number;
    pick: number;
  }

  /** As a pilot would: opens a talk, makes an offer near the price, and has the goods. */
  function haggle(world: World, pilot: Pilot, { stationId, commodity, quantity, pick }: Topic): unknown {
    const side = pick % 2 === 0 ? ('buy' as const) : ('sell' as const);
    const topic = { stationId, commodity, side };
    const { unitPrice } = services.haggle.open(world, pilot, { ...topic, quantity: Math.max(1, quantity) });
    const { outcome } = services.haggle.offer(world, pilot, {
      ...topic,
      offer: Math.max(1, Math.round(unitPrice * (0.85 + (pick % 30) / 100))),
    });
    if (outcome === 'accepted') agreed += 1;
    return outcome;
  }

  function watch(world: World, pilot: Pilot, { stationId, commodity, quantity, pick }: Topic): unknown {
    const [first] = pilot.watches.keys();
    if (first && pick % 3 === 0) return services.watches.unwatch(world, pilot, first);
    const direction = pick % 2 === 0 ? ('above' as const) : ('below' as const);
    return services.watches.watch(world, pilot, { stationId, commodity, side: 'buy', direction, price: quantity });
  }

  it('[P4] whatever pilots do, and wherever a bug strikes, every balance and every hold is what its ledger says', async () => {
    let done = 0;
    const [owner] = await readRows(orm.em.fork(), Player, 't.id = $1', [playerIds[0]]);
    await orm.em.fork().nativeUpdate(Region, { id: regionId }, { ownerId: owner?.userId ?? null });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 120 }), async steps => {
        const lease = await new RegionLeases(orm.em, 'ledger').acquire(regionId);
        const { world, commit } = await services.worlds.open(lease ?? expect.fail('no lease'));
        for (const id of playerIds)
          world.enter((await services.worlds.loadPilot(regionId, id)) ?? expect.fail('no pilot'));
        for (const next of steps) {
          now += next.minutes * 60_000;
          const playerId = playerIds[next.pilot] ?? '';
          let pilot = world.pilots.get(playerId);
          if (pilot && next.kind === 'go') world.leave(pilot);
          if (!pilot) {
            if (next.kind !== 'come') continue;
            pilot = (await services.worlds.loadPilot(regionId, playerId)) ?? expect.fail('no pilot');
            const arrival = pilot;
            world.all(() => services.presence.arrive(world, arrival));
            world.enter(arrival);
          }
          if (next.kind === 'go' || next.kind === 'come') {
            await commit.write(world.take());
            continue;
          }
          const before = structuredClone(pilot);
          try {
            world.all(() => {
              command(world, pilot, next);
              if (next.bug) throw new Bug();
            });
            done += 1;
          } catch (error) {
            if (!(error instanceof Refusal) && !(error instanceof Bug)) throw error;
            expect(pilot).to.deep.equal(before);
          }
          await commit.write(world.take());
        }
        expect(await services.audit.faults()).to.deep.equal([]);
        expect(await services.audit.recentFaults(later())).to.deep.equal([]);
        await expectSaved(Region, [world.region]);
        for (const { watches } of world.pilots.values()) await expectSaved(PriceWatch, [...watches.values()]);
        await expectSaved(PriceAlert, [...world.alerts.values()]);
        await expectSaved(
          Player,
          [...world.pilots.values()].map(({ player }) => player),
        );
        await expectSaved(
          Ship,
          [...world.pilots.values()].flatMap(({ ships }) => [...ships.values()]),
        );
        await expectSaved(Station, [...world.stations()]);
        await expectSaved(
          MarketPrice,
          [...world.stations()].flatMap(({ id }) => [...world.shelves(id).values()]),
        );
      }),
      { numRuns: 20 },
    );
    expect(done).to.be.above(40);
    expect(agreed).to.be.above(0);
    const kept = await readRows(orm.em.fork(), CreditEntry, `t.account_type = 'owner'`, []);
    expect(kept.some(({ delta }) => delta > 0)).to.equal(true);
    expect(kept.some(({ delta }) => delta < 0)).to.equal(true);
  }).timeout(60_000);

  /** Memory and database are the same, to the value. */
  async function expectSaved<T extends object>(entity: new () => T, rows: (Row<T> & { id: string })[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const saved = await readRows(orm.em.fork(), entity, 't.id = any($1)', [ids]);
    const byId = new Map(saved.map(row => [(row as { id: string }).id, row]));
    for (const row of rows) expect(row).to.deep.equal(byId.get(row.id));
  }

  const gifts: Record<string, (amount: number) => string> = {
    player: amount => `update players set credits = credits + ${amount} ${one('players')}`,
    station: amount => `update stations set treasury_balance = treasury_balance + ${amount} ${one('stations')}`,
    region: amount => `update regions set treasury_balance = treasury_balance + ${amount} ${one('regions')}`,
    owner: amount => `update regions set owner_balance = owner_balance + ${amount} ${one('regions')}`,
    cargo: amount => `update ships set cargo = jsonb_set(cargo, '{contents,fuel}',
      to_jsonb(coalesce((cargo #>> '{contents,fuel}')::int, 0) + ${amount})) ${one('ships')}`,
  };
  for (const [what, gift] of Object.entries(gifts)) {
    it(`[P4] the audit sees a ${what} that was given something from nothing`, async () => {
      await orm.em.fork().execute(gift(1));
      const faults = await services.audit.faults();
      const recent = await services.audit.recentFaults(later());
      await orm.em.fork().execute(gift(-1));
      expect(faults.map(({ account, balance, ledger }) => [account, balance - ledger])).to.deep.equal([[what, 1]]);
      expect(recent).to.deep.equal(faults);
      expect(await services.audit.recentFaults(later())).to.deep.equal([]);
    });
  }

  it('[P4] an audit adds up only what came since the last: settled rows are not read again', async () => {
    await services.audit.recentFaults(later());
    await orm.em.fork().execute('create table kept as select * from credit_entries; truncate credit_entries');
    expect(await services.audit.recentFaults(later())).to.deep.equal([]);
    expect(await services.audit.faults()).to.not.deep.equal([]);
    await orm.em.fork().execute('insert into credit_entries select * from kept; drop table kept');
    expect(await services.audit.faults()).to.deep.equal([]);
  });

  it('[P4] a row that came later than the totals thought is no fault', async () => {
    await services.audit.recentFaults(later());
    await orm.em.fork().execute(`
      update stations set treasury_balance = treasury_balance + 5 ${one('stations')};
      insert into credit_entries (id, account_type, account_id, delta, reason)
        select '00000000-0000-7000-8000-000000000001', 'station', id, 5, 'test' from stations ${one('stations')}`);
    expect(await services.audit.recentFaults(later())).to.deep.equal([]);
  });

  it('[P4] nodes that audit at the same moment add each row up once', async () => {
    await orm.em.fork().execute('with mark as (delete from ledger_marks) delete from ledger_totals');
    const all = await Promise.all([1, 2, 3, 4].map(() => services.audit.recentFaults(later())));
    expect(all).to.deep.equal([[], [], [], []]);
    expect(await services.audit.recentFaults(later())).to.deep.equal([]);
    const twice = await orm.em.fork().execute<unknown[]>(DOUBLED);
    expect(twice).to.deep.equal([]);
  });
});

/** When all that is written by now is settled. */
function later(): number {
  return Date.now() + 300_000;
}

/** Totals of stations that are not what their entries are. */
const DOUBLED = `
  select 1 from ledger_totals l where account = 'station'
    and amount <> (select sum(delta) from credit_entries e where e.account_type = 'station' and e.account_id = l.account_id)`;

function one(table: string): string {
  return `where id = (select id from ${table} order by id limit 1)`;
}
