import { expect } from 'chai';
import { historyOf } from '../../../web/station/history.ts';
import { averagePaid, type Past } from '../../../web/station/paid.ts';

const trade = (side: 'buy' | 'sell', quantity: number, total: number, commodity = 'ore'): Past => ({
  side,
  commodity,
  quantity,
  total,
});

const point = (at: string, sell: number | null, buy: number | null) => ({
  at,
  sell,
  buy,
  quantity: 1,
  volume: 0,
  trades: 0,
});

describe('what a hold has cost', () => {
  it('is what was paid for the units bought last, as the first ones were sold first', () => {
    const newestFirst = [trade('sell', 10, 300), trade('buy', 10, 200), trade('buy', 10, 100)];
    expect(averagePaid(newestFirst, 'ore', 10)).to.equal(20);
    expect(averagePaid(newestFirst, 'ore', 20)).to.equal(15);
    expect(averagePaid(newestFirst, 'ore', 15)).to.be.closeTo((200 + 50) / 15, 1e-9);
  });

  it('is not known of units that no trade tells of', () => {
    expect(averagePaid([trade('buy', 10, 200)], 'ore', 11)).to.equal(null);
    expect(averagePaid([trade('buy', 10, 200, 'fuel')], 'ore', 1)).to.equal(null);
    expect(averagePaid([trade('buy', 10, 200)], 'ore', 0)).to.equal(null);
  });
});

describe('the history of a price', () => {
  const points = [point('2102-01-01T01:00:00.000Z', 30, 20), point('2102-01-01T02:00:00.000Z', 32, null)];

  it('ends with the prices of now', () => {
    const at = Date.parse('2102-01-01T02:30:00.000Z');
    expect(historyOf(points, { at, ask: 35, pay: 25 })).to.deep.equal({
      moments: [Date.parse('2102-01-01T01:00:00.000Z'), Date.parse('2102-01-01T02:00:00.000Z'), at],
      ask: [30, 32, 35],
      pay: [20, null, 25],
    });
  });

  it('leaves out pictures that are newer than now', () => {
    const at = Date.parse('2102-01-01T01:30:00.000Z');
    expect(historyOf(points, { at, ask: 35, pay: 25 }).ask).to.deep.equal([30, 35]);
  });
});
