import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { SignJWT, UnsecuredJWT } from 'jose';
import { Session } from '../../src/protocol/accounts.ts';
import { type TestApp, TEST_SECRET, testApp } from '../support/app.ts';
import { caller, type Caller, expectRefusal } from '../support/http.ts';

const HOUR = 3_600;

describe('[AC7] refused at /me', () => {
  let app: TestApp;
  let http: Caller;
  let claims: Record<string, unknown>;
  let stranger: Session;
  const now = Math.floor(Date.now() / 1_000);

  before(async function () {
    this.timeout(30_000);
    app = await testApp('bearer');
    http = caller(app.url);
    const someone = (username: string) => http.post('register', { username, password: 'a long way home' });
    const { userId, playerId } = Session.parse((await someone('first')).body);
    stranger = Session.parse((await someone('second')).body);
    claims = {
      sub: userId,
      pid: playerId,
      jti: randomUUID(),
      iss: 'sectorwars',
      aud: 'sectorwars-game',
      iat: now,
      exp: now + HOUR,
    };
  });

  after(() => app.stop());

  it('but not a token that is as it should be', async () => {
    expect((await http.me(await signed({}))).status).to.equal(200);
  });

  const forged: Record<string, () => Promise<string> | string> = {
    'no token': () => '',
    'a word': () => 'nonsense',
    'an endless one': () => 'x'.repeat(4_000),
    'one without signature': () => new UnsecuredJWT(claims).encode(),
    'one that says alg none over a real signature': async () =>
      withHeader(await signed({}), { alg: 'none', typ: 'at+jwt' }),
    'one signed with another key': () => signed({}, { key: 'a key of somebody else entirely' }),
    'one signed with HS512': () => signed({}, { alg: 'HS512' }),
    'one of another kind': () => signed({}, { typ: 'JWT' }),
    'one that ran out': () => signed({ iat: now - 2 * HOUR, exp: now - HOUR }),
    'one for longer than an hour': () => signed({ iat: now - 2 * HOUR, exp: now + HOUR }),
    'one without an end': () => signed({ exp: undefined }),
    'one from the future': () => signed({ iat: now + 600, exp: now + 600 + HOUR }),
    'one of another issuer': () => signed({ iss: 'elsewhere' }),
    'one for another audience': () => signed({ aud: 'elsewhere' }),
    'one without user': () => signed({ sub: undefined }),
    'one without pilot': () => signed({ pid: undefined }),
    'one without id': () => signed({ jti: undefined }),
    'one for a user that is not': () => signed({ sub: randomUUID() }),
    'one for a user that is no id': () => signed({ sub: "' or 1=1" }),
    'one with the pilot of another user': () => signed({ pid: stranger.playerId }),
    'one for another user with this pilot': () => signed({ sub: stranger.userId }),
    'a refresh token': () => stranger.refreshToken,
    'one whose payload was changed': async () =>
      withPayload(await signed({}), { ...claims, sub: stranger.userId, pid: stranger.playerId }),
  };
  for (const [what, make] of Object.entries(forged)) {
    it(what, async () => {
      const answer = await http.me(await make());
      expectRefusal(answer, 401, 'ERR_UNAUTHORIZED');
      expect(answer.headers.get('www-authenticate')).to.equal('Bearer');
    });
  }

  it('a token anywhere but in the Authorization header', async () => {
    const token = await signed({});
    const response = await fetch(`${app.url}/api/v1/me?access_token=${token}`, {
      headers: { cookie: `token=${token}` },
    });
    expect(response.status).to.equal(401);
  });

  function signed(change: Record<string, unknown>, { key = TEST_SECRET, alg = 'HS256', typ = 'at+jwt' } = {}) {
    return new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg, typ }).sign(new TextEncoder().encode(key));
  }
});

function withHeader(token: string, header: object): string {
  const [, payload, signature] = token.split('.');
  return `${encoded(header)}.${payload}.${signature}`;
}

function withPayload(token: string, payload: object): string {
  const [header, , signature] = token.split('.');
  return `${header}.${encoded(payload)}.${signature}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
