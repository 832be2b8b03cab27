import { expect } from 'chai';
import { readText } from '../../../src/rules/negotiation/playerText.ts';
import { scoreAnswer } from '../../../src/rules/negotiation/scoring.ts';
import { vocabularyOf } from '../../../src/rules/negotiation/vocabulary.ts';
import { LANGUAGES } from '../../../web/app/languages.ts';
import { OPENINGS, openingsFor } from '../../../web/guard/openings.ts';

describe('beginnings for a shy pilot', () => {
  for (const language of LANGUAGES) {
    const all = Object.values(OPENINGS[language]).flat();
    const vocabulary = vocabularyOf(language);

    it(`are heard by the guard as they are (${language})`, () => {
      for (const text of all) expect(readText(text), text).to.equal(text.trim());
    });

    it(`are believed, but never as much as a story of one's own (${language})`, () => {
      for (const text of all) {
        expect(scoreAnswer(text, [], vocabulary).believability, text).to.be.within(0.5, 0.8);
      }
    });

    it(`contradict none of the others (${language})`, () => {
      for (const text of all) expect(scoreAnswer(text, all, vocabulary).contradictions, text).to.deep.equal([]);
    });

    it(`are there for what an AI asks about, too (${language})`, () => {
      expect(openingsFor(language, 'ai_generated')).to.equal(OPENINGS[language].any);
    });
  }
});
