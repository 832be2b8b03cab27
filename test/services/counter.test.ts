import { expect } from 'chai';
import { MarketPrice, Player, PriceAlert, Region, Ship, type Station } from '../../src/entities/index.ts';
import { DAY } from '../../src/rules/moment.ts';
import type { OpenWorld } from '../../src/services/RegionWorlds.ts';
import { readRows, type Row } from '../../src/world/readRows.ts';
import type { Pilot } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { liveRegion, type LiveRegion } from '../support/liveRegion.ts';

const MINUTE = 60_000;

describe('at the counter', () => {
  let live: LiveRegion;
  let open: OpenWorld;
  let world: World;
  let station: Row<Station>;
  let ann: Pilot;
  let bob: Pilot;

  before(async function () {
    this.timeout(30_000);
    live = await liveRegion('counter', 2);
  });

  /** Two pilots docked where ore, organics, equipment and fuel are sold, the shelf of fuel half full. */
  beforeEach(async () => {
    live.time.now += DAY;
    open = await live.open();
    world = open.world;
    station = [...world.stations()].find(({ stationClass }) => stationClass === 4) ?? expect.fail('no market');
    [ann, bob] = (await Promise.all(live.playerIds.map(id => live.enter(world, id)))) as [Pilot, Pilot];
    for (const pilot of [ann, bob]) {
      act(() => {
        world.set(Player, pilot.player, { turns: 1000, credits: 1_000_000 });
        if (pilot.player.isDocked) live.services.docking.undock(world, pilot);
        world.relocate(pilot, station.sectorId);
        const ship = world.shipOf(pilot) ?? expect.fail('no ship');
        world.set(Ship, ship, { cargo: { ...ship.cargo, capacity: 4000 } });
        live.services.docking.dock(world, pilot, station.id);
      });
    }
    act(() => live.services.trade.market(world, ann, station.id));
    act(() => world.set(MarketPrice, fuel(), { quantity: 2000 }));
    act(() => live.services.trade.market(world, ann, station.id));
    world.outbox.take();
  });

  after(() => live.close());

  const act = <R>(command: () => R): R => world.all(command);
  const fuel = () => world.shelves(station.id).get('fuel') ?? expect.fail('no fuel');
  const topic = () => ({ stationId: station.id, commodity: 'fuel', side: 'buy' as const });
  const talk = (quantity: number) => act(() => live.services.haggle.open(world, ann, { ...topic(), quantity }));
  const offer = (price: number) => act(() => live.services.haggle.offer(world, ann, { ...topic(), offer: price }));
  const quote = (quantity: number) => act(() => live.services.trade.quote(world, ann, { ...topic(), quantity }));
  const buy = (pilot: Pilot, quantity: number) =>
    act(() => live.services.trade.buy(world, pilot, { ...topic(), quantity }));
  const news = () => world.outbox.take().filter(({ type }) => type === 'price.alert');

  it('[HG6] what was agreed is what is paid, once, for so many units', () => {
    const { unitPrice } = talk(10);
    const agreed = unitPrice - 1;
    expect(offer(agreed)).to.include({ outcome: 'accepted', state: 'agreed', price: agreed });
    expect(quote(10)).to.include({ unitPrice: agreed, agreed: true });
    expect(quote(11)).to.include({ unitPrice, agreed: false });
    expect(buy(ann, 10).transaction.unitPrice).to.equal(agreed);
    expect(quote(1).agreed).to.equal(false);
    const { haggles } = live.services.haggle.status(world, ann, station.id);
    expect(haggles.map(({ state, price }) => [state, price])).to.deep.equal([['closed', null]]);
    expect(() => talk(10)).to.throw('ERR_HAGGLE_COOLDOWN');
  });

  it('[HG6] an agreement that was written down outlives the process', async () => {
    const { unitPrice } = talk(10);
    offer(unitPrice - 1);
    await open.commit.write(world.take());
    world = (await live.open()).world;
    ann = await live.enter(world, ann.player.id);
    expect(quote(10)).to.include({ unitPrice: unitPrice - 1, agreed: true });
  });

  it('[HG5] who insults the trader hears no more until they cast off; what was agreed is lost with it', () => {
    const { unitPrice } = talk(5);
    expect(offer(Math.ceil(unitPrice / 2))).to.include({ outcome: 'rejected', state: 'rejected', until: null });
    expect(() => talk(5)).to.throw('ERR_HAGGLE_LOCKED');
    expect(live.services.haggle.status(world, ann, station.id).haggles).to.have.length(1);
    act(() => live.services.docking.undock(world, ann));
    act(() => live.services.docking.dock(world, ann, station.id));
    expect(live.services.haggle.status(world, ann, station.id).haggles).to.deep.equal([]);
    talk(5);
    offer(unitPrice - 1);
    act(() => live.services.docking.undock(world, ann));
    act(() => live.services.docking.dock(world, ann, station.id));
    expect(quote(5)).to.include({ unitPrice, agreed: false });
    expect(() => talk(5)).to.throw('ERR_HAGGLE_COOLDOWN');
    live.time.now += 5 * MINUTE;
    expect(talk(5)).to.include({ round: 1, state: 'open' });
    expect(() => talk(5)).to.throw('ERR_HAGGLE_OPEN');
  });

  it('[HG8] the trader remembers how a talk ended, per pilot', () => {
    const trust = () => station.traderPersonality.player_memory[ann.player.id]?.trust ?? 0;
    const before = trust();
    const { unitPrice } = talk(5);
    offer(unitPrice);
    expect(trust()).to.equal(before + 15);
    expect(station.traderPersonality.type).to.equal('FEDERATION');
  });

  it('[AL2] a watch is told when a trade or a refresh brings the price there, at most every five minutes', () => {
    const price = fuel().sellPrice + 1;
    const wish = { ...topic(), direction: 'above' as const, price };
    const { id, priceNow } = act(() => live.services.watches.watch(world, bob, wish));
    expect(priceNow).to.equal(price - 1);
    expect(act(() => live.services.watches.watch(world, bob, wish)).id).to.equal(id);
    expect(news()).to.deep.equal([]);

    buy(ann, 300);
    const data = { id, ...topic(), price: fuel().sellPrice };
    expect(news()).to.deep.equal([{ to: { player: bob.player.id }, type: 'price.alert', data }]);
    act(() => world.set(MarketPrice, fuel(), { quantity: 2500 }));
    act(() => live.services.trade.market(world, ann, station.id));
    buy(ann, 700);
    expect(news()).to.deep.equal([]);
    expect(live.services.watches.watches(bob).watches).to.have.length(1);

    act(() => live.services.watches.unwatch(world, bob, id));
    live.time.now += 5 * MINUTE;
    act(() => world.set(MarketPrice, fuel(), { quantity: 1000 }));
    act(() => live.services.trade.market(world, ann, station.id));
    expect(news()).to.deep.equal([]);
  });

  it('[AL1] [AL3] a watch is for a price that the station has, of a pilot who is here, and only the pilot may end it', () => {
    const wish = { ...topic(), direction: 'above' as const, price: 1 };
    const refused = (change: object) => () =>
      act(() => live.services.watches.watch(world, bob, { ...wish, ...change }));
    expect(refused({ stationId: ann.player.id })).to.throw('ERR_NOT_FOUND');
    expect(refused({ side: 'sell' })).to.throw('ERR_NOT_TRADED');
    expect(refused({ commodity: 'contraband' })).to.throw('ERR_NOT_TRADED');
    const { id } = act(() => live.services.watches.watch(world, bob, { ...wish, price: fuel().sellPrice + 1 }));
    expect(() => act(() => live.services.watches.unwatch(world, ann, id))).to.throw('ERR_NOT_FOUND');
    world.leave(bob);
    buy(ann, 300);
    expect(news()).to.deep.equal([]);
  });

  it('[AL4] [AL5] a trade that moves a price by its threshold raises one alert, which ends when the price is back', async () => {
    act(() => world.set(MarketPrice, fuel(), { alertThreshold: 0.1 }));
    buy(ann, 5);
    expect(world.alerts.size).to.equal(0);
    buy(ann, 900);
    buy(bob, 2);
    expect([...world.alerts.values()].map(({ alertType, severity }) => [alertType, severity])).to.deep.equal([
      ['price_spike', 'medium'],
    ]);
    await open.commit.write(world.take());
    const again = await live.open();
    expect(again.world.alerts.size).to.equal(1);
    world = again.world;
    ann = await live.enter(world, ann.player.id);
    act(() => world.set(MarketPrice, fuel(), { quantity: 4000 }));
    act(() => live.services.trade.market(world, ann, station.id));
    expect(world.alerts.size).to.equal(0);
    await again.commit.write(world.take());
    const rows = await readRows(live.orm.em.fork(), PriceAlert, 't.station_id = $1', [station.id]);
    expect(rows.map(({ isActive, resolvedAt }) => [isActive, resolvedAt?.getTime()])).to.deep.equal([
      [false, live.time.now],
    ]);
  });

  it("[TX1] half of the region's tax goes to the owner's wallet if they are here", () => {
    act(() => world.set(Region, world.region, { ownerId: bob.player.userId }));
    const before = { wallet: bob.player.credits, treasury: world.region.treasuryBalance };
    const { transaction } = buy(ann, 30);
    const tax = Math.floor(transaction.goods * world.region.taxRate);
    expect(bob.player.credits - before.wallet).to.equal(Math.floor(tax / 2));
    expect(world.region.treasuryBalance - before.treasury).to.equal(Math.ceil(tax / 2));
    expect(world.region.ownerBalance).to.equal(0);
  });

  it('[TX1] an owner who trades gets the share back', () => {
    act(() => world.set(Region, world.region, { ownerId: ann.player.userId }));
    const before = ann.player.credits;
    const { transaction, credits } = buy(ann, 30);
    const tax = Math.floor(transaction.goods * world.region.taxRate);
    expect(credits).to.equal(before - transaction.total + Math.floor(tax / 2));
    expect(credits).to.equal(ann.player.credits);
  });

  it('[TX2] the share of an owner who is away is kept, and paid as they come in', async () => {
    act(() => world.set(Region, world.region, { ownerId: bob.player.userId }));
    world.leave(bob);
    const before = bob.player.credits;
    const { transaction } = buy(ann, 30);
    const share = Math.floor(Math.floor(transaction.goods * world.region.taxRate) / 2);
    expect([world.region.ownerBalance, bob.player.credits]).to.deep.equal([share, before]);
    await open.commit.write(world.take());
    bob = await live.enter(world, bob.player.id);
    expect([world.region.ownerBalance, bob.player.credits]).to.deep.equal([0, before + share]);
  });

  it('[TR3] the owner of a station is spared its lever', () => {
    act(() => (station.priceModifiers = { price_adjustment_lever: 0.1 }));
    const usual = quote(10).unitPrice;
    station.ownerId = ann.player.id;
    expect(quote(10).unitPrice).to.be.below(usual);
  });
});
