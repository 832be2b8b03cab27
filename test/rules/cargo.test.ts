import { expect } from 'chai';
import * as fc from 'fast-check';
import { amountOf, type Cargo, freeSpace, load, unload } from '../../src/rules/cargo.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const hold: Cargo = frozen({ capacity: 100, used: 30, contents: { ore: 20, fuel: 10 } });

describe('cargo', () => {
  it('[CG2] loading adds to what is there, or begins an entry', () => {
    expect(load(hold, 'ore', 70)).to.deep.equal({ capacity: 100, used: 100, contents: { ore: 90, fuel: 10 } });
    expect(load(hold, 'organics', 1).contents).to.deep.equal({ ore: 20, fuel: 10, organics: 1 });
  });

  it('[CG2] a full hold takes nothing more', () => {
    expectRefusal(() => load(hold, 'ore', 71), 'ERR_NO_CARGO_SPACE', { free: 70 });
  });

  it('[CG3] unloading all of a good ends its entry', () => {
    expect(unload(hold, 'fuel', 10)).to.deep.equal({ capacity: 100, used: 20, contents: { ore: 20 } });
  });

  it('[CG3] what is not in the hold is not unloaded', () => {
    expectRefusal(() => unload(hold, 'ore', 21), 'ERR_NOT_IN_CARGO', { have: 20 });
    expectRefusal(() => unload(hold, 'toString', 1), 'ERR_NOT_IN_CARGO', { have: 0 });
  });

  it('[CG1] goods are whole units', () => {
    for (const quantity of [0, -1, 1.5, NaN]) {
      expect(() => load(hold, 'ore', quantity)).to.throw(RangeError);
      expect(() => unload(hold, 'ore', quantity)).to.throw(RangeError);
    }
  });

  it('[CG1] a wrong sum is put right, and empty entries go', () => {
    const wrong = frozen({ capacity: 100, used: 99, contents: { ore: 20, fuel: 0 } });
    expect(freeSpace(wrong)).to.equal(80);
    expect(load(wrong, 'ore', 1)).to.deep.equal({ capacity: 100, used: 21, contents: { ore: 21 } });
  });

  it('[CG1] whatever is loaded and unloaded, used is the sum of the contents and fits', () => {
    const step = fc.record({
      put: fc.boolean(),
      good: fc.constantFrom('ore', 'fuel', 'organics'),
      quantity: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step), steps => {
        let cargo = hold;
        for (const { put, good, quantity } of steps) {
          const before = amountOf(cargo, good);
          try {
            cargo = frozen((put ? load : unload)(cargo, good, quantity));
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            expect(put ? quantity > freeSpace(cargo) : quantity > before).to.equal(true);
            continue;
          }
          expect(amountOf(cargo, good)).to.equal(before + (put ? quantity : -quantity));
        }
        const amounts = Object.values(cargo.contents);
        expect(cargo.used).to.equal(amounts.reduce((sum, units) => sum + units, 0));
        expect(cargo.used).to.be.at.most(cargo.capacity);
        expect(amounts.every(units => units > 0)).to.equal(true);
      }),
    );
  });
});
