import { expect } from 'chai';
import * as fc from 'fast-check';
import { type Label, placed } from '../../../web/map/labels.ts';

const labels = fc.array(
  fc.record<Label>({
    x: fc.integer({ min: -50, max: 400 }),
    y: fc.integer({ min: -50, max: 300 }),
    width: fc.integer({ min: 5, max: 160 }),
    height: fc.integer({ min: 8, max: 20 }),
  }),
  { maxLength: 40 },
);

describe('the names on the map', () => {
  it('never cover one another, and the first one always stands', () => {
    fc.assert(
      fc.property(labels, all => {
        const kept = placed(all, 0);
        if (all[0]) expect(kept[0]).to.include(all[0]);
        for (const [index, a] of kept.entries()) {
          for (const b of kept.slice(index + 1)) {
            const aside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
            expect(aside || a.y >= b.y + b.height || b.y >= a.y + a.height).to.equal(true);
          }
        }
      }),
    );
  });

  it('move aside if they may', () => {
    const name = { x: 0, y: 0, width: 40, height: 10 };
    expect(placed([name, { ...name, shifts: [5, 20] }], 2).map(({ y }) => y)).to.deep.equal([0, 20]);
    expect(placed([name, name])).to.have.length(1);
  });
});
