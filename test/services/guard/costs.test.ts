import { expect } from 'chai';
import type { Budget } from '../../../src/services/guard/Budget.ts';
import type { Thought } from '../../../src/services/guard/GuardMind.ts';
import { answering, type Behaviour, completionOf, failing, FakeAi, hanging, saying } from '../../support/fakeAi.ts';
import { quiet } from '../../support/quiet.ts';
import { TURN } from '../../support/turn.ts';
import { anthropicAt, bothAt, GOOD, openAiAt, watched } from '../../support/watchedMind.ts';

describe('what a guard’s thoughts cost', () => {
  quiet();
  let server: FakeAi;

  before(async () => {
    server = await FakeAi.start();
  });

  beforeEach(() => server.reset());

  after(() => server.stop());

  it('[GA5] a cap that is hit is no error: the rules answer, and nobody is asked', async () => {
    server.behaviour.openai = saying(GOOD);
    const { mind, considered, logged } = bothAt(server);
    const providers: Thought['provider'][] = [];
    for (let n = 0; n < 12; n += 1) providers.push((await mind.consider(TURN)).provider);
    expect(providers).to.deep.equal([...Array<string>(10).fill('openai'), 'fallback', 'fallback']);
    expect(server.asked).to.have.length(10);
    expect(considered).to.deep.equal(providers);
    expect(logged.join()).to.include('"cap":"minute"');
    const { usage } = await mind.consider(TURN);
    expect(usage).to.include({ systemPrompt: null, userPrompt: null, rawResponse: null, costUsd: 0, tokens: 0 });
    expect((await mind.consider({ ...TURN, playerId: 'another' })).provider).to.equal('openai');
  });

  it('[GA5] a provider that would cost too much is skipped without a pause', async () => {
    server.behaviour.anthropic = saying(GOOD);
    const dear = openAiAt(server, 'unheard-of');
    const { mind, pauses, logged } = watched([dear, anthropicAt(server)]);
    const long = { ...TURN, answer: 'x'.repeat(10_000) };
    expect((await mind.consider(long)).provider).to.equal('anthropic');
    expect([server.asked.map(({ api }) => api), pauses]).to.deep.equal([['anthropic'], []]);
    expect(logged.join()).to.include('"cap":"request"');
  });

  const paid: [what: string, behaviour: Behaviour, paid: 'nothing' | 'the estimate' | 'the tokens'][] = [
    ['an answer', saying(GOOD), 'the tokens'],
    ['an answer of no use', saying('no'), 'the tokens'],
    ['a refusal', failing(429), 'nothing'],
    ['broken JSON', answering('application/json', '{'), 'the estimate'],
    ['silence', hanging, 'the estimate'],
    ['no tokens told', answering('application/json', JSON.stringify(completionOf('{}', null))), 'the estimate'],
    [
      'tokens below zero',
      answering('application/json', JSON.stringify(completionOf('{}', { prompt_tokens: -5, completion_tokens: 1 }))),
      'the estimate',
    ],
  ];
  for (const [what, behaviour, price] of paid) {
    it(`[GA5] ${what}: ${price} is booked`, async () => {
      server.behaviour.openai = behaviour;
      const booked: number[] = [];
      const estimates: number[] = [];
      const reserve = (_player: string, estimate: number) => {
        estimates.push(estimate);
        return { settle: (usd: number) => void booked.push(usd) };
      };
      const { mind } = watched([openAiAt(server)], {
        budget: { reserve } as unknown as Budget,
        limits: { call: behaviour === hanging ? 100 : 2_000, total: 2_000, pause: 0 },
      });
      const { usage } = await mind.consider(TURN);
      const expected = { nothing: 0, 'the estimate': estimates[0], 'the tokens': 0.00015 }[price] ?? 0;
      expect(booked).to.have.length(1);
      expect(booked[0]).to.be.closeTo(expected, 1e-12);
      expect(usage.costUsd).to.equal(booked[0]);
    });
  }
});
