import { expect } from 'chai';
import type { RegionBlueprint } from '../../../src/rules/galaxy/blueprint.ts';
import { checkBlueprint } from '../../../src/rules/galaxy/check.ts';
import { generateRegion } from '../../../src/rules/galaxy/generate.ts';
import { regions } from '../../support/regions.ts';

describe('galaxy: what is checked before a region is imported', () => {
  it('[GX25] a generated region has no fault', () => {
    for (const blueprint of regions()) expect(checkBlueprint(blueprint)).to.deep.equal([]);
  });

  const faults: [string, string, (blueprint: RegionBlueprint) => void][] = [
    ['a missing sector', '299 sectors instead of 300', ({ sectors }) => sectors.pop()],
    ['a gap in the numbers', 'without gaps', ({ sectors }) => (sectors[40]!.number = 9999)],
    ['a second capital', '2 capitals', ({ sectors }) => (sectors[1]!.isCapital = true)],
    ['a capital elsewhere', 'not sector 2', blueprint => (blueprint.capitalSector = 2)],
    ['a warp to nowhere', 'not there', ({ warps }) => (warps[0]!.to = 301)],
    ['a warp to itself', 'to itself', ({ warps }) => (warps[0]!.to = warps[0]!.from)],
    ['a warp listed twice', 'listed twice', ({ warps }) => warps.push({ ...warps[0]! })],
    ['a station in no sector', 'not there', ({ stations }) => (stations[3]!.sector = 0)],
    ['a lost formation', 'not there', ({ formations }) => formations[0]!.interior.push(400)],
    ['a miscounted cluster', 'counts 51', ({ clusters }) => (clusters[0]!.sectorCount = 51)],
    ['a sector in no cluster', 'in no cluster', ({ sectors }) => (sectors[7]!.cluster = 6)],
    ['a sector outside its zone', 'outside its zone', ({ sectors }) => (sectors[7]!.zone = 2)],
    ['two planets of one name', 'are called', ({ planets }) => (planets[1]!.name = planets[0]!.name)],
    [
      'a sector cut off',
      'cannot be reached',
      blueprint => (blueprint.warps = blueprint.warps.filter(({ from, to }) => from !== 77 && to !== 77)),
    ],
  ];
  for (const [fault, sentence, spoil] of faults) {
    it(`[GX25] found: ${fault}`, () => {
      const blueprint = generateRegion({ kind: 'terran_space', sectors: 300, seed: 5 });
      spoil(blueprint);
      if (fault === 'a sector cut off') blueprint.tunnels = [];
      expect(checkBlueprint(blueprint).join('; ')).to.contain(sentence);
    });
  }
});
