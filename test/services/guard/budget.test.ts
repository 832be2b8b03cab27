import { expect } from 'chai';
import * as fc from 'fast-check';
import { Budget, type Cap, CAPS, type Reservation } from '../../../src/services/guard/Budget.ts';
import { costOf, estimateOf } from '../../../src/services/guard/prices.ts';

const MIDNIGHT = Date.UTC(2102, 4, 2);
const SECOND = 1_000;
const HOUR = 3_600_000;

/** A budget with a clock that is moved by hand. */
function budgetAt(time: number, mostAccounts?: number) {
  const clock = { time };
  return { clock, budget: new Budget(() => new Date(clock.time), mostAccounts) };
}

function granted(outcome: Reservation | Cap): Reservation {
  if (typeof outcome === 'string') throw new Error(`not granted: ${outcome}`);
  return outcome;
}

const refusedBy = (outcome: Reservation | Cap) => (typeof outcome === 'string' ? outcome : null);

/** Books this much for players, each of whom may still spend. */
function book(budget: Budget, usd: number, player: string): void {
  granted(budget.reserve(player, 0)).settle(usd);
}

describe('what AI may cost', () => {
  it('[GA5] an estimate is (⌊characters / 4⌋ + 500) · price of a token · 3', () => {
    expect(estimateOf('claude-sonnet-4-6', 4_003)).to.be.closeTo((1_000 + 500) * 3e-6 * 3, 1e-12);
    expect(estimateOf('gpt-3.5-turbo', 0)).to.be.closeTo(500 * 2e-6 * 3, 1e-12);
  });

  const prices: [model: string, usd: number][] = [
    ['gpt-6-luna', 0.1 + 0.5],
    ['claude-haiku-5-5', 0.1 + 0.5],
    ['claude-haiku-4-5-20251001', 1 + 5],
    ['claude-sonnet-5-5', 2 + 10],
    ['claude-sonnet-4-6', 3 + 15],
    ['something-else', 30 + 60],
    ['', 30 + 60],
    ['my-gpt-6-luna', 30 + 60],
  ];
  for (const [model, usd] of prices) {
    it(`[GA5] a million tokens each way of ${model || 'no name'} cost ${usd} USD`, () => {
      expect(costOf(model, { input: 1e6, output: 1e6 })).to.be.closeTo(usd, 1e-9);
    });
  }

  it('[GA5] ten requests of a player in any minute, the eleventh waits; others go on', () => {
    const { clock, budget } = budgetAt(MIDNIGHT);
    for (let n = 0; n < 10; n += 1) {
      granted(budget.reserve('a', 0));
      clock.time += 5 * SECOND;
    }
    expect(refusedBy(budget.reserve('a', 0))).to.equal('minute');
    granted(budget.reserve('b', 0));
    clock.time = MIDNIGHT + 60 * SECOND;
    granted(budget.reserve('a', 0));
    expect(refusedBy(budget.reserve('a', 0))).to.equal('minute');
  });

  it('[GA5] what is refused does not count', () => {
    const { clock, budget } = budgetAt(MIDNIGHT);
    for (let n = 0; n < 1_000; n += 1) budget.reserve('a', 1);
    for (let n = 0; n < 10; n += 1) granted(budget.reserve('a', 0));
    for (let n = 0; n < 1_000; n += 1) budget.reserve('a', 0);
    clock.time += 60 * SECOND;
    granted(budget.reserve('a', 0));
  });

  it('[GA5] five hundred requests of a player a day', () => {
    const { clock, budget } = budgetAt(MIDNIGHT);
    for (let n = 0; n < 500; n += 1) {
      granted(budget.reserve('a', 0)).settle(0);
      clock.time += 10 * SECOND;
    }
    expect(refusedBy(budget.reserve('a', 0))).to.equal('day');
    clock.time = MIDNIGHT + 24 * HOUR - 1;
    expect(refusedBy(budget.reserve('a', 0))).to.equal('day');
    clock.time += 1;
    granted(budget.reserve('a', 0));
  });

  const requests: [usd: number, cap: Cap | null][] = [
    [0.25, null],
    [0.2501, 'request'],
    [60, 'instance'],
  ];
  for (const [usd, cap] of requests) {
    it(`[GA5] a request of ${usd} USD is ${cap ? `refused by the cap of the ${cap}` : 'granted'}`, () => {
      expect(refusedBy(budgetAt(MIDNIGHT).budget.reserve('a', usd))).to.equal(cap);
    });
  }

  const spent: [usd: number, cap: Cap | null][] = [
    [1.59, null],
    [1.6, 'player'],
    [2.5, 'player'],
  ];
  for (const [usd, cap] of spent) {
    it(`[GA5] a player who has spent ${usd} USD that day is ${cap ? 'not ' : ''}asked for`, () => {
      const { clock, budget } = budgetAt(MIDNIGHT);
      book(budget, usd, 'a');
      expect(refusedBy(budget.reserve('a', 0.1))).to.equal(cap);
      granted(budget.reserve('b', 0.1));
      clock.time += 24 * HOUR;
      granted(budget.reserve('a', 0.1));
    });
  }

  it('[GA5] a node spends at most 50 USD a day', () => {
    const { clock, budget } = budgetAt(MIDNIGHT);
    for (let n = 0; n < 33; n += 1) book(budget, 1.5, `p${n}`);
    granted(budget.reserve('q', 0.2));
    granted(budget.reserve('r', 0.25)).settle(0.25);
    expect(refusedBy(budget.reserve('s', 0.1))).to.equal('instance');
    granted(budget.reserve('s', 0.04));
    clock.time += 24 * HOUR;
    granted(budget.reserve('s', 0.1));
  });

  it('[GA5] caps are asked in the order instance, request, player', () => {
    const { budget } = budgetAt(MIDNIGHT);
    book(budget, 2, 'a');
    for (let n = 0; n < 9; n += 1) budget.reserve('a', 0);
    expect(refusedBy(budget.reserve('a', 100))).to.equal('instance');
    expect(refusedBy(budget.reserve('a', 1))).to.equal('request');
    expect(refusedBy(budget.reserve('a', 0.1))).to.equal('player');
  });

  it('[GA5] what is asked at the same time is counted as estimated, and afterwards as it was', () => {
    const { clock, budget } = budgetAt(MIDNIGHT);
    const open = Array.from({ length: 7 }, () => granted(budget.reserve('a', 0.25)));
    expect(refusedBy(budget.reserve('a', 0.25))).to.equal('player');
    for (const reservation of open) {
      reservation.settle(0.01);
      reservation.settle(1);
    }
    clock.time += 60 * SECOND;
    granted(budget.reserve('a', 0.25));
  });

  it('[GA5] what is asked before midnight and paid after it belongs to the new day', () => {
    const { clock, budget } = budgetAt(MIDNIGHT - 1);
    const late = granted(budget.reserve('a', 0.25));
    clock.time = MIDNIGHT;
    granted(budget.reserve('a', 0.25)).settle(0);
    late.settle(1.6);
    expect(refusedBy(budget.reserve('a', 0.1))).to.equal('player');
  });

  it('[GA5] a clock that is set back gives nothing back', () => {
    const { clock, budget } = budgetAt(MIDNIGHT);
    book(budget, 1.6, 'a');
    clock.time -= 24 * HOUR;
    expect(refusedBy(budget.reserve('a', 0.1))).to.equal('player');
  });

  it('[GA5] memory is bounded: the player who was idle longest is forgotten first, all with the day', () => {
    const { clock, budget } = budgetAt(MIDNIGHT, 3);
    book(budget, 1.6, 'a');
    book(budget, 1.6, 'b');
    book(budget, 0, 'c');
    expect(refusedBy(budget.reserve('a', 0.1))).to.equal('player');
    book(budget, 0, 'd');
    expect(budget.size).to.equal(3);
    expect(refusedBy(budget.reserve('a', 0.1))).to.equal('player');
    granted(budget.reserve('b', 0.1));
    for (let n = 0; n < 1_000; n += 1) budget.reserve(`p${n}`, 0.1);
    expect(budget.size).to.equal(3);
    clock.time += 24 * HOUR;
    budget.reserve('a', 0);
    expect(budget.size).to.equal(1);
  });

  it('[GA5] no caps are passed, however requests come and end', () => {
    const step = fc.record({
      player: fc.constantFrom('a', 'b', 'c'),
      usd: fc.double({ min: 0, max: 0.3, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      pause: fc.nat(20 * SECOND),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), steps => {
        const { clock, budget } = budgetAt(MIDNIGHT);
        const paid = new Map<string, number>();
        const asked = new Map<string, number[]>();
        for (const { player, usd, share, pause, open } of steps) {
          clock.time += pause;
          const outcome = budget.reserve(player, usd);
          if (typeof outcome === 'string') continue;
          paid.set(player, (paid.get(player) ?? 0) + (open ? usd : usd * share));
          asked.set(player, [...(asked.get(player) ?? []), clock.time]);
          if (!open) outcome.settle(usd * share);
        }
        for (const usd of paid.values()) expect(usd).to.be.below(CAPS.playerUsd + CAPS.requestUsd);
        for (const times of asked.values()) {
          for (const [at, time] of times.entries())
            expect((times[at + 10] ?? Infinity) - time).to.be.least(60 * SECOND);
        }
      }),
    );
  });
});
