import { expect } from 'chai';
import {
  affordable,
  firstGood,
  firstQuantity,
  firstSide,
  goodsOf,
  isBeyond,
  limitFor,
  type Means,
  mostUnits,
  moveOf,
} from '../../../web/station/order.ts';

const shelf = { quantity: 1000, capacity: 5000, buyPrice: null, sellPrice: 20, priceTrend: 0 };
const means: Means = {
  side: 'buy',
  shelf,
  tax: { region: 0.1, station: 0 },
  credits: 10_000,
  cargo: { capacity: 50, used: 10 },
  held: 0,
};

const rowOf = (good: string, held: number, buyPrice: number | null) => ({
  good,
  held,
  shelf: { ...shelf, buyPrice },
});

describe('the most units of an order', () => {
  it('are bound by the hold, the purse with its taxes, or the stock, whichever ends first', () => {
    expect(mostUnits(means)).to.deep.equal({ most: 40, by: 'hold' });
    // 20 credits, 10 % for the region and 2 % for the house: 22.4 a unit.
    expect(mostUnits({ ...means, credits: 224 })).to.deep.equal({ most: 10, by: 'credits' });
    expect(mostUnits({ ...means, shelf: { ...shelf, quantity: 3 } })).to.deep.equal({ most: 3, by: 'stock' });
  });

  it('are nothing where the hold is full, however it became so', () => {
    expect(mostUnits({ ...means, cargo: { capacity: 50, used: 60 } }).most).to.equal(0);
  });

  it('of a sale are what one has', () => {
    expect(mostUnits({ ...means, side: 'sell', held: 7 })).to.deep.equal({ most: 7, by: 'cargo' });
  });

  it('are so many as a quote leaves affordable', () => {
    expect(affordable({ quantity: 40, total: 1000 }, 1000)).to.equal(40);
    expect(affordable({ quantity: 40, total: 1000 }, 500)).to.equal(20);
    expect(affordable({ quantity: 1, total: 1000 }, 999)).to.equal(0);
  });
});

describe('a limit', () => {
  it('leaves a little room beyond the price one was told, a credit at least', () => {
    expect(limitFor('buy', 100)).to.equal(103);
    expect(limitFor('buy', 5)).to.equal(6);
    expect(limitFor('sell', 100)).to.equal(97);
    expect(limitFor('sell', 5)).to.equal(4);
    expect(limitFor('sell', 0)).to.equal(0);
  });

  it('is passed from its own side only', () => {
    expect(isBeyond('buy', 104, 103)).to.equal(true);
    expect(isBeyond('buy', 103, 103)).to.equal(false);
    expect(isBeyond('sell', 96, 97)).to.equal(true);
    expect(isBeyond('sell', 200, 97)).to.equal(false);
  });

  it('an order moves its price away from the listed one', () => {
    expect(moveOf(33, 30)).to.be.closeTo(0.1, 1e-9);
    expect(moveOf(33, null)).to.equal(0);
  });
});

describe('an order begins', () => {
  it('with a sale where one has what the station wants', () => {
    const both = { ...shelf, buyPrice: 15 };
    expect(firstSide(both, 4)).to.equal('sell');
    expect(firstSide(both, 0)).to.equal('buy');
    expect(firstSide(shelf, 4)).to.equal('buy');
    expect(firstSide({ ...shelf, sellPrice: null, buyPrice: 15 }, 0)).to.equal('sell');
  });

  it('with the good that one can sell for most, else with the first on the list', () => {
    expect(firstGood([rowOf('ore', 0, 10), rowOf('fuel', 5, 10), rowOf('equipment', 2, 60)])).to.equal('equipment');
    expect(firstGood([rowOf('ore', 9, null), rowOf('fuel', 0, 10)])).to.equal('ore');
    expect(firstGood([])).to.equal(null);
  });

  it('with all that one has, or a handful of what one may buy', () => {
    expect(firstQuantity({ ...means, side: 'sell', held: 33 })).to.equal(33);
    expect(firstQuantity(means)).to.equal(10);
    expect(firstQuantity({ ...means, credits: 0 })).to.equal(1);
  });
});

describe('the goods of a market', () => {
  it('are those with a price, what is sold first; beside them what one has that nobody wants here', () => {
    const resources = {
      fuel: { ...shelf, sellPrice: null, buyPrice: 12 },
      ore: shelf,
      organics: { ...shelf, sellPrice: 9 },
      equipment: { ...shelf, sellPrice: null },
    };
    const { traded, unwanted } = goodsOf({ resources }, { ore: 5, equipment: 2, quantum_shards: 1, fuel: 0 });
    expect(traded.map(({ good, held }) => [good, held])).to.deep.equal([
      ['organics', 0],
      ['ore', 5],
      ['fuel', 0],
    ]);
    expect(unwanted).to.deep.equal([
      { good: 'equipment', held: 2 },
      { good: 'quantum_shards', held: 1 },
    ]);
  });
});
