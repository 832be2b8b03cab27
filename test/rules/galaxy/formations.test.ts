import { expect } from 'chai';
import type { FormationBlueprint, RegionBlueprint } from '../../../src/rules/galaxy/blueprint.ts';
import { formationCounts } from '../../../src/rules/galaxy/formations.ts';
import { type Edge, edgesOf, regions, touching, withoutSurprises } from '../../support/regions.ts';

interface Case {
  region: RegionBlueprint;
  formation: FormationBlueprint;
  /** The graph without backdoors and hatches. */
  edges: Edge[];
}

describe('galaxy: formations, told from the graph alone', () => {
  it('[GX19] five in Terran Space, fifteen in the Nexus, thirty in a player region of a thousand sectors', () => {
    expect(formationCounts('terran_space', 300)).to.include({
      BACKDOOR: 2,
      BUBBLE: 1,
      DEAD_END_BUBBLE: 1,
      DEAD_END: 1,
    });
    expect(sum(formationCounts('terran_space', 300))).to.equal(5);
    expect(sum(formationCounts('central_nexus', 5000))).to.equal(15);
    expect(sum(formationCounts('player_owned', 1000))).to.equal(30);
    expect(sum(formationCounts('player_owned', 500))).to.equal(15);
    expect(sum(formationCounts('player_owned', 100))).to.equal(3);
    for (const { kind, totalSectors, formations } of regions())
      expect(formations).to.have.length(sum(formationCounts(kind, totalSectors)));
  });

  it('[GX19] none is known when the world begins, and all seven types occur', () => {
    expect(cases().every(({ formation }) => !formation.isDiscovered)).to.be.true;
    expect(new Set(cases().map(({ formation }) => formation.type))).to.have.property('size', 7);
  });

  it('[GX20] a bubble touches the rest through its gateway alone', () => {
    for (const { formation, edges } of ofType('BUBBLE', 'DEAD_END_BUBBLE')) {
      const inside = new Set(formation.interior);
      expect(inside.size).to.equal(7);
      for (const { from, to } of edges) {
        if (inside.has(from) === inside.has(to)) continue;
        expect(inside.has(from) ? to : from).to.equal(formation.anchor);
      }
    }
  });

  it('[GX20] out of a bubble there is no way but the gateway, whatever leads in', () => {
    for (const { formation, region } of ofType('BUBBLE', 'DEAD_END_BUBBLE')) {
      const inside = new Set(formation.interior);
      for (const { from, to, oneWay } of edgesOf(region)) {
        const [leaves, returns] = [inside.has(from) && !inside.has(to), inside.has(to) && !inside.has(from) && !oneWay];
        if (leaves) expect(to).to.equal(formation.anchor);
        if (returns) expect(from).to.equal(formation.anchor);
      }
    }
  });

  it('[GX20] the inside of a bubble is whole, has loops in a bubble and none in a dead-end bubble', () => {
    for (const { formation, edges } of ofType('BUBBLE', 'DEAD_END_BUBBLE')) {
      const members = new Set([formation.anchor, ...formation.interior]);
      const within = edges.filter(({ from, to }) => members.has(from) && members.has(to));
      const loops = within.length - (members.size - 1);
      expect(reach(within, formation.anchor)).to.deep.equal(members);
      if (formation.type === 'BUBBLE') expect(loops).to.be.greaterThan(0);
      else expect(loops).to.equal(0);
    }
  });

  it('[GX20] a dead end has one neighbour', () => {
    for (const { formation, edges } of ofType('DEAD_END', 'ESCAPE_HATCH')) {
      const ways = touching(edges, formation.anchor);
      expect(ways).to.have.length(1);
      expect(ways[0]!.oneWay).to.be.false;
    }
  });

  it('[GX20] an escape hatch is a dead end with one more way in, from far away', () => {
    for (const { formation, region } of ofType('ESCAPE_HATCH')) {
      const surprises = touching(edgesOf(region), formation.anchor).filter(({ oneWay }) => oneWay);
      expect(surprises).to.have.length(1);
      expect(surprises[0]!.to).to.equal(formation.anchor);
      expect(formation.properties['surprise_source_distance']).to.be.greaterThan(2);
    }
  });

  it('[GX20] a tunnel is a chain of sectors with two neighbours each, between two mouths', () => {
    for (const { formation, edges } of ofType('TUNNEL')) {
      expect(formation.interior).to.have.length(4);
      for (const [i, sector] of formation.interior.entries()) {
        const next = touching(edges, sector).map(({ from, to }) => (from === sector ? to : from));
        expect(next).to.have.length(2);
        expect(next).to.include(i === 0 ? formation.anchor : formation.interior[i - 1]);
      }
    }
  });

  it('[GX20] a blister leaves its pivot and comes back to it', () => {
    for (const { formation, edges } of ofType('BLISTER')) {
      const [first, second] = formation.interior as [number, number];
      const pairs = (sector: number) => touching(edges, sector).map(({ from, to }) => (from === sector ? to : from));
      expect(pairs(first)).to.have.members([formation.anchor, second]);
      expect(pairs(second)).to.have.members([formation.anchor, first]);
    }
  });

  it('[GX20] a backdoor is a one-way warp past the gateway of its target', () => {
    for (const { formation, region } of ofType('BACKDOOR')) {
      const target = region.formations[formation.target!]!;
      const [end] = formation.interior;
      expect([target.anchor, ...target.interior]).to.include(end);
      const door = region.warps.find(({ from, to }) => from === formation.anchor && to === end);
      expect(door?.bidirectional).to.be.false;
      expect(formation.properties['entry_distance']).to.be.greaterThan(1);
    }
  });
});

function reach(edges: readonly Edge[], start: number): Set<number> {
  const seen = new Set([start]);
  for (const here of seen) {
    for (const { from, to } of touching(edges, here)) seen.add(from === here ? to : from);
  }
  return seen;
}

function cases(): Case[] {
  return regions().flatMap(region => {
    const edges = withoutSurprises(region);
    return region.formations.map((formation): Case => ({ region, formation, edges }));
  });
}

function ofType(...types: string[]): Case[] {
  return cases().filter(({ formation }) => types.includes(formation.type));
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
