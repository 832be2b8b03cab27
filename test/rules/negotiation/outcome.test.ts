import { expect } from 'chai';
import * as fc from 'fast-check';
import { guardTraits } from '../../../src/rules/data/guards.ts';
import { shipRarity, type StarterShip, starterShips } from '../../../src/rules/data/shipRarity.ts';
import { mentionsCat, outcomeOf, POD_VERDICT, type Verdict } from '../../../src/rules/negotiation/outcome.ts';
import { scoreAnswer } from '../../../src/rules/negotiation/scoring.ts';
import { frozen } from '../../support/facts.ts';

type Facts = Parameters<typeof outcomeOf>[0];

const modifierOf = (name: string) => guardTraits.find(({ trait }) => trait === name)!.thresholdModifier;

/** Five times the same, as the rules score it. */
function fiveTimes(text: string): Facts['answers'] {
  const { contradictions, ...scores } = scoreAnswer(text, []);
  return Array.from({ length: 5 }, () => ({ text, ...scores, contradictions: contradictions.length }));
}

/** One answer of this consistency, and 0.5 besides. */
const answer = (consistency: number, contradictions = 0) => ({
  text: 'Mine.',
  persuasiveness: 0.5,
  confidence: 0.5,
  consistency,
  contradictions,
});

/** Answers that make this score. */
const scoring = (score: number, text = 'Mine.') => [
  { text, persuasiveness: score, confidence: score, consistency: score, contradictions: 0 },
];

const REGISTRY = 'Of course it is mine, the registry and docking clearance are on file.';

