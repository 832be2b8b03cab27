import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import { Galaxy, Region, Sector } from '../../src/entities/index.ts';
import { GalaxyService } from '../../src/services/GalaxyService.ts';
import { loadRegion, readRegion, type RegionRows } from '../../src/world/loadRegion.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const quiet = () => {};

describe('the galaxy in the database', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let galaxy: GalaxyService;

  before(async function () {
    this.timeout(30_000);
    database = await testDatabase('galaxy');
    orm = await openOrm(database.url);
    galaxy = new GalaxyService(orm.em);
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  async function count(sql: string): Promise<number> {
    const [row] = await orm.em.fork().execute<{ count: string }[]>(sql);
    return Number(row?.count);
  }

  it('[RG7] a galaxy whose making fails half-way leaves nothing', async () => {
    const failing = galaxy.ensure(1, (step, done) => {
      if (step.startsWith('writing Central') && done > 2000) throw new Error('the power went out');
    });
    await failing.then(
      () => expect.fail('it should have failed'),
      error => expect(error).to.have.property('message', 'the power went out'),
    );
    expect(await count('select count(*) from sectors')).to.equal(0);
    expect(await count('select count(*) from regions')).to.equal(0);
  }).timeout(30_000);

  it('[RG6] nodes that start together make one galaxy', async () => {
    const other = await openOrm(database.url);
    const made = await Promise.all([galaxy.ensure(2102, quiet), new GalaxyService(other.em).ensure(2102, quiet)]);
    await other.close(true);
    expect(made).to.have.members([false, true]);
    expect(await orm.em.fork().count(Galaxy)).to.equal(1);
    expect(await galaxy.ensure(7, quiet)).to.equal(false);
  }).timeout(30_000);

  it('[RG3] sectors are numbered 1..300 in Terran Space and on to 5300 in the Central Nexus', async () => {
    const rows = await orm.em.fork().execute<Record<string, unknown>[]>(
      `select r.name, min(s.sector_id), max(s.sector_id), count(*)::int as sectors, min(s.sector_number) as first, max(s.sector_number) as last
       from sectors s join regions r on r.id = s.region_id group by r.name order by 2`,
    );
    expect(rows).to.deep.equal([
      { name: 'terran-space', min: 1, max: 300, sectors: 300, first: 1, last: 300 },
      { name: 'central-nexus', min: 301, max: 5300, sectors: 5000, first: 1, last: 5000 },
    ]);
  });

  it('[RG4] each region has one capital, and it is the one the region names', async () => {
    const regions = await orm.em.fork().find(Region, {});
    for (const { id, capitalSectorNumber } of regions) {
      const capitals = await orm.em.fork().find(Sector, { regionId: id, isCapital: true });
      expect(capitals.map(sector => sector.sectorNumber)).to.deep.equal([capitalSectorNumber]);
    }
  });

  it('[RG5] one tunnel joins the landing sector of Terran Space and the first sector of the nexus', async () => {
    const links = await orm.em.fork().execute<Record<string, unknown>[]>(
      `select a.sector_number = r.nexus_warp_sector as "fromLanding", a.is_nexus_protected as protected, b.sector_id as "to", t.is_bidirectional as "bothWays"
       from warp_tunnels t join sectors a on a.id = t.origin_sector_id join sectors b on b.id = t.destination_sector_id
         join regions r on r.id = a.region_id where a.region_id <> b.region_id`,
    );
    expect(links).to.deep.equal([{ fromLanding: true, protected: true, to: 301, bothWays: true }]);
  });

  it('the totals of the galaxy are those of its tables', async () => {
    const [{ statistics }] = (await orm.em.fork().find(Galaxy, {})) as [Galaxy];
    expect(statistics).to.include({
      total_sectors: await count('select count(*) from sectors'),
      station_count: await count('select count(*) from stations'),
      planet_count: await count('select count(*) from planets'),
      warp_tunnel_count: await count('select count(*) from warp_tunnels'),
    });
  });

  it('every station has its place, and every price its station and its band', async () => {
    expect(
      await count(
        'select count(*) from stations s join sectors c on c.id = s.sector_uuid where c.sector_id <> s.sector_id',
      ),
    ).to.equal(0);
    expect(await count('select count(*) from stations where sector_uuid is null or region_id is null')).to.equal(0);
    expect(await count('select count(*) from market_prices')).to.be.above(500);
    expect(await count('select count(*) from market_prices where price_floor is null or quantity < 0')).to.equal(0);
  });

  it('a region is loaded as plain rows with the types of its entities', async () => {
    const { id } = await orm.em.fork().findOneOrFail(Region, { name: 'terran-space' });
    const rows = await loadRegion(orm.em.fork(), id);
    expect(rows?.region).to.include({ totalSectors: 300, taxRate: 0.05, generationSeed: 2102 });
    expect(rows?.region.createdAt).to.be.instanceOf(Date);
    expect(rows?.sectors.map(sector => sector.sectorNumber)).to.deep.equal(
      Array.from({ length: 300 }, (_, index) => index + 1),
    );
    expect(rows?.sectors[0]?.specialFeatures).to.be.an('array');
    expect(rows?.sectors[0]?.defenses).to.have.property('mines', 0);
    const found = await orm.em.fork().findOneOrFail(Sector, { sectorId: 1 });
    expect(rows?.sectors[0]).to.deep.equal(Object.fromEntries(Object.entries(found)));
  });

  it('a region that was read before is brought up to date, also by who had begun to write before that', async () => {
    const em = orm.em.fork();
    const { id } = await em.findOneOrFail(Region, { name: 'terran-space' });
    const early = orm.em.fork();
    await early.begin();
    await early.execute(`update planets set name = 'Renamed' where region_id = ?`, [id]);
    await em.execute(`update stations set name = 'Renamed' where region_id = ?`, [id]);
    const former = await readRegion(em, id);
    await early.commit();
    const inRegion = 'station_id in (select id from stations where region_id = ?)';
    await em.execute(`update market_prices set quantity = quantity + 1 where commodity = 'ore' and ${inRegion}`, [id]);
    await em.execute(`delete from market_prices where commodity = 'food' and ${inRegion}`, [id]);
    await em.execute(`update sectors set name = 'Elsewhere' where region_id = ? and sector_number = 7`, [id]);
    await em.execute(
      `insert into investigations (subject_id, region_id, kind, credits) select id, region_id, 'anomaly', 0 from sectors where region_id = ? and sector_number = 7`,
      [id],
    );
    const rows = await loadRegion(em, id, former ?? undefined);
    expect(rows?.sectors.at(6)).to.have.property('name', 'Elsewhere');
    expect(sorted(rows)).to.deep.equal(sorted(await loadRegion(em, id)));
  });

  it('there is no region with an unknown id', async () => {
    expect(await loadRegion(orm.em.fork(), '00000000-0000-7000-8000-000000000000')).to.equal(null);
  });
});

/** Each table in an order of its own, to be compared. */
function sorted(rows: RegionRows | null) {
  const tables = Object.entries(rows ?? {}).filter(([, table]) => Array.isArray(table));
  return tables.map(([name, table]) => [
    name,
    (table as object[]).map(row => JSON.stringify(row, Object.keys(row).toSorted())).toSorted(),
  ]);
}
