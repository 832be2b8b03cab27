import { expect } from 'chai';
import { RefreshToken } from '../../src/entities/index.ts';
import type { AccountService } from '../../src/services/AccountService.ts';
import { type AccountsBench, accountsBench, DAY, password, SECOND } from '../support/accounts.ts';
import { refused } from '../support/refused.ts';

describe('refresh tokens', () => {
  let bench: AccountsBench;
  let accounts: AccountService;
  const em = () => bench.em();
  const newcomer = () => bench.newcomer();
  const pass = (ms: number) => bench.pass(ms);

  before(async () => {
    bench = await accountsBench('refresh');
    accounts = bench.accounts;
  });

  after(() => bench.stop());

  it('[AC8] one is used once and gives a new pair', async () => {
    const first = await newcomer();
    const second = await accounts.refresh(first.refreshToken);
    expect(second.refreshToken).to.not.equal(first.refreshToken);
    expect(await accounts.authenticate(second.accessToken)).to.include({ userId: first.userId });
    expect(await accounts.refresh(second.refreshToken)).to.include({
      userId: first.userId,
      playerId: first.playerId,
    });
  });

  it('[AC8] using one again ends every session of the user, and of nobody else', async () => {
    const first = await newcomer();
    const stranger = await newcomer();
    const elsewhere = await accounts.login({ username: first.username, password });
    const second = await accounts.refresh(first.refreshToken);
    expect(await refused(accounts.refresh(first.refreshToken))).to.equal('ERR_UNAUTHORIZED');
    expect(await em().count(RefreshToken, { userId: first.userId, revoked: false })).to.equal(0);
    expect(await refused(accounts.refresh(second.refreshToken))).to.equal('ERR_UNAUTHORIZED');
    expect(await refused(accounts.refresh(elsewhere.refreshToken))).to.equal('ERR_UNAUTHORIZED');
    expect(await accounts.refresh(stranger.refreshToken)).to.include({ userId: stranger.userId });
  });

  it('[AC8] of eight who use one at once, one gets a pair, and it is void: the token was in two hands', async () => {
    const { refreshToken, userId } = await newcomer();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => accounts.refresh(refreshToken)));
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    expect(await em().count(RefreshToken, { userId, revoked: false })).to.equal(0);
  });

  it('[AC8] a renewal cannot slip past the end of all sessions', async () => {
    const open = await Promise.all(Array.from({ length: 20 }, race));
    expect(new Set(open)).to.deep.equal(new Set([0]));
  });

  it('[AC8] it works for 7 days', async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    pass(7 * DAY - SECOND);
    expect(await accounts.refresh(one.refreshToken)).to.include({ userId: one.userId });
    pass(SECOND);
    expect(await refused(accounts.refresh(other.refreshToken))).to.equal('ERR_UNAUTHORIZED');
  });

  it('[AC8] those that ran out are swept by the next login of their user', async () => {
    const session = await newcomer();
    pass(8 * DAY);
    await accounts.login({ username: session.username, password });
    expect(await em().count(RefreshToken, { userId: session.userId })).to.equal(1);
  });

  it('[AC8] the database has its hash only', async () => {
    const { refreshToken, userId } = await newcomer();
    const { token } = await em().findOneOrFail(RefreshToken, { userId });
    expect(token).to.have.length(43).and.not.equal(refreshToken);
    expect(await refused(accounts.refresh(token))).to.equal('ERR_UNAUTHORIZED');
  });

  it('[AC8] logout ends its session; an unknown token is no fault', async () => {
    const { refreshToken } = await newcomer();
    await accounts.logout(refreshToken);
    expect(await refused(accounts.refresh(refreshToken))).to.equal('ERR_UNAUTHORIZED');
    await accounts.logout('never heard of');
  });

  /** A new token and the one before it are used at once. How many sessions are open afterwards. */
  async function race(): Promise<number> {
    const first = await newcomer();
    const second = await accounts.refresh(first.refreshToken);
    await Promise.allSettled([accounts.refresh(second.refreshToken), accounts.refresh(first.refreshToken)]);
    return em().count(RefreshToken, { userId: first.userId, revoked: false });
  }
});
