import { expect } from 'chai';
import * as fc from 'fast-check';
import type { WarpBlueprint } from '../../../src/rules/galaxy/blueprint.ts';
import { cutOff } from '../../../src/rules/galaxy/connectivity.ts';
import { generateRegion } from '../../../src/rules/galaxy/generate.ts';
import { checkBlueprint } from '../../../src/rules/galaxy/check.ts';
import { repair } from '../../../src/rules/galaxy/repair.ts';
import { outboundOf, region, regions } from '../../support/regions.ts';

describe('galaxy: warps and tunnels', () => {
  it('[GX3] every sector can be reached from sector 1 and left for it by warps that everybody knows', () => {
    for (const { sectors, warps } of regions()) expect(cutOff(sectors.length, warps)).to.deep.equal([]);
  });

  it('[GX3] that holds for any seed and any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1000 }), fc.maxSafeInteger(), (sectors, seed) => {
        expect(checkBlueprint(generateRegion({ kind: 'player_owned', sectors, seed }))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(fc.maxSafeInteger(), seed => {
        expect(checkBlueprint(generateRegion({ kind: 'terran_space', sectors: 300, seed }))).to.deep.equal([]);
      }),
      { numRuns: 25 },
    );
  });

  it('[GX3] repair opens just the one-way warps that cut a sector off', () => {
    const warps = [way(1, 2), way(3, 2, false), way(3, 4), way(4, 5, false), way(5, 1)];
    expect(cutOff(5, warps)).to.deep.equal([3, 4]);
    expect(repair(5, warps)).to.equal(1);
    expect(warps[1]!.bidirectional).to.be.true;
    expect(warps[3]!.bidirectional).to.be.false;
  });

  it('[GX3] repair mends any connected map of one-way warps', () => {
    const tree = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(tree, branches => {
        const warps = branches.map(([parent, away], i) =>
          away ? way(1 + (parent % (i + 1)), i + 2, false) : way(i + 2, 1 + (parent % (i + 1)), false),
        );
        repair(branches.length + 1, warps);
        expect(cutOff(branches.length + 1, warps)).to.deep.equal([]);
      }),
    );
  });

  it('[GX3] repair refuses a map that no opened warp can join', () => {
    expect(() => repair(3, [way(1, 2)])).to.throw('cannot be connected');
  });

  it('[GX9] no sector has more outbound warps than its cluster allows', () => {
    for (const blueprint of regions()) {
      const outbound = outboundOf(blueprint);
      for (const { number, cluster } of blueprint.sectors) {
        expect(outbound[number]).to.be.within(1, blueprint.clusters[cluster]!.maxOutbound);
      }
    }
  });

  it('[GX9] limits: 6 at home and in the Nexus, 2 where contested, 4 in the wild, else 5', () => {
    expect(region('terran_space', 300, 1).clusters.map(({ maxOutbound }) => maxOutbound)).to.deep.equal([
      6, 5, 5, 5, 5, 2,
    ]);
    expect(region('central_nexus', 5000, 1).clusters.every(({ maxOutbound }) => maxOutbound === 6)).to.be.true;
    for (const { type, maxOutbound } of region('player_owned', 1000, 6).clusters.slice(1)) {
      if (type === 'CONTESTED') expect(maxOutbound).to.equal(2);
      else if (type === 'SPECIAL_INTEREST' || type === 'MILITARY_ZONE') expect(maxOutbound).to.equal(4);
      else if (type !== 'RESOURCE_RICH') expect(maxOutbound).to.equal(5);
    }
  });

  it('[GX10] five percent of warps are one-way, and no warp is latent', () => {
    for (const { warps } of regions()) {
      const oneWay = warps.filter(({ bidirectional }) => !bidirectional).length;
      expect(oneWay / warps.length).to.be.within(0.04, 0.06);
      expect(warps.every(({ latent }) => !latent)).to.be.true;
    }
  });

  it('[GX10] a plan may ask for another share', () => {
    const { statistics } = generateRegion({
      kind: 'terran_space',
      sectors: 300,
      seed: 1,
      density: { oneWayWarps: 20 },
    });
    expect(statistics.oneWayShare).to.be.within(0.19, 0.21);
  });

  it('[GX11] natural tunnels join clusters; 15 % are one-way and 20 % of those latent', () => {
    const all = Array.from({ length: 120 }, (_, seed) => generateRegion({ kind: 'player_owned', sectors: 250, seed }));
    const tunnels = [...all, ...regions()].flatMap(({ sectors, tunnels: own }) => {
      expect(own.every(({ from, to }) => sectors[from - 1]!.cluster !== sectors[to - 1]!.cluster)).to.be.true;
      return own;
    });
    const oneWay = tunnels.filter(({ bidirectional }) => !bidirectional);
    expect(oneWay.length / tunnels.length).to.be.within(0.11, 0.19);
    expect(oneWay.filter(({ latent }) => latent).length / oneWay.length).to.be.within(0.12, 0.28);
    expect(tunnels.filter(({ latent }) => latent).every(({ bidirectional }) => !bidirectional)).to.be.true;
    expect(tunnels.every(({ stability, turnCost }) => stability >= 0.8 && stability <= 0.95 && turnCost >= 1)).to.be
      .true;
  });

  it('[GX12] a warp costs 1 turn, and 1 more for danger and for each slow end', () => {
    for (const { warps, sectors } of regions()) {
      for (const { from, to, turnCost, stability } of warps) {
        const ends = [sectors[from - 1]!, sectors[to - 1]!];
        const danger = ends.some(({ hazardLevel }) => hazardLevel > 5) ? 1 : 0;
        const slow = ends.filter(
          ({ type }) => type === 'NEBULA' || type === 'ASTEROID_FIELD' || type === 'BLACK_HOLE',
        ).length;
        expect(turnCost).to.equal(1 + danger + slow);
        expect(stability).to.be.within(0.3, 1);
      }
    }
  });
});

function way(from: number, to: number, bidirectional = true): WarpBlueprint {
  return { from, to, bidirectional, latent: false, turnCost: 1, stability: 1 };
}