describe('the outcome', () => {
  const won = { outcome: 'SUCCESS', notoriety: false };
  const lost = { outcome: 'FAILURE', awardedShip: 'ESCAPE_POD', startingCredits: 500, bonus: false, notoriety: true };
  const vectors: [text: string, ship: StarterShip, trait: string, verdict: Partial<Record<keyof Verdict, unknown>>][] =
    [
      [
        'Yes.',
        'SCOUT_SHIP',
        'Paranoid Newbie',
        {
          ...won,
          score: 0.614,
          skill: 'AVERAGE',
          threshold: 0.6,
          awardedShip: 'SCOUT_SHIP',
          startingCredits: 2000,
          bonus: false,
        },
      ],
      ['Yes.', 'CARGO_HAULER', 'Paranoid Newbie', { ...lost, score: 0.614, skill: 'AVERAGE', threshold: 0.65 }],
      ['Yes.', 'DEFENDER', 'Shrewd Investigator', { ...lost, score: 0.614, skill: 'AVERAGE', threshold: 0.65 }],
      [
        REGISTRY,
        'COLONY_SHIP',
        'Paranoid Newbie',
        {
          ...won,
          score: 0.752,
          skill: 'STRONG',
          threshold: 0.75,
          awardedShip: 'COLONY_SHIP',
          startingCredits: 10_000,
          bonus: true,
        },
      ],
    ];
  for (const [text, ship, trait, verdict] of vectors) {
    it(`[NG12, NG13, NG14] "${text}" five times for the ${ship} before a ${trait}: ${verdict.outcome as string}`, () => {
      const facts = frozen({ ship, thresholdModifier: modifierOf(trait), answers: fiveTimes(text) });
      expect(outcomeOf(facts)).to.deep.equal({ ...verdict, cat: false });
    });
  }

  const cats: [text: string, isCat: boolean][] = [
    ['The CAT, officer!', true],
    ["It is the cat's ship", true],
    ['a tom-cat', true],
    ['cats kitties kittens felines', true],
    ['Whiskers.', true],
    ['it was purring and meowing', true],
    ['a tabby', true],
    ['a stray', true],
    ['the ship’s kitty', true],
    ['another category', false],
    ['concatenate, scat, catalogue, astray, meowed', false],
    ['', false],
  ];
  for (const [text, isCat] of cats) {
    it(`[NG12] "${text}" is ${isCat ? '' : 'not '}about the cat`, () => {
      expect(mentionsCat(text)).to.equal(isCat);
    });
  }

  it('[NG12] the cat counts 0.15 once, however often it comes up, and a score ends at 1', () => {
    const facts = { ship: 'SCOUT_SHIP' as const, thresholdModifier: 0 };
    const twice = [...scoring(0.4, 'a cat'), ...scoring(0.4, 'the cat, a cat')];
    expect(outcomeOf({ ...facts, answers: twice })).to.include({ score: 0.55, cat: true });
    expect(outcomeOf({ ...facts, answers: scoring(0.95, 'cat') })).to.include({ score: 1 });
    expect(outcomeOf({ ...facts, answers: scoring(0.55, 'cat') })).to.include({ score: 0.7, skill: 'STRONG' });
  });

  it('[NG12] consistency weighs half, confidence 0.3, persuasiveness 0.2; who said nothing has 0.5', () => {
    const facts = { ship: 'SCOUT_SHIP' as const, thresholdModifier: 0 };
    const one = { text: '', persuasiveness: 1, confidence: 0.4, consistency: 0.9, contradictions: 0 };
    expect(outcomeOf({ ...facts, answers: [one] })).to.include({ score: 0.77 });
    expect(outcomeOf({ ...facts, answers: [] })).to.include({ score: 0.5, skill: 'AVERAGE', outcome: 'SUCCESS' });
  });

  const caught: [what: string, answers: Facts['answers'], isCaught: boolean][] = [
    ['three contradictions', [answer(0.8, 1), answer(0.8, 2)], true],
    ['two contradictions', [answer(0.8, 1), answer(0.8, 1)], false],
    ['an average consistency of 0.29', [answer(0.2), answer(0.38)], true],
    ['an average consistency of 0.3', [answer(0.2), answer(0.4)], false],
    ['an average that misses 0.3 by a binary hair', [answer(0.3), answer(0.4), answer(0.2), answer(0.3)], false],
    ['one answer of consistency 0.19', [answer(0.8), answer(0.19)], true],
    ['one answer of consistency 0.2', [answer(0.8), answer(0.2)], false],
    ['0.8 less three times 0.2', [answer(0.8), answer(0.8 - 0.2 - 0.2 - 0.2)], false],
  ];
  for (const [what, answers, isCaught] of caught) {
    it(`[NG13] ${what} ${isCaught ? 'ends it: the pod and 300 credits' : 'is borne'}`, () => {
      const verdict = outcomeOf({ ship: 'LIGHT_FREIGHTER', thresholdModifier: -0.1, answers });
      if (!isCaught) expect(verdict.startingCredits).to.not.equal(300);
      else {
        expect(verdict).to.include({ outcome: 'FAILURE', awardedShip: 'ESCAPE_POD', startingCredits: 300 });
        expect(verdict).to.include({ bonus: false, notoriety: true });
      }
    });
  }

  it('[NG13] who is caught is not saved by a high score', () => {
    const answers = [answer(1, 3), ...scoring(1), ...scoring(1)];
    expect(outcomeOf({ ship: 'SCOUT_SHIP', thresholdModifier: -0.1, answers })).to.include({ startingCredits: 300 });
  });

  const skills: [score: number, skill: Verdict['skill'], threshold: number][] = [
    [0.7, 'STRONG', 0.5],
    [0.699_999, 'AVERAGE', 0.55],
    [0.4, 'AVERAGE', 0.55],
    [0.399_999, 'WEAK', 0.65],
  ];
  for (const [score, skill, threshold] of skills) {
    it(`[NG13] a score of ${score} is that of a ${skill} talker, who needs ${threshold} for the hauler`, () => {
      const verdict = outcomeOf({ ship: 'CARGO_HAULER', thresholdModifier: 0, answers: scoring(score) });
      expect(verdict).to.include({ score, skill, threshold });
    });
  }

  const bounds: [ship: StarterShip, modifier: number, score: number, threshold: number][] = [
    ['CARRIER', 0.1, 0.35, 0.95],
    ['CARRIER', 0.3, 0.35, 0.95],
    ['LIGHT_FREIGHTER', -0.1, 0.75, 0.2],
    ['ESCAPE_POD', -0.3, 0.75, 0.2],
  ];
  for (const [ship, thresholdModifier, score, threshold] of bounds) {
    it(`[NG13] ${ship} and ${thresholdModifier}: the threshold is ${threshold}`, () => {
      expect(outcomeOf({ ship, thresholdModifier, answers: scoring(score) })).to.include({ threshold });
    });
  }

  it('[NG14] a score that reaches the threshold as one adds by hand is enough', () => {
    for (const ship of starterShips) {
      for (const { thresholdModifier } of guardTraits) {
        for (let hundredths = 30; hundredths <= 100; hundredths++) {
          const { threshold, outcome } = outcomeOf({ ship, thresholdModifier, answers: scoring(hundredths / 100) });
          const isEnough = hundredths >= Math.round(threshold! * 100);
          expect(outcome === 'SUCCESS', `${ship} ${thresholdModifier} ${hundredths}`).to.equal(isEnough);
        }
      }
    }
  });

  const bonuses: [ship: StarterShip, score: number, bonus: boolean][] = [
    ['LIGHT_FREIGHTER', 0.9, false],
    ['ESCAPE_POD', 0.9, false],
    ['SCOUT_SHIP', 0.9, true],
    ['FAST_COURIER', 0.7, true],
    ['FAST_COURIER', 0.69, false],
    ['DEFENDER', 0.69, false],
    ['CARRIER', 0.9, true],
  ];
  for (const [ship, score, bonus] of bonuses) {
    it(`[NG14] ${score} for the ${ship} is worth ${bonus ? 'a' : 'no'} bonus`, () => {
      const verdict = outcomeOf({ ship, thresholdModifier: 0, answers: scoring(score) });
      expect(verdict).to.include({ outcome: 'SUCCESS', bonus });
    });
  }

  it('[NG15] the pod is given to who asks for it, with 1,000 credits and nothing asked', () => {
    expect(POD_VERDICT).to.deep.equal({
      outcome: 'SUCCESS',
      skill: 'AVERAGE',
      score: 0.5,
      threshold: null,
      awardedShip: 'ESCAPE_POD',
      startingCredits: 1000,
      bonus: false,
      notoriety: false,
      cat: false,
    });
  });

  it('[NG15] a pod that has to be argued for is given all the same, with 800 credits', () => {
    const pod = { ship: 'ESCAPE_POD' as const, thresholdModifier: 0.1 };
    expect(outcomeOf({ ...pod, answers: scoring(0.39) })).to.deep.equal({
      outcome: 'PARTIAL_SUCCESS',
      skill: 'WEAK',
      score: 0.39,
      threshold: 0.4,
      awardedShip: 'ESCAPE_POD',
      startingCredits: 800,
      bonus: false,
      notoriety: false,
      cat: false,
    });
    expect(outcomeOf({ ...pod, answers: scoring(0.4) })).to.include({ outcome: 'SUCCESS', startingCredits: 1000 });
  });

  it('[NG12, NG13, NG14] whatever is said, scores and thresholds keep their bounds, and the award is the claimed ship or the pod', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const said = fc.record({
      text: fc.constantFrom('Mine.', 'the cat'),
      persuasiveness: unit,
      confidence: unit,
      consistency: unit,
      contradictions: fc.integer({ min: 0, max: 3 }),
    });
    const facts = fc.record({
      ship: fc.constantFrom(...starterShips),
      thresholdModifier: fc.constantFrom(...guardTraits.map(({ thresholdModifier }) => thresholdModifier)),
      answers: fc.array(said, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(facts, each => {
        const { ship } = each;
        const verdict = outcomeOf(frozen(each));
        expect(verdict.score).to.be.within(0, 1);
        expect(verdict.threshold).to.be.within(0.2, 0.95);
        if (verdict.outcome === 'SUCCESS') {
          expect(verdict).to.include({ awardedShip: ship, startingCredits: shipRarity[ship].baseCredits });
          expect(verdict.score).to.be.at.least(verdict.threshold!);
        } else {
          expect(verdict).to.include({ awardedShip: 'ESCAPE_POD', bonus: false });
          expect([300, 500, 800]).to.include(verdict.startingCredits);
        }
        expect(verdict.notoriety).to.equal(verdict.outcome === 'FAILURE');
      }),
      { numRuns: 1000 },
    );
  });
});
