import { expect } from 'chai';
import {
  insurancePayout,
  insurancePremium,
  type InsuranceTier,
  insuranceTerms,
  insuranceTiers,
} from '../../../src/rules/data/insurance.ts';

describe('insurance', () => {
  const policies: [tier: InsuranceTier, premium: number, payout: number][] = [
    ['NONE', 0, 0],
    ['BASIC', 3000, 13500],
    ['STANDARD', 5100, 19500],
    ['PREMIUM', 6600, 22500],
  ];
  for (const [tier, premium, payout] of policies) {
    it(`[IN1] a ${tier} policy on a ship of 30000 costs ${premium} and pays ${payout}`, () => {
      expect([insurancePremium(30000, tier), insurancePayout(30000, tier)]).to.deep.equal([premium, payout]);
    });
  }

  it('[IN2] a better policy costs more and pays more, and none pays the ship', () => {
    for (const [i, tier] of insuranceTiers.entries()) {
      const { premiumPercent, payoutPercent } = insuranceTerms[tier];
      const worse = insuranceTerms[insuranceTiers[i - 1] ?? 'NONE'];
      if (i > 0) expect(premiumPercent).to.be.above(worse.premiumPercent);
      if (i > 0) expect(payoutPercent).to.be.above(worse.payoutPercent);
      expect(payoutPercent).to.be.below(100);
    }
  });

  it('[IN3] broken credits are dropped', () => {
    expect(insurancePremium(99, 'STANDARD')).to.equal(16);
    expect(insurancePayout(99, 'BASIC')).to.equal(44);
  });
});
