import { once } from 'node:events';
import { mock } from 'node:test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Account } from '../../sdk/Account.ts';
import { Nodes } from '../../sdk/Nodes.ts';
import { Api } from '../../sdk/Api.ts';
import { Ended, Unreachable } from '../../sdk/errors.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { errorBody, type ErrorCode, ERRORS } from '../../src/protocol/errors.ts';
import type { Session } from '../../src/protocol/accounts.ts';
import { until } from '../support/embedded.ts';
import { rejection } from '../support/refused.ts';

describe('a session of the SDK', () => {
  let server: Server;
  let api: Api;
  let nodes: Nodes;
  /** What the server was asked, and with which token; and in which language. */
  let asked: string[];
  let languages: (string | undefined)[];
  /** What it says next instead of yes. */
  let noes: (ErrorCode | 'garbage' | 'nothing')[];

  before(async () => {
    let made = 0;
    server = createServer((request, response) => {
      languages.push(request.headers['accept-language']);
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
      const no = noes.shift();
      if (no === 'nothing') response.destroy();
      else if (no === 'garbage') response.writeHead(502).end('<h1>Bad gateway</h1>');
      else if (no) response.writeHead(ERRORS[no].status).end(JSON.stringify(errorBody(no, { retryMs: 1 })));
      else if (request.url === '/api/v1/auth/refresh') response.end(JSON.stringify(session(`new${(made += 1)}`)));
      else response.end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    nodes = new Nodes([`http://127.0.0.1:${(server.address() as AddressInfo).port}`]);
    api = new Api(nodes, { patience: 5_000 });
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  beforeEach(() => {
    asked = [];
    languages = [];
    noes = [];
  });

  const account = (expiresIn = 3_600, onRenewed: (session: Session) => void = () => {}) =>
    new Account(api, session('old', expiresIn), onRenewed);

  it('calls with its access token', async () => {
    await account().call('me', {});
    expect(asked).to.deep.equal(['/api/v1/me Bearer old']);
  });

  it('is renewed before its token has run out', async () => {
    const renewed: string[] = [];
    const old = account(0, ({ accessToken }) => renewed.push(accessToken));
    await old.call('me', {});
    expect(asked[0]).to.equal('/api/v1/auth/refresh');
    expect(asked[1]).to.equal(`/api/v1/me Bearer ${old.session.accessToken}`);
    expect(renewed).to.deep.equal([old.session.accessToken]);
  });

  it('is renewed once when the server does not know its token, for all who call at that time', async () => {
    noes = ['ERR_UNAUTHORIZED', 'ERR_UNAUTHORIZED'];
    const old = account();
    await Promise.all([old.call('me', {}), old.call('me', {})]);
    expect(asked.filter(address => address.includes('refresh'))).to.have.length(1);
    expect(asked.filter(address => address.endsWith(old.session.accessToken))).to.have.length(2);
  });

  it('takes what somebody who shares it has renewed, instead of a token that is used up', async () => {
    const elsewhere = { ...session('old'), accessToken: 'newer', refreshToken: 'refresh newer' };
    const shared = new Account(
      api,
      session('old', 0),
      () => {},
      () => elsewhere,
    );
    await shared.call('me', {});
    expect(asked).to.deep.equal(['/api/v1/me Bearer newer']);
  });

  it('does not take the session of somebody else, nor its own once more', async () => {
    for (const kept of [session('somebody else'), session('old')]) {
      asked = [];
      await new Account(
        api,
        session('old', 0),
        () => {},
        () => kept,
      ).call('me', {});
      expect(asked[0]).to.equal('/api/v1/auth/refresh');
    }
  });

  it('stays alive for as long as its pilot flies, without being asked for anything', async () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const old = account(3_600);
    const [region, talk] = [{}, {}];
    old.keepAlive(region);
    old.keepAlive(talk);
    old.rest(talk);
    for (let minutes = 0; minutes < 58; minutes += 1) mock.timers.tick(60_000);
    expect(asked).to.deep.equal([]);
    mock.timers.tick(60_000);
    old.rest(region);
    mock.timers.reset();
    await until(() => old.session.accessToken !== 'old');
    expect(asked).to.deep.equal(['/api/v1/auth/refresh']);
  });

  it('is over when it cannot be renewed', async () => {
    noes = ['ERR_UNAUTHORIZED', 'ERR_UNAUTHORIZED'];
    expect(await rejection(account().call('me', {})))
      .to.be.instanceOf(Ended)
      .with.property('reason', 'logged_out');
  });

  it('is not renewed for other refusals, nor over and over', async () => {
    noes = ['ERR_INACTIVE'];
    expect(await rejection(account().call('me', {}))).to.have.property('code', 'ERR_INACTIVE');
    expect(asked).to.have.length(1);
    asked = [];
    const old = account();
    noes = ['ERR_UNAUTHORIZED'];
    await rejection(old.call('me', {}).then(() => Promise.reject(new Error('as it should'))));
    expect(asked).to.have.length(3);
  });

  it('waits when the server asks it to, and asks again when a question was not heard', async () => {
    noes = ['ERR_RATE_LIMIT', 'nothing', 'ERR_STARTING', 'garbage'];
    await account().call('me', {});
    expect(asked).to.have.length(5);
  });

  it('asks for nothing twice that changes something and may have been heard', async () => {
    noes = ['nothing'];
    expect(await rejection(api.call('logout', { body: { refreshToken: 'r' } }))).to.be.instanceOf(Unreachable);
    expect(asked).to.have.length(1);
  });

  it('logs in and registers at whichever node answers; who was registered before the answer was lost is not told that the name is taken', async () => {
    const galaxy = SectorWars.connect([nodes.current, nodes.current], { patience: 5_000 });
    const last = () => asked.map(address => address.split('/').at(-1));
    noes = ['nothing'];
    await galaxy.login('ann', 'a fine day');
    expect(last()).to.deep.equal(['login', 'login']);

    asked = [];
    noes = ['nothing'];
    await galaxy.register('ann', 'a fine day');
    expect(last()).to.deep.equal(['register', 'login']);

    asked = [];
    noes = ['nothing', 'ERR_CREDENTIALS'];
    await galaxy.register('ann', 'a fine day');
    expect(last()).to.deep.equal(['register', 'login', 'register']);

    noes = ['ERR_NAME_TAKEN'];
    expect(await rejection(galaxy.register('ann', 'a fine day'))).to.have.property('code', 'ERR_NAME_TAKEN');
    noes = ['nothing', 'ERR_INACTIVE'];
    expect(await rejection(galaxy.register('ann', 'a fine day'))).to.have.property('code', 'ERR_INACTIVE');
  });

  it('says in which language it wants to be answered, on every call', async () => {
    const german = new Api(nodes, { patience: 5_000, language: 'de' });
    await german.call('map', { params: { name: 'a' } });
    await new Account(german, session('old', 0), () => {}).call('me', {});
    expect(languages).to.deep.equal(['de', 'de', 'de']);
  });

  it('fills in an address and a query', async () => {
    await api.call('map', { params: { name: 'a/../b' } });
    expect(asked).to.deep.equal(['/api/v1/regions/a%2F..%2Fb/map']);
  });
});

function session(name: string, expiresIn = 3_600): Session {
  return { userId: name, playerId: name, accessToken: name, refreshToken: `refresh ${name}`, expiresIn };
}
