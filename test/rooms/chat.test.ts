import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { until } from '../support/embedded.ts';
import { Pilot } from '../support/pilot.ts';
import { makeTeam } from '../support/team.ts';

describe('talking in a region', () => {
  let app: TestApp;
  let ann: Pilot;
  let bob: Pilot;
  let far: Pilot;
  let books: Books;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('chat');
    books = await openBooks(app.databaseUrl);
    [ann, bob, far] = (await Promise.all([1, 2, 3].map(() => Pilot.entered(app.url)))) as [Pilot, Pilot, Pilot];
    const { warps } = (await far.reply('nav.moves')) as { warps: { sectorId: number }[] };
    await far.reply('move', { sectorId: warps[0]?.sectorId });
  });

  after(async () => {
    await Promise.all([ann, bob, far].map(one => one.leave()));
    await books.close();
    await app.stop();
  });

  it('[CH4] what is said to the sector is heard in it, by the speaker too, and nowhere else', async () => {
    const { id } = await ann.reply('chat.send', { scope: 'sector', text: ' is anybody\nhere? ' });
    await bob.reply('nav.moves');
    const [event] = bob.heard.filter(({ type }) => type === 'chat');
    expect(event?.data).to.include({ id, scope: 'sector', text: 'is anybody here?' });
    expect(event?.data['from']).to.deep.equal({ playerId: idOf(ann), name: `Pilot ${idOf(ann).slice(-4)}` });
    expect(await heard(ann, bob, far)).to.deep.equal([['is anybody here?'], ['is anybody here?'], []]);
  });

  it('[CH4] what is said to the region is heard by all of it', async () => {
    await far.reply('chat.send', { scope: 'region', text: 'hello all' });
    expect(await heard(ann, bob, far)).to.deep.equal([['hello all'], ['hello all'], ['hello all']]);
  });

  it('[CH3] what is said to one is heard by the two, wherever they are, and by no third', async () => {
    await ann.reply('chat.send', { scope: 'private', to: idOf(far), text: 'ore is cheap here' });
    const [echo] = ann.heard.filter(({ type }) => type === 'chat');
    expect(echo?.data).to.include({ scope: 'private', to: idOf(far) });
    expect(await heard(ann, bob, far)).to.deep.equal([['ore is cheap here'], [], ['ore is cheap here']]);
  });

  it('[CH3] who is unknown or inactive cannot be reached, and the two are told apart by nothing', async () => {
    const banned = await Pilot.register(app.url);
    const { playerId } = banned.session;
    await books.rows('update players set is_active = false where id = $1', [playerId]);
    for (const to of [playerId, randomUUID()]) {
      const outcome = await ann.request('chat.send', { scope: 'private', to, text: 'hello?' });
      expect(outcome).to.deep.equal({ refused: 'ERR_RECIPIENT_OFFLINE', data: {} });
    }
    expect(await heard(ann, bob, far)).to.deep.equal([[], [], []]);
    expect(await books.rows('select 1 from messages')).to.deep.equal([]);
  });

  it('[CH3] who is not connected is told at the next entry, once and in order', async () => {
    const gone = await Pilot.entered(app.url);
    const to = idOf(gone);
    await gone.leave();
    for (const text of ['first', 'second']) await ann.reply('chat.send', { scope: 'private', to, text });
    const [word] = ann.heard.filter(({ type }) => type === 'chat');
    expect(await heard(ann, bob)).to.deep.equal([['first', 'second'], []]);

    await gone.enter();
    await until(() => textsOf(gone).length === 2);
    expect(gone.heard.find(({ type }) => type === 'chat')?.data).to.deep.equal(word?.data);
    expect(await heard(gone)).to.deep.equal([['first', 'second']]);
    await until(async () => (await unread(to)) === 0);
    await gone.leave();
    await gone.enter();
    await ann.reply('chat.send', { scope: 'private', to, text: 'and now' });
    expect(await heard(gone)).to.deep.equal([['and now']]);
    expect(await heard(ann)).to.deep.equal([['and now']]);
    await gone.leave();
  });

  it('[CH3] who was told much while away is told the oldest 50, the others at the next entry', async () => {
    const gone = await Pilot.entered(app.url);
    const to = idOf(gone);
    await gone.leave();
    const words = `insert into messages (id, sender_id, recipient_id, content, sent_at, message_type, priority)
      select gen_random_uuid(), $1, $2, 'word ' || n, now() - (100 - n) * interval '1 minute', 'player', 'normal'
      from generate_series(1, 60) n`;
    await books.rows(words, [idOf(ann), to]);
    const told = async () => {
      await gone.enter();
      await until(() => textsOf(gone).length > 0);
      const [texts] = await heard(gone);
      return texts;
    };
    expect(await told()).to.deep.equal(numbered(1, 50));
    await until(async () => (await unread(to)) === 10);
    await gone.leave();
    expect(await told()).to.deep.equal(numbered(51, 10));
    await until(async () => (await unread(to)) === 0);
    await gone.leave();
  });

  it('[CH5] what is said to a team is heard by its members who are here and by nobody else, and is on record', async () => {
    const teamId = await team(ann, far);
    const { id } = await ann.reply('chat.send', { scope: 'team', text: 'to arms' });
    expect(await heard(ann, bob, far)).to.deep.equal([['to arms'], [], ['to arms']]);
    const rows = await books.rows(
      'select id, team_id, recipient_id, content, message_type from messages where id = $1',
      [id],
    );
    expect(rows).to.deep.equal([{ id, team_id: teamId, recipient_id: null, content: 'to arms', message_type: 'team' }]);
  });

  it('[CH5] who is in no team is told so', async () => {
    const outcome = await bob.request('chat.send', { scope: 'team', text: 'anybody?' });
    expect(outcome).to.deep.equal({ refused: 'ERR_NO_TEAM', data: {} });
  });

  const malformed: Record<string, object> = {
    'no text': { scope: 'sector' },
    'an empty text': { scope: 'sector', text: '' },
    'a text that nobody sees': { scope: 'region', text: ' \u202e\u0000' },
    '501 characters': { scope: 'sector', text: '🚀'.repeat(501) },
    'a scope that there is not': { scope: 'galaxy', text: 'hi' },
    'a listener of a message to a team': { scope: 'team', text: 'hi', to: randomUUID() },
    'a private message to nobody': { scope: 'private', text: 'hi' },
    'a listener of a message to all': { scope: 'region', text: 'hi', to: randomUUID() },
    'another name for the speaker': { scope: 'region', text: 'hi', from: { name: 'The Guard' } },
  };
  for (const [what, payload] of Object.entries(malformed)) {
    it(`[CH1, CH2, CH3] refused, and heard by nobody: ${what}`, async () => {
      expect(await ann.request('chat.send', payload)).to.have.property('refused', 'ERR_BAD_REQUEST');
      expect(await heard(ann, bob)).to.deep.equal([[], []]);
    });
  }

  it('[CM1] sent again with its id, it is said once', async () => {
    const words = { scope: 'sector', text: 'once', commandId: randomUUID() };
    const [first, second] = [await ann.reply('chat.send', words), await ann.reply('chat.send', words)];
    expect(second).to.deep.equal(first);
    expect(await heard(bob)).to.deep.equal([['once']]);
  });

  async function unread(playerId: string): Promise<number> {
    return (await books.rows('select 1 from messages where recipient_id = $1 and read_at is null', [playerId])).length;
  }

  const team = (...members: Pilot[]) => makeTeam(books, members.map(idOf));
});

