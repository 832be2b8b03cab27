import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import { MarketPrice, PriceHistory, Station } from '../../src/entities/index.ts';
import { HOURLY, PriceHistoryService } from '../../src/services/PriceHistoryService.ts';
import { createServices } from '../../src/services/Services.ts';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { refused } from '../support/refused.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday. */
const START = Date.UTC(2102, 0, 2);
/** An hour that ends no day. */
const NOON = START + 12 * HOUR;
/** Half a minute after the hour, when it has settled. */
const SETTLED = 30_000;

type Kind = PriceHistory['snapshotType'];

describe('the history of prices', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let prices: PriceHistoryService;
  let shelves: number;

  before(async function () {
    this.timeout(30_000);
    database = await testDatabase('history');
    orm = await openOrm(database.url);
    const services = createServices(orm, {
      secret: 'x'.repeat(32),
      now: () => new Date(START),
      online: () => 0,
      commitHooks: {},
      skipsFirstLogin: true,
    });
    await services.catalog.seed();
    await services.galaxy.ensure(2102, () => {});
    shelves = await orm.em.fork().count(MarketPrice);
    ({ prices } = services);
  });

  beforeEach(() => orm.em.fork().nativeDelete(PriceHistory, {}));

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  const pictures = (snapshotType: Kind, where: object = {}) =>
    orm.em.fork().find(PriceHistory, { snapshotType, ...where }, { orderBy: { snapshotDate: 'asc' } });

  async function shelf(): Promise<MarketPrice> {
    const station = await orm.em.fork().findOneOrFail(Station, { sectorId: 1 });
    return orm.em.fork().findOneOrFail(MarketPrice, { stationId: station.id, commodity: 'ore' });
  }

  const reprice = ({ id }: MarketPrice, sellPrice: number) =>
    orm.em.fork().nativeUpdate(MarketPrice, { id }, { sellPrice });

  const trade = ({ stationId, commodity }: MarketPrice, quantity: number, at: number) =>
    orm.em.fork().execute(
      `insert into enhanced_market_transactions (station_id, transaction_type, commodity, quantity, unit_price, total_value, timestamp)
       values (?, 'BUY', ?, ?, 1, ?, ?)`,
      [stationId, commodity, quantity, quantity, new Date(at)],
    );

  it('[PH1] every shelf of the galaxy is pictured once an hour, as it is', async () => {
    expect(await prices.take(NOON + SETTLED)).to.equal(shelves);
    const [taken] = await pictures('hourly', { stationId: (await shelf()).stationId, commodity: 'ore' });
    const { buyPrice, sellPrice, quantity, supplyLevel } = await shelf();
    expect(taken).to.include({ buyPrice, sellPrice, quantity, supplyLevel, dailyVolume: 0 });
    expect(taken?.snapshotDate.getTime()).to.equal(NOON);
    for (const later of [SETTLED, SETTLED + 1000, HOUR + SETTLED - 1])
      expect(await prices.take(NOON + later)).to.equal(0);
    expect(await prices.take(NOON + HOUR + SETTLED)).to.equal(shelves);
    expect(await orm.em.fork().count(PriceHistory)).to.equal(2 * shelves);
  });

  it('[PH1] two nodes and ten runs at once take one picture', async () => {
    const other = await openOrm(database.url);
    const there = new PriceHistoryService(other.em);
    const runs = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? prices : there).take(NOON + SETTLED)),
    );
    await other.close(true);
    expect(runs.filter(taken => taken === shelves)).to.have.length(1);
    expect(runs.filter(taken => taken === 0)).to.have.length(9);
    expect(await orm.em.fork().count(PriceHistory)).to.equal(shelves);
  });

  it('[PH1] two that no lock holds apart take one picture all the same', async () => {
    const [one, two] = await Promise.all([openBooks(database.url), openBooks(database.url)]);
    await one.rows('begin');
    await takeUnlocked(one);
    const second = takeUnlocked(two);
    while (!(await one.isWaitedFor())) await sleep(5);
    await one.rows('commit');
    await second;
    expect(await orm.em.fork().count(PriceHistory)).to.equal(shelves);
    await Promise.all([one.close(), two.close()]);
  });

  it('[PH1] what was traded counts from the picture before to this one, also over hours without a server', async () => {
    const ore = await shelf();
    await prices.take(START + SETTLED);
    for (const [quantity, at] of [
      [7, START - 1],
      [1, START],
      [2, START + HOUR],
      [4, START + 3 * HOUR - 1],
      [8, START + 3 * HOUR],
    ] as const)
      await trade(ore, quantity, at);
    await prices.take(START + 3 * HOUR + SETTLED);
    const told = (await pictures('hourly', { stationId: ore.stationId, commodity: 'ore' })).map(
      ({ dailyVolume, transactionsCount, averageTransactionSize }) => [
        dailyVolume,
        transactionsCount,
        averageTransactionSize,
      ],
    );
    expect(told).to.deep.equal([
      [0, 0, 0],
      [7, 3, 7 / 3],
    ]);
    await orm.em.fork().execute('delete from enhanced_market_transactions');
  });

  it('[PH2] a day is the mean of its hours and the sum of its trade; so is a week of its days', async () => {
    const ore = await shelf();
    const mine = { stationId: ore.stationId, commodity: 'ore' };
    const hours = Array.from({ length: 7 * 24 }, (_, n) => n + 1);
    await picturesOf(ore, hours, n => ({ sellPrice: n <= 24 ? 20 + (n % 2) * 10 : 40, dailyVolume: n <= 24 ? 2 : 1 }));
    await prices.take(START + 7 * DAY + SETTLED);

    const days = await pictures('daily', mine);
    expect(days.map(({ snapshotDate }) => (snapshotDate.getTime() - START) / DAY)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(days.map(({ sellPrice }) => sellPrice)).to.deep.equal([25, 40, 40, 40, 40, 40, 40]);
    expect(days.map(({ dailyVolume }) => dailyVolume)).to.deep.equal([48, 24, 24, 24, 24, 24, 24]);
    const weeks = await pictures('weekly', mine);
    expect(weeks.map(week => [week.snapshotDate.getTime(), week.sellPrice, week.dailyVolume])).to.deep.equal([
      [START + 7 * DAY, 38, 48 + 6 * 24],
    ]);
    expect(await prices.take(START + 7 * DAY + SETTLED)).to.equal(0);
  });

  it('[PH2] days in which no server ran over midnight are rolled up when one runs again', async () => {
    const ore = await shelf();
    await picturesOf(ore, [5, 30, 31, 60], n => ({ sellPrice: n, dailyVolume: n }));
    await prices.take(START + 4 * DAY + SETTLED);
    const days = await pictures('daily', { stationId: ore.stationId, commodity: 'ore' });
    expect(days.map(day => [(day.snapshotDate.getTime() - START) / DAY, day.sellPrice, day.dailyVolume])).to.deep.equal(
      [
        [1, 5, 5],
        [2, 31, 61],
        [3, 60, 60],
        [4, ore.sellPrice, 0],
      ],
    );
  });

  it('[PH3] hours are dropped after 7 days, days after 90, weeks never', async () => {
    const ore = await shelf();
    const now = START + 364 * DAY;
    const ages: [Kind, number][] = [
      ['hourly', 7 * DAY],
      ['hourly', 7 * DAY + HOUR],
      ['daily', 90 * DAY],
      ['daily', 91 * DAY],
      ['weekly', 364 * DAY],
    ];
    for (const [snapshotType, age] of ages) await picture(ore, { snapshotType, snapshotDate: new Date(now - age) });
    await prices.take(now + SETTLED);
    const left = await orm.em.fork().find(PriceHistory, { snapshotDate: { $lt: new Date(now - HOUR) } });
    const old = left.map(({ snapshotType, snapshotDate }) => [snapshotType, (now - snapshotDate.getTime()) / DAY]);
    expect(old).to.deep.include.members([
      ['hourly', 7],
      ['daily', 90],
      ['weekly', 364],
    ]);
    expect(
      old.filter(([kind, age]) => (kind === 'hourly' && Number(age) > 7) || (kind === 'daily' && Number(age) > 90)),
    ).to.deep.equal([]);
  });

  it('[PH4] a look back of a week is by the hour, a longer one by the day, oldest first', async () => {
    const ore = await shelf();
    for (const hours of [1, 2]) {
      await reprice(ore, 30 + hours);
      await prices.take(START + hours * HOUR + SETTLED);
    }
    await picture(ore, { snapshotType: 'daily', snapshotDate: new Date(START), sellPrice: 29 });
    const now = START + 2 * HOUR + SETTLED;
    const look = (hours: number) => prices.series(ore.stationId, { commodity: 'ore', hours }, now);
    expect((await look(1)).points.map(({ sell }) => sell)).to.deep.equal([32]);
    expect((await look(168)).points.map(({ at, sell }) => [at, sell])).to.deep.equal([
      ['2102-01-02T01:00:00.000Z', 31],
      ['2102-01-02T02:00:00.000Z', 32],
    ]);
    const days = await look(169);
    expect([days.interval, ...days.points.map(({ sell }) => sell)]).to.deep.equal(['daily', 29]);
    expect(days.points[0]).to.have.property('buy', null);
    expect((await prices.series(ore.stationId, { commodity: 'unknown', hours: 9 }, now)).points).to.deep.equal([]);
    expect(
      await refused(prices.series('0190a000-0000-7000-8000-000000000000', { commodity: 'ore', hours: 9 }, now)),
    ).to.equal('ERR_NOT_FOUND');
  });

  async function picture({ stationId, commodity }: MarketPrice, values: Partial<PriceHistory>): Promise<void> {
    const usual = {
      buyPrice: 1,
      sellPrice: 2,
      quantity: 3,
      demandLevel: 0.5,
      supplyLevel: 0.5,
      snapshotType: 'hourly' as const,
    };
    await orm.em
      .fork()
      .insert(PriceHistory, { ...usual, snapshotDate: new Date(START), ...values, stationId, commodity });
  }

  async function picturesOf(
    of: MarketPrice,
    hours: number[],
    values: (n: number) => Partial<PriceHistory>,
  ): Promise<void> {
    for (const n of hours) await picture(of, { ...values(n), snapshotDate: new Date(START + n * HOUR) });
  }
});

function takeUnlocked(books: Books): Promise<unknown> {
  return books.rows(HOURLY.replace('?', '$1'), [new Date(START)]);
}
