import { expect } from 'chai';
import * as fc from 'fast-check';
import { MOST_CREDITS } from '../../src/rules/bill.ts';
import type { InsuranceTier } from '../../src/rules/data/insurance.ts';
import { shipTypes } from '../../src/rules/data/ships.ts';
import { destroy, type Loss, type Pod } from '../../src/rules/destruction.ts';
import { frozen } from '../support/facts.ts';
import { docked } from '../support/ships.ts';

const hold = (contents: Record<string, number>, capacity = 100) => ({
  capacity,
  used: Object.values(contents).reduce((sum, units) => sum + units, 0),
  contents,
});
const scout = docked('SCOUT_SHIP', { cargo: hold({ ore: 40, fuel: 30 }) });
const loss: Loss = frozen({ ship: scout, owner: { credits: 100 }, isFlown: true, isVoluntary: false, pods: [] });
const pod = (id: string, sectorId: number, contents: Record<string, number> = {}): Pod => ({
  id,
  sectorId,
  cargo: hold(contents, 50),
});
const insured = (type: InsuranceTier): Partial<Loss> => ({ ship: { ...scout, insurance: { type } } });

describe('the loss of a ship', () => {
  it('[LS1] a pod cannot be destroyed', () => {
    expect(destroy({ ...loss, ship: docked('ESCAPE_POD') })).to.equal(null);
    for (const type of shipTypes.filter(other => other !== 'ESCAPE_POD')) {
      expect(destroy({ ...loss, ship: docked(type) }), type).to.not.equal(null);
    }
  });

  it('[LS2] the pilot is taken up by a new pod, if there is none of theirs', () => {
    expect(destroy(loss)?.pod).to.deep.equal({ id: null, cargo: { capacity: 50, used: 0, contents: {} } });
  });

  const pods: [string, Pod[], string | null][] = [
    ['one that lies here', [pod('far', 3), pod('here', 10, { ore: 9 })], 'here'],
    ['an empty one from elsewhere', [pod('full', 3, { ore: 9 }), pod('far', 4)], 'far'],
    ['none that would bring its cargo along', [pod('full', 3, { ore: 9 })], null],
  ];
  for (const [what, own, id] of pods) {
    it(`[LS2] of their own pods it is ${what}`, () => {
      expect(destroy({ ...loss, pods: own })?.pod?.id).to.equal(id);
    });
  }

  it('[LS2] who was not aboard stays where they are', () => {
    expect(destroy({ ...loss, isFlown: false })?.pod).to.equal(null);
  });

  const payouts: [InsuranceTier, number][] = [
    ['NONE', 0],
    ['BASIC', 13_500],
    ['STANDARD', 19_500],
    ['PREMIUM', 22_500],
  ];
  for (const [type, payout] of payouts) {
    it(`[LS3] with a policy of ${type} a scout brings ${payout}`, () => {
      expect(destroy({ ...loss, ...insured(type) })).to.include({ payout, credits: 100 + payout });
    });
  }

  it('[LS3] who gives a ship up gets nothing, and a full account takes no more', () => {
    expect(destroy({ ...loss, ...insured('PREMIUM'), isVoluntary: true })).to.include({ payout: 0, credits: 100 });
    const rich = { ...loss, ...insured('PREMIUM'), owner: { credits: MOST_CREDITS - 7 } };
    expect(destroy(rich)).to.include({ payout: 7, credits: MOST_CREDITS });
  });

  it('[LS4] the cargo drifts in the sector; an empty hold leaves nothing', () => {
    expect(destroy(loss)?.wreck).to.deep.equal({ ore: 40, fuel: 30 });
    expect(destroy({ ...loss, ship: docked('CARRIER') })?.wreck).to.equal(null);
  });

  it('[LS4] who gives a ship up saves what the pod takes', () => {
    const saved = destroy({ ...loss, isVoluntary: true });
    expect(saved?.pod?.cargo).to.deep.equal({ capacity: 50, used: 50, contents: { ore: 40, fuel: 10 } });
    expect(saved?.wreck).to.deep.equal({ fuel: 20 });
  });

  it('[LS4] no unit comes or goes, whatever is lost and how', () => {
    const goods = fc.dictionary(fc.constantFrom('ore', 'fuel', 'organics'), fc.integer({ min: 1, max: 30 }));
    const losses = fc.record({ held: goods, aboard: goods, isVoluntary: fc.boolean(), isFlown: fc.boolean() });
    fc.assert(
      fc.property(losses, ({ held, aboard, ...how }) => {
        const own = frozen([{ id: 'p', sectorId: 10, cargo: hold(aboard, 100) }]);
        const ship = frozen(docked('SCOUT_SHIP', { cargo: hold(held) }));
        const after = destroy({ ...loss, ...how, ship, pods: own });
        const inPod = after?.pod?.cargo ?? hold(aboard, 100);
        for (const good of ['ore', 'fuel', 'organics']) {
          const before = (held[good] ?? 0) + (aboard[good] ?? 0);
          expect((inPod.contents[good] ?? 0) + (after?.wreck?.[good] ?? 0), good).to.equal(before);
        }
        expect(inPod.used).to.be.at.most(inPod.capacity);
      }),
    );
  });
});
