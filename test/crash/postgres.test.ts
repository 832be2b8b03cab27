import { expect } from 'chai';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { type Books, openBooks } from '../support/books.ts';
import { serverOf, until } from '../support/embedded.ts';
import { Player } from '../support/load.ts';
import { Node } from '../support/node.ts';
import { Pilot } from '../support/pilot.ts';
import { discard, scratchFolder } from '../support/scratch.ts';

const PLAYERS = 4;

describe('a database that goes down while the game is on', function () {
  this.timeout(60_000);
  const folder = scratchFolder();
  let postgres: EmbeddedPostgres;
  let node: Node;

  before(async () => {
    postgres = await openEmbeddedPostgres({ dataDir: folder });
    node = new Node(postgres.url, 'outage');
    await node.start();
  });

  after(async () => {
    await node.kill();
    discard(folder);
  });

  it('interrupts the game until it is back; nobody is thrown out and nothing acknowledged is lost', async () => {
    const stationId = await withBooks(books => books.homeStation());
    const players = await Promise.all(
      Array.from({ length: PLAYERS }, async () => new Player(await Pilot.entered(node.url), stationId)),
    );
    let enough = Infinity;
    const playing = Promise.all(players.map(player => player.play(() => player.acknowledged.size >= enough)));
    const each = () => Math.min(...players.map(({ acknowledged }) => acknowledged.size));
    await until(() => each() >= 10);

    process.kill(serverOf(folder)?.pid ?? Number.NaN, 'SIGQUIT');
    await until(() => serverOf(folder) === undefined);
    const before = each();
    postgres = await openEmbeddedPostgres({ dataDir: folder });
    enough = before + 20;
    await playing;

    expect(each()).to.be.at.least(enough);
    await withBooks(async books => {
      for (const player of players) {
        const { pilot, acknowledged } = player;
        expect(await books.receipts(pilot)).to.have.members([...acknowledged.keys()]);
        expect(await books.trades(pilot)).to.have.members(player.trades());
        expect(await books.credits(pilot)).to.equal(pilot.me.player['credits']);
      }
      expect(await books.faults()).to.deep.equal([]);
    });
  });

  async function withBooks<T>(use: (books: Books) => Promise<T>): Promise<T> {
    const books = await openBooks(postgres.url);
    try {
      return await use(books);
    } finally {
      await books.close();
    }
  }
});
