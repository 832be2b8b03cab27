import { expect } from 'chai';
import { column, hasGap, merged, slugOf, spanOf, WINDOW } from '../../../web/operator/history.ts';

const at = (...moments: number[]) => moments.map(moment => ({ at: moment, queue: moment / 1000 }));

describe("an operator's charts", () => {
  it('take each sample once, and let go of what is older than ten minutes', () => {
    expect(merged(at(2000, 4000), at(4000, 6000))).to.deep.equal(at(2000, 4000, 6000));
    expect(merged(at(1000, 3000), at(3000, WINDOW + 2000))).to.deep.equal(at(3000, WINDOW + 2000));
  });

  it('are the same object while nothing is new, so that nothing is drawn', () => {
    const known = at(2000, 4000);
    expect(merged(known, at(2000, 4000))).to.equal(known);
  });

  it('have a gap when more went by than a node says at once', () => {
    expect(hasGap([], at(1000))).to.equal(true);
    expect(hasGap(at(2000), at(4000))).to.equal(false);
    expect(hasGap(at(2000), at(30_000))).to.equal(true);
    expect(hasGap(at(2000), [])).to.equal(false);
  });

  it('show what is known, but at least a minute and at most ten', () => {
    expect(spanOf(at(100_000, 102_000))).to.deep.equal({ from: 42_000, to: 102_000 });
    expect(spanOf(at(0, 300_000))).to.deep.equal({ from: 0, to: 300_000 });
    expect(spanOf(at(0, 2 * WINDOW))).to.deep.equal({ from: WINDOW, to: 2 * WINDOW });
  });

  it('show one figure of all samples', () => {
    expect(column(at(2000, 4000), 'queue')).to.deep.equal([2, 4]);
    expect(column([{ at: 1, commitP50: null }], 'commitP50')).to.deep.equal([null]);
  });
});

describe("a region's address", () => {
  it('is made of its name', () => {
    expect(slugOf('The Far Reach')).to.equal('the-far-reach');
    expect(slugOf('  Äußerste Grenze! ')).to.equal('au-erste-grenze');
    expect(slugOf('!!!')).to.equal('');
  });
});
