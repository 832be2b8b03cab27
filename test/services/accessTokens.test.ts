import { expect } from 'chai';
import { Player, User } from '../../src/entities/index.ts';
import { AccountService } from '../../src/services/AccountService.ts';
import { AccessTokens } from '../../src/services/accounts/AccessTokens.ts';
import { TEST_SECRET } from '../support/app.ts';
import { type AccountsBench, accountsBench, password, SECOND } from '../support/accounts.ts';
import { refused } from '../support/refused.ts';

describe('access tokens', () => {
  let bench: AccountsBench;
  let accounts: AccountService;
  const em = () => bench.em();
  const newcomer = () => bench.newcomer();
  const pass = (ms: number) => bench.pass(ms);

  before(async () => {
    bench = await accountsBench('access');
    accounts = bench.accounts;
  });

  after(() => bench.stop());

  it('[AC7] a token says who bears it', async () => {
    const { accessToken, userId, playerId } = await newcomer();
    expect(await accounts.authenticate(accessToken)).to.deep.equal({ userId, playerId, isAdmin: false });
  });

  it('[AC7] it works for 60 minutes', async () => {
    const { accessToken } = await newcomer();
    pass(3_600 * SECOND);
    await accounts.authenticate(accessToken);
    pass(6 * SECOND);
    expect(await refused(accounts.authenticate(accessToken))).to.equal('ERR_UNAUTHORIZED');
  });

  it('[AC7] the token of another server is worth nothing', async () => {
    const stranger = new AccountService(bench.orm.em, { secret: `${TEST_SECRET}!`, now: () => bench.now() });
    const { username } = await bench.changed({});
    const { accessToken } = await stranger.login({ username, password });
    expect(await refused(accounts.authenticate(accessToken))).to.equal('ERR_UNAUTHORIZED');
  });

  it('[AC7] that of a user with the pilot of another is refused', async () => {
    const [{ userId }, { playerId }] = [await newcomer(), await newcomer()];
    const token = await new AccessTokens(TEST_SECRET, () => bench.now()).issue({ userId, playerId });
    expect(await refused(accounts.authenticate(token))).to.equal('ERR_UNAUTHORIZED');
  });

  for (const [what, change] of Object.entries({ inactive: { isActive: false }, deleted: { deleted: true } })) {
    it(`[AC9] that of a user who was made ${what} a moment ago is refused`, async () => {
      const session = await bench.changed(change);
      expect(await refused(accounts.authenticate(session.accessToken))).to.equal('ERR_INACTIVE');
      expect(await refused(accounts.refresh(session.refreshToken))).to.equal('ERR_INACTIVE');
    });
  }

  it('[AC9] that of an inactive pilot is refused', async () => {
    const { accessToken, refreshToken, playerId } = await newcomer();
    await em().nativeUpdate(Player, { id: playerId }, { isActive: false });
    expect(await refused(accounts.authenticate(accessToken))).to.equal('ERR_INACTIVE');
    expect(await refused(accounts.refresh(refreshToken))).to.equal('ERR_INACTIVE');
  });

  it('[AC9] that of a user who is gone is refused', async () => {
    const { accessToken, userId } = await newcomer();
    await em().nativeDelete(User, userId);
    expect(await refused(accounts.authenticate(accessToken))).to.equal('ERR_UNAUTHORIZED');
  });
});
