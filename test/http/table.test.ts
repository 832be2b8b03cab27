import { expect } from 'chai';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { createHttp } from '../../src/http/createHttp.ts';
import { createMetrics } from '../../src/metrics.ts';
import { ErrorBody } from '../../src/protocol/documents/about.ts';
import { type EndpointFormat, type EndpointName, ENDPOINTS, errorsOf } from '../../src/protocol/endpoints.ts';
import { ERRORS } from '../../src/protocol/errors.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { raw } from '../support/http.ts';
import { Pilot } from '../support/pilot.ts';
import { strictly } from '../support/strictly.ts';

type Layer = { route?: { path: string; methods: Record<string, boolean> }; handle: { stack?: Layer[] } };

const all = Object.entries(ENDPOINTS) as [EndpointName, EndpointFormat][];

describe('the table of HTTP addresses', () => {
  let app: TestApp;
  let books: Books;
  let pilot: Pilot;
  let stationId: string;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('table');
    books = await openBooks(app.databaseUrl);
    pilot = await Pilot.entered(app.url);
    await books.rows('update users set is_admin = true');
    stationId = await books.homeStation();
    await pilot.reply('dock', { stationId });
    await pilot.reply('trade.buy', { stationId, commodity: 'ore', quantity: 2 });
  });

  after(async () => {
    await pilot.leave();
    await books.close();
    await app.stop();
  });

  it('has every route that the server has, and no other', () => {
    const routes = createHttp({
      config: readConfig({ NODE_ENV: 'test' }),
      log: pino({ level: 'silent' }),
      metrics: createMetrics('table'),
      readiness: { ready: false, step: '' },
      services: {} as never,
      directory: {} as never,
      desk: {} as never,
      isRedisUp: () => null,
      secret: '',
    });
    const table = all.map(([, { method, path }]) => `${method} ${path}`);
    expect(routesOf(routes.router as unknown as { stack: Layer[] })).to.have.members(table);
  });

  /** Where each address is to be found in this galaxy. */
  function pathOf({ path, query }: EndpointFormat): string {
    const found = path
      .replace('{name}', 'terran-space')
      .replace('{language}', 'de')
      .replace('{id}', stationId)
      .replace('{node}', 'table');
    return app.url + found + (query && 'commodity' in query.shape ? '?commodity=ore' : '');
  }

  function call(
    endpoint: EndpointFormat,
    { token = pilot.session.accessToken, body = '{}', path = pathOf(endpoint) } = {},
  ) {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    return fetch(path, { method: endpoint.method, headers, ...(endpoint.method === 'get' ? {} : { body }) });
  }

  for (const [name, endpoint] of all.filter(([, { method }]) => method === 'get')) {
    it(`GET ${endpoint.path} answers what ${name} says, nothing more and nothing less`, async () => {
      const response = await call(endpoint);
      expect(response.status).to.equal(endpoint.status);
      expect(response.headers.get('content-type')).to.include(endpoint.mediaType ?? 'application/json');
      strictly(endpoint.reply as never, endpoint.mediaType ? await response.text() : await response.json());
    });
  }

  for (const [, endpoint] of all.filter(([, { others }]) => others?.some(({ status }) => status === 304))) {
    it(`GET ${endpoint.path} answers who has it with 304`, async () => {
      const etag = (await call(endpoint)).headers.get('etag') ?? '';
      const again = await raw(pathOf(endpoint), { 'if-none-match': etag });
      expect([again.status, again.body.length]).to.deep.equal([304, 0]);
    });
  }

  for (const [, endpoint] of all.filter(([, { bearer }]) => bearer)) {
    it(`${endpoint.method} ${endpoint.path} is refused without a token, and its answer is stored nowhere`, async () => {
      await expectRefusal(await call(endpoint, { token: '' }), 'ERR_UNAUTHORIZED', endpoint);
      await expectRefusal(await call(endpoint, { token: 'x.y.z' }), 'ERR_UNAUTHORIZED', endpoint);
      expect((await call(endpoint)).headers.get('cache-control')).to.equal('no-store');
    });
  }

  for (const [, endpoint] of all.filter(([, { body }]) => body)) {
    it(`${endpoint.method} ${endpoint.path} refuses what is not its body`, async () => {
      for (const body of ['{', '[]', '{"username":1}', '{"surprise":true}'])
        await expectRefusal(await call(endpoint, { body }), 'ERR_BAD_REQUEST', endpoint);
      await expectRefusal(
        await call(endpoint, { body: JSON.stringify('x'.repeat(20_000)) }),
        'ERR_TOO_LARGE',
        endpoint,
      );
    });
  }

  for (const [, endpoint] of all.filter(([, { params }]) => params)) {
    it(`${endpoint.method} ${endpoint.path} finds nothing under a name that nothing has`, async () => {
      for (const name of ['nowhere', 'a%20b', '0190a000-0000-7000-8000-000000000000']) {
        const path = pathOf(endpoint).replace(/terran-space|[0-9a-f-]{36}|(?<=texts\/)de|(?<=nodes\/)table/, name);
        await expectRefusal(await call(endpoint, { path }), 'ERR_NOT_FOUND', endpoint);
      }
    });
  }

  for (const [, endpoint] of all.filter(([, { query }]) => query)) {
    it(`${endpoint.method} ${endpoint.path} refuses what is not its query`, async () => {
      const odd = ['limit=0', 'limit=101', 'limit=x', 'limit=1.5', 'limit=1&limit=2', 'before=yesterday'];
      const ends =
        'limit' in (endpoint.query?.shape ?? {}) ? odd : ['hours=0', 'hours=2161', 'hours=1e9', 'commodity=%27'];
      for (const end of ends) {
        const path = `${app.url}${endpoint.path.replace('{id}', stationId)}?${end.includes('hours') ? 'commodity=ore&' : ''}${end}`;
        await expectRefusal(await call(endpoint, { path }), 'ERR_BAD_REQUEST', endpoint);
      }
    });
  }

  it('POST answers with the status and the format of the table', async () => {
    const [username, password] = ['of_the_table', 'a long way home'];
    const steps: [EndpointName, (last: Record<string, unknown>) => object][] = [
      ['register', () => ({ username, password })],
      ['login', () => ({ username, password })],
      ['refresh', ({ refreshToken }) => ({ refreshToken })],
      ['logout', ({ refreshToken }) => ({ refreshToken })],
      ['enter', () => ({})],
    ];
    let last: Record<string, unknown> = {};
    for (const [name, body] of steps) {
      const response = await call(ENDPOINTS[name], { body: JSON.stringify(body(last)) });
      last = (await answerOf(name, response)) as Record<string, unknown>;
    }
  });
});

function routesOf({ stack }: { stack: Layer[] }): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (route) return Object.keys(route.methods).map(method => `${method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`);
    return handle.stack ? routesOf({ stack: handle.stack }) : [];
  });
}

async function expectRefusal(response: Response, code: keyof typeof ERRORS, endpoint: EndpointFormat): Promise<void> {
  const { error } = strictly(ErrorBody, await response.json());
  expect([error.code, response.status]).to.deep.equal([code, ERRORS[code].status]);
  expect(errorsOf(endpoint)).to.include(code);
}

async function answerOf(name: EndpointName, response: Response): Promise<unknown> {
  const { status, reply }: EndpointFormat = ENDPOINTS[name];
  expect(response.status, name).to.equal(status);
  const text = await response.text();
  return reply ? strictly(reply, JSON.parse(text)) : expect(text).to.equal('');
}
