import { expect } from 'chai';
import { guardTraits } from '../../../src/rules/data/guards.ts';
import { textsIn } from '../../../src/texts/texts.ts';
import { LANGUAGES } from '../../../web/app/languages.ts';
import { lettersAfter, partsOf } from '../../../web/guard/speech.ts';

describe('a scene', () => {
  for (const language of LANGUAGES) {
    it(`is told first, and then the guard says something (${language})`, () => {
      for (const { trait } of guardTraits) {
        const kinds = partsOf(textsIn(language).openings[trait]).map(({ kind }) => kind);
        expect(kinds.at(0), trait).to.equal('told');
        expect(kinds.at(-1), trait).to.equal('said');
      }
    });
  }

  it('is told from end to end where nobody speaks', () => {
    expect(partsOf('Nobody is here.')).to.deep.equal([{ kind: 'told', text: 'Nobody is here.' }]);
  });

  it('has its quotation marks taken off', () => {
    expect(partsOf('A voice. „Wer da?“')).to.deep.equal([
      { kind: 'told', text: 'A voice.' },
      { kind: 'said', text: 'Wer da?' },
    ]);
  });
});

describe('what is typed out', () => {
  const text = 'Halt. Who is there?';

  it('begins with nothing and ends with all of it', () => {
    expect(lettersAfter(text, 0)).to.equal(0);
    expect(lettersAfter(text, 10_000)).to.equal(text.length);
  });

  it('takes a breath after a sentence', () => {
    const withBreath = lettersAfter('Halt. Who', 100);
    const without = lettersAfter('Halt  Who', 100);
    expect(withBreath).to.be.below(without);
  });

  it('never takes a letter back', () => {
    const shown = Array.from({ length: 60 }, (_, at) => lettersAfter(text, at * 10));
    expect(shown).to.deep.equal(shown.toSorted((a, b) => a - b));
  });
});
