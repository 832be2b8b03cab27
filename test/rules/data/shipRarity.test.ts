import { expect } from 'chai';
import { shipRarity, starterPoolFor, starterPools, type StarterShip } from '../../../src/rules/data/shipRarity.ts';

const starters = Object.entries(shipRarity);

describe('starter ships', () => {
  it('[SR1] eight ships, tiers 1 to 5, chances 1 to 100', () => {
    expect(starters).to.have.length(8);
    for (const [ship, { rarityTier, spawnChance }] of starters) {
      expect(rarityTier, ship).to.be.within(1, 5);
      expect(spawnChance, ship).to.be.within(1, 100);
    }
  });

  it('[SR1] a rarer tier is drawn less often and asks for more', () => {
    for (const [, a] of starters) {
      for (const [, b] of starters.filter(([, each]) => each.rarityTier > a.rarityTier)) {
        expect(b.spawnChance).to.be.below(a.spawnChance);
        expect(b.weakThreshold).to.be.above(a.weakThreshold);
        expect(b.strongThreshold).to.be.at.least(a.strongThreshold);
      }
    }
  });

  it('[SR2] the better the talker, the lower the threshold', () => {
    for (const [ship, { weakThreshold, averageThreshold, strongThreshold }] of starters) {
      expect(weakThreshold, ship).to.be.at.least(averageThreshold).and.at.most(1);
      expect(averageThreshold, ship).to.be.at.least(strongThreshold);
      expect(strongThreshold, ship).to.be.at.least(0);
    }
  });

  const pools: [from: number, to: number, ships: StarterShip[]][] = [
    [0, 60, ['LIGHT_FREIGHTER', 'SCOUT_SHIP', 'FAST_COURIER']],
    [61, 85, ['LIGHT_FREIGHTER', 'SCOUT_SHIP', 'FAST_COURIER', 'CARGO_HAULER']],
    [86, 95, ['SCOUT_SHIP', 'FAST_COURIER', 'CARGO_HAULER', 'DEFENDER']],
    [96, 100, ['CARGO_HAULER', 'DEFENDER', 'COLONY_SHIP', 'CARRIER']],
  ];
  for (const [from, to, ships] of pools) {
    it(`[SR3] a roll of ${from} to ${to} offers two of ${ships.join(', ')}`, () => {
      expect(starterPoolFor(from)).to.have.members(ships);
      expect(starterPoolFor(to)).to.have.members(ships);
    });
  }

  it('[SR3] the escape pod is in no pool, for it is always offered, and every other ship is in one', () => {
    const drawn = new Set<string>(starterPools.flatMap(({ ships }) => [...ships]));
    const others = starters.map(([ship]) => ship).filter(ship => ship !== 'ESCAPE_POD');
    expect([...drawn]).to.have.members(others);
  });
});
