import { expect } from 'chai';
import * as fc from 'fast-check';
import { NEXUS_CLUSTERS } from '../../../src/rules/data/clusters.ts';
import type { RegionKind } from '../../../src/rules/data/galaxy.ts';
import { generateRegion } from '../../../src/rules/galaxy/generate.ts';
import { region, regions } from '../../support/regions.ts';

describe('galaxy: shape of a region', () => {
  const wrong: [RegionKind, number][] = [
    ['terran_space', 299],
    ['terran_space', 301],
    ['central_nexus', 4999],
    ['player_owned', 99],
    ['player_owned', 1001],
    ['player_owned', 250.5],
    ['player_owned', Number.NaN],
  ];
  for (const [kind, sectors] of wrong) {
    it(`[GX1] refused: ${kind} with ${sectors} sectors`, () => {
      expect(() => generateRegion({ kind, sectors, seed: 1 })).to.throw(RangeError);
    });
  }

  it('[GX1] sectors are numbered from 1 without gaps, and sector 1 is the one capital', () => {
    for (const { sectors, totalSectors, capitalSector } of regions()) {
      expect(sectors.map(({ number }) => number)).to.deep.equal(Array.from({ length: totalSectors }, (_, i) => i + 1));
      expect(sectors.filter(({ isCapital }) => isCapital).map(({ number }) => number)).to.deep.equal([1]);
      expect(capitalSector).to.equal(1);
    }
  });

  it('[GX2] the same plan gives the same bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 300 }), fc.maxSafeInteger(), (sectors, seed) => {
        const plan = { kind: 'player_owned', sectors, seed } as const;
        expect(JSON.stringify(generateRegion(plan))).to.equal(
          JSON.stringify(generateRegion({ ...plan, seed: BigInt(seed) })),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('[GX2] a blueprint survives JSON unchanged', () => {
    const blueprint = region('terran_space', 300, 1);
    expect(JSON.parse(JSON.stringify(blueprint))).to.deep.equal(blueprint);
  });

  it('[GX2] another seed gives another region', () => {
    expect(region('terran_space', 300, 1).sectors).to.not.deep.equal(region('terran_space', 300, 2).sectors);
  });

  it('[GX4] Terran Space has six clusters of 50, the Nexus twenty of 250, a player region one per 50 sectors', () => {
    expect(region('terran_space', 300, 1).clusters.map(({ sectorCount }) => sectorCount)).to.deep.equal(
      Array(6).fill(50),
    );
    expect(region('central_nexus', 5000, 1).clusters.map(({ sectorCount }) => sectorCount)).to.deep.equal(
      Array(20).fill(250),
    );
    expect(region('player_owned', 100, 0).clusters).to.have.length(2);
    expect(region('player_owned', 1000, 6).clusters).to.have.length(20);
    expect(region('player_owned', 137, 1).clusters.map(({ sectorCount }) => sectorCount)).to.deep.equal([69, 68]);
  });

  it('[GX4] the clusters of the Nexus have their names, types and places on a grid of five by four', () => {
    const { clusters } = region('central_nexus', 5000, 1);
    expect(clusters.map(({ name, type }) => [name, type])).to.deep.equal(NEXUS_CLUSTERS);
    for (const [i, { x, y }] of clusters.entries()) {
      const [right, below] = [clusters[i + 1], clusters[i + 5]];
      if (right && i % 5 < 4) expect(right.x).to.be.greaterThan(x);
      if (below) expect(below.y).to.be.greaterThan(y);
    }
  });

  it('[GX4] a large player region has clusters of all eight types', () => {
    expect(new Set(region('player_owned', 1000, 6).clusters.map(({ type }) => type))).to.have.property('size', 8);
  });

  it('[GX5] zones are thirds by sector number; the Nexus is one Expanse', () => {
    const bounds = region('terran_space', 300, 1).zones.map(zone => [
      zone.type,
      zone.startSector,
      zone.endSector,
      zone.policingLevel,
      zone.dangerRating,
    ]);
    expect(bounds).to.deep.equal([
      ['FEDERATION', 1, 99, 9, 1],
      ['BORDER', 100, 201, 5, 4],
      ['FRONTIER', 202, 300, 2, 8],
    ]);
    expect(region('central_nexus', 5000, 1).zones).to.have.length(1);
    expect(region('central_nexus', 5000, 1).zones[0]).to.include({
      type: 'EXPANSE',
      startSector: 1,
      endSector: 5000,
      policingLevel: 3,
      dangerRating: 6,
    });
  });

  it('[GX6] every sector has a place of its own, in whole coordinates', () => {
    for (const { sectors } of regions()) {
      expect(new Set(sectors.map(({ x, y }) => `${x} ${y}`))).to.have.property('size', sectors.length);
      expect(sectors.every(({ x, y, z }) => [x, y, z].every(Number.isInteger))).to.be.true;
    }
  });

  it('[GX6] nearly all warps join near sectors', () => {
    for (const { sectors, warps } of regions()) {
      const lengths = warps.map(({ from, to }) =>
        Math.hypot(sectors[from - 1]!.x - sectors[to - 1]!.x, sectors[from - 1]!.y - sectors[to - 1]!.y),
      );
      expect(lengths.filter(length => length <= 32).length / lengths.length).to.be.greaterThan(0.93);
    }
  });

  it('[GX23] names are unique in a region, sort by sort', () => {
    for (const { clusters, stations, planets, formations, tunnels } of regions()) {
      for (const places of [clusters, stations, planets, formations, tunnels]) {
        expect(new Set(places.map(({ name }) => name))).to.have.property('size', places.length);
        expect(places.every(({ name }) => name.length > 0 && name.length <= 100)).to.be.true;
      }
    }
  });

  it('[GX24] a thousand sectors take far less than a second', () => {
    const started = performance.now();
    generateRegion({ kind: 'player_owned', sectors: 1000, seed: 99 });
    expect(performance.now() - started).to.be.lessThan(1000);
  });
});
