import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'chai';
import { openOrm } from '../../src/db/orm.ts';
import { AuditTrail, type Deed } from '../../src/services/AuditTrail.ts';
import { HousekeepingService } from '../../src/services/HousekeepingService.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const NOW = Date.parse('2102-03-01T12:00:00Z');
const failed: Deed = {
  action: 'login.failed',
  method: 'POST',
  path: '/api/v1/auth/login',
  status: 401,
  userType: 'anonymous',
  address: '203.0.113.7',
};

describe('the audit log', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let now = NOW;

  before(async function () {
    this.timeout(30_000);
    database = await testDatabase('audit_trail');
    orm = await openOrm(database.url);
  });

  after(async () => {
    await orm.close(true);
    await database.drop();
  });

  beforeEach(() => orm.em.fork().execute('delete from audit_logs'));

  const count = async () =>
    (await orm.em.fork().execute<{ n: number }[]>('select count(*)::int n from audit_logs'))[0]?.n;

  it('[OP3] takes sixty rows at once of what anybody can cause, then one a second, and says how many are missing', async () => {
    now = NOW;
    const trail = new AuditTrail(orm.em, () => now);
    for (let tries = 0; tries < 100; tries += 1) await trail.note(failed);
    expect(await count()).to.equal(60);
    now += 1000;
    await trail.note(failed);
    await trail.note(failed);
    const { entries } = await trail.read({ limit: 100 });
    expect(entries).to.have.length(61);
    expect(entries[0]?.details).to.deep.equal({ unwritten: 40 });
  });

  it('[OP3] keeps what operators did for five years, and all else for ninety days', async () => {
    const day = 24 * 3600 * 1000;
    for (const [userType, age] of [
      ['anonymous', 89],
      ['anonymous', 91],
      ['admin', 91],
      ['admin', 365 * 6],
    ] as const) {
      const trail = new AuditTrail(orm.em, () => Date.now() - age * day);
      await trail.record({ ...failed, userType, details: { age } });
    }
    await new HousekeepingService(orm.em).sweep();
    const { entries } = await new AuditTrail(orm.em).read({ limit: 10 });
    expect(entries.map(({ userType, details }) => [userType, details['age']])).to.deep.equal([
      ['anonymous', 89],
      ['admin', 91],
    ]);
  });
});
