import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { AiMindParts } from '../../../src/services/guard/AiMind.ts';
import { type AiProvider, AskFailure } from '../../../src/services/guard/AiProvider.ts';
import {
  answering,
  type Api,
  type Behaviour,
  completionOf,
  failing,
  FakeAi,
  hanging,
  saying,
} from '../../support/fakeAi.ts';
import { quiet } from '../../support/quiet.ts';
import { TURN } from '../../support/turn.ts';
import { anthropicAt, bothAt, GOOD, KEYS, openAiAt, watched } from '../../support/watchedMind.ts';

const MEGABYTES = 4_000_000;

/** Begins an answer, and never ends it. */
const dripping: Behaviour = response => response.writeHead(200, { 'content-type': 'application/json' }).write('{');

/** A provider whose calls take this long by the clock of the test, and fail. */
function slow(name: Api, clock: { time: number }, takes: number, limits: number[]): AiProvider {
  return {
    name,
    model: 'gpt-6-luna',
    ask: (_prompt, { milliseconds }) => {
      limits.push(milliseconds);
      clock.time += Math.min(takes, milliseconds);
      return Promise.reject(new AskFailure('no', false));
    },
  };
}

function failingAfter(times: number): () => Date {
  let left = times;
  return () => {
    left -= 1;
    if (left < 0) throw new Error('stopped');
    return new Date();
  };
}

