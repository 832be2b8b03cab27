import { expect } from 'chai';
import * as fc from 'fast-check';
import { seededDice } from '../../../src/rules/dice.ts';
import { checkAnswer, checkClaim } from '../../../src/rules/negotiation/dialogue.ts';
import { QUESTION_TOPICS, type Topic } from '../../../src/rules/negotiation/terms.ts';
import { nextTopic } from '../../../src/rules/negotiation/topics.ts';
import { expectRefusal, frozen } from '../../support/facts.ts';

const offered = frozen(['ESCAPE_POD', 'SCOUT_SHIP', 'FAST_COURIER'] as const);

describe('the dialogue with the guard', () => {
  it('[NG2] one ship is claimed, of those that are offered', () => {
    for (const ship of offered) expect(checkClaim({ shipClaimed: null, offered, ship })).to.equal(ship);
  });

  it('[NG2] refused: a ship that does not stand here', () => {
    for (const ship of ['CARRIER', 'scout_ship', '', 'toString']) {
      expectRefusal(() => checkClaim({ shipClaimed: null, offered, ship }), 'ERR_UNKNOWN_SHIP', {
        offered: [...offered],
      });
    }
  });

  it('[NG2] refused: a second claim, of whatever ship', () => {
    for (const ship of ['SCOUT_SHIP', 'FAST_COURIER', 'CARRIER']) {
      expectRefusal(() => checkClaim({ shipClaimed: 'SCOUT_SHIP', offered, ship }), 'ERR_STEP');
    }
  });

  it('[NG20] the question that is open is answered, and no other', () => {
    expect(() => checkAnswer({ open: 'x2', exchangeId: 'x2' })).to.not.throw();
    expectRefusal(() => checkAnswer({ open: 'x2', exchangeId: 'x1' }), 'ERR_STALE_EXCHANGE', { open: 'x2' });
    expectRefusal(() => checkAnswer({ open: null, exchangeId: 'x1' }), 'ERR_STEP');
  });

  it('[NG19] four questions have four topics, in an order of chance', () => {
    const orders = new Set<string>();
    fc.assert(
      fc.property(fc.maxSafeInteger(), seed => {
        const dice = seededDice(seed);
        const asked: Topic[] = ['introduction'];
        for (let question = 0; question < 4; question++) asked.push(nextTopic(frozen([...asked]), dice));
        expect(asked.slice(1)).to.have.members([...QUESTION_TOPICS]);
        orders.add(asked.join());
      }),
      { numRuns: 500 },
    );
    expect(orders.size).to.equal(24);
  });

  it('[NG19] a question of an AI takes no topic away, and when all are asked any comes again', () => {
    const dice = seededDice(2102);
    const rest = nextTopic(['introduction', 'ai_generated', ...QUESTION_TOPICS.slice(1)], dice);
    expect(rest).to.equal(QUESTION_TOPICS[0]);
    const again = Array.from({ length: 200 }, () => nextTopic([...QUESTION_TOPICS], dice));
    expect(new Set(again).size).to.equal(4);
  });
});
