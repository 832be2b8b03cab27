import { expect } from 'chai';
import { levelOf, type MilitaryRank, rankFor, ranks } from '../../../src/rules/data/ranks.ts';

const ladder: readonly MilitaryRank[] = ranks;

describe('ranks', () => {
  it('[RK1] there are eighteen ranks', () => {
    expect(ranks).to.have.length(18);
  });

  for (const [i, { rank, points }] of ranks.entries()) {
    const below = ranks[i - 1];
    it(`[RK1] ${points} points make a ${rank}${below ? `, one less a ${below.rank}` : ''}`, () => {
      expect(rankFor(points).rank).to.equal(rank);
      if (below) expect(rankFor(points - 1).rank).to.equal(below.rank);
    });
  }

  it('[RK1] points beyond the last rank keep it', () => {
    expect(rankFor(1_000_000).rank).to.equal('Fleet Admiral');
  });

  for (const perk of ['points', 'tradePercent', 'combatPercent', 'extraTurns'] as const) {
    it(`[RK2] ${perk} rises with every rank from 0`, () => {
      const steps = ranks.map(rank => rank[perk]);
      expect(steps).to.deep.equal([...new Set(steps)].toSorted((a, b) => a - b));
      expect(steps[0]).to.equal(0);
    });
  }

  it('[RK2] the highest rank trades 50 percent better, strikes 40 percent harder and has 120 turns more', () => {
    expect(ranks.at(-1)).to.include({ tradePercent: 50, combatPercent: 40, extraTurns: 120 });
  });

  it('[RK3] a level is one more than the number of ranks below', () => {
    expect(levelOf('Recruit')).to.equal(1);
    expect(levelOf('Sergeant')).to.equal(4);
    expect(levelOf('Fleet Admiral')).to.equal(18);
  });

  for (const deed of ['trades', 'victories', 'sectors', 'planets'] as const) {
    it(`[RK4] a higher gate never asks for fewer ${deed}`, () => {
      const asked = ladder.flatMap(({ gate }) => gate[deed] ?? []);
      expect(asked).to.not.be.empty;
      expect(asked).to.deep.equal(asked.toSorted((a, b) => a - b));
    });
  }
});
