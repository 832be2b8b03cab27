import { expect } from 'chai';
import { Cable } from '../../loadtest/Cable.ts';
import { Ended } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type Books, openBooks } from '../support/books.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { Node } from '../support/node.ts';
import { quiet } from '../support/quiet.ts';
import { rejection } from '../support/refused.ts';

describe('a pilot of the SDK whose server dies', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let books: Books;
  let node: Node;
  let cable: Cable;
  let pilot: Pilot;
  let stationId: string;
  quiet();

  before(async () => {
    database = await testDatabase('sdk_crash');
    node = new Node(database.url, 'sdk_crash');
    await node.start();
    books = await openBooks(database.url);
    stationId = await books.homeStation();
    cable = await Cable.to(node.url);
    await node.kill();
  });

  after(async () => {
    cable.close();
    await books.close();
    await database.drop();
  });

  afterEach(async () => {
    await pilot.leave();
    await node.kill();
    expect(await books.faults()).to.deep.equal([]);
  });

  const owner = () => ({ me: { player: pilot.me } });
  const start = async (env: Record<string, string> = {}) => {
    await node.start(env);
    cable.lead(node.url);
  };

  /** Docked, at a server that will die over the third commit: that of entering, of docking, of what comes then. */
  async function docked(point?: string): Promise<number> {
    await start(point ? { FAULT_POINT: `${point}:3` } : {});
    pilot = await SectorWars.connect(cable.url).register(`mourner_${(people += 1)}`, 'a fine day to fly');
    await pilot.enter();
    return (await pilot.dock(stationId)).credits;
  }

  it('after the commit and before the reply gets the reply that was written, once the server is there again', async () => {
    await docked('after_commit');
    const buying = pilot.buy({ stationId, commodity: 'ore', quantity: 5 });
    await node.death();
    const [written] = await books.rows<{ reply: unknown }>(
      `select reply from command_receipts where player_id = $1 and command = 'trade.buy'`,
      [pilot.me.id],
    );
    expect(written?.reply).to.have.nested.property('transaction.quantity', 5);

    await start();
    const reply = await buying;
    expect(reply).to.deep.equal(written?.reply);
    expect(await books.trades(owner())).to.deep.equal([reply.transaction.id]);
    expect(pilot.me.credits)
      .to.equal(reply.credits)
      .and.to.equal(await books.credits(owner()));
  });

  it('before the commit has the command carried out by the next server', async () => {
    const credits = await docked('before_commit');
    const buying = pilot.buy({ stationId, commodity: 'ore', quantity: 5 });
    await node.death();
    expect(await books.trades(owner())).to.deep.equal([]);
    await start();
    const { transaction } = await buying;
    expect(await books.trades(owner())).to.deep.equal([transaction.id]);
    expect(pilot.me.credits).to.equal(credits - transaction.total);
  });

  it('goes on with a new access token where the next server does not know the old one', async () => {
    await docked();
    const { accessToken } = pilot.session;
    const renewed = new Promise(resolve => {
      pilot.on('session', resolve);
    });
    await node.kill();
    await start({ JWT_SECRET: 'another secret, also known to everybody' });
    await pilot.undock();
    expect(await renewed)
      .to.deep.equal(pilot.session)
      .and.to.not.have.property('accessToken', accessToken);
  });

  it('is out, and told so, when the session has ended as well', async () => {
    await docked();
    const ended = new Promise(resolve => {
      pilot.on('ended', resolve);
    });
    await pilot.undock();
    await node.kill();
    await books.rows('update refresh_tokens set revoked = true');
    const docking = rejection(pilot.dock(stationId));
    await start({ JWT_SECRET: 'another secret, also known to everybody' });
    expect(await docking)
      .to.be.instanceOf(Ended)
      .with.property('reason', 'logged_out');
    expect(await ended).to.have.property('reason', 'logged_out');
  });
});

let people = 0;
