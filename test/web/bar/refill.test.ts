import { expect } from 'chai';
import { nextRank, refillAt } from '../../../web/bar/refill.ts';

const HOUR = 3_600_000;
const noon = Date.UTC(2102, 4, 5, 12);

describe('the turns in the bar', () => {
  it('[TN2] are filled up at the midnight after the last time', () => {
    const filled = new Date(noon - 3 * HOUR).toISOString();
    expect(refillAt(filled, noon)).to.equal(Date.UTC(2102, 4, 6));
    expect(refillAt(new Date(Date.UTC(2102, 4, 5)).toISOString(), noon)).to.equal(Date.UTC(2102, 4, 6));
  });

  it('[TN2] are due at once when the last time was before today, or never', () => {
    expect(refillAt(new Date(Date.UTC(2102, 4, 4, 23, 59)).toISOString(), noon)).to.equal(noon);
    expect(refillAt(null, noon)).to.equal(noon);
  });
});

describe('the rank in the bar', () => {
  const ladder = [
    { rank: 'Recruit', points: 0 },
    { rank: 'Spacer', points: 50 },
    { rank: 'Corporal', points: 150 },
  ];

  it('[RK1] names the one above and how much of the way there is done', () => {
    expect(nextRank(ladder, { militaryRank: 'Spacer', rankPoints: 75 })).to.deep.equal({
      rank: 'Corporal',
      points: 150,
      share: 0.25,
    });
  });

  it('[RK4] goes no further than the whole way, where deeds are missing', () => {
    expect(nextRank(ladder, { militaryRank: 'Recruit', rankPoints: 400 })).to.have.property('share', 1);
  });

  it('names none above the highest, nor above one it does not know', () => {
    expect(nextRank(ladder, { militaryRank: 'Corporal', rankPoints: 999 })).to.equal(null);
    expect(nextRank(ladder, { militaryRank: 'Jester', rankPoints: 0 })).to.equal(null);
  });
});
