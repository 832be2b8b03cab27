import { expect } from 'chai';
import * as fc from 'fast-check';
import { LANGUAGES, type Language } from '../../src/protocol/languages.ts';
import { type Guard, guardNames, guardTitles, guardTraits } from '../../src/rules/data/guards.ts';
import { starterShips } from '../../src/rules/data/shipRarity.ts';
import { seededDice } from '../../src/rules/dice.ts';
import { QUESTION_TOPICS } from '../../src/rules/negotiation/terms.ts';
import { closingIn, fill, languageOf, openingIn, questionIn, textsIn } from '../../src/texts/texts.ts';

/** Every text of a language by its path. */
function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

const lengthOf = (text: string) => Array.from(text).length;
const holesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();
/** Opening and closing quotes, and which quotes are somebody else's. */
const QUOTES: Readonly<Record<Language, readonly [open: string, close: string, foreign: RegExp]>> = {
  en: ['“', '”', /[„«»"]/],
  de: ['„', '“', /[”«»"]/],
  es: ['«', '»', /[„“”"]/],
  fr: ['«', '»', /[„“”"]/],
  pt: ['“', '”', /[„«»"]/],
};
const OTHERS = LANGUAGES.filter(language => language !== 'en');
const english = new Map(leavesOf(textsIn('en')));

describe('what the guard says', () => {
  for (const language of LANGUAGES) {
    describe(`in ${language}`, () => {
      const leaves = leavesOf(textsIn(language));

      it('[TX1] is complete, and no more than English', () => {
        expect(leaves.map(([path]) => path).toSorted()).to.deep.equal([...english.keys()].toSorted());
        for (const [path, text] of leaves) expect(text.trim(), path).to.equal(text).and.not.equal('');
      });

      it('[TX1] has the same placeholders as English', () => {
        for (const [path, text] of leaves) {
          // A sentence may do without the ship or the sum, but asks for nothing that nobody gives.
          const allowed = path.startsWith('/closings')
            ? ['{credits}', ...(/\/(success|pod|convinced)\//.test(path) ? ['{ship}'] : [])]
            : holesIn(english.get(path) ?? '');
          expect(allowed, path).to.include.members(holesIn(text));
          if (path.startsWith('/openings')) expect(holesIn(text), path).to.deep.equal(['{name}', '{title}']);
        }
      });

      it('[TX1] is set in one typography', () => {
        const [open, close, foreign] = QUOTES[language];
        for (const [path, text] of leaves) {
          expect(text, path).to.not.match(/ {2}|\n|\t/);
          expect(text.isWellFormed(), path).to.equal(true);
          expect(text, path).to.not.match(foreign);
          expect(text.split(open).length, path).to.equal(text.split(close).length);
        }
      });

      it('[TX1] is of a length that fits', () => {
        for (const [path, text] of leaves) {
          const [least, most] = path.startsWith('/openings')
            ? [250, 900]
            : path.startsWith('/questions')
              ? [10, 240]
              : path.startsWith('/leads')
                ? [10, 160]
                : path.startsWith('/closings')
                  ? [20, 300]
                  : [3, 200];
          expect(lengthOf(text), `${path}: ${text}`).to.be.within(least, most);
        }
      });
    });
  }

  for (const language of OTHERS) {
    it(`[TX1] ${language} is not English in disguise`, () => {
      const same = leavesOf(textsIn(language)).filter(([path, text]) => english.get(path) === text);
      // Kinds of ships may share a name; sentences do not.
      expect(same.filter(([path]) => !path.startsWith('/ships') && !path.startsWith('/titles'))).to.deep.equal([]);
    });
  }

  const anybody = fc.record<Guard>({
    name: fc.constantFrom(...guardNames),
    title: fc.constantFrom(...guardTitles),
    trait: fc.constantFrom(...guardTraits.map(({ trait }) => trait)),
    description: fc.constant(''),
    baseSuspicion: fc.constant(0.5),
    thresholdModifier: fc.constant(0),
  });

  it('[TX2] every guard opens with their name and leaves no placeholder', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), anybody, (language, guard) => {
        const opening = openingIn({ language, guard });
        expect(opening).to.include(guard.name).and.not.match(/[{}]/);
      }),
    );
  });

  it('[TX3] every question can be asked, after a lead-in from the third exchange on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...QUESTION_TOPICS),
        fc.constantFrom(...starterShips),
        anybody,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        (language, topic, ship, { trait }, exchanges, seed) => {
          const ask = (after: number) =>
            questionIn({ language, topic, ship, trait, exchanges: after, dice: seededDice(seed) });
          const plain = ask(1);
          const { any, ships } = textsIn(language).questions[topic];
          expect(ships?.[ship] ?? any).to.include(plain);
          const asked = ask(exchanges);
          expect(asked.endsWith(plain)).to.equal(true);
          expect(asked === plain).to.equal(exchanges < 2);
        },
      ),
    );
  });

  it('[TX4] every end has its words, with the sum in the language’s own digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('success', 'pod', 'failure', 'caught', 'convinced', 'high_suspicion'),
        anybody,
        fc.constantFrom(...starterShips),
        (language, kind, { trait }, ship) => {
          const words = closingIn({ language, kind, trait, ship, credits: 15_000 });
          expect(words).to.not.match(/[{}]/);
        },
      ),
    );
    const words = closingIn({
      language: 'de',
      kind: 'pod',
      trait: 'Friendly Veteran',
      ship: 'ESCAPE_POD',
      credits: 1000,
    });
    expect(words).to.include('1.000');
  });

  it('[TX4] a character that is not in the table speaks all the same', () => {
    expect(closingIn({ language: 'en', kind: 'pod', trait: 'Nobody', ship: 'ESCAPE_POD', credits: 1 })).to.include(
      'Escape Pod',
    );
  });

  for (const [wanted, language] of [
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['PT_br', 'pt'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['en;q=0.2, es;q=0.8', 'es'],
    ['nl, de-AT;q=0.8', 'de'],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['de;q=7', 'en'],
    ['klingon', 'en'],
    ['deu', 'en'],
  ] as const) {
    it(`[TX5] ${JSON.stringify(wanted)} is answered in ${language}`, () => {
      expect(languageOf(wanted)).to.equal(language);
    });
  }

  it('[TX5] whatever is asked for, it is one of the five', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), wanted => {
        expect(LANGUAGES).to.include(languageOf(wanted));
      }),
    );
  });

  it('a placeholder without a value is a fault of ours', () => {
    expect(fill('{a} and {b}', { a: 1, b: 'two' })).to.equal('1 and two');
    expect(() => fill('{a}', {})).to.throw(RangeError);
    expect(() => fill('{toString}', {})).to.throw(RangeError);
  });
});
