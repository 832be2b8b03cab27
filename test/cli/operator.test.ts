import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import { AuditTrail } from '../../src/services/AuditTrail.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { run } from '../support/script.ts';

describe('npm run operator', function () {
  this.timeout(60_000);
  let database: TestDatabase;

  before(async () => {
    database = await testDatabase('operator_cli');
  });

  after(() => database.drop());

  const operator = (...words: string[]) =>
    run(['src/cli/operator.ts', ...words], { env: { DATABASE_URL: database.url } });

  it('[OP1, OP3] makes operators and unmakes them, whatever the case of the name, and writes that down', async () => {
    const orm = await openOrm(database.url);
    const em = orm.em.fork();
    await em.execute(`insert into users (username) values ('Ann')`);
    const isAdmin = async () => (await em.execute<{ is: boolean }[]>('select is_admin as is from users'))[0]?.is;
    expect(await operator('admin', 'ann')).to.deep.equal({ exit: 0, printed: 'ann is an operator now\n' });
    expect(await isAdmin()).to.equal(true);
    expect(await operator('admin', 'Ann', '--revoke')).to.deep.equal({
      exit: 0,
      printed: 'Ann is an operator no more\n',
    });
    expect(await isAdmin()).to.equal(false);
    expect(await operator('admin', 'bob')).to.deep.equal({ exit: 1, printed: 'There is no player bob.\n' });
    const { entries } = await new AuditTrail(orm.em).read({ limit: 10 });
    await orm.close(true);
    expect(entries.map(({ action, userType, method }) => [action, userType, method])).to.deep.equal([
      ['admin.revoked', 'admin', 'CLI'],
      ['admin.granted', 'admin', 'CLI'],
    ]);
  });
});
