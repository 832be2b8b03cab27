import { expect } from 'chai';
import { Sharpness } from '../../../web/map/Sharpness.ts';

/** The shares of frames that come so many milliseconds apart. */
function shares(sharpness: Sharpness, began: number, gaps: readonly number[]): number[] {
  let now = began;
  return gaps.map(gap => sharpness.moving((now += gap)));
}

describe('the sharpness of a map that moves', () => {
  it('is that of the screen where frames are on time, also when some are not', () => {
    const gaps = Array.from({ length: 100 }, (_, frame) => (frame % 4 === 0 ? 40 : 17));
    expect(new Set(shares(new Sharpness(), 0, gaps))).to.deep.equal(new Set([1]));
  });

  it('is half of it once frames are late, and sooner in the next movement, which may find the machine idle', () => {
    const sharpness = new Sharpness();
    expect(shares(sharpness, 0, Array(7).fill(60))).to.deep.equal([1, 1, 1, 1, 0.5, 0.5, 0.5]);
    expect(shares(sharpness, 60_000, [0, 60, 60, 60])).to.deep.equal([1, 1, 0.5, 0.5]);
    expect(new Set(shares(sharpness, 120_000, [0, ...Array(50).fill(17)]))).to.deep.equal(new Set([1]));
  });

  it('does not count the rest between two movements as a late frame', () => {
    expect(new Set(shares(new Sharpness(), 0, Array(50).fill(5_000)))).to.deep.equal(new Set([1]));
  });
});
