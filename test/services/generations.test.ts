import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import { GalaxyService, type NewGate } from '../../src/services/GalaxyService.ts';
import { GenerationService } from '../../src/services/GenerationService.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { refused } from '../support/refused.ts';

const USER = randomUUID();

const wanted = (name: string) => ({ id: randomUUID(), name, displayName: `The ${name}`, sectors: 100, seed: 7 });

describe('regions that operators order', function () {
  this.timeout(30_000);
  let database: TestDatabase;
  let orm: MikroORM;
  let generations: GenerationService;
  let gates: NewGate[] = [];

  before(async () => {
    database = await testDatabase('generations');
    orm = await openOrm(database.url);
    const galaxy = new GalaxyService(orm.em);
    await galaxy.ensure(2102, () => {});
    generations = new GenerationService(orm.em, galaxy, gate => gates.push(gate));
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  beforeEach(() => {
    gates = [];
  });

  const rows = <R>(sql: string, values: unknown[] = []) => orm.em.fork().execute<R[]>(sql, values);

  it('[RG3, RG5, RG10] are numbered behind the highest sector and joined with the nexus', async () => {
    const order = await generations.order(wanted('far-reach'), USER);
    expect(order).to.include({ status: 'waiting', name: 'far-reach', seed: 7, regionId: null });
    const made = await generations.work('process-1');
    expect(made).to.include({ id: order.id, status: 'done', error: null });
    expect(made?.done).to.equal(made?.total).and.to.be.above(300);
    const [region] = await rows(
      `select r.id, r.name, r.display_name, r.region_type, r.governance_type, r.tax_rate::float8, r.starting_credits, r.owner_id,
        (select jsonb_build_array(min(sector_id), max(sector_id)) from sectors where region_id = r.id) as sectors
       from regions r where r.name = 'far-reach'`,
    );
    expect(region).to.deep.equal({
      id: made?.regionId,
      name: 'far-reach',
      display_name: 'The far-reach',
      region_type: 'player_owned',
      governance_type: 'autocracy',
      tax_rate: 0.1,
      starting_credits: 1000,
      owner_id: null,
      sectors: [5301, 5400],
    });
    const [gate] = await rows(
      `select t.id, r.name from warp_tunnels t join sectors a on a.id = t.origin_sector_id join sectors b on b.id = t.destination_sector_id
        join regions r on r.id = b.region_id
       where a.region_id = ? and b.sector_number = 1 and t.is_bidirectional`,
      [made?.regionId],
    );
    expect(gate).to.deep.equal({ id: gates[0]?.tunnelId, name: 'central-nexus' });
  });

  it("count in the galaxy's own figures", async () => {
    await generations.order(wanted('counted'), USER);
    await generations.work('process-1');
    const [after] = await rows<Record<string, number>>(
      `select max_sectors, (statistics ->> 'total_sectors')::int as total, (statistics ->> 'station_count')::int as stations,
        (select count(*)::int from sectors) as sectors, (select count(*)::int from stations) as counted from galaxies`,
    );
    expect(after).to.include({
      max_sectors: after?.['sectors'],
      total: after?.['sectors'],
      stations: after?.['counted'],
    });
  });

  it('[RG11] the same order again is the same order, and another one under its id is refused', async () => {
    const order = wanted('only-once');
    const first = await generations.order(order, USER);
    expect(await generations.order(order, USER)).to.deep.equal(first);
    expect(await refused(generations.order({ ...order, name: 'another' }, USER))).to.equal('ERR_CONFLICT');
    await generations.work('process-1');
    expect((await generations.order(order, USER)).status).to.equal('done');
    expect(await generations.work('process-1')).to.equal(null);
  });

  it('[RG10] a name that is taken or ordered, whatever its case, or that is of the house is refused', async () => {
    await generations.order(wanted('Taken-One'), USER);
    expect(await refused(generations.order(wanted('taken-one'), USER))).to.equal('ERR_NAME_TAKEN');
    await generations.work('process-1');
    expect(await refused(generations.order(wanted('TAKEN-ONE'), USER))).to.equal('ERR_NAME_TAKEN');
    for (const name of ['Nexus', 'api', 'terran-space', '---'])
      expect(await refused(generations.order(wanted(name), USER))).to.equal('ERR_BAD_REQUEST');
  });

  it('[RG11] what a process was at when it died is made by the next that asks, once', async () => {
    const { id } = await generations.order(wanted('orphan'), USER);
    await rows(`update region_generations set status = 'running', process_id = 'dead', tries = 1 where id = ?`, [id]);
    await rows(`insert into nodes (id, process_id, expires_at) values ('n', 'alive', now() + interval '1 minute')`);
    expect(await generations.work('process-2')).to.include({ id, status: 'done' });

    const other = await generations.order(wanted('busy'), USER);
    await rows(`update region_generations set status = 'running', process_id = 'alive' where id = ?`, [other.id]);
    expect(await generations.work('process-2')).to.equal(null);
    await rows(`update nodes set process_id = 'process-2'`);
    await rows(`insert into nodes (id, process_id, expires_at) values ('m', 'process-3', now() + interval '1 minute')`);
    const made = await Promise.all([generations.work('process-2'), generations.work('process-3')]);
    expect(made.filter(one => one !== null)).to.have.length(1);
    expect(await rows(`select 1 from regions where name = 'busy'`)).to.have.length(1);
  });

  it('a region that somebody else has made meanwhile under that name is a failure that says so', async () => {
    const { id } = await generations.order(wanted('raced'), USER);
    await rows(`insert into regions (name, display_name, total_sectors) values ('Raced', 'Raced', 100)`);
    expect(await generations.work('process-1')).to.include({ id, status: 'failed', error: 'ERR_NAME_TAKEN' });
    expect(
      await rows(`select 1 from sectors s join regions r on r.id = s.region_id where r.name = 'raced'`),
    ).to.have.length(0);
  });
});