describe('talking too much', () => {
  it('[CM2] five at once and two a second, then ERR_RATE_LIMIT; other commands go on', async function () {
    this.timeout(30_000);
    const app = await testApp('chatter', { RATE_LIMITS: 'on' });
    const ann = await Pilot.entered(app.url);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => ann.request('chat.send', { scope: 'sector', text: 'me!' })),
    );
    const refused = outcomes.filter(outcome => 'refused' in outcome);
    expect(refused).to.have.length.within(2, 3);
    for (const outcome of refused) expect(outcome).to.have.property('refused', 'ERR_RATE_LIMIT');
    await ann.reply('nav.moves');
    await ann.leave();
    await app.stop();
  });
});

function idOf({ me }: Pilot): string {
  return String(me.player['id']);
}

/** What each has heard since, once nothing more can be under way. */
async function heard(...pilots: Pilot[]): Promise<unknown[][]> {
  await Promise.all(pilots.map(one => one.reply('nav.moves')));
  return pilots.map(one =>
    one.heard
      .splice(0)
      .filter(({ type }) => type === 'chat')
      .map(({ data }) => data['text']),
  );
}

function numbered(from: number, length: number): string[] {
  return Array.from({ length }, (_, index) => `word ${from + index}`);
}

function textsOf(pilot: Pilot): unknown[] {
  return pilot.heard.filter(({ type }) => type === 'chat');
}
