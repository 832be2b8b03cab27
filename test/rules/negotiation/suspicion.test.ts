import { expect } from 'chai';
import * as fc from 'fast-check';
import { moodOf } from '../../../src/rules/negotiation/mood.ts';
import { endOf, suspicionAfter } from '../../../src/rules/negotiation/suspicion.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe('suspicion', () => {
  const rows: [believability: number, after: number][] = [
    [1, 0.35],
    [0.8, 0.35],
    [0.7999, 0.42],
    [0.6, 0.42],
    [0.5999, 0.5],
    [0.4, 0.5],
    [0.3999, 0.6],
    [0.2, 0.6],
    [0.1999, 0.7],
    [0, 0.7],
    [0.1 + 0.7, 0.35],
    [0.1 * 6, 0.42],
  ];
  for (const [believability, after] of rows) {
    it(`[NG9] an answer of ${believability} makes ${after} of 0.5`, () => {
      expect(suspicionAfter(0.5, believability)).to.equal(after);
    });
  }

  it('[NG9] it is carried from answer to answer, and sums stay exact', () => {
    const answers = [0.7, 0.7, 0.3, 0.9, 0.1];
    const course = answers.reduce<number[]>((all, each) => [...all, suspicionAfter(all.at(-1)!, each)], [0.55]);
    expect(course).to.deep.equal([0.55, 0.47, 0.39, 0.49, 0.34, 0.54]);
  });

  it('[NG9] it stays between 0 and 1, in hundredths, and falls where an answer is believed more', () => {
    const hundredths = fc.integer({ min: 0, max: 100 }).map(n => n / 100);
    fc.assert(
      fc.property(hundredths, unit, unit, (before, one, other) => {
        const after = suspicionAfter(before, Math.min(one, other));
        expect(after).to.be.within(0, 1);
        expect(after).to.equal(Math.round(after * 100) / 100);
        expect(suspicionAfter(before, Math.max(one, other))).to.be.at.most(after);
      }),
    );
    expect([suspicionAfter(0.05, 1), suspicionAfter(0.9, 0)]).to.deep.equal([0, 1]);
  });

  const ends: [answered: number, suspicion: number, believability: number, end: ReturnType<typeof endOf>][] = [
    [1, 1, 0, null],
    [2, 0.86, 0, 'high_suspicion'],
    [2, 0.85, 0, null],
    [4, 1, 1, 'high_suspicion'],
    [2, 0, 1, null],
    [3, 0.19, 0.76, 'convinced'],
    [3, 0.2, 0.76, null],
    [3, 0.19, 0.75, null],
    [3, 0.3 - 0.1, 0.9, null],
    [4, 0.5, 0.5, null],
    [5, 0.5, 0.5, 'asked_out'],
    [5, 1, 0, 'asked_out'],
    [6, 0, 1, 'asked_out'],
  ];
  for (const [answered, suspicion, believability, end] of ends) {
    it(`[NG10] after ${answered} answers, suspicion ${suspicion}, believed ${believability}: ${end ?? 'the guard goes on'}`, () => {
      expect(endOf({ answered, suspicion, believability })).to.equal(end);
    });
  }

  it('[NG10] whoever is believed a little never meets more than five exchanges', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 5, maxLength: 5 }), unit, (answers, base) => {
        let suspicion = base;
        const end = answers.findIndex((believability, index) => {
          suspicion = suspicionAfter(suspicion, believability);
          return endOf({ answered: index + 1, suspicion, believability }) !== null;
        });
        expect(end).to.be.within(1, 4);
      }),
    );
  });
});

describe('the mood of a guard', () => {
  const moods: [believability: number, contradictions: number, mood: ReturnType<typeof moodOf>][] = [
    [0.5, 0, 'neutral'],
    [0.8, 0, 'neutral'],
    [0.81, 0, 'convinced'],
    [0.81, 1, 'suspicious'],
    [0.49, 0, 'suspicious'],
    [0.3, 0, 'suspicious'],
    [0.29, 0, 'very_suspicious'],
    [0.9, 2, 'suspicious'],
    [0.9, 3, 'very_suspicious'],
  ];
  for (const [believability, contradictions, mood] of moods) {
    it(`[NG11] ${believability} and ${contradictions} contradictions: ${mood}`, () => {
      expect(moodOf(believability, contradictions)).to.equal(mood);
    });
  }
});
