import { expect } from 'chai';
import { shipSpecifications } from '../../../src/rules/data/ships.ts';
import { type UpgradeKind, upgradeCost, upgradeKinds, upgrades } from '../../../src/rules/data/upgrades.ts';

const costs: Record<UpgradeKind, number[]> = {
  ENGINE: [5000, 10000, 20000, 40000],
  CARGO_HOLD: [3000, 5400, 9720, 17496],
  SHIELD: [8000, 17600, 38720, 85184],
  HULL: [7000, 14000, 28000, 56000, 112000],
  SENSOR: [6000, 15000, 37500, 93750, 234375],
  DRONE_BAY: [10000, 20000, 40000, 80000],
  GENESIS_CONTAINMENT: [15000, 45000, 135000, 405000],
  MAINTENANCE_SYSTEM: [6000, 12000, 24000, 48000, 96000],
};

describe('upgrades', () => {
  for (const kind of upgradeKinds) {
    it(`[UP1] the levels of ${kind} cost ${costs[kind].join(', ')}`, () => {
      expect(costs[kind].map((_, current) => upgradeCost(kind, current))).to.deep.equal(costs[kind]);
    });

    it(`[UP1] the highest level of ${kind} on any hull is the last of the ladder`, () => {
      const highest = Math.max(...Object.values(shipSpecifications).map(hull => hull.maxUpgradeLevels[kind]));
      expect(highest).to.equal(costs[kind].length);
    });
  }

  it('[UP2] every upgrade does something', () => {
    for (const kind of upgradeKinds) expect(Object.values(upgrades[kind].effect), kind).to.not.be.empty;
  });
});
