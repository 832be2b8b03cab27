import { expect } from 'chai';
import { CLOSE } from '../../src/protocol/commands.ts';
import { eventually, REGIONS, type SharedGalaxy, sharedGalaxy } from '../support/galaxy.ts';
import { Pilot } from '../support/pilot.ts';
import type { Trader } from '../support/Trader.ts';

const [TERRAN] = REGIONS;

describe('a region that takes its time to move', function () {
  this.timeout(60_000);
  let galaxy: SharedGalaxy;
  let one: Trader;
  let other: Trader;

  before(async function () {
    galaxy = await sharedGalaxy(this);
  });

  beforeEach(async () => {
    await galaxy.calm();
    [one, other] = [await galaxy.newcomer(), await galaxy.newcomer()];
    await one.pilot.enter();
    await other.pilot.enter();
    await galaxy.books.rows('begin');
  });

  afterEach(async () => {
    await galaxy.books.rows('rollback');
    await Promise.all([one.pilot.leave(), other.pilot.leave()]);
    await galaxy.calm();
  });

  /** Nothing of it is written, and it is not given away, until `rollback`. */
  const hold = () =>
    galaxy.books.rows(
      'select 1 from region_leases l join regions r on r.id = l.region_id where r.name = $1 for update of l',
      [TERRAN],
    );
  const isDraining = async () =>
    (await galaxy.books.rows(`select 1 from nodes where id = 'node-1' and is_draining`)).length > 0;

  it('lets go of who leaves while its last commit is written', async () => {
    await hold();
    const docking = one.dock();
    await eventually(() => galaxy.books.isWaitedFor(), 'the commit waits');
    const stopping = galaxy.node(1).stop();
    await eventually(isDraining, 'the node drains');
    await other.pilot.leave();
    await galaxy.books.rows('rollback');
    expect(await stopping).to.equal(0);
    await docking;
    await galaxy.agreesWith([one]);
  });

  it('tells who comes back to it meanwhile that it moves, and not that they are played from elsewhere', async () => {
    const player = await Pilot.entered(galaxy.node(1).url);
    await hold();
    const stopping = galaxy.node(1).stop();
    await eventually(isDraining, 'the node drains');
    await eventually(
      () => galaxy.books.isWaitedFor('update region_leases set node_id = null'),
      'the lease is given back',
    );
    await player.cutOff();
    const code = await player.comeBack().then(
      () => player.left,
      (error: { code: number }) => error.code,
    );
    expect(code).to.equal(CLOSE.moved);
    await galaxy.books.rows('rollback');
    expect(await stopping).to.equal(0);
    await one.dock();
    await galaxy.agreesWith([one, other]);
  });
});
