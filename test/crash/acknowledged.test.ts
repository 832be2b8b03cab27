import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { seededDice } from '../../src/rules/dice.ts';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { Player } from '../support/load.ts';
import { Node } from '../support/node.ts';
import { order, Pilot } from '../support/pilot.ts';

const ROUNDS = 3;
const PLAYERS = 4;

describe('a server that is killed', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let books: Books;
  let node: Node;
  let stationId: string;

  before(async () => {
    database = await testDatabase('crash');
    node = new Node(database.url, 'crash');
    await node.start();
    await node.kill();
    books = await openBooks(database.url);
    stationId = await books.homeStation();
  });

  after(async () => {
    await node.kill();
    await books.close();
    await database.drop();
  });

  /** The first commit is that of the entry, the second that of the docking, the third that of the purchase: there the server dies. */
  async function dieOverPurchase(point: string) {
    await node.start({ FAULT_POINT: `${point}:3` });
    const pilot = await Pilot.entered(node.url);
    const docked = await pilot.reply('dock', { stationId });
    const purchase = order(stationId, 'ore', 5);
    expect(await pilot.request('trade.buy', purchase)).to.have.property('unanswered');
    await node.death();
    return { pilot, purchase, creditsBefore: docked['credits'] };
  }

  async function comeBack(pilot: Pilot): Promise<void> {
    await node.start();
    pilot.url = node.url;
    await pilot.enter();
  }

  afterEach(() => node.kill());

  it('before a commit has acknowledged nothing and left nothing; sent again, the command takes effect once', async () => {
    const { pilot, purchase, creditsBefore } = await dieOverPurchase('before_commit');
    expect(await books.receipts(pilot)).to.deep.equal([]);
    expect(await books.trades(pilot)).to.deep.equal([]);
    expect(await books.credits(pilot)).to.equal(creditsBefore);

    await comeBack(pilot);
    const reply = await pilot.reply('trade.buy', purchase);
    expect(await pilot.reply('trade.buy', purchase)).to.deep.equal(reply);
    expect(await books.trades(pilot)).to.deep.equal([(reply['transaction'] as { id: string }).id]);
    expect(await books.credits(pilot)).to.equal(reply['credits']);
    expect(await books.faults()).to.deep.equal([]);
  });

  it('after a commit but before its reply gives the same reply when the command is sent again', async () => {
    const { pilot, purchase } = await dieOverPurchase('after_commit');
    const [done] = await books.rows<{ reply: Record<string, unknown> }>(
      'select reply from command_receipts where command_id = $1',
      [purchase.commandId],
    );
    expect(done?.reply).to.have.nested.property('transaction.quantity', 5);

    await comeBack(pilot);
    expect(await pilot.reply('trade.buy', purchase)).to.deep.equal(done?.reply);
    expect(await books.trades(pilot)).to.have.length(1);
    expect(await books.credits(pilot)).to.equal(done?.reply['credits']);
    expect(pilot.me.ship).to.have.nested.property('cargo.used', 5);
    expect(await books.faults()).to.deep.equal([]);
  });

  it('knows a command again however its id is spelt', async () => {
    const { pilot, purchase } = await dieOverPurchase('after_commit');
    await comeBack(pilot);
    const reply = await pilot.reply('trade.buy', purchase);
    const shouted = { ...purchase, commandId: purchase.commandId.toUpperCase() };
    expect(await pilot.reply('trade.buy', shouted)).to.deep.equal(reply);
    expect(await books.trades(pilot)).to.have.length(1);
  });

  it('at any moment keeps all that it acknowledged, and nothing twice', async () => {
    const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
    const dice = seededDice(seed);
    for (let round = 1; round <= ROUNDS; round += 1) {
      await node.start();
      const players = await Promise.all(
        Array.from({ length: PLAYERS }, async () => new Player(await Pilot.entered(node.url), stationId)),
      );
      const enough = dice.int(10, 150);
      const count = () => players.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
      let dying: Promise<void> | undefined;
      const killWhenEnough = () => {
        if (count() >= enough) dying ??= setTimeout(dice.float(0, 5)).then(() => node.kill());
        return false;
      };
      await Promise.all(players.map(player => player.play(killWhenEnough)));
      await dying;

      await node.start();
      for (const player of players) await player.resume(node.url);
      const told = `seed ${seed}, round ${round}`;
      for (const player of players) {
        expect(await books.receipts(player.pilot), told).to.have.members([...player.acknowledged.keys()]);
        expect(await books.trades(player.pilot), told).to.have.members(player.trades());
        expect(await books.credits(player.pilot), told).to.equal(player.pilot.me.player['credits']);
      }
      expect(await books.faults(), told).to.deep.equal([]);
      await node.kill();
    }
  });
});
