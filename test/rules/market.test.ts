import { expect } from 'chai';
import * as fc from 'fast-check';
import { COMMODITIES, COMMODITY_NAMES } from '../../src/rules/data/commodities.ts';
import { STATION_CLASS_NUMBERS } from '../../src/rules/data/stationClasses.ts';
import {
  type Curves,
  curvesOf,
  pricesAt,
  refreshMarket,
  reprice,
  type Shelf,
  volumeAfter,
} from '../../src/rules/market.ts';
import { DAY, HOUR } from '../../src/rules/moment.ts';
import { meanPrice, priceAt } from '../../src/rules/priceCurve.ts';
import { halfToEven, shareOf } from '../../src/rules/rounding.ts';
import { shelfTerms, type Trader } from '../../src/rules/shelf.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 4, 5, 12);
const mine: Trader = frozen({ stationClass: 1, tradedockTier: null });
const shelfOf = (commodity: string, quantity: number): Shelf =>
  frozen({ commodity, quantity, buyPrice: 1, sellPrice: 2, priceFloor: null, priceCeiling: null });

/** Equipment as if its base price were another. */
const equipment = (base: number, stationClass = 6): Curves =>
  curvesOf({ ...shelfTerms({ stationClass, tradedockTier: null }, 'equipment'), base });

const stations = fc.record({
  stationClass: fc.constantFrom(...STATION_CLASS_NUMBERS),
  tradedockTier: fc.constantFrom(null, 'A' as const, 'B' as const),
});
const goods = fc.constantFrom(...COMMODITY_NAMES);

