import { expect } from 'chai';
import { mentionsCat } from '../../../src/rules/negotiation/outcome.ts';
import { scoreAnswer } from '../../../src/rules/negotiation/scoring.ts';
import { strategyOf } from '../../../src/rules/negotiation/strategy.ts';
import { ENGLISH, vocabularyOf } from '../../../src/rules/negotiation/vocabulary.ts';

/** The same two answers in each language: one with three details and certainty, and one that takes it back. */
const SAID = {
  en: [
    'Of course I bought her new, the registry, the clearance and the cargo say so.',
    'She was inherited and is old.',
    'the cat',
  ],
  de: [
    'Natürlich habe ich sie neu gekauft, Register, Freigabe und Fracht sagen es.',
    'Sie ist geerbt und alt.',
    'die Katze',
  ],
  es: [
    'Por supuesto que la he comprado nueva, lo dicen el registro, el permiso y la carga.',
    'Es heredada y vieja.',
    'el gato',
  ],
  fr: [
    'Bien sûr que je l’ai acheté neuf : registre, habilitation et cargaison le disent.',
    'Il est hérité et vieux.',
    'le chat',
  ],
  pt: [
    'Com certeza foi comprada nova, o registro, a liberação e a carga dizem isso.',
    'Ela foi herdada e é velha.',
    'o gato',
  ],
} as const;

describe('the words that count before a guard', () => {
  for (const [language, [claim, answer, cat]] of Object.entries(SAID)) {
    const vocabulary = vocabularyOf(language);

    it(`[NG25] ${language}: details, certainty, contradictions and the cat count`, () => {
      const first = scoreAnswer(claim, [], vocabulary);
      expect(first.confidence).to.equal(0.7);
      expect(first.persuasiveness).to.be.closeTo(0.3 + claim.split(/\s+/).length / 50 + 0.15, 1e-9);
      const second = scoreAnswer(answer, [claim], vocabulary);
      expect(second.contradictions.map(each => each.split(':')[0])).to.deep.equal(['age', 'origin']);
      expect(second.consistency).to.equal(0.4);
      expect(mentionsCat(cat, vocabulary)).to.equal(true);
      expect(strategyOf([claim, claim], vocabulary)).to.equal('detail');
    });

    it(`[NG25] ${language}: who answers in English is heard as well`, () => {
      const [said, later] = SAID.en;
      expect(scoreAnswer(said, [], vocabulary)).to.deep.equal(scoreAnswer(said, [], ENGLISH));
      expect(scoreAnswer(later, [said], vocabulary).consistency).to.equal(0.4);
    });
  }

  it('[NG25] a French cat is no cat to an English guard', () => {
    expect(mentionsCat('We had a chat.', ENGLISH)).to.equal(false);
    expect(mentionsCat('Le chat dort.', vocabularyOf('fr'))).to.equal(true);
  });

  it('[NG25] in a language that the guard does not speak, the English words count', () => {
    expect(vocabularyOf('nl')).to.equal(ENGLISH);
    expect(vocabularyOf('toString')).to.equal(ENGLISH);
  });
});
