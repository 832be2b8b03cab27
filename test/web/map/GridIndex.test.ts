import { expect } from 'chai';
import * as fc from 'fast-check';
import { GridIndex } from '../../../web/map/GridIndex.ts';

const at = fc.integer({ min: -200, max: 200 });
const points = fc.array(fc.record({ x: at, y: at }), { maxLength: 60 });

describe('the index of places', () => {
  it('finds what a look at each of them would find', () => {
    fc.assert(
      fc.property(points, at, at, fc.integer({ min: 0, max: 150 }), (all, x, y, reach) => {
        const rect = { left: x, top: y, right: x + reach, bottom: y + reach };
        const inside = all.filter(one => one.x >= x && one.x <= x + reach && one.y >= y && one.y <= y + reach);
        expect(new GridIndex(all).in(rect)).to.have.deep.members(inside);
      }),
    );
  });

  it('finds the nearest one, and none that is out of reach', () => {
    fc.assert(
      fc.property(points, at, at, fc.integer({ min: 1, max: 150 }), (all, x, y, reach) => {
        const away = (one: { x: number; y: number }) => Math.hypot(one.x - x, one.y - y);
        const least = Math.min(Infinity, ...all.map(away));
        const found = new GridIndex(all).nearest({ x, y }, reach);
        if (least > reach) expect(found).to.equal(undefined);
        else expect(found && away(found)).to.equal(least);
      }),
    );
  });
});
