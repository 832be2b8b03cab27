import { expect } from 'chai';
import { cutOff, depths, neighbours } from '../../../src/rules/galaxy/connectivity.ts';
import { region, regions } from '../../support/regions.ts';

const SECURITY: Readonly<Record<string, number>> = {
  STANDARD: 5,
  RESOURCE_RICH: 5,
  POPULATION_CENTER: 7,
  TRADE_HUB: 7,
  MILITARY_ZONE: 8,
  FRONTIER_OUTPOST: 3,
  CONTESTED: 3,
  SPECIAL_INTEREST: 4,
};

describe('galaxy: sectors', () => {
  it('[GX7] sectors 1 to 10 are fedspace: security 10, hazard 0', () => {
    for (const { sectors } of regions()) {
      for (const { number, securityLevel, hazardLevel, specialFeatures } of sectors) {
        expect(specialFeatures.includes('fedspace')).to.equal(number <= 10);
        if (number <= 10) expect([securityLevel, hazardLevel]).to.deep.equal([10, 0]);
      }
    }
  });

  it('[GX7] the capital is STANDARD, without radiation, asteroids or patrols', () => {
    for (const { sectors } of regions()) {
      expect(sectors[0]).to.include({ type: 'STANDARD', radiationLevel: 0, hazardLevel: 0, patrolShips: 0 });
    }
  });

  it('[GX8] elsewhere the type of the cluster sets the security, and hazard is what is missing to 10', () => {
    for (const { sectors, clusters } of regions()) {
      for (const { cluster, securityLevel, hazardLevel } of sectors.slice(10)) {
        expect(securityLevel).to.equal(SECURITY[clusters[cluster]!.type]);
        expect(hazardLevel).to.equal(10 - securityLevel);
      }
    }
  });

  it('[GX13] half of a rich cluster has asteroids, richer beyond fedspace, and nothing else has', () => {
    const all = regions().flatMap(({ sectors, clusters }) =>
      sectors.map(sector => ({ ...sector, kind: clusters[sector.cluster]!.type })),
    );
    const rich = all.filter(({ kind, number }) => kind === 'RESOURCE_RICH' && number > 10);
    expect(rich.filter(({ resources }) => resources.has_asteroids).length / rich.length).to.be.within(0.45, 0.55);
    for (const { kind, number, resources } of all) {
      if (kind !== 'RESOURCE_RICH') expect(resources.has_asteroids).to.be.false;
      const ore = resources.has_asteroids ? (number <= 10 ? 1050 : 1500) : 0;
      expect(resources.asteroid_yield.ore).to.equal(ore);
    }
  });

  it('[GX13] 1.5 % anomalies, nebulae by density, a military zone patrolled by 2 to 4 ships', () => {
    const all = regions();
    const sectors = all.flatMap(blueprint => blueprint.sectors);
    expect(sectors.filter(({ type }) => type === 'ANOMALY').length / sectors.length).to.be.within(0.009, 0.02);
    expect(region('terran_space', 300, 1).statistics.nebulae).to.equal(15);
    for (const { sectors: own, clusters } of all) {
      for (const { cluster, patrolShips } of own) {
        if (clusters[cluster]!.type === 'MILITARY_ZONE') expect(patrolShips).to.be.within(2, 4);
        else expect(patrolShips).to.equal(0);
      }
    }
  });

  it('[GX13] a nebula says how dense it is, and its cluster takes the colour of the mean', () => {
    for (const { sectors, clusters } of regions()) {
      for (const [i, { nebulaType, quantumFieldStrength, colorHex }] of clusters.entries()) {
        const clouds = sectors.filter(({ cluster, type }) => cluster === i && type === 'NEBULA');
        const tags = clouds.flatMap(({ specialFeatures }) =>
          specialFeatures.filter(tag => tag.startsWith('nebula_density:')),
        );
        expect(tags).to.have.length(clouds.length);
        if (clouds.length === 0) expect([nebulaType, quantumFieldStrength, colorHex]).to.deep.equal([null, null, null]);
        else expect(quantumFieldStrength).to.be.within(0, 100);
      }
    }
  });

  it('[GX21] the landing lies far from the capital, in open space that nobody has a claim on', () => {
    for (const blueprint of regions().filter(({ kind }) => kind !== 'central_nexus')) {
      const { sectors, warps, tunnels, landingSector, stations, planets, formations } = blueprint;
      const depth = depths(neighbours(sectors.length, [...warps, ...tunnels]), 1);
      expect(depth[landingSector]).to.be.at.least(0.6 * Math.max(...depth));
      expect(sectors[landingSector - 1]!.isNexusProtected).to.be.true;
      expect([...stations, ...planets].some(({ sector }) => sector === landingSector)).to.be.false;
      expect(formations.some(({ anchor, interior }) => [anchor, ...interior].includes(landingSector))).to.be.false;
    }
  });

  it('[GX21] the Nexus is reached at its sector 1', () => {
    expect(region('central_nexus', 5000, 1).landingSector).to.equal(1);
  });

  it('[GX22] sectors 2251 to 2500 of the Nexus are protected, and no others', () => {
    const shielded = region('central_nexus', 5000, 1).sectors.filter(({ isNexusProtected }) => isNexusProtected);
    expect(shielded.map(({ number }) => number)).to.deep.equal(Array.from({ length: 250 }, (_, i) => 2251 + i));
    expect(region('central_nexus', 5000, 1).clusters[9]).to.include({ name: 'Gateway Plaza', firstSector: 2251 });
  });

  it('[GX3] a latent way never counts for being within reach', () => {
    const known = { from: 1, to: 2, bidirectional: true, latent: false };
    expect(cutOff(3, [known, { from: 2, to: 3, bidirectional: true, latent: true }])).to.deep.equal([3]);
  });
});
