import { expect } from 'chai';
import { PLAIN_MIND, type Thought } from '../../../src/services/guard/GuardMind.ts';
import { guardMindFrom } from '../../../src/services/guard/guardMindFrom.ts';
import { type Api, type Behaviour, failing, FakeAi, saying } from '../../support/fakeAi.ts';
import { quiet } from '../../support/quiet.ts';
import { TURN } from '../../support/turn.ts';
import { bothAt, GOOD, KEYS, watched } from '../../support/watchedMind.ts';

describe('the keys of an AI', () => {
  quiet();
  let server: FakeAi;

  before(async () => {
    server = await FakeAi.start();
  });

  beforeEach(() => server.reset());

  after(() => server.stop());

  const telling: Record<string, Behaviour> = {
    'an answer': saying(asked => ({
      ...GOOD,
      claims: { key: KEYS[asked.api] },
      question: `Is ${KEYS[asked.api]} yours?`,
    })),
    words: saying(asked => `The key is ${KEYS[asked.api]}.`),
    'an error': (response, { headers }) => response.writeHead(401).end(JSON.stringify({ error: { message: headers } })),
    'a status': (response, { api }) => response.writeHead(500, KEYS[api]).end(),
  };
  for (const [what, behaviour] of Object.entries(telling)) {
    it(`[GA6] are not in what is logged or kept when ${what} repeats them`, async () => {
      server.behaviour = { openai: behaviour, anthropic: behaviour };
      const { mind, logged } = bothAt(server);
      const kept = JSON.stringify([await mind.consider(TURN), logged]);
      for (const secret of Object.values(KEYS)) expect(kept).to.not.include(secret);
      expect(server.asked).to.not.be.empty;
    });
  }

  const settings = { AI_OPENAI_MODEL: 'gpt-6-luna', AI_ANTHROPIC_MODEL: 'claude-haiku-5-5' };
  const log = { info: () => undefined, warn: () => undefined };

  it('[GA6] without any the rules stand alone', async () => {
    expect(guardMindFrom(settings, log)).to.equal(PLAIN_MIND);
    expect((await watched([]).mind.consider(TURN)).provider).to.equal('rules');
  });

  const keys: [given: Api[], provider: Thought['provider'], asked: Api[]][] = [
    [['openai'], 'openai', ['openai']],
    [['anthropic'], 'anthropic', ['anthropic']],
    [['openai', 'anthropic'], 'openai', ['openai']],
  ];
  for (const [given, provider, asked] of keys) {
    it(`[GA6] with that of ${given.join(' and ')}, ${provider} is asked`, async () => {
      server.behaviour = { openai: saying(GOOD), anthropic: saying(GOOD) };
      const considered: string[] = [];
      const mind = guardMindFrom(
        {
          ...settings,
          AI_OPENAI_BASE_URL: `${server.url}/v1`,
          AI_ANTHROPIC_BASE_URL: server.url,
          ...(given.includes('openai') ? { AI_OPENAI_API_KEY: KEYS.openai } : {}),
          ...(given.includes('anthropic') ? { AI_ANTHROPIC_API_KEY: KEYS.anthropic } : {}),
        },
        log,
        name => considered.push(name),
      );
      expect((await mind.consider(TURN)).provider).to.equal(provider);
      expect([server.asked.map(({ api }) => api), considered]).to.deep.equal([asked, [provider]]);
    });
  }

  it('[GA6] of the environment are not used, nor are its addresses', async () => {
    const foreign = {
      OPENAI_API_KEY: 'foreign',
      OPENAI_ADMIN_KEY: 'foreign',
      OPENAI_ORG_ID: 'foreign',
      OPENAI_PROJECT_ID: 'foreign',
      OPENAI_BASE_URL: 'http://127.0.0.1:1',
      ANTHROPIC_API_KEY: 'foreign',
      ANTHROPIC_AUTH_TOKEN: 'foreign',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
    };
    const former = { ...process.env };
    Object.assign(process.env, foreign);
    try {
      server.behaviour = { openai: failing(500), anthropic: saying(GOOD) };
      expect((await bothAt(server).mind.consider(TURN)).provider).to.equal('anthropic');
      expect(JSON.stringify(server.asked)).to.not.include('foreign');
    } finally {
      for (const name of Object.keys(foreign)) delete process.env[name];
      Object.assign(process.env, former);
    }
  });
});
