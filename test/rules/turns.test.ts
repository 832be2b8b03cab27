import { expect } from 'chai';
import * as fc from 'fast-check';
import { ranks } from '../../src/rules/data/ranks.ts';
import { DAY, HOUR } from '../../src/rules/moment.ts';
import { maxTurnsOf, refill, returnBonus, spend, type TurnPool } from '../../src/rules/turns.ts';
import { expectRefusal, frozen } from '../support/facts.ts';

const noon = Date.UTC(2102, 4, 5, 12);
const recruit: TurnPool = frozen({
  turns: 40,
  turnResetAt: noon - DAY,
  militaryRank: 'Recruit',
  ariaBonusMultiplier: 1,
});

const pools = fc.record({
  turns: fc.integer({ min: 0, max: 5000 }),
  turnResetAt: fc.option(fc.integer({ min: noon - 9 * DAY, max: noon }), { nil: null }),
  militaryRank: fc.constantFrom(...ranks.map(({ rank }) => rank)),
  ariaBonusMultiplier: fc.double({ min: 1, max: 1.5, noNaN: true }),
});

describe('turns', () => {
  const caps: [string, number, number][] = [
    ['Recruit', 1, 1000],
    ['Sergeant', 1.2, 1218],
    ['Fleet Admiral', 1.5, 1680],
    ['Recruit', 9, 1500],
    ['Recruit', 0.5, 1000],
    ['nobody knows', 1, 1000],
  ];
  for (const [militaryRank, ariaBonusMultiplier, turns] of caps) {
    it(`[TN1] a day brings a ${militaryRank} with a companion of ${ariaBonusMultiplier} ${turns} turns`, () => {
      expect(maxTurnsOf({ militaryRank, ariaBonusMultiplier })).to.equal(turns);
    });
  }

  it('[TN1] the galaxy sets the turns of a day', () => {
    expect(maxTurnsOf({ militaryRank: 'Spacer', ariaBonusMultiplier: 1 }, 200)).to.equal(205);
  });

  it('[TN2] the first look after midnight fills the pool', () => {
    expect(refill(recruit, noon)).to.deep.equal({ turns: 1000, turnResetAt: noon, maxTurns: 1000 });
    const midnight = Date.UTC(2102, 4, 5);
    expect(refill({ ...recruit, turnResetAt: midnight - 1 }, midnight)).to.include({ turns: 1000 });
  });

  it('[TN2] nothing is due twice a day, nor before midnight', () => {
    expect(refill({ ...recruit, turnResetAt: noon }, noon + 11 * HOUR)).to.equal(null);
    expect(refill({ ...recruit, turnResetAt: Date.UTC(2102, 4, 5) }, noon)).to.equal(null);
    expect(refill({ ...recruit, turnResetAt: noon + HOUR }, noon)).to.equal(null);
  });

  it('[TN2] a row as the database gives it is read as it is', () => {
    expect(refill({ ...recruit, turnResetAt: new Date(noon) }, noon)).to.equal(null);
    expect(refill({ ...recruit, turnResetAt: null }, noon)).to.include({ turns: 1000 });
  });

  it('[TN2] a refill is made once a day, never lowers turns and never lifts them above the cap', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 0, max: 9 }), (pool, days) => {
        const now = noon + days * DAY;
        const filled = refill(frozen(pool), now);
        if (!filled) return;
        expect(filled.turns).to.equal(Math.max(pool.turns, filled.maxTurns));
        expect(refill({ ...pool, ...filled }, now)).to.equal(null);
        expect(refill({ ...pool, ...filled }, now + DAY)).to.not.equal(null);
      }),
    );
  });

  it('[TN3] turns are spent and counted for life', () => {
    expect(spend(frozen({ turns: 5, lifetimeTurnsSpent: 7 }), 5)).to.deep.equal({ turns: 0, lifetimeTurnsSpent: 12 });
  });

  it('[TN3] what is not there is not spent', () => {
    const pilot = frozen({ turns: 4, lifetimeTurnsSpent: 0 });
    expectRefusal(() => spend(pilot, 5), 'ERR_NO_TURNS', { need: 5, have: 4 });
    expect(() => spend(pilot, -1)).to.throw(RangeError);
    expect(() => spend(pilot, 0.5)).to.throw(RangeError);
  });

  const returns: [days: number, turns: number, added: number][] = [
    [7, 1000, 0],
    [7.99, 1000, 0],
    [8, 1000, 400],
    [9.5, 1000, 450],
    [10, 1000, 500],
    [400, 1000, 500],
    [10, 1200, 300],
    [8, 1499, 1],
    [8, 1500, 0],
    [8, 1700, 0],
    [8, 0, 400],
  ];
  for (const [days, turns, added] of returns) {
    it(`[TN4] who has ${turns} turns and comes back after ${days} days finds ${added} more`, () => {
      const bonus = returnBonus(frozen({ ...recruit, turns }), noon - days * DAY, noon);
      expect(bonus).to.deep.equal(added === 0 ? null : { turns: turns + added, added });
    });
  }

  it('[TN4] who was never here does not come back', () => {
    expect(returnBonus(recruit, null, noon)).to.equal(null);
  });

  it('[TN4] the bonus comes on top of the day, and never lifts a pool above cap and 500', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 0, max: 400 }), (pool, days) => {
        const filled = { ...pool, ...refill(pool, noon) };
        const back = returnBonus(filled, noon - days * DAY, noon);
        if (!back) return;
        expect(back.added).to.be.within(1, 500);
        expect(back.turns).to.equal(filled.turns + back.added);
        expect(back.turns).to.be.at.most(maxTurnsOf(pool) + 500);
      }),
    );
  });
});
