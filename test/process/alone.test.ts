import { expect } from 'chai';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { Node } from '../support/node.ts';
import { Pilot } from '../support/pilot.ts';

/** Less than the directory goes on asking for seats on other nodes. */
const SOON = 6_000;

describe('nodes that share a database and no Redis', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let nodes: [Node, Node];

  before(async () => {
    database = await testDatabase('alone');
    nodes = [new Node(database.url, 'one'), new Node(database.url, 'two')];
    for (const node of nodes) await node.start();
  });

  after(async () => {
    for (const node of nodes) await node.kill();
    await database.drop();
  });

  it('cannot be asked for seats: one that is told to stop ends at once, and its region is free for the other', async () => {
    const pilot = await Pilot.entered(nodes[0].url);
    const began = performance.now();
    expect(await nodes[0].stop()).to.equal(0);
    expect(performance.now() - began).to.be.lessThan(SOON);
    pilot.url = nodes[1].url;
    await pilot.enter();
    expect(await pilot.reply('nav.moves')).to.have.property('warps');
    await pilot.leave();
  });
});
