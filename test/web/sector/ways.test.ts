import { expect } from 'chai';
import { exitsFrom, exitsOf, scanTargetOf, type Way } from '../../../web/sector/ways.ts';

const way = (sectorId: number | null, turnCost: number, kind: Way['kind'] = 'warp'): Way => ({
  kind,
  sectorId,
  turnCost,
  crossing: sectorId === null,
});

describe('the ways out of a sector, as they are listed', () => {
  it('keep their order, warps before tunnels, and those to other regions last', () => {
    const exits = exitsOf({ warps: [way(5, 1), way(2, 2)], tunnels: [way(null, 1, 'tunnel'), way(9, 1, 'tunnel')] });
    expect(exits.map(({ sectorId }) => sectorId)).to.deep.equal([5, 2, 9, null]);
  });

  it('have a digit each, up to nine, but for what leads out of the region', () => {
    const warps = Array.from({ length: 11 }, (_, at) => way(at + 10, 1));
    const exits = exitsOf({ warps, tunnels: [way(null, 1, 'gate')] });
    expect(exits.map(({ key }) => key)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', null, null, null]);
  });

  it('are none while only those of the sector before are known', () => {
    const moves = { sectorId: 4, warps: [way(5, 1)], tunnels: [] };
    expect(exitsFrom(4, moves)).to.have.length(1);
    expect(exitsFrom(5, moves)).to.deep.equal([]);
    expect(exitsFrom(4, null)).to.deep.equal([]);
  });

  it('tell a sector once that several ways lead to, by the cheapest of them', () => {
    const exits = exitsOf({ warps: [way(5, 3)], tunnels: [way(5, 1, 'tunnel'), way(5, 1, 'gate')] });
    expect(exits).to.have.length(1);
    expect(exits[0]?.way).to.include({ kind: 'tunnel', turnCost: 1 });
  });
});

describe('what the scan key looks into', () => {
  const exits = exitsOf({ warps: [way(5, 1), way(2, 2), way(7, 2)], tunnels: [way(null, 1, 'gate')] });

  it('is the neighbour that is looked at', () => {
    expect(scanTargetOf(exits, 2, new Set())).to.equal(2);
  });

  it('is the first that the pilot has not been to, where the one looked at is no neighbour', () => {
    expect(scanTargetOf(exits, 99, new Set([5]))).to.equal(2);
    expect(scanTargetOf(exits, null, new Set())).to.equal(5);
  });

  it('is the first of all where the pilot has been everywhere, and nothing where no way leads', () => {
    expect(scanTargetOf(exits, null, new Set([5, 2, 7]))).to.equal(5);
    expect(scanTargetOf(exitsOf({ warps: [], tunnels: [way(null, 1, 'gate')] }), null, new Set())).to.equal(null);
  });
});
