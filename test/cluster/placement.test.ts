import { expect } from 'chai';
import { eventually, REGIONS, type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import type { Trader } from '../support/Trader.ts';

const [TERRAN] = REGIONS;
const PILOTS = 12;

describe('a region that many nodes are asked for', function () {
  this.timeout(60_000);
  let galaxy: SharedGalaxy;
  let traders: Trader[] = [];

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  afterEach(async () => {
    await Promise.all(traders.map(({ pilot }) => pilot.leave()));
    await galaxy.calm();
  });

  const lease = async () =>
    (
      await galaxy.books.rows<{ epoch: string; owner: string }>(
        `select l.epoch, l.node_id as owner from region_leases l join regions r on r.id = l.region_id where r.name = $1`,
        [TERRAN],
      )
    )[0];

  /** At once, through all nodes that run, by turns. */
  async function enterAll(): Promise<void> {
    const urls = galaxy.cluster.nodes.filter(({ state }) => state === 'ready').map(({ url }) => url);
    traders = [];
    for (let index = 0; index < PILOTS; index += 1)
      traders.push(await galaxy.newcomer([urls[index % urls.length] ?? '']));
    await Promise.all(traders.map(({ pilot }) => pilot.enter()));
  }

  const rooms = () => new Set(traders.map(({ pilot }) => pilot.room?.roomId));

  it('at the same moment has one room, under one lease, at the node that is for it', async () => {
    const before = Number((await lease())?.epoch ?? 0);
    await enterAll();
    const { epoch, owner } = (await lease()) ?? {};
    expect(owner).to.equal('node-1');
    expect(Number(epoch)).to.equal(before + 1);
    expect(rooms().size).to.equal(1);
    expect([...rooms()][0]).to.match(new RegExp(`^region-${TERRAN}-`));
    await eventually(() => traders.every(({ pilot }) => pilot.sector.pilots.size === PILOTS), 'they see each other');
  });

  it('while no node is for it has one room at the one that takes any', async () => {
    await galaxy.node(1).kill();
    // Its listing must run out: until then it is the one that is asked.
    await enterAll();
    expect((await lease())?.owner).to.equal('node-3');
    expect(rooms().size).to.equal(1);
  });

  it('is not taken up by a node without the role, even when it is asked', async () => {
    await galaxy.calm({ 'node-3': { NODE_ROLES: 'first_logins,jobs' } });
    await enterAll();
    expect((await lease())?.owner).to.equal('node-1');
    await galaxy.node(3).restart();
  });

  it('goes back to the node that is for it, once the one that took over stops', async () => {
    await galaxy.node(1).kill();
    await enterAll();
    await galaxy.node(1).start();
    expect((await lease())?.owner).to.equal('node-3');
    expect(await galaxy.node(3).stop()).to.equal(0);
    expect((await lease())?.owner).to.equal('node-1');
    for (const trader of traders) await trader.step();
    await galaxy.agreesWith(traders);
  });
});
