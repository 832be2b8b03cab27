import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import { AuditPage, Generations, Overview } from '../../src/protocol/operators.ts';
import { type EndpointFormat, ENDPOINTS } from '../../src/protocol/endpoints.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { inTheNexus } from '../support/abroad.ts';
import { type Books, openBooks } from '../support/books.ts';
import { Pilot } from '../support/pilot.ts';
import { strictly } from '../support/strictly.ts';

const refusalOf = (answer: unknown) => (answer as { error: { code: string } }).error.code;

describe('what operators see and do', function () {
  this.timeout(60_000);
  let app: TestApp;
  let books: Books;
  let operator: Pilot;
  let stranger: Pilot;

  before(async () => {
    app = await testApp('operators');
    books = await openBooks(app.databaseUrl);
    [operator, stranger] = await Promise.all([Pilot.entered(app.url), Pilot.register(app.url)]);
    await knight(operator, true);
  });

  after(async () => {
    await operator.leave();
    await books.close();
    await app.stop();
  });

  const knight = (pilot: Pilot, isAdmin: boolean) =>
    books.rows('update users set is_admin = $1 where id = $2', [isAdmin, pilot.session.userId]);

  async function call(path: string, { session }: Pilot = operator, body?: object): Promise<[number, never]> {
    const response = await fetch(`${app.url}/api/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session.accessToken}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return [response.status, (await response.json()) as never];
  }

  const audit = async (query: string) => strictly(AuditPage, (await call(`admin/audit?${query}`))[1]);

  it('[OP1] is refused to everybody else, at every address, and that is written down', async () => {
    const addresses: EndpointFormat[] = Object.values(ENDPOINTS).filter(({ path }) => path.includes('/admin/'));
    expect(addresses.every(({ bearer }) => bearer === 'admin')).to.equal(true);
    for (const { method, path } of addresses) {
      const [status, answer] = await call(
        path.replace('/api/v1/', '').replace('{node}', 'operators'),
        stranger,
        method === 'post' ? {} : undefined,
      );
      expect([status, refusalOf(answer)], path).to.deep.equal([403, 'ERR_FORBIDDEN']);
    }
    const { entries } = await audit('action=admin.refused');
    expect(entries).to.have.length(addresses.length);
    expect(entries[0]).to.include({ userId: stranger.session.userId, userType: 'player', status: 403 });
  });

  it('[OP1] is theirs for as long as the database says so, whatever token they have', async () => {
    expect((await call('admin/overview'))[0]).to.equal(200);
    await knight(operator, false);
    expect((await call('admin/overview'))[0]).to.equal(403);
    await knight(operator, true);
    expect((await call('admin/overview'))[0]).to.equal(200);
  });

  it('[OP2] shows every node with what it says of itself, and every region with its lease and its load', async () => {
    const { nodes, regions, regionCount, isRedisUp } = strictly(Overview, (await call('admin/overview'))[1]);
    expect(isRedisUp).to.equal(null);
    expect(nodes).to.have.length(1);
    expect(nodes[0]).to.include({ id: 'operators', isAsked: true, isDraining: false, holds: 1 });
    expect(nodes[0]?.state?.rooms).to.have.length(1);
    expect(regionCount).to.equal(2);
    expect(regions.map(({ name, node }) => [name, node])).to.deep.equal([
      ['terran-space', 'operators'],
      ['central-nexus', null],
    ]);
    expect(regions[0]).to.include({ epoch: 1, queue: 0 });
  });

  it('[OP4] stops no node that nobody could replace, and none that is not there', async () => {
    const [status, answer] = await call('admin/nodes/operators/drain', operator, {});
    expect([status, refusalOf(answer)]).to.deep.equal([409, 'ERR_NO_OTHER_NODE']);
    expect(refusalOf((await call('admin/nodes/nobody/drain', operator, {}))[1])).to.equal('ERR_NOT_FOUND');
    const { entries } = await audit('action=node.drain');
    expect(entries.map(({ status: told, details }) => [told, details])).to.deep.equal([
      [404, { node: 'nobody', refused: 'ERR_NOT_FOUND' }],
      [409, { node: 'operators', refused: 'ERR_NO_OTHER_NODE' }],
    ]);
  });

  it('[RG11] has a region made while all else goes on, and the order given twice is one', async () => {
    const order = { id: randomUUID(), name: 'far-reach', displayName: ' The Far Reach ', sectors: 100 };
    const [status, answer] = await call('admin/regions', operator, order);
    expect(status).to.equal(202);
    expect(answer).to.include({ id: order.id, status: 'waiting', displayName: 'The Far Reach' });
    expect((await call('admin/regions', operator, order))[0]).to.equal(202);
    let made: Record<string, unknown> | undefined;
    for (let tries = 0; tries < 200 && made?.['status'] !== 'done'; tries += 1) {
      const { generations } = strictly(Generations, (await call('admin/generations'))[1]);
      expect(generations).to.have.length(1);
      [made] = generations;
      await sleep(50);
    }
    expect(made).to.include({ status: 'done', error: null });
    expect(await books.rows("select id from regions where name = 'far-reach'")).to.deep.equal([
      { id: made?.['regionId'] },
    ]);
    expect(refusalOf((await call('admin/regions', operator, { ...order, id: randomUUID() }))[1])).to.equal(
      'ERR_NAME_TAKEN',
    );
    expect((await audit('action=region.generate')).entries.map(entry => entry.status)).to.deep.equal([409, 202, 202]);
  });

  it('[RG5] has a gate at the nexus, of which a nexus that is taken up learns', async () => {
    const there = await inTheNexus(app.url, books);
    const gates = async () => ((await there.reply('nav.moves'))['tunnels'] as unknown[]).length;
    const before = await gates();
    await call('admin/regions', operator, { id: randomUUID(), name: 'near-reach', displayName: 'Near', sectors: 100 });
    for (let tries = 0; tries < 200 && (await gates()) === before; tries += 1) await sleep(50);
    expect(await gates()).to.equal(before + 1);
    await there.leave();
  });

  it('[OP3] has a row for each login that failed, with the name and never the password', async () => {
    const body = JSON.stringify({ username: 'Somebody', password: 'open sesame' });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${app.url}/api/v1/auth/login`, { method: 'POST', body, headers });
    const [entry] = (await audit('action=login.failed')).entries;
    expect(entry).to.deep.include({ status: 401, details: { username: 'Somebody', why: 'ERR_CREDENTIALS' } });
    expect(await books.rows("select 1 from audit_logs l where to_jsonb(l)::text like '%sesame%'")).to.deep.equal([]);
  });

  it('[OP3] is told page by page, newest first, nothing twice and nothing left out', async () => {
    const all = (await audit('limit=100')).entries.map(({ id }) => id);
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await audit(`limit=3${next ? `&before=${encodeURIComponent(next)}` : ''}`);
      paged.push(...page.entries.map(({ id }) => id));
      next = page.next;
    }
    expect(paged).to.deep.equal(all);
    expect(all.length).to.be.above(6);
  });
});