describe('a guard whom AI helps to think', () => {
  quiet();
  let server: FakeAi;

  before(async () => {
    server = await FakeAi.start();
  });

  beforeEach(() => server.reset());

  after(() => server.stop());

  it('[GA1] OpenAI is asked first, and alone when it answers', async () => {
    server.behaviour.openai = saying(GOOD);
    const { mind, considered, pauses } = bothAt(server);
    const { usage, ...thought } = await mind.consider(TURN);
    expect(thought).to.deep.equal({
      provider: 'openai',
      measures: { persuasiveness: 0.4, confidence: 0.9 },
      mood: 'suspicious',
      claims: { arrival: 'this morning' },
      question: 'And who cleared you?',
    });
    const [asked] = server.asked;
    expect(usage).to.include({
      systemPrompt: asked?.systemPrompt,
      userPrompt: asked?.userPrompt,
      rawResponse: JSON.stringify(GOOD),
      tokens: 1_100,
    });
    expect(usage.costUsd).to.be.closeTo(1_000 * 0.1e-6 + 100 * 0.5e-6, 1e-12);
    expect(usage.milliseconds).to.satisfy(Number.isInteger).and.to.be.within(0, 4_000);
    expect([server.asked.map(({ api }) => api), considered, pauses]).to.deep.equal([['openai'], ['openai'], []]);
  });

  it('[GA1] both are asked with their keys, for 500 tokens; OpenAI for JSON without thinking', async () => {
    server.behaviour.openai = failing(500);
    await bothAt(server).mind.consider(TURN);
    const [first, second] = server.asked;
    expect(first?.headers.authorization).to.equal(`Bearer ${KEYS.openai}`);
    expect(first?.body).to.deep.include({
      model: 'gpt-6-luna',
      temperature: 0.7,
      max_completion_tokens: 500,
      response_format: { type: 'json_object' },
      reasoning_effort: 'none',
    });
    expect(JSON.stringify(second?.headers)).to.include(KEYS.anthropic).and.not.include(KEYS.openai);
    expect(second?.body).to.deep.include({
      model: 'claude-haiku-5-5',
      max_tokens: 500,
      thinking: { type: 'disabled' },
    });
    expect(second?.body).to.not.have.property('temperature');
  });

  it('[GA1] a model that does not think is not told not to', async () => {
    await watched([openAiAt(server, 'gpt-4.1-mini')]).mind.consider(TURN);
    expect(server.asked[0]?.body).to.not.have.property('reasoning_effort');
  });

  const failures: Record<string, Behaviour> = {
    'HTTP 400': failing(400),
    'HTTP 401': failing(401),
    'HTTP 429': failing(429),
    'HTTP 500': failing(500),
    'HTTP 529, overloaded': failing(529),
    'an error that asks to be tried again': response =>
      response.writeHead(503, { 'x-should-retry': 'true', 'retry-after': '30' }).end('{}'),
    'broken JSON': answering('application/json', '{"choices":[{"mess'),
    'a page': answering('text/html', '<html>Log in to the hotel’s network</html>'),
    'another format': answering('application/json', '{"answer":42}'),
    'an empty body': answering('application/json', ''),
    null: answering('application/json', 'null'),
    'no content': answering('application/json', '', 204),
    'a redirection': response => response.writeHead(307, { location: `${server.url}/v1/messages` }).end(),
    'four megabytes': answering('application/json', JSON.stringify(completionOf('x'.repeat(MEGABYTES)))),
    'four megabytes, packed': response =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(completionOf('x'.repeat(MEGABYTES))))),
    'a connection that is cut': response => response.socket?.destroy(),
    'half of an answer': response => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{');
      setTimeout(() => response.socket?.destroy(), 10);
    },
  };
  for (const [what, behaviour] of Object.entries(failures)) {
    it(`[GA1] ${what}: the next one is asked after a pause, and each only once`, async () => {
      server.behaviour = { openai: behaviour, anthropic: saying(GOOD) };
      const { mind, pauses, logged } = bothAt(server);
      const thought = await mind.consider(TURN);
      expect(thought).to.include({ provider: 'anthropic', mood: 'suspicious', question: 'And who cleared you?' });
      expect(server.asked.map(({ api }) => api)).to.deep.equal(['openai', 'anthropic']);
      expect([pauses, logged.length]).to.deep.equal([[100], 1]);
    });

    it(`[GA1] ${what} from both: the rules stand alone`, async () => {
      server.behaviour = { openai: behaviour, anthropic: behaviour };
      const { mind, considered } = bothAt(server);
      const { usage, ...thought } = await mind.consider(TURN);
      expect(thought).to.deep.equal({
        provider: 'fallback',
        measures: null,
        mood: 'neutral',
        claims: {},
        question: null,
      });
      expect(usage).to.include({ rawResponse: null, tokens: 0, userPrompt: server.asked[1]?.userPrompt });
      expect([server.asked.map(({ api }) => api), considered]).to.deep.equal([['openai', 'anthropic'], ['fallback']]);
    });
  }

  it('[GA1] nobody there: the next one is asked', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    server.behaviour.anthropic = saying(GOOD);
    const { mind, logged } = watched([openAiAt({ url: `http://127.0.0.1:${port}` }), anthropicAt(server)]);
    const { provider, usage } = await mind.consider(TURN);
    expect(provider).to.equal('anthropic');
    expect(logged.join()).to.include('not reached');
    expect(usage.costUsd).to.be.closeTo(0.00015, 1e-12);
  });

  it('[GA1] who is too slow is given up, and the next one is asked', async () => {
    server.behaviour = { openai: hanging, anthropic: saying(GOOD) };
    const { mind, logged } = bothAt(server, { limits: { call: 500, total: 4_000, pause: 0 } });
    const { provider, usage } = await mind.consider(TURN);
    expect(provider).to.equal('anthropic');
    expect(usage.milliseconds).to.be.within(490, 2_000);
    expect(logged.join()).to.include('time limit');
    expect(server.givenUp).to.deep.equal(['openai']);
  });

  it('[GA1] an answer that begins and never ends is given up, too', async () => {
    server.behaviour = { openai: dripping, anthropic: dripping };
    const { mind } = bothAt(server, { limits: { call: 100, total: 4_000, pause: 0 } });
    const { provider, usage } = await mind.consider(TURN);
    expect(provider).to.equal('fallback');
    expect(usage.milliseconds).to.be.within(180, 2_000);
  });

  const rows: [takes: number, limits: number[], pauses: number[]][] = [
    [0, [10_000, 10_000, 10_000], [1_000, 1_000]],
    [3_000, [10_000, 10_000, 7_000], [1_000, 1_000]],
    [6_000, [10_000, 8_000, 1_600], [1_000, 400]],
    [10_000, [10_000, 4_000], [1_000]],
  ];
  for (const [takes, expected, expectedPauses] of rows) {
    it(`[GA1] calls of ${takes} ms: 10 s a call, 15 s in all, pauses of 1 s or a fifth of what is left`, async () => {
      const clock = { time: Date.UTC(2102, 0, 1) };
      const limits: number[] = [];
      const pauses: number[] = [];
      const { mind } = watched(
        (['openai', 'anthropic', 'openai'] as const).map(name => slow(name, clock, takes, limits)),
        {
          clock: () => new Date(clock.time),
          limits: { call: 10_000, total: 15_000, pause: 1_000 },
          wait: milliseconds => {
            if (milliseconds > 0) pauses.push(milliseconds);
            return Promise.resolve((clock.time += milliseconds));
          },
        },
      );
      const { provider, usage } = await mind.consider(TURN);
      expect(provider).to.equal('fallback');
      expect([limits, pauses]).to.deep.equal([expected, expectedPauses]);
      expect(usage.milliseconds).to.be.at.most(15_000);
    });
  }

  it('[GA1] a provider that hears nothing is not waited for', async () => {
    const deaf: AiProvider = { name: 'openai', model: 'x', ask: () => new Promise(() => undefined) };
    const { mind } = watched([deaf], { limits: { call: 50, total: 80, pause: 10 } });
    expect(await mind.consider(TURN)).to.include({ provider: 'fallback' });
  });

  const broken: Record<string, Partial<AiMindParts>> = {
    'a clock that breaks later': { clock: failingAfter(1) },
    'a count that fails': {
      onConsidered: () => {
        throw new Error('full');
      },
    },
    'a provider that throws': {
      providers: [
        {
          name: 'openai',
          model: 'x',
          ask: () => {
            throw new Error(`cannot send ${KEYS.openai}`);
          },
        },
      ],
    },
  };
  for (const [what, parts] of Object.entries(broken)) {
    it(`[GA1] ${what} is no reason to throw`, async () => {
      const { mind, logged } = bothAt(server, parts);
      expect(await mind.consider(TURN)).to.include({ provider: 'fallback', question: null });
      expect(logged.join()).to.not.include(KEYS.openai);
      expect(logged).to.not.be.empty;
    });
  }
});
