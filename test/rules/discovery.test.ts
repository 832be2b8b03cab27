import { expect } from 'chai';
import * as fc from 'fast-check';
import { MOST_CREDITS } from '../../src/rules/bill.ts';
import { FORMATION_TYPES, type FormationType } from '../../src/rules/data/formations.ts';
import {
  type Formation,
  FORMATION_REWARDS,
  investigateAnomaly,
  investigateFormation,
  isNewPlanet,
  isNewSector,
  isPartOf,
} from '../../src/rules/discovery.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const bubble: Formation = frozen({ id: 'f', type: 'BUBBLE', anchorSectorId: 'a', interiorSectorIds: ['b', 'c'] });
const asked = frozen({ formation: bubble, sectorId: 'a', credits: 1000, isInvestigated: false });

describe('discovery', () => {
  it('[DS6] a sector is discovered by who comes first, once', () => {
    expect(isNewSector({ isDiscovered: false, discoveredById: null })).to.equal(true);
    expect(isNewSector({ isDiscovered: true, discoveredById: null })).to.equal(false);
    expect(isNewSector({ isDiscovered: true, discoveredById: 'p' })).to.equal(false);
  });

  it('[DS7] a planet is discovered by who comes first, unless people live there', () => {
    expect(isNewPlanet({ ownerId: null, discoveredBy: null, population: 0 })).to.equal(true);
    expect(isNewPlanet({ ownerId: null, discoveredBy: 'p', population: 0 })).to.equal(false);
    expect(isNewPlanet({ ownerId: 'p', discoveredBy: null, population: 0 })).to.equal(false);
    expect(isNewPlanet({ ownerId: null, discoveredBy: null, population: 8_000_000_000 })).to.equal(false);
  });

  it('[DS8] a formation is its anchor and what lies inside', () => {
    expect(['a', 'b', 'c', 'd'].map(id => isPartOf(bubble, id))).to.deep.equal([true, true, true, false]);
  });

  const rewards: [number, FormationType[]][] = [
    [250, ['DEAD_END', 'WARP_SINK', 'ESCAPE_HATCH', 'BLISTER', 'LOST_SECTOR']],
    [500, ['BUBBLE', 'DEAD_END_BUBBLE', 'TUNNEL', 'BACKDOOR', 'LOST_CLUSTER']],
    [1000, ['GOLD_BUBBLE', 'ARCHIPELAGO']],
  ];
  for (const [credits, types] of rewards) {
    it(`[DS11] ${types.join(', ')}: ${credits} credits`, () => {
      for (const type of types) {
        const looked = investigateFormation({ ...asked, formation: { ...bubble, type } });
        expect(looked).to.deep.equal({ credits: 1000 + credits, reward: credits });
      }
    });
  }

  it('[DS11] every type of formation has its reward', () => {
    expect(rewards.flatMap(([, types]) => types)).to.have.members([...FORMATION_TYPES]);
    expect(Object.keys(FORMATION_REWARDS)).to.have.members([...FORMATION_TYPES]);
  });

  const refusals: [string, Partial<Parameters<typeof investigateFormation>[0]>][] = [
    ['ERR_NOT_FOUND', { formation: null }],
    ['ERR_WRONG_SECTOR', { sectorId: 'd' }],
    ['ERR_ALREADY_INVESTIGATED', { isInvestigated: true }],
    ['ERR_WALLET_FULL', { credits: MOST_CREDITS - 499 }],
  ];
  for (const [code, change] of refusals) {
    it(`[DS11] refused: ${code}`, () => {
      expectRefusal(() => investigateFormation(frozen({ ...asked, ...change })), code);
    });
  }

  it('[DS11] the first thing in the way is named', () => {
    const merged = {};
    for (const [code, change] of refusals.toReversed()) {
      Object.assign(merged, change);
      expectRefusal(() => investigateFormation({ ...asked, ...merged }), code);
    }
  });

  it('[DS12] an anomaly is worth 250 credits, once', () => {
    expect(investigateAnomaly('ANOMALY', 10, false)).to.deep.equal({ credits: 260, reward: 250 });
    expectRefusal(() => investigateAnomaly('ANOMALY', 10, true), 'ERR_ALREADY_INVESTIGATED');
    expectRefusal(() => investigateAnomaly('NEBULA', 10, false), 'ERR_NOT_FOUND', { what: 'anomaly' });
    expectRefusal(() => investigateAnomaly('ANOMALY', MOST_CREDITS, false), 'ERR_WALLET_FULL', { room: 0 });
  });

  it('[DS11] what the wallet gains is the reward, and it never overflows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_CREDITS }), fc.constantFrom(...FORMATION_TYPES), (credits, type) => {
        const look = () => investigateFormation({ ...asked, credits, formation: { ...bubble, type } });
        if (credits + FORMATION_REWARDS[type] > MOST_CREDITS) return expectRefusal(look, 'ERR_WALLET_FULL');
        expect(look().credits - credits).to.equal(look().reward);
      }),
    );
  });
});
