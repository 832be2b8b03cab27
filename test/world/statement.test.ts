import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { CommandReceipt, CreditEntry, Player } from '../../src/entities/index.ts';
import { ANY, type Fence, statementFor } from '../../src/world/statement.ts';
import { type Changes, WriteSet } from '../../src/world/WriteSet.ts';
import { smallWorld, type SmallWorld } from '../support/smallWorld.ts';

describe('the statement of a batch', () => {
  let small: SmallWorld;

  before(async function () {
    this.timeout(30_000);
    small = await smallWorld('statement');
  });

  after(() => small.close());

  async function run(fence: Fence, changes: readonly Changes[]): Promise<Record<string, number>> {
    const { sql, parameters } = statementFor(fence, changes);
    const pool = await small.orm.em.getDriver().getConnection().getNativeClient();
    const { rows } = await pool.query<Record<string, number>>(sql, parameters);
    return rows[0] ?? {};
  }

  async function batch(turns: number, receiptFirst = false): Promise<Changes[]> {
    const [ada, ben] = await small.players();
    const writes = new WriteSet(small.em);
    const receipt = {
      playerId: ada.id,
      commandId: randomUUID(),
      command: 'move',
      reply: { turns },
      createdAt: new Date(),
    };
    if (receiptFirst) writes.add(CommandReceipt, receipt);
    for (const player of receiptFirst ? [ben, ada] : [ada, ben]) writes.set(Player, player, { turns });
    if (!receiptFirst) writes.add(CommandReceipt, receipt);
    return writes.take();
  }

  it('counts the rows of each part', async () => {
    const changes = await batch(11);
    expect(statementFor(small.fence, changes).expected).to.deep.equal([ANY, 2]);
    expect(await run(small.fence, changes)).to.deep.equal({ held: 1, w0: 1, w1: 2 });
    expect((await small.players()).map(({ turns }) => turns)).to.deep.equal([11, 11]);
  });

  it('writes nothing under an epoch that is past', async () => {
    const counts = await run({ ...small.fence, epoch: small.fence.epoch - 1 }, await batch(12));
    expect(counts).to.deep.equal({ held: 0, w0: 0, w1: 0 });
    expect((await small.players()).map(({ turns }) => turns)).to.deep.equal([11, 11]);
  });

  it('inserts nothing twice', async () => {
    const changes = await batch(13);
    expect(await run(small.fence, changes)).to.deep.equal({ held: 1, w0: 1, w1: 2 });
    expect(await run(small.fence, changes)).to.deep.equal({ held: 1, w0: 0, w1: 2 });
  });

  it('hits fewer rows than it should when one is gone', async () => {
    const [ada] = await small.players();
    const writes = new WriteSet(small.em);
    for (const id of [ada.id, randomUUID()]) writes.set(Player, { ...ada, id }, { turns: 14 });
    const changes = writes.take();
    expect(statementFor(small.fence, changes).expected).to.deep.equal([2]);
    expect(await run(small.fence, changes)).to.deep.equal({ held: 1, w0: 1 });
  });

  it('has one text whatever came first, so that it is prepared once', async () => {
    const [one, other] = [await batch(15), await batch(16, true)];
    expect(statementFor(small.fence, one).sql).to.equal(statementFor(small.fence, other).sql);
  });

  it('lets new rows of one table fill different columns', async () => {
    const [ada] = await small.players();
    const writes = new WriteSet(small.em);
    const entry = () => ({
      id: randomUUID(),
      accountType: 'player' as const,
      accountId: ada.id,
      delta: 1,
      reason: 'test',
    });
    writes.add(CreditEntry, entry());
    writes.add(CreditEntry, { ...entry(), reference: 'with one' });
    expect(await run(small.fence, writes.take())).to.deep.equal({ held: 1, w0: 1, w1: 1 });
  });
});
