export const insuranceTiers = ['NONE', 'BASIC', 'STANDARD', 'PREMIUM'] as const;
export type InsuranceTier = (typeof insuranceTiers)[number];

export interface InsuranceTerms {
  premiumPercent: number;
  payoutPercent: number;
}

/** Percent of the ship's purchase value: paid once for the policy, and paid out when the ship is lost ([IN1]). */
export const insuranceTerms = {
  NONE: { premiumPercent: 0, payoutPercent: 0 },
  BASIC: { premiumPercent: 10, payoutPercent: 45 },
  STANDARD: { premiumPercent: 17, payoutPercent: 65 },
  PREMIUM: { premiumPercent: 22, payoutPercent: 75 },
} as const satisfies Readonly<Record<InsuranceTier, InsuranceTerms>>;

/** Credits for a policy; a better one costs the difference of the two premiums ([IN2]). */
export function insurancePremium(purchaseValue: number, tier: InsuranceTier): number {
  return percentOf(purchaseValue, insuranceTerms[tier].premiumPercent);
}

/** Credits paid when the ship is lost ([IN3]). */
export function insurancePayout(purchaseValue: number, tier: InsuranceTier): number {
  return percentOf(purchaseValue, insuranceTerms[tier].payoutPercent);
}

function percentOf(value: number, percent: number): number {
  return Math.floor((value * percent) / 100);
}
