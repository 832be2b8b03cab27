import { expect } from 'chai';
import { type LatentEdge, latentEdgesAt, reveal, traversed, wrongWay } from '../../src/rules/knowledge.ts';
import { movesFrom, type Warp } from '../../src/rules/routes.ts';
import type { Tunnel } from '../../src/rules/tunnels.ts';
import { frozen } from '../support/facts.ts';

const now = Date.UTC(2102, 4, 5, 12);
const lane: Warp = frozen({
  sourceSectorId: 'a',
  destinationSectorId: 'b',
  isBidirectional: false,
  isLatent: true,
  turnCost: 1,
});
const bore: Tunnel = frozen({
  id: 't',
  originSectorId: 'a',
  destinationSectorId: 'b',
  type: 'NATURAL',
  status: 'ACTIVE',
  isBidirectional: true,
  isLatent: true,
  stability: 0.9,
  turnCost: 2,
  createdAt: now,
  properties: { expected_lifetime: null },
  currentUses: 0,
  totalTraversals: 0,
  sourceEndpoint: { region_id: 'r' },
  destinationEndpoint: { region_id: 'r' },
});
const ship = {
  type: 'LIGHT_FREIGHTER' as const,
  warpCapable: true,
  maintenance: { condition: 80, last_maintenance: null },
};
const ofLane = { layer: 'sector_warps', edgeId: 'a:b', from: 'a', to: 'b', oneWay: true } as const;
const ofBore = { layer: 'warp_tunnels', edgeId: 't', from: 'a', to: 'b', oneWay: false } as const;
const nothing = () => false;

describe('knowledge of ways', () => {
  it('[DS1] a latent way is in no list of those who do not know it', () => {
    const edges = { warps: [lane], tunnels: [bore] };
    expect(movesFrom('a', edges, { ship, now, knows: nothing })).to.deep.equal([]);
    expect(movesFrom('a', edges, { ship, now, knows: () => true })).to.have.length(2);
  });

  it('[DS2] a latent scan finds the latent warps and tunnels of a sector, from either end', () => {
    const plain = { warps: [lane, { ...lane, isLatent: false }], tunnels: [bore, { ...bore, isLatent: false }] };
    expect(latentEdgesAt(frozen(plain), now)).to.deep.equal([ofLane, ofBore]);
  });

  it('[DS2] what has collapsed is not found, nor is a gate, which is never latent', () => {
    const gate = { ...bore, type: 'ARTIFICIAL', createdByPlayerId: 'p' };
    const tunnels = [{ ...bore, status: 'COLLAPSED' }, { ...bore, expiresAt: now }, gate];
    expect(latentEdgesAt({ warps: [], tunnels }, now)).to.deep.equal([]);
  });

  const attempts: [string, Partial<LatentEdge>, string, string, boolean][] = [
    ['against a one-way', {}, 'b', 'a', true],
    ['along a one-way', {}, 'a', 'b', false],
    ['against a way that leads both ways', { oneWay: false }, 'b', 'a', false],
    ['to another sector', {}, 'b', 'c', false],
  ];
  for (const [what, change, from, to, found] of attempts) {
    it(`[DS3] flying ${what} ${found ? 'finds it' : 'finds nothing'}`, () => {
      const edge = { ...ofLane, ...change };
      expect(wrongWay([edge], { from, to }, nothing)).to.deep.equal(found ? edge : null);
      expect(wrongWay([edge], { from, to }, () => true)).to.equal(null);
    });
  }

  it('[DS4] a way is found once, and an own find replaces what team mates told', () => {
    const own = frozen({ state: 'revealed', revealedVia: 'scan' } as const);
    const told = frozen({ state: 'traversed', revealedVia: 'corp_share' } as const);
    expect(reveal(null, 'scan')).to.deep.equal(own);
    expect(reveal(own, 'traversal_attempt')).to.equal(null);
    expect(reveal(own, 'corp_share')).to.equal(null);
    expect(reveal(told, 'scan')).to.deep.equal({ state: 'traversed', revealedVia: 'scan' });
    expect(reveal(told, 'corp_share')).to.equal(null);
  });

  it('[DS5] a flight through a latent way is noted once', () => {
    const known = frozen({ state: 'revealed', revealedVia: 'scan' } as const);
    const after = traversed(known);
    expect(after).to.deep.equal({ state: 'traversed', revealedVia: 'scan' });
    expect(traversed(after!)).to.equal(null);
  });
});
