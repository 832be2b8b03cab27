import { expect } from 'chai';
import { Cable } from '../../loadtest/Cable.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { GOOD_ANSWER } from '../support/Newcomer.ts';
import { Node } from '../support/node.ts';
import { quiet } from '../support/quiet.ts';

describe('a newcomer of the SDK whose server dies', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let books: Books;
  let node: Node;
  let cable: Cable;
  quiet();

  before(async () => {
    database = await testDatabase('newcomer_crash');
    node = new Node(database.url, 'newcomer_crash');
    books = await openBooks(database.url);
    await node.start({ FIRST_LOGIN: 'guard' });
    cable = await Cable.to(node.url);
  });

  after(async () => {
    await node.kill();
    cable.close();
    await books.close();
    await database.drop();
  });

  const start = async (faultPoint: string) => {
    await node.start({ FIRST_LOGIN: 'guard', FAULT_POINT: faultPoint });
    cable.lead(node.url);
  };

  it('over every message, before it is durable and after, has the whole of their first login with one call', async () => {
    const pilot = await SectorWars.connect(cable.url).register('mourner', 'a fine day to fly');
    await node.kill();
    let deaths = 0;
    let isOver = false;
    const talking = pilot.negotiate({ answers: () => GOOD_ANSWER }).finally(() => (isOver = true));
    while (!isOver) {
      await start(deaths % 2 === 0 ? 'before_commit:1' : 'after_commit:1');
      await Promise.race([node.death(), talking]);
      if (!isOver) deaths += 1;
    }
    const landing = await talking;
    if (!landing) throw new Error('the guard had nothing for them');
    // The guard's first words, a claim, four answers and a signature.
    expect(deaths).to.be.at.least(14);

    const { outcome, ...reply } = landing;
    const { playerId } = pilot.session;
    const answers = await books.rows<{ answer: string }>(
      `select e.player_response as answer from dialogue_exchanges e join first_login_sessions s on s.id = e.session_id
       where s.player_id = $1 order by e.sequence_number`,
      [playerId],
    );
    expect(answers.map(({ answer }) => answer).slice(1)).to.deep.equal(Array.from({ length: 4 }, () => GOOD_ANSWER));
    const [receipt] = await books.rows<{ reply: unknown }>(
      `select reply from command_receipts where player_id = $1 and command = 'complete'`,
      [playerId],
    );
    expect(reply).to.deep.equal(receipt?.reply);
    expect(reply).to.include({ credits: outcome.startingCredits });
    const ships = await books.rows<{ id: string }>('select id from ships where owner_id = $1', [playerId]);
    expect(ships).to.deep.equal([{ id: reply.ship.id }]);
    expect(await books.credits({ me: { player: { id: playerId } } })).to.equal(reply.credits);
    expect(await books.faults()).to.deep.equal([]);
  });
});
