import { expect } from 'chai';
import { skyOf } from '../../../web/welcome/sky.ts';

describe('the sky', () => {
  it('is the same every night, and another one elsewhere', () => {
    expect(skyOf(1, 50)).to.deep.equal(skyOf(1, 50));
    expect(skyOf(1, 50)).to.not.deep.equal(skyOf(2, 50));
  });

  it('has all its stars within it, and few bright ones', () => {
    const stars = skyOf(2102, 600);
    for (const { x, y } of stars) expect(Math.min(x, y, 1 - x, 1 - y)).to.be.at.least(0);
    expect(stars.filter(({ radius }) => radius > 1.2).length).to.be.within(10, 120);
  });
});
