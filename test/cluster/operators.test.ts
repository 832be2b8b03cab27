import { expect } from 'chai';
import type { Overview } from '../../src/protocol/operators.ts';
import { eventually, REGIONS, type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import type { Trader } from '../support/Trader.ts';

const [TERRAN] = REGIONS;

describe('an operator of many nodes', function () {
  this.timeout(60_000);
  let galaxy: SharedGalaxy;
  let trader: Trader;

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  beforeEach(async () => {
    await galaxy.calm();
    trader = await galaxy.newcomer([galaxy.node(1).url, galaxy.node(3).url]);
    await trader.pilot.enter();
    await galaxy.books.rows('update users set is_admin = true where id = $1', [trader.pilot.session.userId]);
  });

  afterEach(async () => {
    await trader.pilot.leave();
    await galaxy.calm();
  });

  const ask = async <R>(path: string, method = 'GET'): Promise<R> => {
    const headers = { authorization: `Bearer ${trader.pilot.session.accessToken}` };
    return (await (await fetch(`${galaxy.node(3).url}/api/v1/admin/${path}`, { method, headers })).json()) as R;
  };
  const stateOf = async (id: string) => (await ask<Overview>('overview')).nodes.find(node => node.id === id);

  it('[OP2] sees all of them from any of them, and which of them does not answer', async () => {
    const { nodes, regions, isRedisUp } = await ask<Overview>('overview');
    expect(isRedisUp).to.equal(true);
    expect(nodes.map(({ id, isAsked }) => [id, isAsked])).to.deep.equal([
      ['node-1', false],
      ['node-2', false],
      ['node-3', true],
    ]);
    expect(nodes.every(({ state }) => state !== null)).to.equal(true);
    expect(regions[0]).to.include({ name: TERRAN, node: 'node-1' });
    galaxy.node(2).pause();
    expect((await stateOf('node-2'))?.state).to.equal(null);
    galaxy.node(2).resume();
  });

  it('[OP4] has another node hand everything over and stop, and its pilots play on', async () => {
    await trader.step();
    expect(await ask('nodes/node-1/drain', 'POST')).to.deep.equal({ node: 'node-1', regions: 1 });
    const { code } = await galaxy.node(1).exited;
    expect(code).to.equal(0);
    await eventually(async () => (await stateOf('node-1')) === undefined, 'it is listed no more');
    await trader.step();
    expect(await galaxy.ownerOf(TERRAN)).to.equal('node-3');
    await galaxy.agreesWith([trader]);
  });
});
