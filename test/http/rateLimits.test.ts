import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { addressOf } from '../../src/http/addressOf.ts';
import { RateLimits } from '../../src/http/RateLimits.ts';
import { LIMITS } from '../../src/protocol/rateLimits.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { refused } from '../support/refused.ts';

const password = 'a long way home';

describe('rate limits', () => {
  it('[AC10] one try more than the limit is refused with the time to wait; others go on', async () => {
    const limits = new RateLimits({ on: true, secret: 'of the test' });
    for (let n = 0; n < LIMITS.auth.points; n += 1) await limits.spend('auth', 'here');
    const error: unknown = await limits.spend('auth', 'here').catch((reason: unknown) => reason);
    if (!(error instanceof Refusal)) throw new Error('it was not refused');
    expect(error.code).to.equal('ERR_RATE_LIMIT');
    expect(error.data?.['retryMs']).to.be.within(1, 60_000);
    await limits.spend('auth', 'there');
    await limits.spend('login', 'here');
  });

  it('[AC10] after the time it goes on', async () => {
    const figures = { ...LIMITS, auth: { points: 1, duration: 0.05 } };
    const limits = new RateLimits({ on: true, secret: 'of the test', figures });
    await limits.spend('auth', 'here');
    expect(await refused(limits.spend('auth', 'here'))).to.equal('ERR_RATE_LIMIT');
    await setTimeout(80);
    await limits.spend('auth', 'here');
  });

  it('[AC10] what is forgiven does not count', async () => {
    const limits = new RateLimits({ on: true, secret: 'of the test' });
    for (let n = 0; n < 3 * LIMITS.login.points; n += 1) {
      await limits.spend('login', 'here');
      await limits.forgive('login', 'here');
    }
  });

  it('[AC10] switched off, nothing is counted', async () => {
    const limits = new RateLimits({ on: false, secret: 'of the test' });
    for (let n = 0; n < 100; n += 1) await limits.spend('register', 'here');
  });

  const addresses: [given: string | undefined, counted: string][] = [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['nonsense', 'nonsense'],
    [undefined, ''],
  ];
  for (const [given, counted] of addresses) {
    it(`[AC10] ${given ?? 'no address'} counts as ${counted || 'one place'}`, () => {
      expect(addressOf({ ip: given })).to.equal(counted);
    });
  }

  describe('over HTTP', () => {
    let app: TestApp;

    before(async function () {
      this.timeout(30_000);
      app = await testApp('limits', { RATE_LIMITS: 'on', TRUST_PROXY: '1' });
    });

    after(() => app.stop());

    it('[AC10] the eleventh request to /auth in a minute gets 429 with Retry-After', async () => {
      const statuses = await repeated(11, () => post('refresh', { refreshToken: 'x' }, '192.0.2.1'));
      expect(statuses.slice(0, 10)).to.not.include(429);
      const last = await post('refresh', { refreshToken: 'x' }, '192.0.2.1');
      expect(last.status).to.equal(429);
      expect(Number(last.headers.get('retry-after'))).to.be.within(1, 60);
      const { error } = (await last.json()) as { error: { code: string; data: { retryMs: number } } };
      expect(error.code).to.equal('ERR_RATE_LIMIT');
      expect(error.data.retryMs).to.be.within(1, 60_000);
    });

    it('[AC10] the sixth registration of an address in five minutes gets 429', async () => {
      let n = 0;
      const register = () => post('register', { username: `many_${(n += 1)}`, password }, '192.0.2.2');
      expect(await repeated(6, register)).to.deep.equal([201, 201, 201, 201, 201, 429]);
    });

    it('[AC10] the sixth wrong password for a name gets 429, in any case of its letters; other names go on', async () => {
      let n = 0;
      const guess = () =>
        post('login', { username: (n += 1) % 2 ? 'Victim' : 'vICTIM', password: 'guess guess' }, '192.0.2.3');
      expect(await repeated(6, guess)).to.deep.equal([401, 401, 401, 401, 401, 429]);
      expect((await post('login', { username: 'other', password }, '192.0.2.3')).status).to.equal(401);
    });

    it('[AC10] who guesses cannot lock out the owner, who calls from elsewhere', async () => {
      await post('register', { username: 'owner', password }, '192.0.2.4');
      await repeated(6, () => post('login', { username: 'owner', password: 'guess guess' }, '192.0.2.5'));
      expect((await post('login', { username: 'owner', password }, '192.0.2.4')).status).to.equal(200);
    });

    it('[AC10] many addresses together have 20 wrong passwords a minute for one name', async () => {
      let n = 0;
      const guess = () => post('login', { username: 'hunted', password: 'guess guess' }, `198.51.100.${(n += 1)}`);
      const statuses = await repeated(21, guess);
      expect(statuses.indexOf(429)).to.equal(20);
    });

    it('[AC10] logins that succeed are not counted against the name', async () => {
      await post('register', { username: 'regular', password }, '192.0.2.6');
      const statuses = await repeated(8, () => post('login', { username: 'regular', password }, '192.0.2.6'));
      expect(new Set(statuses)).to.deep.equal(new Set([200]));
    });

    it('[AC10] everything else has 60 a minute', async () => {
      const statuses = await repeated(61, () => fetch(`${app.url}/api/v1/nothing`, from('192.0.2.7')));
      expect(statuses.indexOf(429)).to.equal(60);
      expect((await fetch(`${app.url}/livez`, from('192.0.2.7'))).status).to.equal(200);
    });

    it('[AC10] of what a caller says of the way, only the word of the trusted proxy counts', async () => {
      let n = 0;
      const forged = () => post('refresh', { refreshToken: 'x' }, `10.0.0.${(n += 1)}, 192.0.2.8`);
      expect((await repeated(11, forged)).at(-1)).to.equal(429);
    });

    function post(path: string, body: object, address: string): Promise<Response> {
      const headers = { 'content-type': 'application/json', ...from(address).headers };
      return fetch(`${app.url}/api/v1/auth/${path}`, { method: 'POST', body: JSON.stringify(body), headers });
    }
  });

  it('[AC10] without TRUST_PROXY nobody chooses their own address', async () => {
    const app = await testApp('direct', { RATE_LIMITS: 'on' });
    let n = 0;
    const statuses = await repeated(11, () =>
      fetch(`${app.url}/api/v1/auth/logout`, { method: 'POST', ...from(`10.0.0.${(n += 1)}`) }),
    );
    await app.stop();
    expect(statuses.at(-1)).to.equal(429);
  }).timeout(30_000);
});

function from(address: string): { headers: Record<string, string> } {
  return { headers: { 'x-forwarded-for': address } };
}

async function repeated(times: number, run: () => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await run()).status);
  return statuses;
}
