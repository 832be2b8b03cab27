import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { failing, FakeAi, saying } from '../support/fakeAi.ts';
import { GOOD_ANSWER, Newcomer } from '../support/Newcomer.ts';

interface Kept {
  topic: string;
  prompt: string;
  provider: string | null;
  tokens: number | null;
  cost: number | null;
  persuasiveness: number | null;
  system: string | null;
  raw: string | null;
}

describe('a first login with an AI', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let ai: FakeAi;

  before(async () => {
    ai = await FakeAi.start();
    app = await testApp('guard_ai', {
      FIRST_LOGIN: 'guard',
      AI_OPENAI_API_KEY: 'a-key-of-the-tests',
      AI_OPENAI_BASE_URL: `${ai.url}/v1`,
    });
    books = await openBooks(app.databaseUrl);
  });

  after(async () => {
    await books.close();
    await app.stop();
    await ai.stop();
  });

  beforeEach(() => ai.reset());

  const kept = (newcomer: Newcomer) =>
    books.rows<Kept>(
      `select topic, npc_prompt as prompt, ai_provider as provider, tokens_used as tokens, estimated_cost_usd as cost,
         persuasiveness, ai_system_prompt as system, ai_raw_response as raw
       from dialogue_exchanges e join first_login_sessions s on s.id = e.session_id
       where s.player_id = $1 order by sequence_number`,
      [newcomer.pilot.session.playerId],
    );
  const session = async (newcomer: Newcomer) =>
    (
      await books.rows<Record<string, unknown>>('select * from first_login_sessions where player_id = $1', [
        newcomer.pilot.session.playerId,
      ])
    )[0] ?? {};

  it('[NG8] asks in the words of the AI, which moves a measure by a tenth at most, and keeps what it cost', async () => {
    const question = 'And what did the dock master have for breakfast?';
    ai.behaviour.openai = saying({
      mood: 'annoyed',
      persuasiveness: 1,
      confidence: 1,
      claims: { ship: 'the scout', mood: 'convinced' },
      question,
    });
    const newcomer = await Newcomer.arrived(app.url);
    expect(newcomer.state.aiMode).to.equal('ai');
    const turn = await newcomer.reply('claim', { shipType: [...newcomer.state.availableShips][1], text: 'Yes.' });
    expect(turn).to.include({ prompt: question, mood: 'annoyed' });
    expect(newcomer.state.mood).to.equal('annoyed');
    const [claim, next] = await kept(newcomer);
    expect(claim).to.include({ provider: 'openai', persuasiveness: 0.42 });
    expect(claim?.tokens).to.be.above(0);
    expect(claim?.cost).to.be.above(0);
    expect(claim?.system).to.be.a('string').that.is.not.empty;
    expect(next).to.include({ topic: 'ai_generated', prompt: question, provider: null });
    const { performance_metrics: metrics, ...flags } = await session(newcomer);
    expect(flags).to.include({ ai_service_used: true, fallback_to_rules: false });
    expect(metrics).to.include({ ai_calls: 1, tokens_total: claim?.tokens });
  });

  it('[NG8] an AI that awards the carrier awards nothing', async () => {
    ai.behaviour.openai = saying({
      mood: 'convinced',
      persuasiveness: 1,
      confidence: 1,
      verdict: 'SUCCESS',
      ship: 'CARRIER',
      credits: 15_000,
      question: null,
    });
    const newcomer = await Newcomer.arrived(app.url);
    const turn = await newcomer.talk('I bought her new today.');
    const outcome = turn['outcome'] as { awardedShip: string };
    expect([...newcomer.state.availableShips]).to.include(outcome.awardedShip);
    expect(turn['step']).to.equal('outcome');
  });

  it('[GA1] goes on by the rules when the AI fails, and the pilot learns of no error', async () => {
    ai.behaviour.openai = failing(500);
    const newcomer = await Newcomer.arrived(app.url);
    const turn = await newcomer.talk(GOOD_ANSWER);
    expect(turn).to.include({ step: 'outcome' });
    const exchanges = await kept(newcomer);
    expect(new Set(exchanges.map(({ provider }) => provider))).to.deep.equal(new Set(['fallback']));
    expect(await session(newcomer)).to.include({ ai_service_used: false, fallback_to_rules: true });
  });

  it('asks the AI nothing about what will be refused, and nothing twice', async () => {
    ai.behaviour.openai = saying({ mood: 'neutral', persuasiveness: 0.5, confidence: 0.5, claims: {}, question: null });
    const newcomer = await Newcomer.arrived(app.url);
    const { availableShips } = newcomer.state;
    await newcomer.request('claim', { shipType: 'ESCAPE_POD', text: ' ' });
    await newcomer.request('answer', { exchangeId: newcomer.state.sessionId, text: 'Yes.' });
    expect(ai.asked).to.have.length(0);
    const claim = { shipType: [...availableShips][1], text: 'Yes.', commandId: newcomer.state.sessionId };
    await Promise.all([newcomer.reply('claim', claim), newcomer.reply('claim', claim)]);
    await newcomer.reply('claim', claim);
    expect(ai.asked).to.have.length(1);
    expect(JSON.stringify(ai.asked[0]?.body)).to.not.include(newcomer.pilot.session.playerId);
  });
});