describe('prices', () => {
  it('[PR1] a shelf follows from class, tradedock and good', () => {
    expect(shelfTerms(mine, 'organics')).to.deep.equal({
      commodity: 'organics',
      buys: false,
      sells: true,
      base: 18,
      floor: 8,
      ceiling: 25,
      capacity: 3000,
      production: 80,
      consumption: 0,
      payFactor: 0.85,
      askFactor: 1.15,
    });
    expect(shelfTerms({ stationClass: 4, tradedockTier: 'A' }, 'fuel')).to.deep.include({
      capacity: 40_000,
      production: 180,
      payFactor: 0.925,
      askFactor: 1.075,
    });
    expect(shelfTerms(mine, 'ore')).to.include({ buys: true, sells: false, production: 0 });
    expect(shelfTerms({ stationClass: 0, tradedockTier: null }, 'fuel')).to.include({ sells: true, production: 120 });
  });

  it('[PR1] what is no commodity is not traded', () => {
    expectRefusal(() => shelfTerms(mine, 'quantum_shards'), 'ERR_NOT_TRADED', { commodity: 'quantum_shards' });
  });

  const examples: [string, Curves, number, 'buyPrice' | 'sellPrice', number][] = [
    ['half full, base 100, asks 115', equipment(100), 1000, 'sellPrice', 115],
    ['half full, base 100, pays 85', equipment(100), 1000, 'buyPrice', 85],
    ['empty, base 40, asks 69', equipment(40), 0, 'sellPrice', 69],
    ['full, base 120, pays 51', equipment(120), 2000, 'buyPrice', 51],
    ['of class 8 pays 102', equipment(100, 8), 1000, 'buyPrice', 102],
    ['of class 9 asks 120, not 143.75', equipment(100, 9), 1000, 'sellPrice', 120],
    ['half full, by its own base of 85, asks 98', equipment(85), 1000, 'sellPrice', 98],
    ['half full, by its own base of 85, pays 72', equipment(85), 1000, 'buyPrice', 72],
  ];
  for (const [what, curves, stock, side, price] of examples) {
    it(`[PR2] equipment: a shelf ${what}`, () => {
      expect(pricesAt(curves, stock)[side]).to.equal(price);
    });
  }

  it('[PR2] prices stay in the range of the good and never rise with the stock', () => {
    fc.assert(
      fc.property(stations, goods, fc.nat(90_000), fc.nat(90_000), (station, good, a, b) => {
        const curves = curvesOf(shelfTerms(station, good));
        const [few, many] = [pricesAt(curves, Math.min(a, b)), pricesAt(curves, Math.max(a, b))];
        const { min, max } = COMMODITIES[good];
        for (const price of [few.buyPrice, few.sellPrice]) expect(price).to.be.within(min, max);
        expect(few.buyPrice).to.be.at.least(many.buyPrice);
        expect(few.sellPrice).to.be.at.least(many.sellPrice);
      }),
    );
  });

  it('[PR2] a row may name a range of its own', () => {
    const terms = shelfTerms(mine, 'organics');
    expect(pricesAt(curvesOf(terms, { priceFloor: 20, priceCeiling: 22 }), 3000)).to.deep.equal({
      buyPrice: 20,
      sellPrice: 21,
    });
    expect(pricesAt(curvesOf(terms, { priceFloor: null, priceCeiling: 12 }), 0)).to.include({ sellPrice: 12 });
  });

  it('[PR3] a station always asks more than it pays', () => {
    fc.assert(
      fc.property(stations, goods, fc.nat(90_000), (station, good, stock) => {
        const { buyPrice, sellPrice } = pricesAt(curvesOf(shelfTerms(station, good)), stock);
        expect(sellPrice).to.be.greaterThan(buyPrice);
      }),
    );
    expect(pricesAt(curvesOf(shelfTerms(mine, 'ore')), 5000)).to.deep.equal({ buyPrice: 15, sellPrice: 16 });
  });

  it('[PR4] a change of stock moves both prices, the trend and the levels', () => {
    const shelf = frozen({ ...shelfOf('organics', 2000), buyPrice: 12, sellPrice: 17 });
    expect(reprice(mine, shelf, 1500)).to.deep.equal({
      commodity: 'organics',
      quantity: 1500,
      buyPrice: 15,
      sellPrice: 21,
      previousBuyPrice: 12,
      previousSellPrice: 17,
      priceTrend: 18 / 14.5 - 1,
      supplyLevel: 0.5,
      demandLevel: 0.5,
    });
    expect(reprice(mine, { ...shelf, buyPrice: 0, sellPrice: 0 }, 9000)).to.include({ priceTrend: 0, supplyLevel: 1 });
  });

  it('[PR5] whole hours make goods, up to a day at once and up to the hold; the rest of the hour is kept', () => {
    const station = frozen({ ...mine, lastMarketUpdate: now - 2.5 * HOUR });
    const shelves = [shelfOf('organics', 100), shelfOf('ore', 100)];
    const refreshed = refreshMarket(station, shelves, now);
    expect(refreshed?.lastMarketUpdate).to.equal(now - HOUR / 2);
    expect(refreshed?.shelves.map(({ quantity }) => quantity)).to.deep.equal([260, 100]);

    const made = (since: number, quantity: number) =>
      refreshMarket({ ...station, lastMarketUpdate: since }, [shelfOf('organics', quantity)], now)?.shelves[0]
        ?.quantity;
    expect(made(now - 9 * DAY, 100)).to.equal(100 + 24 * 80);
    expect(made(now - 9 * DAY, 2990)).to.equal(3000);
    expect(made(now - 9 * DAY, 3500)).to.equal(3500);
  });

  it("[PR5] the game's time may run faster", () => {
    const station = { ...mine, lastMarketUpdate: new Date(now - 60_000) };
    const refreshed = refreshMarket(station, [shelfOf('organics', 0)], now, 144);
    expect(refreshed?.shelves[0]?.quantity).to.equal(2 * 80);
    expect(refreshed?.lastMarketUpdate).to.equal(now - 10_000);
  });

  it('[PR5] prices off the curve are put on it at once; what is on it is left alone', () => {
    const station = { ...mine, lastMarketUpdate: now - HOUR / 2 };
    const first = refreshMarket(station, [shelfOf('organics', 1500)], now);
    expect(first?.lastMarketUpdate).to.equal(now - HOUR / 2);
    expect(first?.shelves[0]).to.include({ quantity: 1500, buyPrice: 15, sellPrice: 21 });
    const onCurve = { ...shelfOf('organics', 1500), ...first?.shelves[0] };
    expect(refreshMarket(station, [onCurve], now)).to.equal(null);
    expect(refreshMarket({ ...mine, lastMarketUpdate: now + DAY }, [onCurve], now)).to.equal(null);
  });

  it('[PR5] one refresh of many hours makes what many refreshes of one hour make', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 * HOUR }), { maxLength: 4 }), steps => {
        let station: Trader & { lastMarketUpdate: number } = { ...mine, lastMarketUpdate: 0 };
        let shelf = shelfOf('organics', 10);
        let clock = 0;
        for (const step of steps) {
          clock += step;
          const refreshed = refreshMarket(station, [shelf], clock);
          station = { ...station, lastMarketUpdate: refreshed?.lastMarketUpdate ?? station.lastMarketUpdate };
          shelf = frozen({ ...shelf, ...refreshed?.shelves[0] });
        }
        expect(shelf.quantity).to.equal(Math.min(3000, 10 + 80 * Math.floor(clock / HOUR)));
      }),
    );
  });

  it('[PR8] what a station only buys is used up by the hour until a fifth of its hold is left; what it sells is not', () => {
    const used = (hours: number, quantity: number) =>
      refreshMarket({ ...mine, lastMarketUpdate: now - hours * HOUR }, [shelfOf('ore', quantity)], now)?.shelves[0]
        ?.quantity;
    expect(used(1.9, 3000)).to.equal(2900);
    expect(used(24, 4000)).to.equal(1600);
    expect(used(24, 3000)).to.equal(1000);
    expect(used(9 * 24, 4000)).to.equal(1600);
    expect(used(24, 1001)).to.equal(1000);
    expect(used(24, 400)).to.equal(400);
    expect(shelfTerms(mine, 'organics').consumption).to.equal(0);
    expect(shelfTerms({ stationClass: 11 }, 'luxury_goods').consumption).to.equal(0);
  });

  it('[PR8] a price that sales have pressed recovers', () => {
    const farms = { stationClass: 2, tradedockTier: null };
    const before = reprice(farms, shelfOf('organics', 3000)).buyPrice;
    const later = refreshMarket({ ...farms, lastMarketUpdate: now - DAY }, [shelfOf('organics', 3000)], now);
    expect(later?.shelves[0]?.buyPrice).to.be.above(before);
  });

  it('[PR7] a shelf counts what was traded since midnight', () => {
    const shelf = frozen({ dailyVolume: 30, lastTransactionAt: now });
    expect([volumeAfter(shelf, 5, now + HOUR), volumeAfter(shelf, 5, now + DAY)]).to.deep.equal([35, 5]);
    expect(volumeAfter({ dailyVolume: 30, lastTransactionAt: null }, 5, now)).to.equal(5);
    expect(volumeAfter({ dailyVolume: 2_147_483_600, lastTransactionAt: now }, 100, now)).to.equal(2_147_483_647);
  });

  it('[PR6] the mean price of an order is the mean of its units', () => {
    fc.assert(
      fc.property(
        stations,
        goods,
        fc.integer({ min: -50, max: 9000 }),
        fc.integer({ min: 1, max: 300 }),
        (s, g, low, n) => {
          const { ask } = curvesOf(shelfTerms(s, g));
          let sum = 0;
          const slices = 20;
          for (let unit = 0; unit < n * slices; unit++) sum += priceAt(ask, low + (unit + 0.5) / slices);
          expect(meanPrice(ask, low, low + n)).to.be.closeTo(sum / (n * slices), 0.01);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[PR6] halves go to the even neighbour, shares of credits down', () => {
    expect([0.5, 1.5, 2.5, 2.4999, 97.75].map(halfToEven)).to.deep.equal([0, 2, 2, 2, 98]);
    expect([shareOf(100, 0.29), shareOf(99, 0.1), shareOf(49, 0.02)]).to.deep.equal([29, 9, 0]);
  });
});
