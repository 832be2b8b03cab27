import { expect } from 'chai';
import { lookOf, sightOf, wayAlpha } from '../../../web/map/fog.ts';
import { detailAt } from '../../../web/map/detail.ts';
import { sector } from './region.ts';

const CLUSTER = 0x4fc3a1;

const sizeAt = (z: number) => lookOf(sector(1, 0, 0, { z }), 'visited', CLUSTER).size;

describe('the fog', () => {
  it('hides of what kind an unseen sector is', () => {
    const looks = ['NEBULA', 'BLACK_HOLE', 'STANDARD'].map(type =>
      lookOf(sector(1, 0, 0, { type }), 'unseen', CLUSTER),
    );
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
  });

  it('lifts where the pilot is and has been', () => {
    const visited = new Set([2]);
    expect([1, 2, 3].map(id => sightOf(id, 1, visited))).to.deep.equal(['here', 'visited', 'unseen']);
    const nebula = sector(2, 0, 0, { type: 'NEBULA' });
    const [seen, unseen] = [lookOf(nebula, 'visited', CLUSTER), lookOf(nebula, 'unseen', CLUSTER)];
    expect(seen.alpha).to.be.above(unseen.alpha);
    expect(seen.size).to.be.above(unseen.size);
    expect(lookOf(nebula, 'here', CLUSTER)).to.deep.equal(seen);
  });

  it('shows a way the better, the more of its ends were visited', () => {
    expect(wayAlpha('unseen', 'unseen')).to.be.below(wayAlpha('visited', 'unseen'));
    expect(wayAlpha('here', 'unseen')).to.be.below(wayAlpha('visited', 'here'));
  });

  it('makes larger what lies higher', () => {
    expect(sizeAt(-12)).to.be.below(sizeAt(0));
    expect(sizeAt(0)).to.be.below(sizeAt(12));
  });
});

describe('the detail', () => {
  it('names clusters from afar and sectors from near', () => {
    expect(detailAt(0.7)).to.include({ clusterNames: 1, sectorNames: 0, stations: 0, planets: 0, arrows: 0 });
    expect(detailAt(8)).to.include({ clusterNames: 0, sectorNames: 1, stations: 1, planets: 1, arrows: 1 });
  });

  it('never takes away what was there when one comes nearer, but the names of clusters', () => {
    const steps = Array.from({ length: 60 }, (_, index) => detailAt(0.5 * 1.07 ** index));
    for (const [index, step] of steps.entries()) {
      const { clusterNames, ...near } = step;
      const { clusterNames: before, ...far } = steps[index - 1] ?? step;
      expect(clusterNames).to.be.at.most(before);
      for (const key of Object.keys(near) as (keyof typeof near)[]) expect(near[key]).to.be.at.least(far[key]);
    }
  });
});
