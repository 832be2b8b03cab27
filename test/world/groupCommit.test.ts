import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { CreditEntry, Player } from '../../src/entities/index.ts';
import { type CommitHooks, GroupCommit, LeaseLost } from '../../src/world/GroupCommit.ts';
import { WriteSet } from '../../src/world/WriteSet.ts';
import { cutCommit } from '../support/cutCommit.ts';
import { smallWorld, type SmallWorld } from '../support/smallWorld.ts';

const entry = (accountId: string) => ({ id: randomUUID(), accountType: 'player' as const, accountId, delta: 5 });
const failure = (writing: Promise<void>) =>
  writing.then(
    () => null,
    (error: unknown) => error,
  );

describe('a group commit', () => {
  let small: SmallWorld;

  before(async function () {
    this.timeout(30_000);
    small = await smallWorld('groupCommit');
  });

  after(() => small.close());

  const entries = () => small.em.execute<unknown[]>('select 1 from credit_entries').then(({ length }) => length);
  async function change(patch: Partial<Player>) {
    const writes = new WriteSet(small.em);
    const [ada] = await small.players();
    writes.set(Player, ada, patch);
    writes.add(CreditEntry, { ...entry(ada.id), reason: 'test' });
    return writes.take();
  }

  /** Lets the next updates of players fail with that code. */
  async function failing(code: string, times: number): Promise<void> {
    await small.em.execute(`
      create sequence if not exists failures; alter sequence failures restart;
      create or replace function fail() returns trigger language plpgsql as $$ begin
        if nextval('failures') <= ${times} then raise exception 'as asked' using errcode = '${code}'; end if;
        return new;
      end $$;
      create or replace trigger failing before update on players for each row execute function fail()`);
  }

  const commit = (hooks?: CommitHooks) => new GroupCommit(small.em, small.fence, hooks);

  it('is tried again when what failed may pass, and writes all of it once', async () => {
    const before = await entries();
    const retries: unknown[] = [];
    await failing('40001', 2);
    await commit({ onRetry: error => retries.push(error) }).write(await change({ turns: 41 }));
    expect(retries).to.have.length(2);
    expect((await small.players())[0].turns).to.equal(41);
    expect(await entries()).to.equal(before + 1);
  });

  it('takes rows away once, also when it is sent again after an unknown outcome', async () => {
    const writes = new WriteSet(small.em);
    const [ada] = await small.players();
    const row = writes.create(CreditEntry, { ...entry(ada.id), reason: 'passing' });
    await commit().write(writes.take());
    const before = await entries();
    writes.remove(CreditEntry, row);
    const batch = writes.take();
    await commit().write(batch);
    await commit().write(batch);
    expect(await entries()).to.equal(before - 1);
  });

  it('is given up after its deadline', async () => {
    await failing('40001', 1000);
    const error = await failure(commit({ deadline: 60 }).write(await change({ turns: 42 })));
    await failing('40001', 0);
    expect(error).to.have.property('code', '40001');
    expect((await small.players())[0].turns).to.not.equal(42);
  });

  it('is not tried again when the database will not have it', async () => {
    const retries: unknown[] = [];
    const hooks = { onRetry: (error: unknown) => retries.push(error) };
    const error = await failure(commit(hooks).write(await change({ credits: -1 })));
    expect(error).to.have.property('code', '23514');
    expect(retries).to.deep.equal([]);
  });

  it('may be sent again after an unknown outcome, also once it is prepared', async () => {
    const before = await entries();
    const changes = await change({ turns: 43 });
    for (let times = 0; times < 5; times += 1) await commit().write(changes);
    expect((await small.players())[0].turns).to.equal(43);
    expect(await entries()).to.equal(before + 1);
  });

  it('whose connection is cut after it was written is not written again, over what others did since', async () => {
    const before = await entries();
    // Before it is sent again, the player has gone on elsewhere.
    const cut = await cutCommit(small.em, small.fence, async (pool, query) => {
      await pool.query(query);
      await pool.query('update players set turns = 7');
    });
    await cut.write(await change({ turns: 45 }));
    expect((await small.players())[0].turns).to.equal(7);
    expect(await entries()).to.equal(before + 1);
    await small.em.execute('update players set turns = 43');
  });

  it('that may or may not have been written is refused once another node has the region', async () => {
    const before = await entries();
    const cut = await cutCommit(small.em, small.fence, pool =>
      pool.query('update region_leases set epoch = epoch + 1'),
    );
    const error = await failure(cut.write(await change({ turns: 46 })));
    await small.em.execute('update region_leases set epoch = epoch - 1');
    expect(error).to.be.instanceOf(LeaseLost);
    expect(await entries()).to.equal(before);
  });

  it('writes nothing once another node has taken the region', async () => {
    const before = await entries();
    const changes = await change({ turns: 44 });
    await small.em.execute('update region_leases set epoch = epoch + 1');
    const error = await failure(commit().write(changes));
    await small.em.execute('update region_leases set epoch = epoch - 1');
    expect(error).to.be.instanceOf(LeaseLost);
    expect((await small.players())[0].turns).to.equal(43);
    expect(await entries()).to.equal(before);
  });

  it('finds out that a row is gone', async () => {
    const writes = new WriteSet(small.em);
    const [, ben] = await small.players();
    writes.set(Player, { ...ben, id: randomUUID() }, { turns: 1 });
    const error = await failure(commit().write(writes.take()));
    expect(error)
      .to.be.an('error')
      .with.property('message')
      .that.matches(/not in the database any more/);
  });

  it('has nothing to do for an empty batch', async () => {
    const reached: string[] = [];
    await commit({ reach: point => reached.push(point) }).write([]);
    expect(reached).to.deep.equal([]);
  });
});
