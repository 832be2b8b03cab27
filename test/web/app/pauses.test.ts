import { expect } from 'chai';
import { pauseAfter, secondsUntil } from '../../../web/app/pauses.ts';

describe('a galaxy that does not answer', () => {
  it('is called again after pauses that grow to half a minute', () => {
    expect([1, 2, 3, 20].map(pauseAfter)).to.deep.equal([2_000, 3_000, 4_500, 30_000]);
  });

  it('is said to be called in whole seconds, never in none', () => {
    expect(secondsUntil(5_200, 1_000)).to.equal(5);
    expect(secondsUntil(1_000, 1_000)).to.equal(1);
  });
});
