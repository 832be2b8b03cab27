import { expect } from 'chai';
import { Client } from 'pg';
import { Me, Session } from '../../src/protocol/accounts.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { caller, type Caller, expectRefusal } from '../support/http.ts';

const password = 'a long way home';
describe('accounts over HTTP', () => {
  let app: TestApp;
  let http: Caller;
  let people = 0;
  const post = (path: string, body: unknown) => http.post(path, body);
  const me = (token: string) => http.me(token);
  const someone = () => ({ username: `caller_${(people += 1)}`, password });

  before(async function () {
    this.timeout(30_000);
    app = await testApp('accounts-http');
    http = caller(app.url);
  });

  after(() => app.stop());

  it('[AC6] registering answers 201 with both tokens, and the access token opens /me', async () => {
    const { status, body, headers } = await post('register', { ...someone(), email: 'Me@Example.org' });
    const session = Session.parse(body);
    expect([status, session.expiresIn]).to.deep.equal([201, 3_600]);
    expect(headers.get('cache-control')).to.equal('no-store');

    const mine = await me(session.accessToken);
    expect(mine.headers.get('cache-control')).to.equal('no-store');
    const { user, player, firstLogin } = Me.parse(mine.body);
    expect(user).to.include({ id: session.userId, email: 'me@example.org' });
    expect(player).to.include({ id: session.playerId, credits: 10_000, turns: 1_000, currentRegion: 'terran-space' });
    expect(player).to.include({ currentSectorId: 1, isDocked: false, militaryRank: 'Recruit' });
    expect(firstLogin.required).to.equal(true);
  });

  it('[AC8] login, refresh and logout', async () => {
    const account = someone();
    await post('register', account);
    const login = await post('login', account);
    expect(login.status).to.equal(200);
    const { refreshToken } = Session.parse(login.body);
    const renewed = await post('refresh', { refreshToken });
    expect(renewed.status).to.equal(200);
    const next = Session.parse(renewed.body).refreshToken;
    const bye = await post('logout', { refreshToken: next });
    expect([bye.status, bye.body]).to.deep.equal([204, undefined]);
    expect((await post('logout', { refreshToken: 'nobody knows it' })).status).to.equal(204);
    expectRefusal(await post('refresh', { refreshToken: next }), 401, 'ERR_UNAUTHORIZED');
  });

  it('[AC2] a name is given once', async () => {
    const account = someone();
    await post('register', account);
    expectRefusal(
      await post('register', { ...account, username: account.username.toUpperCase() }),
      409,
      'ERR_NAME_TAKEN',
    );
  });

  it('[AC4] an email is given once', async () => {
    await post('register', { ...someone(), email: 'once@example.org' });
    expectRefusal(await post('register', { ...someone(), email: 'ONCE@example.org' }), 409, 'ERR_EMAIL_TAKEN');
  });

  it('[AC5] a wrong password and an unknown name get one answer, to the letter', async () => {
    const account = someone();
    await post('register', account);
    const wrong = await post('login', { ...account, password: 'not this one' });
    const unknown = await post('login', { username: 'nobody_at_all', password: 'not this one' });
    expectRefusal(wrong, 401, 'ERR_CREDENTIALS');
    expect(unknown.status).to.equal(401);
    expect(unknown.body).to.deep.equal(wrong.body);
  });

  const good = { username: 'somebody', password };
  const bad: Record<string, [path: string, body: unknown, at: string]> = {
    'no body': ['register', undefined, 'username, password'],
    'a list': ['register', [], ''],
    'a text': ['register', 'x', ''],
    null: ['login', null, ''],
    'no password': ['register', { username: 'somebody' }, 'password'],
    'a number for a name': ['login', { ...good, username: 7 }, 'username'],
    'an object for a name': ['login', { ...good, username: { $ne: null } }, 'username'],
    'a list for a password': ['login', { ...good, password: [password] }, 'password'],
    'a short name': ['register', { ...good, username: 'ab' }, 'username'],
    'a name of the house': ['register', { ...good, username: 'Admin' }, 'username'],
    'a name with NUL': ['login', { ...good, username: 'some\u0000body' }, 'username'],
    'a password with NUL': ['login', { ...good, password: 'a long\u0000way home' }, 'password'],
    'a password with half a character': ['register', { ...good, password: 'a long \ud800 home' }, 'password'],
    'a short password': ['register', { ...good, password: '1234567' }, 'password'],
    'a password to keep the server busy': ['login', { ...good, password: 'x'.repeat(10_000) }, 'password'],
    'no address': ['register', { ...good, email: 'nowhere' }, 'email'],
    'a key that is not asked for': ['register', { ...good, isAdmin: true }, ''],
    'a key of the language': [
      'register',
      JSON.parse(`{"username":"somebody","password":"${password}","__proto__":{}}`),
      '',
    ],
    'no refresh token': ['refresh', {}, 'refreshToken'],
    'an endless refresh token': ['logout', { refreshToken: 'x'.repeat(1_000) }, 'refreshToken'],
  };
  for (const [what, [path, body, at]] of Object.entries(bad)) {
    it(`[AC12] ${what} is refused with what is wrong and where`, async () => {
      const answer = await post(path, body);
      const issues = expectRefusal(answer, 422, 'ERR_BAD_REQUEST')['issues'] as { path: string; rule: string }[];
      expect(issues.map(issue => issue.path).join(', ')).to.equal(at);
      expect(issues[0]?.rule).to.be.a('string').and.not.equal('');
    });
  }

  it('[AC12] a body that is not JSON is refused and not echoed', async () => {
    const answer = await http.send(
      '/api/v1/auth/login',
      '{"username":"somebody","password":"hunter2',
      'application/json',
    );
    expectRefusal(answer, 422, 'ERR_BAD_REQUEST');
    expect(JSON.stringify(answer.body)).to.not.include('hunter2');
  });

  it('[AC12] a form is no JSON', async () => {
    const answer = await http.send('/api/v1/auth/login', 'username=a&password=b', 'application/x-www-form-urlencoded');
    expectRefusal(answer, 422, 'ERR_BAD_REQUEST');
  });

  it('[AC12] more than 16 KiB are too large', async () => {
    const answer = await post('register', { ...good, email: 'x'.repeat(16 * 1024) });
    expect(expectRefusal(answer, 413, 'ERR_TOO_LARGE')).to.deep.equal({ limit: 16_384 });
  });

  it('[AC9] a user who is made inactive is out at once', async () => {
    const account = someone();
    const session = Session.parse((await post('register', account)).body);
    const client = new Client(app.databaseUrl);
    await client.connect();
    await client.query('update users set is_active = false where id = $1', [session.userId]);
    await client.end();
    expectRefusal(await me(session.accessToken), 403, 'ERR_INACTIVE');
    expectRefusal(await post('refresh', { refreshToken: session.refreshToken }), 403, 'ERR_INACTIVE');
    expectRefusal(await post('login', account), 403, 'ERR_INACTIVE');
  });

  it('what came of it is counted', async () => {
    const text = await (await fetch(`${app.url}/metrics`)).text();
    for (const [action, outcome] of [
      ['register', 'ok'],
      ['register', 'ERR_NAME_TAKEN'],
      ['login', 'ok'],
      ['login', 'ERR_CREDENTIALS'],
      ['register', 'ERR_TOO_LARGE'],
    ]) {
      expect(text).to.match(
        new RegExp(`sectorwars_accounts_total\\{action="${action}",outcome="${outcome}"[^}]*\\} [1-9]`),
      );
    }
    expect(text).to.not.match(/caller_\d/);
  });
});
