import { expect } from 'chai';
import { Cable } from '../../loadtest/Cable.ts';
import { Ended, Refused } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import type { Talk } from '../../sdk/Talk.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { quiet } from '../support/quiet.ts';
import { rejection } from '../support/refused.ts';
import { GOOD_ANSWER } from '../support/Newcomer.ts';

const password = 'a fine day to fly';

describe('a newcomer of the SDK', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let cable: Cable;
  let galaxy: SectorWars;
  let pilot: Pilot;
  quiet();

  before(async () => {
    app = await testApp('newcomer', { FIRST_LOGIN: 'guard' });
    books = await openBooks(app.databaseUrl);
    cable = await Cable.to(app.url);
    galaxy = SectorWars.connect(cable.url);
  });

  after(async () => {
    cable.close();
    await books.close();
    await app.stop();
  });

  beforeEach(async () => {
    pilot = await galaxy.register(someone(), password);
  });

  afterEach(async () => {
    await pilot.leave();
    expect(await books.faults()).to.deep.equal([]);
  });

  const meet = async (who = pilot): Promise<Talk> => {
    const talk = await who.meetGuard();
    if (!talk) throw new Error('nobody waits');
    return talk;
  };
  const shipsOf = async ({ session }: Pilot) =>
    (await books.rows<{ id: string }>('select id from ships where owner_id = $1', [session.playerId])).map(
      ({ id }) => id,
    );
  const answersOf = async ({ session }: Pilot) =>
    (
      await books.rows<{ answer: string }>(
        `select e.player_response as answer from dialogue_exchanges e join first_login_sessions s on s.id = e.session_id
         where s.player_id = $1 order by e.sequence_number`,
        [session.playerId],
      )
    ).map(({ answer }) => answer);

  it('is not let into a region before the guard has decided, and is told so at once', async () => {
    const refused = await rejection(pilot.enter());
    expect(refused).to.be.instanceOf(Refused).with.property('code', 'ERR_NOT_READY');
    expect(refused)
      .to.have.property('message')
      .that.includes('The guard is still waiting for you. Finish your first login.');
    expect(await rejection(pilot.moves())).to.have.property('code', 'ERR_NOT_READY');
    expect((await meet()).state.step).to.equal('choosing');
  });

  it('has the best ship on offer with one call, and enters with what the guard has said', async () => {
    const landing = await pilot.negotiate();
    expect(landing).to.have.nested.property('outcome.result', 'SUCCESS');
    expect(landing?.ship.type).to.equal(landing?.outcome.awardedShip).and.to.not.equal('ESCAPE_POD');
    expect(landing?.credits).to.equal(landing?.outcome.startingCredits);
    await pilot.enter();
    expect(pilot.me.credits).to.equal(landing?.credits);
    expect(pilot.ship).to.include({ id: landing?.ship.id, name: landing?.ship.name, type: landing?.ship.type });
    expect(await shipsOf(pilot)).to.deep.equal([landing?.ship.id]);
  });

  it('who is through is given nothing more, by whichever way they come', async () => {
    const talk = await meet();
    await talk.claim({ shipType: 'ESCAPE_POD', text: 'The pod.' });
    await talk.complete();
    expect(await rejection(talk.complete())).to.be.instanceOf(Ended);
    expect(await pilot.meetGuard()).to.equal(null);
    expect(await pilot.negotiate({ nickname: 'Greedy' })).to.equal(null);
    expect((await pilot.account()).player).to.include({ credits: 1_000, nickname: null });
    expect(await shipsOf(pilot)).to.have.length(1);
  });

  it('says what they are told to say, claims what they are told to claim, and is called as they like', async () => {
    const answers = ['First.', 'Second.', 'Third.', 'Fourth.'];
    const landing = await pilot.negotiate({ claim: ['WRONG' as never, 'ESCAPE_POD'], nickname: 'Pod Ann' });
    expect(landing).to.include({ displayName: 'Pod Ann', credits: 1_000 });
    const other = await galaxy.register(someone(), password);
    const [, shipType = 'ESCAPE_POD'] = (await meet(other)).state.availableShips;
    await other.negotiate({ claim: { shipType, text: 'That one.' }, answers });
    expect(await answersOf(other)).to.deep.equal(['That one.', ...answers]);
    const third = await galaxy.register(someone(), password);
    const asked: string[] = [];
    const say = (question: string, { state }: Talk) => {
      asked.push(question);
      return `You ask me about ${state.exchanges.at(-1)?.topic}.`;
    };
    await third.negotiate({ answers: say });
    expect(new Set(asked)).to.have.length(asked.length);
    expect((await answersOf(third)).slice(1)).to.have.length(asked.length);
  });

  it('who cannot be called that is told so, and signs with another name', async () => {
    await (await galaxy.register('taken_name', password)).negotiate();
    const refused = await rejection(pilot.negotiate({ nickname: 'Taken_Name' }));
    expect(refused).to.include({ code: 'ERR_NICKNAME' }).and.have.deep.property('data', { reason: 'taken' });
    expect(await pilot.negotiate({ nickname: 'Nobody Else' })).to.have.property('displayName', 'Nobody Else');
  });

  it('knows where the talk stands, and hears of every change', async () => {
    const talk = await meet();
    const first = talk.state;
    expect(first).to.deep.include({ step: 'choosing', shipClaimed: null, outcome: null, sequence: 1, aiMode: 'rules' });
    expect(first.availableShips).to.have.length(3).and.include('ESCAPE_POD');
    expect(first.guard).to.have.all.keys('name', 'title', 'trait', 'description');
    const steps: string[] = [];
    talk.on('changed', ({ step, sequence }) => steps.push(`${step} ${sequence}`));
    const [, shipType = 'ESCAPE_POD'] = first.availableShips;
    const turn = await talk.claim({ shipType, text: GOOD_ANSWER });
    expect(steps).to.deep.equal(['dialogue 2']);
    expect(talk.state).to.include({ shipClaimed: shipType, exchangeId: turn.exchangeId, prompt: turn.prompt });
    expect(first.step, 'what was looked up is not changed').to.equal('choosing');
    await talk.restart();
    expect(talk.state)
      .to.include({ step: 'choosing', shipClaimed: null })
      .and.not.have.property('sessionId', first.sessionId);
    await talk.claim({ shipType: 'ESCAPE_POD', text: 'The pod.' });
    expect(await rejection(talk.answer({ text: 'And?' }))).to.have.property('code', 'ERR_STEP');
    expect(await rejection(talk.restart())).to.have.property('code', 'ERR_STEP');
  });

  it('is told why not: what the guard does not understand is no answer, and the talk goes on', async () => {
    const talk = await meet();
    const [, shipType = 'ESCAPE_POD'] = talk.state.availableShips;
    expect(await rejection(talk.claim({ shipType, text: 'x'.repeat(501) }))).to.have.property(
      'code',
      'ERR_TEXT_REJECTED',
    );
    expect(await rejection(talk.claim({ shipType: 'ESCAPE_POD', text: '   ' }))).to.have.property(
      'code',
      'ERR_TEXT_REJECTED',
    );
    expect((await talk.claim({ shipType, text: GOOD_ANSWER })).step).to.equal('dialogue');
  });

  it('who goes away comes back to the question that was asked, and one call does the rest', async () => {
    const talk = await meet();
    await talk.claim({ shipType: talk.state.availableShips[1] ?? 'ESCAPE_POD', text: GOOD_ANSWER });
    await talk.answer({ text: GOOD_ANSWER });
    const { state } = talk;
    await talk.leave();
    const again = await galaxy.login((await pilot.account()).user.username, password);
    expect((await meet(again)).state).to.deep.equal(state);
    const landing = await again.negotiate();
    expect(landing?.credits).to.equal(landing?.outcome.startingCredits);
    expect((await answersOf(pilot)).slice(0, 2)).to.deep.equal([GOOD_ANSWER, GOOD_ANSWER]);
  });

  it('whose line is cut under every single message is heard once each time, and gets every reply', async () => {
    const talk = await meet();
    const happened: string[] = [];
    talk.on('away', () => happened.push('away'));
    talk.on('back', () => happened.push('back'));
    const claim = { shipType: talk.state.availableShips[1] ?? 'ESCAPE_POD', text: GOOD_ANSWER };
    cable.cutBeforeNextAnswer();
    let turn = await talk.claim(claim);
    let said = 1;
    while (turn.exchangeId) {
      cable.cutBeforeNextAnswer();
      turn = await talk.answer({ text: GOOD_ANSWER });
      said += 1;
      expect(talk.state.exchanges.filter(({ answer }) => answer !== '')).to.have.length(said);
    }
    const { outcome } = talk.state;
    cable.cutBeforeNextAnswer();
    const reply = await talk.complete({ nickname: `Cut ${people}` });
    expect(happened).to.deep.equal(
      Array.from({ length: said }, () => ['away', 'back'])
        .flat()
        .concat('away'),
    );
    expect(await answersOf(pilot)).to.deep.equal(Array.from({ length: said }, () => GOOD_ANSWER));
    expect(await signed(books, pilot)).to.deep.equal([reply]);
    expect(reply).to.include({ credits: outcome?.startingCredits, displayName: `Cut ${people}` });
    expect(await shipsOf(pilot)).to.deep.equal([reply.ship.id]);
  });

  it('a second client goes on where the first was, and the first is out', async () => {
    const talk = await meet();
    const ended = new Promise(resolve => {
      talk.on('ended', resolve);
    });
    const other = await galaxy.resume(pilot.session).meetGuard();
    expect(await ended)
      .to.be.instanceOf(Ended)
      .with.property('reason', 'superseded');
    expect(await rejection(talk.restart())).to.have.property('reason', 'superseded');
    expect(other?.state.sessionId).to.equal(talk.state.sessionId);
    await other?.leave();
  });

  it('of which another client has signed meanwhile is told that it is over', async () => {
    const talk = await meet();
    const other = galaxy.resume(pilot.session);
    await other.negotiate({ claim: 'ESCAPE_POD' });
    expect(await rejection(talk.restart())).to.have.property('reason', 'superseded');
    expect(await pilot.meetGuard()).to.equal(null);
  });

  for (const language of ['en', 'de', 'es', 'fr', 'pt'] as const) {
    it(`is spoken to in the language they ask for: ${language}`, async () => {
      const speaker = SectorWars.connect(app.url, { language: `${language}-XX, en;q=0.5` }).resume(pilot.session);
      const talk = await meet(speaker);
      expect(talk.state.language).to.equal(language);
      await speaker.leave();
    });
  }
});

describe('a newcomer of the SDK who is held to the rates', function () {
  this.timeout(30_000);
  let app: TestApp;
  quiet();

  before(async () => {
    app = await testApp('newcomer_limits', { FIRST_LOGIN: 'guard', RATE_LIMITS: 'on' });
  });

  after(() => app.stop());

  it('waits as long as it takes, and has their ship', async () => {
    const pilot = await SectorWars.connect(app.url).register('patient', password);
    const began = performance.now();
    const landing = await pilot.negotiate({ answers: () => 'Yes.' });
    // Claim and four answers at once, the signature a second later.
    expect(performance.now() - began).to.be.within(500, 10_000);
    expect(landing?.ship.id).to.be.a('string');
  });
});

/** What is on record as the answer to a signature. */
async function signed(books: Books, { session }: Pilot): Promise<unknown[]> {
  const rows = await books.rows<{ reply: unknown }>(
    `select reply from command_receipts where player_id = $1 and command = 'complete'`,
    [session.playerId],
  );
  return rows.map(({ reply }) => reply);
}

let people = 0;

function someone(): string {
  return `newcomer_${(people += 1)}`;
}
