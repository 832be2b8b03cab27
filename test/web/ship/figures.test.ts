import { expect } from 'chai';
import { serviceCost } from '../../../src/rules/upkeep.ts';
import { compared, emergencyPrice, nearestYards, shortOf, slices, toneOf } from '../../../web/ship/figures.ts';
import { NOW, docked, worn } from '../../support/ships.ts';

const at = (sectorId: number, type: string) => ({ id: `s${sectorId}`, name: `Dock ${sectorId}`, type, sectorId });

describe('the figures of a ship', () => {
  it('[MT6] an emergency in space costs what the rules say', () => {
    for (const condition of [0, 1, 33.5, 60, 99, 100]) {
      const ship = docked('DEFENDER', { maintenance: worn(condition, { last_maintenance: null }) });
      const { currentValue } = ship;
      const price = emergencyPrice({ condition: { now: condition } as never, currentValue });
      expect(price, String(condition)).to.equal(serviceCost(ship, 'emergency', { multiplier: 1, now: NOW }));
    }
  });

  it('the hold is told good by good, the most of it first, and nothing of what is not there', () => {
    const hold = { capacity: 100, used: 42, contents: { fuel: 12, ore: 30, organics: 0 } };
    expect(slices(hold)).to.deep.equal([
      { good: 'ore', units: 30, share: 0.3 },
      { good: 'fuel', units: 12, share: 0.12 },
    ]);
    expect(slices({ capacity: 0, used: 0, contents: {} })).to.deep.equal([]);
  });

  it('what is missing for a price is never less than nothing', () => {
    expect(shortOf(120, 100)).to.equal(20);
    expect(shortOf(100, 120)).to.equal(0);
  });

  it('a hull is set beside the own ship as it is now', () => {
    const hull = {
      maxCargo: 500,
      speed: 1,
      hullPoints: 400,
      maxShields: 200,
      maxDrones: 2,
      scannerRange: 3,
      attackRating: 10,
      defenseRating: 15,
    };
    const { combat } = docked('SCOUT_SHIP');
    const cargo = { capacity: 130, used: 0, contents: {} };
    const beside = compared(hull, { cargo, speed: 2.5, combat, maxDrones: 1, scannerRange: 5 });
    expect(beside[0]).to.deep.equal({ figure: 'hold', theirs: 500, own: 130 });
    expect(beside[2]).to.deep.equal({ figure: 'hull', theirs: 400, own: 200 });
    expect(compared(hull, null).every(({ own }) => own === null)).to.equal(true);
  });

  it('less of a whole looks worse', () => {
    expect([1, 0.61, 0.6, 0.31, 0.3, 0].map(toneOf)).to.deep.equal(['good', 'good', 'warn', 'warn', 'bad', 'bad']);
  });

  it('[SY3] the shipyards are told by how far they are, without those that no way leads to', () => {
    const stations = [at(40, 'SHIPYARD'), at(10, 'SHIPYARD'), at(2, 'MINING'), at(99, 'SHIPYARD')];
    const jumps = new Map([
      [2, 1],
      [10, 3],
      [40, 7],
    ]);
    expect(nearestYards(stations, jumps).map(({ sectorId, far }) => [sectorId, far])).to.deep.equal([
      [10, 3],
      [40, 7],
    ]);
  });
});
