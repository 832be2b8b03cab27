import { expect } from 'chai';
import { type FactionCode, factionCodes, factions, mayEnterTerritory } from '../../../src/rules/data/factions.ts';
import { resources } from '../../../src/rules/data/resources.ts';
import { standingRange } from '../../../src/rules/data/reputation.ts';

const roster = Object.values(factions);

function aggressionOf(hostile: boolean): number[] {
  return roster
    .filter(({ diplomacyStance }) => (diplomacyStance === 'hostile') === hostile)
    .map(({ aggressionLevel }) => aggressionLevel);
}

describe('factions', () => {
  it('[FA1] seven factions, each of a type, a name and a pair of colours of its own', () => {
    expect(factionCodes).to.have.length(7);
    expect(new Set(roster.map(({ name }) => name)).size).to.equal(7);
    expect(new Set(roster.map(({ factionType }) => factionType)).size).to.equal(7);
    expect(new Set(roster.map(({ colorPrimary }) => colorPrimary)).size).to.equal(7);
    for (const { colorPrimary, colorSecondary } of roster) {
      expect([colorPrimary, colorSecondary].every(color => /^#[0-9A-F]{6}$/.test(color))).to.equal(true);
    }
  });

  it('[FA1] aggression runs from 1 to 10, and whoever is hostile is more aggressive than whoever is not', () => {
    expect(Math.min(...aggressionOf(false))).to.be.at.least(1);
    expect(Math.max(...aggressionOf(true))).to.be.at.most(10);
    expect(Math.min(...aggressionOf(true))).to.be.above(Math.max(...aggressionOf(false)));
  });

  it('[FA2] the guild is the cheapest and the pirates are the dearest to trade with', () => {
    const byPrice = factionCodes.toSorted((a, b) => factions[a].basePricingModifier - factions[b].basePricingModifier);
    expect([byPrice.at(0), byPrice.at(-1)]).to.deep.equal(['mercantile_guild', 'pirates']);
  });

  it('[FA3] what a faction specialises in can be carried, contraband apart', () => {
    const carried = Object.values(resources).map(({ name }) => name);
    const specialties = roster.flatMap(({ tradeSpecialties }) => [...tradeSpecialties]);
    expect(carried).to.include.members(specialties.filter(name => name !== 'contraband'));
  });

  const doors: [code: FactionCode, standing: number | null, open: boolean][] = [
    ['terran_federation', -400, true],
    ['terran_federation', -401, false],
    ['fringe_alliance', -400, true],
    ['fringe_alliance', -401, false],
    ['pirates', -200, true],
    ['pirates', -201, false],
    ['mercantile_guild', standingRange.max, true],
    ['mercantile_guild', standingRange.min, false],
    ['mercantile_guild', null, false],
  ];
  for (const [code, standing, open] of doors) {
    it(`[FA4] with a standing of ${standing ?? 'none'} the territory of ${code} is ${open ? 'open' : 'closed'}`, () => {
      expect(mayEnterTerritory(code, standing)).to.equal(open);
    });
  }
});
