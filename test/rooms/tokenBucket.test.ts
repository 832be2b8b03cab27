import { expect } from 'chai';
import * as fc from 'fast-check';
import { TokenBucket } from '../../src/rooms/TokenBucket.ts';

describe('the rate of commands', () => {
  it('lets a burst through, then says how long to wait', () => {
    const bucket = new TokenBucket({ perSecond: 5, burst: 3 }, 0);
    expect([0, 0, 0, 0].map(now => bucket.take(now))).to.deep.equal([0, 0, 0, 200]);
    expect(bucket.take(199)).to.equal(1);
    expect(bucket.take(200)).to.equal(0);
  });

  it('never lets more through than the burst and the time allow, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 500 }), { maxLength: 100 }), steps => {
        const bucket = new TokenBucket({ perSecond: 5, burst: 5 }, 0);
        let now = 0;
        let forward = 0;
        let passed = 0;
        for (const step of steps) {
          now += step;
          forward += Math.max(0, step);
          if (bucket.take(now) === 0) passed += 1;
        }
        expect(passed).to.be.at.most(5 + Math.ceil((forward / 1000) * 5));
      }),
    );
  });
});
