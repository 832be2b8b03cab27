import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { openOrm } from '../../src/db/orm.ts';
import { CreditEntry } from '../../src/entities/index.ts';
import { PoisonValue, WriteSet } from '../../src/world/WriteSet.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

describe('a set of changes', () => {
  let database: TestDatabase;
  let orm: MikroORM;

  before(async () => {
    database = await testDatabase('write_set');
    orm = await openOrm(database.url);
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  it('gives a new row back as it was when the command that filled another column of it fails', () => {
    const writes = new WriteSet(orm.em);
    const row: ReturnType<typeof entry> & { reference?: string } = entry();
    const asAdded = { ...row };
    writes.add(CreditEntry, row);
    writes.keep();
    writes.set(CreditEntry, row as never, { reference: uuidv7(), delta: 6 });
    writes.revert();
    expect(Object.keys(row)).to.deep.equal(Object.keys(asAdded));
    expect(row).to.deep.equal(asAdded);
  });

  it('holds nothing of a row that was added by a command that failed', () => {
    const writes = new WriteSet(orm.em);
    writes.add(CreditEntry, entry());
    writes.revert();
    expect(writes.take()).to.deep.equal([]);
  });

  it('takes no value that the database would not take, and is as it was', () => {
    const writes = new WriteSet(orm.em);
    for (const poison of [{ delta: 0.5 }, { delta: Number.NaN }, { reason: 'a\0b' }, { reason: '\ud800' }])
      expect(() => writes.add(CreditEntry, { ...entry(), ...poison })).to.throw(PoisonValue);
    expect(writes.take()).to.deep.equal([]);
  });
});

function entry() {
  return { id: uuidv7(), accountType: 'player' as const, accountId: uuidv7(), delta: 5, reason: 'test' };
}
