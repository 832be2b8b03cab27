import { expect } from 'chai';
import { eventually, REGIONS, type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import { type Trader, traffic } from '../support/Trader.ts';

const [TERRAN, NEXUS] = REGIONS;
const PILOTS = 8;

describe('a cluster of which a part is away', function () {
  this.timeout(90_000);
  let galaxy: SharedGalaxy;
  let traders: Trader[] = [];

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  afterEach(async () => {
    await Promise.all(traders.map(({ pilot }) => pilot.leave()));
    traders = [];
    await galaxy.cluster.redis?.start();
    await galaxy.calm();
  });

  const pids = () => galaxy.cluster.nodes.map(({ pid, state }) => [pid, state]);

  it('an owner that stands still beyond its lease writes nothing any more, and its pilots play elsewhere', async () => {
    traders = await galaxy.crowd(PILOTS);
    const here = traders.filter(({ region }) => region === TERRAN);
    const flow = traffic(traders);
    await eventually(() => flow.least() >= 2, 'everybody plays');
    galaxy.node(1).pause();
    await eventually(async () => (await galaxy.ownerOf(TERRAN)) === 'node-3', 'another node has taken over');
    const before = here.map(({ acknowledged }) => acknowledged.size);
    await eventually(() => here.every((trader, at) => trader.acknowledged.size > (before[at] ?? 0)), 'they play there');
    const [lease] = await galaxy.books.rows<{ epoch: string }>('select epoch from region_leases where node_id = $1', [
      'node-3',
    ]);
    galaxy.node(1).resume();
    await eventually(
      () =>
        galaxy
          .node(1)
          .log(50)
          .some(line => /a lease was lost|a commit failed/.test(line)),
      'it knows',
    );
    await eventually(async () => (await leasesOf(galaxy.node(1).url)) === 0, 'it has stepped down');
    const again = flow.least();
    await eventually(() => flow.least() >= again + 2, 'everybody plays on');
    await flow.stop();
    await galaxy.agreesWith(traders);
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-3');
    const after = await galaxy.books.rows('select epoch from region_leases where node_id = $1', ['node-3']);
    expect(after).to.deep.equal([lease]);
  });

  it('without Redis for 15 seconds everybody plays on where they are; when it is back, empty, all is as it was', async () => {
    traders = await galaxy.crowd(PILOTS);
    const former = pids();
    const late = await galaxy.newcomer([galaxy.node(1).url]);
    const flow = traffic(traders);
    await galaxy.cluster.redis?.kill();
    const [before, since] = [flow.least(), performance.now()];
    const isLong = () => performance.now() - since > 15_000;
    await eventually(() => isLong() && flow.least() >= before + 10, 'everybody plays on');
    // Terran space is on that very node.
    await late.pilot.enter();
    await late.dock();
    await galaxy.cluster.redis?.start();
    await flow.stop();
    for (const trader of [...traders, late]) await trader.travel();
    traders.push(await galaxy.newcomer([galaxy.node(2).url]), late);
    await traders.at(-2)?.pilot.enter();
    expect(pids()).to.deep.equal(former);
    await galaxy.agreesWith(traders);
  });

  it('a node that is told to stop while Redis is away ends, and its pilots find their way', async () => {
    traders = await galaxy.crowd(PILOTS);
    const flow = traffic(traders);
    await galaxy.cluster.redis?.kill();
    const began = performance.now();
    expect(await galaxy.node(1).stop()).to.equal(0);
    expect(performance.now() - began).to.be.lessThan(30_000);
    await galaxy.cluster.redis?.start();
    const before = flow.least();
    await eventually(() => flow.least() >= before + 2, 'everybody plays on');
    await flow.stop();
    await galaxy.agreesWith(traders);
    expect(await galaxy.ownerOf(NEXUS)).to.equal('node-2');
  });

  it('while PostgreSQL is restarted nothing that was acknowledged is lost, and no process ends', async () => {
    traders = await galaxy.crowd(PILOTS);
    const former = pids();
    const flow = traffic(traders);
    await eventually(() => flow.least() >= 2, 'everybody plays');
    await galaxy.books.close();
    await galaxy.cluster.postgres?.restart();
    await galaxy.reopenBooks();
    const before = flow.least();
    await eventually(() => flow.least() >= before + 3, 'everybody plays on');
    await flow.stop();
    await galaxy.agreesWith(traders);
    expect(pids()).to.deep.equal(former);
  });
});

async function leasesOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^sectorwars_leases(?:\{[^}]*\})? (\d+)/m.exec(text)?.[1]);
}
