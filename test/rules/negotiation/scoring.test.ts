import { expect } from 'chai';
import * as fc from 'fast-check';
import { blended, scoreAnswer } from '../../../src/rules/negotiation/scoring.ts';
import { frozen } from '../../support/facts.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const measures = fc.record({ persuasiveness: unit, confidence: unit });
const words = fc.constantFrom(
  'registry',
  'serial',
  'definitely',
  'of course',
  'today',
  'yesterday',
  'brand new',
  'old',
  'bought',
  'found',
  'x',
);
const answers = fc.oneof(
  fc.string(),
  fc.array(words, { maxLength: 80 }).map(parts => parts.join(' ')),
);

describe('what an answer is worth', () => {
  const rows: [answer: string, p: number, c: number, k: number, b: number][] = [
    ['Yes.', 0.32, 0.5, 0.8, 0.518],
    ['The Scout Ship is mine.', 0.4, 0.5, 0.8, 0.55],
    ['Of course it is mine, the registry and docking clearance are on file.', 0.71, 0.7, 0.8, 0.734],
  ];
  for (const [answer, persuasiveness, confidence, consistency, believability] of rows) {
    it(`[NG5, NG6] ${answer} is worth ${believability}`, () => {
      const scores = { persuasiveness, confidence, consistency, believability };
      expect(scoreAnswer(answer, [])).to.deep.equal({ ...scores, contradictions: [] });
    });
  }

  const persuasion: [what: string, answer: string, persuasiveness: number][] = [
    ['29 words', 'word '.repeat(29), 0.88],
    ['30 words, from which more do not help', 'word '.repeat(30), 0.9],
    ['60 words', 'word '.repeat(60), 0.9],
    ['a detail inside another word', 'Serialised', 0.37],
    ['a detail named twice', 'Cargo, CARGO', 0.39],
    ['all eight details', 'serial registry license clearance authorization docking cargo manifest', 0.86],
    ['all there is', `${'word '.repeat(30)} serial registry license clearance`, 1],
    ['no words at all', ' ', 0.3],
  ];
  for (const [what, answer, persuasiveness] of persuasion) {
    it(`[NG5] ${what}: persuasiveness ${persuasiveness}`, () => {
      expect(scoreAnswer(answer, [])).to.include({ persuasiveness });
    });
  }

  const certain: [answer: string, confidence: number][] = [
    ['DEFINITELY.', 0.7],
    ['Without—a doubt', 0.7],
    ['Certainly, absolutely, of course', 0.7],
    ['It is stored indefinitely, on a course of its own', 0.5],
  ];
  for (const [answer, confidence] of certain) {
    it(`[NG6] ${answer}: confidence ${confidence}`, () => {
      expect(scoreAnswer(answer, [])).to.include({ confidence });
    });
  }

  const said: [earlier: string[], now: string, contradictions: string[]][] = [
    [['I bought her new'], 'She was inherited and old.', ['age: new, old', 'origin: bought, inherited']],
    [['I bought her.'], 'Found!', ['origin: bought, found']],
    [['Brand-new, she is'], 'a VINTAGE model', ['age: brand new, vintage']],
    [['I came this morning,', 'just now'], 'It was last week', ['time: this morning, last week']],
    [
      ['today', 'new', 'bought'],
      'yesterday, used, gifted',
      ['time: today, yesterday', 'age: new, used', 'origin: bought, gifted'],
    ],
    [['today'], 'yesterday, last week and last month', ['time: today, yesterday']],
    [['yesterday'], 'today', []],
    [[], 'bought today, found yesterday', []],
    [['The news, renewed'], 'I am sold, and confused', []],
    [['this fine morning'], 'last stop: week two', []],
  ];
  for (const [earlier, now, contradictions] of said) {
    it(`[NG7] after "${earlier.join(' / ')}", "${now}" contradicts ${contradictions.length} times`, () => {
      const scores = scoreAnswer(now, frozen(earlier));
      expect(scores.contradictions).to.deep.equal(contradictions);
      expect(scores.consistency).to.equal([0.8, 0.6, 0.4, 0.2][contradictions.length]);
    });
  }

  it('[NG5, NG6] whatever is said, every score lies between 0 and 1, and believability is their mean by weight', () => {
    fc.assert(
      fc.property(answers, fc.array(answers, { maxLength: 4 }), (answer, earlier) => {
        const { contradictions, ...scores } = scoreAnswer(answer, earlier);
        for (const score of Object.values(scores)) expect(score).to.be.within(0, 1);
        const { persuasiveness, confidence, consistency, believability } = scores;
        expect(believability).to.be.closeTo(0.4 * persuasiveness + 0.3 * confidence + 0.3 * consistency, 1e-6);
        expect(consistency).to.be.closeTo(0.8 - 0.2 * contradictions.length, 1e-9);
      }),
    );
  });

  const plain = frozen({ persuasiveness: 0.5, confidence: 0.5, consistency: 0.8, believability: 0.59 });

  it('[NG8] without an AI the rules stand', () => {
    expect(blended(plain, null)).to.deep.equal(plain);
  });

  const moves: [ai: number, persuasiveness: number][] = [
    [0.55, 0.55],
    [1, 0.6],
    [0, 0.4],
    [0.5, 0.5],
  ];
  for (const [ai, value] of moves) {
    it(`[NG8] an AI that says ${ai} makes ${value} of 0.5`, () => {
      const believability = Math.round((0.7 * value + 0.24) * 1e6) / 1e6;
      const scores = { persuasiveness: value, confidence: value, consistency: 0.8, believability };
      expect(blended(plain, { persuasiveness: ai, confidence: ai })).to.deep.equal(scores);
    });
  }

  it('[NG8] an AI moves each measure by at most 0.1, never consistency, believability by at most 0.07', () => {
    fc.assert(
      fc.property(answers, measures, (answer, ai) => {
        const rule = scoreAnswer(answer, []);
        const scores = blended(rule, ai);
        expect(scores.persuasiveness)
          .to.be.within(0, 1)
          .and.closeTo(rule.persuasiveness, 0.1 + 1e-9);
        expect(scores.confidence)
          .to.be.within(0, 1)
          .and.closeTo(rule.confidence, 0.1 + 1e-9);
        expect(scores.consistency).to.equal(rule.consistency);
        expect(scores.believability)
          .to.be.within(0, 1)
          .and.closeTo(rule.believability, 0.07 + 1e-6);
        expect(scores).to.have.all.keys('persuasiveness', 'confidence', 'consistency', 'believability');
      }),
    );
  });
});
