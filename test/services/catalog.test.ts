import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import { Faction, Resource, ShipRarityConfig, ShipSpecification } from '../../src/entities/index.ts';
import { CatalogService } from '../../src/services/CatalogService.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

describe('the catalogue', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let catalog: CatalogService;

  before(async () => {
    database = await testDatabase('catalog');
    orm = await openOrm(database.url);
    catalog = new CatalogService(orm.em);
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  it('seeding fills the tables with 12 hulls, 14 resources, 8 starter ships and 7 factions', async () => {
    await catalog.seed();
    const em = orm.em.fork();
    const counts = await Promise.all([
      em.count(ShipSpecification),
      em.count(Resource),
      em.count(ShipRarityConfig),
      em.count(Faction),
    ]);
    expect(counts).to.deep.equal([12, 14, 8, 7]);
  });

  it('seeding again changes no id and restores a figure that was changed', async () => {
    await catalog.seed();
    const before = await orm.em.fork().find(Faction, {}, { orderBy: { name: 'asc' } });
    await orm.em.fork().nativeUpdate(ShipSpecification, { type: 'SCOUT_SHIP' }, { baseCost: 1 });
    await Promise.all([catalog.seed(), catalog.seed()]);
    const after = await orm.em.fork().find(Faction, {}, { orderBy: { name: 'asc' } });
    expect(after.map(({ id, name }) => ({ id, name }))).to.deep.equal(before.map(({ id, name }) => ({ id, name })));
    const scout = await orm.em.fork().findOneOrFail(ShipSpecification, { type: 'SCOUT_SHIP' });
    expect(scout.baseCost).to.equal(30_000);
  });

  it('a stored hull reads back as the rule book has it', async () => {
    const hauler = await orm.em.fork().findOneOrFail(ShipSpecification, { type: 'CARGO_HAULER' });
    expect(hauler).to.include({ maxCargo: 1000, speed: 0.5, shieldResistance: 0.03, insurable: true });
    expect(hauler.maxUpgradeLevels).to.include({ CARGO_HOLD: 4, ENGINE: 2 });
  });

  it('what clients get names every faction by its code', async () => {
    const { ships, commodities, factions, ranks } = await catalog.read();
    expect(factions.map(({ code }) => code))
      .to.include('terran_federation')
      .and.not.include(null);
    expect([ships.length, commodities.length, factions.length, ranks.length]).to.deep.equal([12, 14, 7, 18]);
  });
});
