import { expect } from 'chai';
import {
  catastrophe,
  leastCombatShare,
  maintenanceBandOf,
  maintenanceBands,
  repairRates,
} from '../../../src/rules/data/maintenance.ts';

describe('maintenance', () => {
  const bands: [condition: number, name: string][] = [
    [100, 'Pristine'],
    [90, 'Pristine'],
    [89.99, 'Good'],
    [75, 'Good'],
    [74.99, 'Worn'],
    [50, 'Worn'],
    [49.99, 'Degraded'],
    [25, 'Degraded'],
    [24.99, 'Failing'],
    [10, 'Failing'],
    [9.99, 'Critical'],
    [0, 'Critical'],
  ];
  for (const [condition, name] of bands) {
    it(`[MT1] a condition of ${condition} is ${name}`, () => {
      expect(maintenanceBandOf(condition).name).to.equal(name);
    });
  }

  it('[MT1] a worse band is slower, weaker, thirstier and likelier to fail, down to condition 0', () => {
    const pairs = maintenanceBands.slice(1).map((band, i) => ({ better: maintenanceBands[i], worse: band }));
    for (const { better, worse } of pairs) {
      expect(worse.from).to.be.below(better?.from ?? 0);
      expect(worse.speed).to.be.below(better?.speed ?? 0);
      expect(worse.combat).to.be.below(better?.combat ?? 0);
      expect(worse.fuel).to.be.above(better?.fuel ?? 0);
      expect(worse.failureChance).to.be.at.least(better?.failureChance ?? 1);
    }
    expect(maintenanceBands.at(-1)?.from).to.equal(0);
  });

  it('[MT2] a band names a failure exactly if one can happen, and only the worst is a catastrophe', () => {
    for (const band of maintenanceBands) expect(band.failure !== null, band.name).to.equal(band.failureChance > 0);
    expect(maintenanceBands.filter(({ failure }) => failure === 'CATASTROPHIC')).to.have.length(1);
    expect(catastrophe.destroys).to.be.within(0, 1);
  });

  it('[MT3] no band takes a ship below the least share of its combat power', () => {
    for (const band of maintenanceBands) expect(1 + band.combat, band.name).to.be.at.least(leastCombatShare);
  });

  it('[MT4] a faster or better repair costs more', () => {
    expect(repairRates.emergency).to.be.above(repairRates.basic);
    expect(repairRates.premium).to.be.above(repairRates.emergency);
  });
});
