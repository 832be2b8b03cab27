import { expect } from 'chai';
import * as fc from 'fast-check';
import { claimsIn } from '../../../src/rules/negotiation/claims.ts';
import { strategyOf } from '../../../src/rules/negotiation/strategy.ts';
import { frozen } from '../../support/facts.ts';

describe('claims', () => {
  const claims: [text: string, made: Record<string, string>][] = [
    ['Yes.', {}],
    ['The Scout Ship is mine.', { ship: 'scout' }],
    [
      "I'm Ada Voss. The colony ship, registry KX-2210.",
      { name: 'Ada Voss', ship: 'colony ship', registry: 'KX-2210' },
    ],
    ['Registration number is 77a; clearance code: delta-9', { registry: '77a', clearance: 'delta-9' }],
    [
      'Licence 12, cleared by the dock master, this morning',
      { registry: '12', clearance: 'the dock master', arrival: 'this morning' },
    ],
    [
      'Docked 3 hours ago. She was inherited from my aunt, truly.',
      { arrival: '3 hours ago', origin: 'inherited from my aunt' },
    ],
    ['Clearance level 3, by the way', { clearance: '3' }],
    ['My registry is in order and my clearance is fine.', {}],
    ['Todayish founders scouted.', {}],
  ];
  for (const [text, made] of claims) {
    it(`[NG18] "${text}" claims ${Object.keys(made).join(', ') || 'nothing'}`, () => {
      expect(claimsIn(text)).to.deep.equal(made);
    });
  }

  it('[NG18] at most six claims of 1 to 80 characters each', () => {
    const words = fc.constantFrom(
      "I'm",
      'captain',
      'registry',
      'is',
      'K9',
      'cleared by',
      'bought',
      'today',
      '🚀🚀',
      'x',
      ',',
      'scout',
    );
    const texts = fc.array(words, { maxLength: 100 }).map(parts => parts.join(' '));
    const known = ['name', 'ship', 'registry', 'clearance', 'arrival', 'origin'];
    fc.assert(
      fc.property(texts, text => {
        for (const [about, value] of Object.entries(claimsIn(text))) {
          expect(known).to.include(about);
          expect(Array.from(value)).to.have.length.within(1, 80);
          expect(value).to.equal(value.trim());
        }
      }),
    );
    expect(Array.from(claimsIn(`bought ${'🚀'.repeat(90)}`).origin!)).to.have.length(80);
  });
});

describe('ways of talking', () => {
  const ways: [answers: string[], way: ReturnType<typeof strategyOf>][] = [
    [[], 'plain'],
    [['Yes.', 'No.'], 'plain'],
    [['The registry is 9.', 'Docking at four.', 'Of course.'], 'detail'],
    [['Of course.', 'Definitely!', 'Please.'], 'confident'],
    [['Please, officer.', 'Thank you.', 'Certainly.'], 'courteous'],
    [['The cat.', 'A stray cat', 'My cargo.'], 'cat'],
    [['cat', 'please', 'certainly', 'cargo'], 'detail'],
    [['cat', 'please', 'certainly'], 'confident'],
    [['cat cat cat', 'please', 'thanks'], 'courteous'],
  ];
  for (const [answers, way] of ways) {
    it(`[NG18] ${answers.join(' / ') || 'silence'} is ${way}`, () => {
      expect(strategyOf(frozen(answers))).to.equal(way);
    });
  }
});
