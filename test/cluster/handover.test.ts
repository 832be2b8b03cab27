import { expect } from 'chai';
import { REGIONS, type SharedGalaxy, sharedGalaxy, eventually } from '../support/galaxy.ts';
import { type Trader, traffic } from '../support/Trader.ts';

const [TERRAN, NEXUS] = REGIONS;
const PILOTS = 30;
/** Less than the directory goes on asking for seats on other nodes. */
const SOON = 6_000;

describe('nodes that are told to stop while everybody plays', function () {
  this.timeout(90_000);
  let galaxy: SharedGalaxy;
  let traders: Trader[] = [];

  before(async function () {
    galaxy = await sharedGalaxy(this);
    traders = await galaxy.crowd(PILOTS);
  });

  after(() => Promise.all(traders.map(({ pilot }) => pilot.leave())));

  it('hand their regions over: nothing that was acknowledged is lost, and everybody plays on by themselves', async () => {
    const flow = traffic(traders);
    await eventually(() => flow.least() >= 3, 'everybody plays');
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-1');
    expect(await galaxy.node(1).stop()).to.equal(0);
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-3');
    const before = flow.least();
    await eventually(() => flow.least() >= before + 3, 'everybody plays on');
    await flow.stop();
    await galaxy.agreesWith(traders);
    await galaxy.node(1).start();
  });

  it('one after the other, until all are new', async () => {
    const former = galaxy.cluster.nodes.map(({ pid }) => pid);
    const flow = traffic(traders);
    for (const number of [1, 2, 3] as const) {
      const before = flow.least();
      expect(await galaxy.node(number).stop()).to.equal(0);
      await galaxy.node(number).start();
      await eventually(() => flow.least() >= before + 2, 'everybody plays on');
    }
    await flow.stop();
    await galaxy.agreesWith(traders);
    for (const [index, { pid }] of galaxy.cluster.nodes.entries()) expect(pid).to.not.equal(former[index]);
  });

  it('travel meanwhile as well', async () => {
    const owner = await galaxy.ownerOf(NEXUS);
    const travelling = Promise.all(traders.slice(0, 10).map(trader => trader.travel()));
    const node = galaxy.cluster.nodes.find(({ name }) => name === owner);
    expect(await node?.stop()).to.equal(0);
    await travelling;
    await galaxy.agreesWith(traders);
    await node?.start();
  });

  it('are not long about it when nobody takes what they have', async () => {
    const [mine, others] = [galaxy.node(1), galaxy.node(3)];
    await others.stop();
    await eventually(
      async () => (await galaxy.ownerOf(TERRAN)) === 'node-1',
      'the only one left for it has the region',
    );
    const began = performance.now();
    expect(await mine.stop()).to.equal(0);
    expect(performance.now() - began).to.be.lessThan(SOON);
    await Promise.all([mine.start(), others.start()]);
    await Promise.all(traders.map(trader => trader.step()));
    await galaxy.agreesWith(traders);
  });

  it('end at once when they are told twice', async () => {
    const node = galaxy.node(1);
    const { pid } = node;
    process.kill(pid, 'SIGTERM');
    process.kill(pid, 'SIGINT');
    expect(await node.exited).to.have.property('code', 1);
    await node.start();
    await Promise.all(traders.map(trader => trader.step()));
    await galaxy.agreesWith(traders);
  });
});

describe('a player who enters through another node', function () {
  this.timeout(30_000);

  it('is told to the client that they leave behind, which stays out', async function () {
    const galaxy = await sharedGalaxy(this);
    const urls = galaxy.cluster.nodes.map(({ url }) => url);
    const first = await galaxy.newcomer(urls.slice(0, 1));
    await first.pilot.enter();
    const closed: number[] = [];
    first.pilot.room?.onLeave(code => closed.push(code));
    const ended = new Promise(resolve => {
      first.pilot.on('ended', resolve);
    });
    const second = first.again(urls.slice(1, 2));
    await second.pilot.enter();
    expect(await ended).to.have.property('reason', 'superseded');
    expect(closed).to.deep.equal([4101]);
    await second.dock();
    await galaxy.agreesWith([second]);
    expect(first.pilot.room).to.equal(undefined);
    await second.pilot.leave();
  });
});
