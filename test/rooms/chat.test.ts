import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { Pilot } from '../support/pilot.ts';

describe('talking in a region', () => {
  let app: TestApp;
  let ann: Pilot;
  let bob: Pilot;
  let far: Pilot;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('chat');
    [ann, bob, far] = (await Promise.all([1, 2, 3].map(() => Pilot.entered(app.url)))) as [Pilot, Pilot, Pilot];
    const { warps } = (await far.reply('nav.moves')) as { warps: { sectorId: number }[] };
    await far.reply('move', { sectorId: warps[0]?.sectorId });
  });

  after(async () => {
    await Promise.all([ann, bob, far].map(one => one.leave()));
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

  it('[CH3] who is not here, is not connected or does not exist is told apart by nothing', async () => {
    const absent = await Pilot.register(app.url);
    const gone = await Pilot.entered(app.url);
    const ids = [absent.session.playerId, idOf(gone), randomUUID()];
    await gone.leave();
    for (const to of ids) {
      const outcome = await ann.request('chat.send', { scope: 'private', to, text: 'hello?' });
      expect(outcome).to.deep.equal({ refused: 'ERR_RECIPIENT_OFFLINE', data: {} });
    }
    expect(await heard(ann, bob, far)).to.deep.equal([[], [], []]);
  });

  const malformed: Record<string, object> = {
    'no text': { scope: 'sector' },
    'an empty text': { scope: 'sector', text: '' },
    'a text that nobody sees': { scope: 'region', text: ' \u202e\u0000' },
    '501 characters': { scope: 'sector', text: '🚀'.repeat(501) },
    'a scope that there is not': { scope: 'galaxy', text: 'hi' },
    'a team, which there is not yet': { scope: 'team', text: 'hi' },
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
