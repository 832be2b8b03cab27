import { expect } from 'chai';
import { isStillOut, jumpOf, worseOf } from '../../src/rules/priceAlert.ts';
import { checkWatches, fires, type Watch } from '../../src/rules/priceWatch.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 0, 1);
const above: Watch = frozen({ direction: 'above', price: 50, firedAt: null });
const below: Watch = frozen({ direction: 'below', price: 50, firedAt: null });

describe('news of prices', () => {
  it('[AL1] a pilot watches twenty prices', () => {
    expect(() => checkWatches(19)).to.not.throw();
    expectRefusal(() => checkWatches(20), 'ERR_TOO_MANY_WATCHES', { most: 20 });
  });

  const moves: [Watch, number, number, boolean][] = [
    [above, 49, 50, true],
    [above, 40, 60, true],
    [above, 50, 51, false],
    [above, 50, 49, false],
    [above, 49, 49, false],
    [below, 51, 50, true],
    [below, 60, 40, true],
    [below, 50, 49, false],
    [below, 49, 51, false],
  ];
  for (const [watch, before, after, expected] of moves) {
    it(`[AL2] ${watch.direction} 50, from ${before} to ${after}: ${expected ? 'told' : 'silence'}`, () => {
      expect(fires(watch, { before, after, now })).to.equal(expected);
    });
  }

  it('[AL2] a watch that spoke is silent for five minutes', () => {
    const spoke = { ...above, firedAt: now };
    expect(fires(spoke, { before: 49, after: 50, now: now + 299_999 })).to.equal(false);
    expect(fires(spoke, { before: 49, after: 50, now: now + 300_000 })).to.equal(true);
  });

  it('[AL4] a quarter in one trade is news for operators, worse from a half on', () => {
    expect(jumpOf(100, 124, null)).to.equal(null);
    expect(jumpOf(100, 125, null)).to.deep.equal({ type: 'price_spike', severity: 'high', level: 125 });
    expect(jumpOf(100, 150, null)).to.deep.equal({ type: 'price_spike', severity: 'critical', level: 125 });
    expect(jumpOf(100, 75, null)).to.deep.equal({ type: 'price_drop', severity: 'high', level: 75 });
    expect(jumpOf(100, 50, null)?.severity).to.equal('critical');
  });

  it('[AL4] a shelf may have a threshold of its own', () => {
    expect(jumpOf(100, 110, 0.1)).to.deep.equal({ type: 'price_spike', severity: 'medium', level: 110 });
    expect(jumpOf(100, 125, 0.3)).to.equal(null);
    expect(jumpOf(100, 100, 0)).to.equal(null);
    expect(jumpOf(0, 9, null)).to.equal(null);
  });

  it('[AL5] an alert holds while the price is where it was raised, and keeps its worst', () => {
    expect([isStillOut('price_spike', 125, 125), isStillOut('price_spike', 125, 124)]).to.deep.equal([true, false]);
    expect([isStillOut('price_drop', 75, 75), isStillOut('price_drop', 75, 76)]).to.deep.equal([true, false]);
    expect([worseOf('high', 'medium'), worseOf('low', 'critical')]).to.deep.equal(['high', 'critical']);
  });
});
