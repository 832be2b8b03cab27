import { expect } from 'chai';
import * as fc from 'fast-check';
import { seededDice } from '../../src/rules/dice.ts';

const seeds = fc.maxSafeInteger();

describe('dice', () => {
  it('[DI1] one seed rolls one sequence, on every machine', () => {
    const dice = seededDice(2102);
    expect(Array.from({ length: 4 }, () => dice.int(1, 1000))).to.deep.equal(KNOWN_ROLLS);
  });

  it('[DI1] a number and a bigint of one value are one seed', () => {
    fc.assert(fc.property(seeds, seed => seededDice(seed).next() === seededDice(BigInt(seed)).next()));
  });

  it('[DI2] a stream does not care how often the dice were rolled before', () => {
    const fresh = seededDice(1).stream('warps').next();
    const used = seededDice(1);
    used.next();
    used.stream('other').next();
    expect(used.stream('warps').next()).to.equal(fresh);
    expect(used.stream('planets').next()).to.not.equal(fresh);
  });

  it('[DI3] whole rolls stay inside their bounds and reach both', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 3 }), (seed, min, span) => {
        const dice = seededDice(seed);
        const rolls = new Set(Array.from({ length: 200 }, () => dice.int(min, min + span)));
        expect([...rolls].toSorted((a, b) => a - b)).to.deep.equal(Array.from({ length: span + 1 }, (_, i) => min + i));
      }),
    );
  });

  it('[DI3] a shuffle keeps every item and leaves the given list alone', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        const shuffled = seededDice(seed).shuffle(items);
        expect(items).to.deep.equal(before);
        expect(shuffled).to.have.members(items);
      }),
    );
  });

  it('[DI4] weights are proportions, and no weight means never', () => {
    const dice = seededDice(7);
    const rolls = Array.from({ length: 4000 }, () => dice.weighted({ rare: 1, common: 3, never: 0 }));
    expect(rolls).to.not.include('never');
    expect(rolls.filter(roll => roll === 'rare').length / rolls.length).to.be.within(0.22, 0.28);
  });

  it('[DI5] refused: a seed that is no whole number, nothing to pick from, no weight at all', () => {
    expect(() => seededDice(0.5)).to.throw(RangeError);
    expect(() => seededDice(1).pick([])).to.throw(RangeError);
    expect(() => seededDice(1).weighted({ a: 0 })).to.throw(RangeError);
  });
});

const KNOWN_ROLLS = [10, 813, 488, 708];
