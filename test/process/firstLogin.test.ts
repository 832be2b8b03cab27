import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { CLOSE } from '../../src/protocol/commands.ts';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { GOOD_ANSWER, Newcomer } from '../support/Newcomer.ts';
import { Node } from '../support/node.ts';

describe('a first login on two nodes', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let books: Books;
  let nodes: [Node, Node];

  before(async () => {
    database = await testDatabase('two_guards');
    nodes = [new Node(database.url, 'one'), new Node(database.url, 'two')];
    for (const node of nodes) await node.start({ FIRST_LOGIN: 'guard' });
    books = await openBooks(database.url);
  });

  after(async () => {
    for (const node of nodes) await node.kill();
    await books.close();
    await database.drop();
  });

  const shipsOf = ({ pilot }: Newcomer) =>
    books.rows('select id from ships where owner_id = $1', [pilot.session.playerId]);

  it('goes on at the other node, and the first one writes nothing any more', async () => {
    const first = await Newcomer.arrived(nodes[0].url);
    const turn = await first.reply('claim', { shipType: [...first.state.availableShips][1], text: GOOD_ANSWER });
    const second = first.again();
    second.pilot.url = nodes[1].url;
    await second.enter();
    expect(second.state).to.include({ exchangeId: turn['exchangeId'], prompt: turn['prompt'] });
    const late = await first.request('answer', { exchangeId: turn['exchangeId'], text: 'Too late.' });
    expect(late).to.include({ refused: 'ERR_UNAVAILABLE' });
    expect(await first.left).to.equal(CLOSE.superseded);
    const next = await second.reply('answer', { exchangeId: turn['exchangeId'], text: GOOD_ANSWER });
    expect(next).to.include({ sequence: 3 });
    // The room that was left behind is gone: the way through its node is open again.
    const third = first.again();
    third.pilot.url = nodes[0].url;
    await third.enter();
    expect(third.state).to.include({ exchangeId: next['exchangeId'], prompt: next['prompt'] });
    expect([...second.state.exchanges].map(({ answer }) => answer)).to.deep.equal([GOOD_ANSWER, GOOD_ANSWER, '']);
  });

  it('gives one ship, whichever node the signatures reach, and both lead into the region then', async () => {
    const first = await Newcomer.arrived(nodes[0].url);
    await first.reply('claim', { shipType: 'ESCAPE_POD', text: 'The pod.' });
    const second = first.again();
    second.pilot.url = nodes[1].url;
    await second.enter();
    const outcomes = await Promise.all(
      [first, second].map(newcomer => newcomer.request('complete', { commandId: randomUUID() })),
    );
    expect(outcomes.filter(outcome => 'reply' in outcome)).to.have.length(1);
    expect(await shipsOf(first)).to.have.length(1);
    for (const node of nodes) {
      const response = await fetch(`${node.url}/api/v1/me`, {
        headers: { authorization: `Bearer ${first.pilot.session.accessToken}` },
      });
      expect(await response.json()).to.have.nested.property('firstLogin.required', false);
    }
    expect(await books.faults()).to.deep.equal([]);
  });
});
