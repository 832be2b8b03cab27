import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { pino } from 'pino';
import { NodeRegistry } from '../../src/nodes/NodeRegistry.ts';
import { type Lease, RegionLeases } from '../../src/nodes/RegionLeases.ts';
import { run } from '../support/script.ts';
import { smallWorld, type SmallWorld } from '../support/smallWorld.ts';

const log = pino({ level: 'silent' });
const ALL = ['regions', 'first_logins', 'jobs'] as const;

describe('leases of regions', function () {
  this.timeout(30_000);
  let small: SmallWorld;
  let regionId: string;
  let nodes: NodeRegistry[] = [];
  let one: RegionLeases;
  let two: RegionLeases;

  before(async () => {
    small = await smallWorld('leases');
    regionId = small.fence.id;
    [one, two] = [new RegionLeases(small.em, 'one'), new RegionLeases(small.em, 'two')];
  });

  beforeEach(async () => {
    await small.em.execute('update region_leases set node_id = null, expires_at = null');
    nodes = await Promise.all(['one', 'two'].map(started));
  });

  afterEach(() => Promise.all(nodes.map(node => node.stop())));
  after(() => small.close());

  async function started(id: string): Promise<NodeRegistry> {
    const node = new NodeRegistry(small.em, log, { id, roles: ALL, regions: [] });
    await node.start({ processId: `process-${id}-${randomUUID().slice(0, 8)}`, address: `${id}:2567` });
    return node;
  }

  const told = (lease: Lease | null) => ({ regionId, epoch: 0, ...lease, online: 2 });
  const expire = () => small.em.execute("update region_leases set expires_at = now() - interval '1 second'");
  const epochOf = async (leases: RegionLeases) => (await leases.acquire(regionId))?.epoch;

  it('are held by one node, under an epoch that grows with every taking', async () => {
    const first = await epochOf(one);
    expect(await epochOf(two)).to.equal(undefined);
    expect(await epochOf(one)).to.equal(Number(first) + 1);
  });

  it('go to one of many who ask at once', async () => {
    const asked = await Promise.all([one, two, one, two, two].map(leases => leases.acquire(regionId)));
    const [row] = await small.em.execute<{ node: string; epoch: string }[]>(
      'select node_id as node, epoch from region_leases',
    );
    const held = asked.filter(lease => lease !== null);
    expect(Math.max(...held.map(({ epoch }) => epoch))).to.equal(Number(row?.epoch));
    // Whoever came first, the other node got none.
    const [mine, theirs] = row?.node === 'one' ? [0, 1] : [1, 0];
    expect(asked[mine]).to.not.equal(null);
    expect(asked[theirs]).to.equal(null);
  });

  it('are free once they have run out, and lost to who had them', async () => {
    const lease = await one.acquire(regionId);
    await expire();
    expect(await two.acquire(regionId)).to.not.equal(null);
    expect(await one.renew([told(lease)])).to.deep.equal(new Set());
  });

  it('last anew when they are renewed, all of them with one statement, and the lost ones are told apart', async () => {
    const lease = await one.acquire(regionId);
    await expire();
    const lost = { regionId: randomUUID(), epoch: 3, online: 0 };
    expect(await one.renew([lost, told(lease)])).to.deep.equal(new Set([regionId]));
    expect(await small.em.execute('select online from region_leases')).to.deep.equal([{ online: 2 }]);
    expect(await two.acquire(regionId)).to.equal(null);
  });

  it('are free at once when they are given back, unless they were lost meanwhile', async () => {
    const lease = await one.acquire(regionId);
    await expire();
    const theirs = await two.acquire(regionId);
    if (lease) await one.release(lease);
    expect(await one.acquire(regionId)).to.equal(null);
    if (theirs) await two.release(theirs);
    expect(await one.acquire(regionId)).to.not.equal(null);
  });

  it('of a process that died are free at once, long before they run out', async () => {
    await one.acquire(regionId);
    expect(await two.isHeldElsewhere(regionId)).to.equal(true);
    await die('one');
    expect(await two.isHeldElsewhere(regionId)).to.equal(false);
    expect(await two.acquire(regionId)).to.not.equal(null);
  });

  it('of a node without a life line are kept until they run out', async () => {
    await one.acquire(regionId);
    await small.em.execute("update nodes set life_lock = null where id = 'one'");
    expect(await two.acquire(regionId)).to.equal(null);
    await expire();
    expect(await two.acquire(regionId)).to.not.equal(null);
  });

  it('the list of nodes says who lives, who holds a region, and who drains', async () => {
    await one.acquire(regionId);
    await nodes[1]?.drain();
    const live = await nodes[0]?.live(regionId);
    const seen = live?.map(({ id, holds, isDraining, address }) => ({ id, holds, isDraining, address }));
    expect(seen).to.have.deep.members([
      { id: 'one', holds: true, isDraining: false, address: 'one:2567' },
      { id: 'two', holds: false, isDraining: true, address: 'two:2567' },
    ]);
    await nodes[0]?.beat();
    expect(nodes[0]?.others).to.deep.equal([]);
    await die('one');
    expect((await nodes[0]?.live(regionId))?.map(({ id }) => id)).to.deep.equal(['two']);
  });

  it('where a node was is remembered when it is gone: pages that it served are still open', async () => {
    await nodes[0]?.beat();
    await nodes[1]?.stop();
    await nodes[0]?.beat();
    expect([...(nodes[0]?.addresses ?? [])]).to.have.members(['one:2567', 'two:2567']);
    const since = await started('three');
    nodes.push(since);
    expect([...since.addresses]).to.have.members(['one:2567', 'three:2567']);
  });

  it('a life line that is cut while its process lives is taken hold of again', async () => {
    await cutLines('one');
    for (let lives = false; !lives;) lives = (await nodes[1]?.live())?.some(({ id }) => id === 'one') ?? false;
    await nodes[0]?.beat();
    expect((await nodes[1]?.live())?.map(({ id }) => id)).to.have.members(['one', 'two']);
  });

  it('two processes that live cannot have one name', async () => {
    const other = new NodeRegistry(small.em, log, { id: 'one', roles: ALL, regions: [] });
    const refused = await other.start({ processId: 'another', address: null }).catch((error: unknown) => error);
    await other.stop();
    expect(refused)
      .to.be.an('error')
      .with.property('message')
      .that.matches(/NODE_ID.*one/);
    expect((await nodes[1]?.live())?.map(({ id }) => id)).to.have.members(['one', 'two']);
  });

  it('a node may start again under its name as soon as it has died', async () => {
    await die('one');
    const again = await started('one');
    nodes.push(again);
    expect((await again.live()).map(({ id }) => id)).to.have.members(['one', 'two']);
  });

  it('an operator sees who lives, and who has which region', async () => {
    await one.acquire(regionId);
    await nodes[1]?.drain();
    const url = new URL(small.orm.config.get('clientUrl') ?? '').href;
    const printed = `one  one:2567  lives  leases\ntwo  two:2567  drains  no region\n`;
    expect(await run(['src/cli/operator.ts', 'nodes'], { env: { DATABASE_URL: url } })).to.deep.equal({
      exit: 0,
      printed,
    });
  });

  /** As when the process of that node is killed: what it held is let go of, what it wrote stays. */
  async function die(id: string): Promise<void> {
    const node = nodes.find(({ self }) => self.id === id);
    const [row] = await small.em.execute<object[]>('select * from nodes where id = ?', [id]);
    await node?.stop();
    nodes = nodes.filter(other => other !== node);
    await small.em.execute('insert into nodes select * from jsonb_populate_record(null::nodes, ?::jsonb)', [
      JSON.stringify(row),
    ]);
    for (let held = true; held;) held = (await linesOf(id)).length > 0;
  }

  const linesOf = (id: string) =>
    small.em.execute<{ pid: number }[]>(
      `select k.pid from pg_locks k join nodes n on n.life_lock::oid = k.objid where k.locktype = 'advisory' and n.id = ?`,
      [id],
    );

  async function cutLines(id: string): Promise<void> {
    for (const { pid } of await linesOf(id)) await small.em.execute('select pg_terminate_backend(?)', [pid]);
  }
});
