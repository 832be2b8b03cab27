import { expect } from 'chai';
import { REGIONS, type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import type { Trader } from '../support/Trader.ts';

const [SOURCE, DESTINATION] = REGIONS;

describe('a journey between nodes of which one dies', function () {
  this.timeout(60_000);
  let galaxy: SharedGalaxy;
  let trader: Trader;

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  afterEach(() => trader?.pilot.leave());

  /** Docked, where the nodes are that will die. */
  async function docked(env: Parameters<SharedGalaxy['calm']>[0]): Promise<void> {
    await galaxy.calm(env);
    trader = await galaxy.newcomer();
    await trader.pilot.enter();
    await trader.dock();
  }

  /** There, once and for one fare, and all goes on. */
  async function expectArrived(): Promise<void> {
    expect(trader.region).to.equal(DESTINATION);
    expect(trader.tickets).to.have.length(1);
    await galaxy.agreesWith([trader]);
    for (let step = 0; step < 4; step += 1) await trader.step();
    await trader.travel();
    expect(trader.region).to.equal(SOURCE);
    await galaxy.agreesWith([trader]);
  }

  it('the source before the departure is durable: it departs from the node that takes over', async () => {
    await docked({ 'node-1': { FAULT_POINT: 'before_departure' } });
    await trader.travel();
    expect(await galaxy.node(1).exited).to.have.property('signal', 'SIGKILL');
    await expectArrived();
  });

  it('the source after the departure is durable, and before it is answered', async () => {
    await docked({ 'node-1': { FAULT_POINT: 'after_departure' } });
    await trader.travel();
    expect(await galaxy.node(1).exited).to.have.property('signal', 'SIGKILL');
    await expectArrived();
  });

  it('the destination before the arrival is durable', async () => {
    await docked({ 'node-2': { FAULT_POINT: 'before_arrival' } });
    await trader.travel();
    expect(await galaxy.node(2).exited).to.have.property('signal', 'SIGKILL');
    await expectArrived();
  });

  it('the destination after the arrival is durable', async () => {
    await docked({ 'node-2': { FAULT_POINT: 'after_arrival' } });
    await trader.travel();
    expect(await galaxy.node(2).exited).to.have.property('signal', 'SIGKILL');
    await expectArrived();
  });

  it('the source after the departure, and then the node that is asked where to enter', async () => {
    await docked({ 'node-1': { FAULT_POINT: 'after_departure' }, 'node-2': { FAULT_POINT: 'before_entry' } });
    await trader.travel();
    expect(await galaxy.node(1).exited).to.have.property('signal', 'SIGKILL');
    expect(await galaxy.node(2).exited).to.have.property('signal', 'SIGKILL');
    await expectArrived();
  });
});
