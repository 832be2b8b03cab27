import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  combatResponseFor,
  factionPriceFactor,
  factionPricingModifier,
  personalRange,
  personalTierFor,
  personalTiers,
  portAccessFor,
  reputationLevelFor,
  reputationLevels,
  standingRange,
  tradeModifierFor,
} from '../../../src/rules/data/reputation.ts';

const standings = fc.integer(standingRange);
const personal = fc.integer(personalRange);

describe('reputation', () => {
  const levels: [from: number, level: string, below: string][] = [
    [700, 'EXALTED', 'REVERED'],
    [600, 'REVERED', 'HONORED'],
    [500, 'HONORED', 'VALUED'],
    [400, 'VALUED', 'RESPECTED'],
    [300, 'RESPECTED', 'TRUSTED'],
    [200, 'TRUSTED', 'ACKNOWLEDGED'],
    [100, 'ACKNOWLEDGED', 'RECOGNIZED'],
    [50, 'RECOGNIZED', 'NEUTRAL'],
    [-50, 'NEUTRAL', 'QUESTIONABLE'],
    [-100, 'QUESTIONABLE', 'SUSPICIOUS'],
    [-200, 'SUSPICIOUS', 'UNTRUSTWORTHY'],
    [-300, 'UNTRUSTWORTHY', 'SMUGGLER'],
    [-400, 'SMUGGLER', 'PIRATE'],
    [-500, 'PIRATE', 'OUTLAW'],
    [-600, 'OUTLAW', 'CRIMINAL'],
    [-700, 'CRIMINAL', 'PUBLIC_ENEMY'],
  ];
  for (const [from, level, below] of levels) {
    it(`[RP2] ${from} is ${level}, ${from - 1} is ${below}`, () => {
      expect(reputationLevelFor(from).level).to.equal(level);
      expect(reputationLevelFor(from - 1).level).to.equal(below);
    });
  }

  it('[RP2] the seventeen levels cover the range, a newcomer is neutral, and nothing lies below the last', () => {
    expect(reputationLevels).to.have.length(17);
    expect(reputationLevelFor(standingRange.max).level).to.equal('EXALTED');
    expect(reputationLevelFor(standingRange.min).level).to.equal('PUBLIC_ENEMY');
    expect(reputationLevelFor(0).level).to.equal('NEUTRAL');
    expect(() => reputationLevelFor(standingRange.min - 1)).to.throw(RangeError);
  });

  it('[RP2] a title is its level in title case', () => {
    for (const { level, title } of reputationLevels) {
      expect(title.toUpperCase().replaceAll(' ', '_')).to.equal(level);
    }
  });

  const factors: [standing: number, factor: number][] = [
    [800, 0.85],
    [600, 0.85],
    [599, 0.92],
    [400, 0.92],
    [399, 0.96],
    [200, 0.96],
    [199, 1],
    [0, 1],
    [-199, 1],
    [-200, 1.1],
    [-399, 1.1],
    [-400, 1.2],
    [-599, 1.2],
    [-600, 1.3],
    [-800, 1.3],
  ];
  for (const [standing, factor] of factors) {
    it(`[RP3] a standing of ${standing} multiplies prices by ${factor}`, () => {
      expect(factionPriceFactor(standing)).to.equal(factor);
    });
  }

  const modifiers: [base: number, standing: number, modifier: number][] = [
    [1, 600, 0.85],
    [1, 250, 0.96],
    [1, 0, 1],
    [1, -200, 1.1],
    [0.9, 400, 0.83],
  ];
  for (const [base, standing, modifier] of modifiers) {
    it(`[RP3] a faction that charges ${base} charges ${modifier} at a standing of ${standing}`, () => {
      expect(factionPricingModifier(base, standing)).to.equal(modifier);
    });
  }

  it('[RP3] a better standing never costs more', () => {
    fc.assert(
      fc.property(standings, standings, (a, b) => {
        expect(factionPriceFactor(Math.max(a, b))).to.be.at.most(factionPriceFactor(Math.min(a, b)));
      }),
    );
  });

  const shown: [standing: number, modifier: number][] = [
    [800, 0.3],
    [600, 0.22],
    [200, 0.07],
    [100, 0.04],
    [0, 0],
    [-1, 0],
    [-800, -0.3],
  ];
  for (const [standing, modifier] of shown) {
    it(`[RP4] a standing of ${standing} shows a modifier of ${modifier}`, () => {
      expect(Object.is(tradeModifierFor(standing), modifier)).to.equal(true);
    });
  }

  const access: [standing: number, level: number][] = [
    [800, 3],
    [600, 3],
    [599, 2],
    [200, 2],
    [199, 1],
    [-200, 1],
    [-201, 0],
    [-800, 0],
  ];
  for (const [standing, level] of access) {
    it(`[RP5] a standing of ${standing} opens ports to level ${level}`, () => {
      expect(portAccessFor(standing)).to.equal(level);
    });
  }

  const responses: [standing: number, response: string][] = [
    [800, 'friendly'],
    [400, 'friendly'],
    [399, 'neutral'],
    [-200, 'neutral'],
    [-201, 'hostile'],
    [-800, 'hostile'],
  ];
  for (const [standing, response] of responses) {
    it(`[RP6] a pilot with a standing of ${standing} meets ${response} ships`, () => {
      expect(combatResponseFor(standing)).to.equal(response);
    });
  }

  const tiers: [from: number, to: number, tier: string][] = [
    [-1000, -750, 'Villain'],
    [-749, -500, 'Criminal'],
    [-499, -250, 'Outlaw'],
    [-249, -1, 'Suspicious'],
    [0, 0, 'Neutral'],
    [1, 249, 'Lawful'],
    [250, 499, 'Heroic'],
    [500, 1000, 'Legendary'],
  ];
  for (const [from, to, tier] of tiers) {
    it(`[RP8] ${from} to ${to} is ${tier}`, () => {
      expect([personalTierFor(from).tier, personalTierFor(to).tier]).to.deep.equal([tier, tier]);
    });
  }

  it('[RP8] every tier has a colour of its own, and a better name never pays more', () => {
    expect(new Set(personalTiers.map(({ nameColor }) => nameColor)).size).to.equal(personalTiers.length);
    fc.assert(
      fc.property(personal, personal, (a, b) => {
        const better = personalTierFor(Math.max(a, b));
        const worse = personalTierFor(Math.min(a, b));
        expect(better.priceFactor).to.be.at.most(worse.priceFactor);
      }),
    );
  });

  it('[RP7] nobody has a personal reputation below the range', () => {
    expect(() => personalTierFor(personalRange.min - 1)).to.throw(RangeError);
  });
});
