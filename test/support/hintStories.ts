import { expect } from 'chai';
import { expire, inTheNexus, sendToNexus } from './abroad.ts';
import type { Books } from './books.ts';
import { until } from './embedded.ts';
import { Pilot } from './pilot.ts';
import { makeTeam } from './team.ts';

export interface Stage {
  /** Of the node with Terran Space, and of that with the Nexus. They may be the same. */
  home: string;
  nexus: string;
  books: Books;
}

/** What one region learns from another, wherever the two are. */
export function hintStories(stage: () => Stage): void {
  let ann: Pilot;
  let bob: Pilot;
  let nell: Pilot;

  before(async () => {
    const { home, nexus, books } = stage();
    ann = await Pilot.entered(home);
    bob = await Pilot.entered(home);
    nell = await inTheNexus(nexus, books);
  });

  after(() => Promise.all([ann, bob, nell].map(one => one.leave())));

  const whisper = (to: Pilot, text: string) =>
    ann.reply('chat.send', { scope: 'private', to: to.session.playerId, text });

  const unread = async ({ session }: Pilot) =>
    (await stage().books.rows('select 1 from messages where recipient_id = $1 and read_at is null', [session.playerId]))
      .length;

  it('[CH3] what is said to one in another region is heard there at once, by the two and no third', async () => {
    const { id } = await whisper(nell, 'how is the Nexus?');
    await until(() => heard(nell).length > 0);
    const [word] = chats(nell);
    expect(word).to.include({ id, scope: 'private', to: nell.session.playerId, text: 'how is the Nexus?' });
    expect(word?.['from']).to.deep.equal(chats(ann)[0]?.['from']);
    expect(word?.['at']).to.equal(chats(ann)[0]?.['at']);
    await until(async () => (await unread(nell)) === 0);
    expect(await told(ann, bob, nell)).to.deep.equal([['how is the Nexus?'], [], ['how is the Nexus?']]);
  });

  it('[CH3] said to another region again with its id, it is said once', async () => {
    const words = { scope: 'private', to: nell.session.playerId, text: 'once', commandId: crypto.randomUUID() };
    const [first, second] = [await ann.reply('chat.send', words), await ann.reply('chat.send', words)];
    expect(second).to.deep.equal(first);
    await whisper(nell, 'end');
    await until(() => heard(nell).includes('end'));
    expect(await told(ann, nell)).to.deep.equal([
      ['once', 'end'],
      ['once', 'end'],
    ]);
  });

  it('[CH3] who is cut off hears it when they come back', async () => {
    await nell.cutOff();
    // The server has noticed.
    await fetch(`${stage().nexus}/livez`);
    await whisper(nell, 'are you there?');
    await ann.reply('nav.moves');
    expect(await unread(nell)).to.equal(1);
    await nell.comeBack();
    await until(() => heard(nell).length > 0);
    await until(async () => (await unread(nell)) === 0);
    expect(await told(ann, nell)).to.deep.equal([['are you there?'], ['are you there?']]);
  });

  it('[CH5] a team hears what is said to it in every region, each member once', async () => {
    const { home, nexus, books } = stage();
    const [nora, carl] = [await inTheNexus(nexus, books), await Pilot.entered(home)];
    await makeTeam(
      books,
      [ann, carl, nell, nora].map(({ session }) => session.playerId),
    );
    const { id } = await ann.reply('chat.send', { scope: 'team', text: 'to arms' });
    await until(() => heard(nell).length + heard(nora).length > 1);
    expect(chats(nell)).to.deep.equal(chats(ann));
    expect(chats(nell)[0]).to.include({ id, scope: 'team' });
    expect(await told(ann, carl, nell, nora, bob)).to.deep.equal([...Array.from({ length: 4 }, () => ['to arms']), []]);
    await Promise.all([nora.leave(), carl.leave()]);
  });

  it('[CH3, IT8] who is on the way hears it on arrival', async () => {
    const { books, home } = stage();
    const eve = await Pilot.entered(home);
    await sendToNexus(eve, books);
    await whisper(eve, 'good journey');
    await ann.reply('nav.moves');
    expect(await unread(eve)).to.equal(1);
    await eve.enter();
    await until(() => heard(eve).length > 0);
    await until(async () => (await unread(eve)) === 0);
    expect(await told(eve, ann)).to.deep.equal([['good journey'], ['good journey']]);
    await eve.leave();
  });

  it('[IT9, IT10] whose journey fails while they wait at the gate is told so, and is back with all it took', async () => {
    const { books, home } = stage();
    const dora = await Pilot.entered(home);
    const before = { ...dora.me.player };
    const ticketId = await sendToNexus(dora, books);
    expect(await dora.request('nav.moves')).to.have.property('refused', 'ERR_IN_TRANSIT');
    await expire(ticketId, books);
    await until(() => dora.heard.some(({ type }) => type === 'travel.failed'));
    const failures = dora.heard.filter(({ type }) => type === 'travel.failed').map(({ data }) => data);
    expect(failures).to.deep.equal([{ ticketId, reason: 'expired', refund: 100 }]);
    await dora.reply('nav.moves');
    expect(dora.me.player).to.include({ isDocked: false, currentSectorId: before['currentSectorId'] });
    expect(dora.me.player['credits']).to.equal(await books.credits(dora));
    const fares = `select reason, delta::int from credit_entries where reference = $1 order by reason`;
    expect(await books.rows(fares, [ticketId])).to.deep.equal([
      { reason: 'travel', delta: -100 },
      { reason: 'travel_refund', delta: 100 },
    ]);
    expect(await books.faults()).to.deep.equal([]);
    await dora.leave();
  }).timeout(20_000);
}

function chats({ heard: events }: Pilot): Record<string, unknown>[] {
  return events.filter(({ type }) => type === 'chat').map(({ data }) => data);
}

export function heard(pilot: Pilot): unknown[] {
  return chats(pilot).map(({ text }) => text);
}

/** What each has heard since, once what their room still has to say is said. */
export async function told(...pilots: Pilot[]): Promise<unknown[][]> {
  await Promise.all(pilots.map(one => one.reply('nav.moves')));
  return pilots.map(one => {
    const texts = heard(one);
    one.heard = [];
    return texts;
  });
}
