import { expect } from 'chai';
import { Network } from '../../../web/map/network.ts';
import { atlas, NO_FINDS, sector } from './region.ts';

const sectors = [sector(1, 0, 0), sector(2, 10, 0), sector(3, 0, 10), sector(4, 60, 3), sector(5, -9, -2)];
const region = atlas({
  sectors,
  warps: [
    { from: 1, to: 2, turns: 1 },
    { from: 3, to: 1, oneWay: true, turns: 1 },
    { from: 1, to: 4, turns: 4 },
  ],
  tunnels: [
    { id: 't1', name: 'Long Throw', type: 'NATURAL', from: 3, to: 4, turns: 3 },
    { id: 't2', name: 'Nexus Gate', type: 'NATURAL', from: 5, to: 900, turns: 1 },
  ],
});
const at = (id: number) => region.sector(id) ?? sector(0, 0, 0);
const ids = (all: readonly { id: number }[]) => all.map(({ id }) => id);

describe('the ways on the map', () => {
  it('lead back unless they are one-way', () => {
    const network = new Network(region, NO_FINDS);
    expect(ids(network.next(1))).to.have.members([2, 4]);
    expect(ids(network.next(3))).to.have.members([1, 4]);
    expect(ids(network.next(2))).to.deep.equal([1]);
  });

  it('of latent ones hold those that the pilot found, in the direction they are flown', () => {
    const ways = [{ kind: 'tunnel' as const, from: 2, sectorId: 5, leads: 'in' as const }];
    const network = new Network(region, { ways, formations: [] });
    expect(ids(network.next(5))).to.deep.equal([2]);
    expect(ids(network.next(2))).to.deep.equal([1]);
    expect(network.ways.filter(({ kind }) => kind === 'latent')).to.have.length(1);
    expect(new Network(region, NO_FINDS).next(5)).to.deep.equal([]);
  });

  it('end at a gate where they leave the region', () => {
    expect(new Network(region, NO_FINDS).gates).to.deep.equal([{ sector: sectors[4], name: 'Nexus Gate' }]);
  });

  it('are stepped along by direction: the straightest and nearest first', () => {
    const network = new Network(region, NO_FINDS);
    const step = (id: number, x: number, y: number) => network.towards(at(id), { x, y })?.id;
    expect(step(1, 1, 0)).to.equal(2);
    expect(step(2, -1, 0)).to.equal(1);
    expect(step(3, 0, -1)).to.equal(1);
    expect(step(1, -1, 0)).to.equal(undefined);
    expect(step(1, 0, 1)).to.equal(undefined);
  });

  it('are flown as they are drawn, there and back', () => {
    const network = new Network(region, NO_FINDS);
    const there = network.track(at(3), at(4));
    expect(there.length).to.be.above(5);
    expect(network.track(at(4), at(3))).to.deep.equal(there.toReversed());
    expect(network.track(at(1), at(2))).to.have.length(2);
  });
});
