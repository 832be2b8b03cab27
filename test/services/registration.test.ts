import { expect } from 'chai';
import { CreditEntry, Player, PlayerCredential, RefreshToken, Region, User } from '../../src/entities/index.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import type { AccountService } from '../../src/services/AccountService.ts';
import { isNameTaken } from '../../src/services/accounts/names.ts';
import { type AccountsBench, accountsBench, password } from '../support/accounts.ts';
import { refused } from '../support/refused.ts';

describe('registration', () => {
  let bench: AccountsBench;
  let accounts: AccountService;
  const em = () => bench.em();
  const newcomer = () => bench.newcomer();
  const someone = () => bench.someone();

  before(async () => {
    bench = await accountsBench('registration');
    accounts = bench.accounts;
  });

  after(() => bench.stop());

  it('[AC6] a pilot begins with 10,000 credits and 1,000 turns in sector 1 of Terran Space', async () => {
    const { userId, playerId } = await accounts.register({ username: 'Vega', password, email: 'Vega@Example.org' });
    const home = await em().findOneOrFail(Region, { name: 'terran-space' });
    const user = await em().findOneOrFail(User, userId);
    const player = await em().findOneOrFail(Player, playerId);
    expect(user).to.include({ username: 'Vega', email: 'vega@example.org', isActive: true, isAdmin: false });
    expect(player).to.include({
      userId,
      nickname: null,
      credits: 10_000,
      turns: 1_000,
      maxTurns: 1_000,
      homeSectorId: 1,
      currentSectorId: 1,
      homeRegionId: home.id,
      currentRegionId: home.id,
      militaryRank: 'Recruit',
      reputationTier: 'Neutral',
    });
    expect(player.firstLogin).to.deep.equal({ completed: false });
    expect(player.turnResetAt?.getTime()).to.equal(bench.now().getTime());
    const ledger = await em().find(CreditEntry, { accountId: playerId });
    expect(ledger.map(({ accountType, delta, reason }) => ({ accountType, delta, reason }))).to.deep.equal([
      { accountType: 'player', delta: 10_000, reason: 'opening' },
    ]);
  });

  it('[AC5] the database has an argon2id hash, never the password', async () => {
    const { userId } = await newcomer();
    const { passwordHash } = await em().findOneOrFail(PlayerCredential, { userId });
    expect(passwordHash).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('[AC4] an account without email has none', async () => {
    const { userId } = await newcomer();
    expect((await em().findOneOrFail(User, userId)).email).to.equal(null);
  });

  it('[AC2] of ten who want one name at once, in any case, one gets it', async () => {
    const wanted = Array.from({ length: 10 }, (_, n) => (n % 2 ? 'Sirius' : 'SIRIUS'));
    const results = await Promise.allSettled(wanted.map(username => accounts.register({ username, password })));
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    expect(codesOf(results)).to.deep.equal(Array.from({ length: 9 }, () => 'ERR_NAME_TAKEN'));
    expect(await em().count(User, { username: { $ilike: 'sirius' } })).to.equal(1);
  });

  it('[AC2] a name that somebody else is just being given, outside of registration, is taken', async () => {
    const other = em();
    await other.begin();
    await other.insert(User, { username: 'rigel' });
    const late = refused(accounts.register({ username: 'Rigel', password }));
    await waitedFor();
    await other.commit();
    expect(await late).to.equal('ERR_NAME_TAKEN');
  });

  it('[AC2] the nickname of another pilot is taken as a username, too', async () => {
    const { playerId } = await newcomer();
    await em().nativeUpdate(Player, { id: playerId }, { nickname: 'Betelgeuse' });
    expect(await refused(accounts.register({ username: 'betelgeuse', password }))).to.equal('ERR_NAME_TAKEN');
  });

  it('[AC2] a nickname that is just being chosen is taken as a username', async () => {
    const { playerId } = await newcomer();
    const choosing = em();
    await choosing.begin();
    expect(await isNameTaken(choosing, 'Bellatrix')).to.equal(false);
    await choosing.nativeUpdate(Player, { id: playerId }, { nickname: 'Bellatrix' });
    const late = refused(accounts.register({ username: 'bellatrix', password }));
    await waitedFor();
    await choosing.commit();
    expect(await late).to.equal('ERR_NAME_TAKEN');
  });

  it('[AC4] an email has one account, whatever its case, also when five register at once', async () => {
    const wanted = Array.from({ length: 5 }, (_, n) => ({
      username: someone(),
      password,
      email: `${n % 2 ? 'X' : 'x'}@y.org`,
    }));
    const results = await Promise.allSettled(wanted.map(body => accounts.register(body)));
    expect(codesOf(results)).to.deep.equal(Array.from({ length: 4 }, () => 'ERR_EMAIL_TAKEN'));
  });

  for (const table of ['player_credentials', 'players', 'credit_entries', 'refresh_tokens']) {
    it(`[AC6] all or nothing: when ${table} cannot be written, no half account is left`, async () => {
      const before = await sizes();
      await em().execute(
        `create function broken() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
         create trigger broken before insert on ${table} for each row execute function broken()`,
      );
      try {
        await expectFailure(accounts.register({ username: someone(), password }), /broken/);
      } finally {
        await em().execute(`drop trigger broken on ${table}; drop function broken()`);
      }
      expect(await sizes()).to.deep.equal(before);
    });
  }

  it('[AC1] a name against the rules is refused before anything is written', async () => {
    const before = await sizes();
    expect(await refused(accounts.register({ username: 'a b', password }))).to.equal('ERR_BAD_REQUEST');
    expect(await sizes()).to.deep.equal(before);
  });

  async function sizes(): Promise<number[]> {
    const counts = [User, PlayerCredential, Player, CreditEntry, RefreshToken].map(entity =>
      em().count<object>(entity),
    );
    return Promise.all(counts);
  }

  /** Until somebody waits for a lock in this database. */
  async function waitedFor(): Promise<void> {
    const [row] = await em().execute<{ n: number }[]>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row?.n === 0) await waitedFor();
  }
});

function codesOf(results: PromiseSettledResult<unknown>[]): string[] {
  const reasons = results.filter(result => result.status === 'rejected').map(({ reason }): unknown => reason);
  return reasons.map(reason => (reason instanceof Refusal ? reason.code : String(reason)));
}

async function expectFailure(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).to.be.an.instanceOf(Error).and.not.instanceOf(Refusal);
  expect(String(error)).to.match(pattern);
}
