import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { GOOD_ANSWER, Newcomer } from '../support/Newcomer.ts';
import { Node } from '../support/node.ts';

describe('a first login on a server that is killed', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let books: Books;
  let node: Node;

  before(async () => {
    database = await testDatabase('crash_guard');
    node = new Node(database.url, 'crash_guard');
    books = await openBooks(database.url);
  });

  after(async () => {
    await node.kill();
    await books.close();
    await database.drop();
  });

  async function startAgain(newcomer: Newcomer, faultPoint?: string): Promise<void> {
    await node.kill();
    await node.start({ FIRST_LOGIN: 'guard', ...(faultPoint ? { FAULT_POINT: faultPoint } : {}) });
    newcomer.pilot.url = node.url;
    await newcomer.enter();
  }

  /** The server dies over the message before it is durable, then once it is; a third one answers it. */
  async function sayTwiceInVain(newcomer: Newcomer, name: string, payload: Record<string, unknown>) {
    for (const point of ['before_commit:1', 'after_commit:1']) {
      await startAgain(newcomer, point);
      expect(await newcomer.request(name, payload), `${name} ${point}`).to.have.property('unanswered');
      await node.death();
    }
    await startAgain(newcomer);
    return newcomer.reply(name, payload);
  }

  it('goes on after kill -9 before and after every message, and every message takes effect once', async () => {
    await node.start({ FIRST_LOGIN: 'guard' });
    const newcomer = await Newcomer.arrived(node.url);
    const { playerId } = newcomer.pilot.session;
    const shipType = [...newcomer.state.availableShips][1];
    let turn = await sayTwiceInVain(newcomer, 'claim', { shipType, text: GOOD_ANSWER, commandId: randomUUID() });
    let said = 1;
    while (turn['exchangeId']) {
      expect(newcomer.state).to.include({ exchangeId: turn['exchangeId'], prompt: turn['prompt'] });
      const answer = { exchangeId: turn['exchangeId'], text: GOOD_ANSWER, commandId: randomUUID() };
      turn = await sayTwiceInVain(newcomer, 'answer', answer);
      said += 1;
    }
    const signed = await sayTwiceInVainOnce(newcomer);
    const answers = await books.rows<{ answer: string }>(
      `select player_response as answer from dialogue_exchanges e join first_login_sessions s on s.id = e.session_id
       where s.player_id = $1`,
      [playerId],
    );
    expect(answers.map(({ answer }) => answer)).to.deep.equal(Array.from({ length: said }, () => GOOD_ANSWER));
    const ships = await books.rows<{ id: string }>('select id from ships where owner_id = $1', [playerId]);
    expect(ships.map(({ id }) => id)).to.deep.equal([signed]);
    expect(await books.faults()).to.deep.equal([]);
  });

  /** After the signature is durable the way leads into the region: what the guard said is on record. */
  async function sayTwiceInVainOnce(newcomer: Newcomer): Promise<string> {
    const sign = { commandId: randomUUID() };
    for (const point of ['before_commit:1', 'after_commit:1']) {
      await startAgain(newcomer, point);
      expect(await newcomer.request('complete', sign), point).to.have.property('unanswered');
      await node.death();
    }
    await node.start({ FIRST_LOGIN: 'guard' });
    newcomer.pilot.url = node.url;
    await newcomer.pilot.enter();
    const [receipt] = await books.rows<{ reply: { ship: { id: string } } }>(
      'select reply from command_receipts where command_id = $1',
      [sign.commandId],
    );
    expect(newcomer.pilot.me.ship['id']).to.equal(receipt?.reply.ship.id);
    return receipt?.reply.ship.id ?? '';
  }
});
