import { expect } from 'chai';
import { ANSWERS, claimFor } from '../../sdk/negotiate.ts';
import { guardTraits } from '../../src/rules/data/guards.ts';
import { starterShips } from '../../src/rules/data/shipRarity.ts';
import { nameIn } from '../../src/rules/negotiation/names.ts';
import { outcomeOf } from '../../src/rules/negotiation/outcome.ts';
import { readText } from '../../src/rules/negotiation/playerText.ts';
import { scoreAnswer } from '../../src/rules/negotiation/scoring.ts';
import { QUESTION_TOPICS } from '../../src/rules/negotiation/terms.ts';

describe('what the SDK says when nobody thinks of anything better', () => {
  const answers = Object.values(ANSWERS);

  for (const ship of starterShips) {
    const said = [claimFor(ship), ...QUESTION_TOPICS.map(topic => ANSWERS[topic])];

    it(`is heard as it is said, of a ${ship}`, () => {
      for (const text of [...said, ...answers]) {
        expect(readText(text)).to.equal(text);
        expect(nameIn(text), 'nobody is called so by accident').to.equal(null);
      }
    });

    for (const { trait, thresholdModifier } of guardTraits) {
      it(`gets a ${ship} from a ${trait}, after two answers or all of them`, () => {
        for (const heard of [said.slice(0, 3), said]) {
          const scored = heard.map((text, index) => ({ text, ...scoreAnswer(text, heard.slice(0, index)) }));
          const measured = scored.map(({ contradictions, ...scores }) => ({
            ...scores,
            contradictions: contradictions.length,
          }));
          expect(outcomeOf({ ship, thresholdModifier, answers: measured })).to.include({ outcome: 'SUCCESS' });
        }
      });
    }
  }
});
