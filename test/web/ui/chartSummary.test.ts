import { expect } from 'chai';
import { lastOf, summaryOf } from '../../../web/ui/chartSummary.ts';

const said = { now: 'now', least: 'lowest', most: 'highest' };
const ms = (value: number) => `${value} ms`;

describe('a chart in words', () => {
  it('says of each line the newest, the lowest and the highest value', () => {
    const lines = [
      { label: 'p50', values: [2, 1, 3] },
      { label: 'p99', values: [9, null, 8, null] },
    ];
    expect(summaryOf(lines, ms, said)).to.equal(
      'p50: now 3 ms, lowest 1 ms, highest 3 ms. p99: now 8 ms, lowest 8 ms, highest 9 ms.',
    );
  });

  it('leaves out a line of which nothing is known', () => {
    expect(summaryOf([{ label: 'p50', values: [null] }], ms, said)).to.equal('');
  });

  it('takes the newest value that is known', () => {
    expect(lastOf([1, 2, null])).to.equal(2);
    expect(lastOf([])).to.equal(null);
  });
});
