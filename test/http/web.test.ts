import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import express from 'express';
import { missingPage, webPages } from '../../src/http/web.ts';
import { compressed, weigh } from '../../web/weigh.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { ask, until } from '../support/embedded.ts';
import { raw } from '../support/http.ts';
import { Pilot } from '../support/pilot.ts';
import { upgrade } from '../support/rawSocket.ts';
import { discard, scratchFolder } from '../support/scratch.ts';

const SCRIPT = `export const galaxy = '${'far '.repeat(500)}';`;
const PAGE = '<!doctype html><title>Cockpit</title><script src="/assets/index-a1b2.js"></script>';
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const BROTLI = { 'accept-encoding': 'gzip, deflate, br, zstd' };

describe('the pages of the web client', () => {
  const folder = scratchFolder();
  let server: Server;
  let url: string;

  before(async () => {
    build(folder);
    const app = express().use(webPages(folder), missingPage(folder));
    app.use((request, response) => void response.status(404).json({ path: request.url }));
    server = createServer(app);
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => {
    server.close();
    discard(folder);
  });

  for (const path of ['/', '/operator', '/docs']) {
    it(`${path} is a page that is asked for each time, and sent when it has changed`, async () => {
      const { status, headers, body } = await raw(url + path, BROWSER);
      expect(status).to.equal(200);
      expect(headers['content-type']).to.equal('text/html; charset=utf-8');
      expect(headers['cache-control']).to.equal('no-cache');
      expect(body.toString()).to.match(/^<!doctype html>/);
      const again = await raw(url + path, { 'if-none-match': String(headers['etag']) });
      expect(again.status).to.equal(304);
      expect(again.body).to.have.length(0);
    });
  }

  it('what has a hash in its name is kept for ever', async () => {
    const { status, headers } = await raw(`${url}/assets/index-a1b2.js`, {});
    expect(status).to.equal(200);
    expect(headers['cache-control']).to.equal('public, max-age=31536000, immutable');
    expect(headers['content-type']).to.match(/^text\/javascript/);
  });

  it('what was compressed is sent as the browser takes it', async () => {
    const path = `${url}/assets/index-a1b2.js`;
    const plain = await raw(path, {});
    expect(plain.headers).to.not.have.property('content-encoding');
    expect(plain.body.toString()).to.equal(SCRIPT);

    const zipped = await raw(path, { 'accept-encoding': 'gzip' });
    expect(zipped.headers).to.include({ 'content-encoding': 'gzip', vary: 'Accept-Encoding, Origin' });
    expect(gunzipSync(zipped.body).toString()).to.equal(SCRIPT);

    const small = await raw(path, BROTLI);
    expect(small.headers['content-encoding']).to.equal('br');
    expect(small.headers['content-type']).to.match(/^text\/javascript/);
    expect(brotliDecompressSync(small.body).toString()).to.equal(SCRIPT);
    const tags = [plain, zipped, small].map(({ headers }) => headers['etag']);
    expect(new Set(tags).size).to.equal(3);
  });

  it('HEAD tells the same without the body', async () => {
    const { status, headers } = await fetch(`${url}/assets/index-a1b2.js`, { method: 'HEAD', headers: BROTLI });
    expect(status).to.equal(200);
    expect(headers.get('content-encoding')).to.equal('br');
    expect(Number(headers.get('content-length'))).to.be.within(1, 200);
  });

  it('a file that keeps its name is asked for each time', async () => {
    const { status, headers } = await raw(`${url}/icon.svg`, {});
    expect(status).to.equal(200);
    expect(headers).to.include({ 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' });
  });

  for (const path of ['/nowhere', '/assets/gone-ffff.js', '/.built-from', '/assets/..%2f.built-from', '/assets/']) {
    it(`${path} is not there, which a browser is shown and a program is told`, async () => {
      const seen = await raw(url + path, BROWSER);
      expect(seen.status).to.equal(404);
      expect(seen.body.toString()).to.include('Empty space');
      expect(seen.headers['cache-control']).to.equal('no-cache');
      const told = await raw(url + path, { accept: '*/*' });
      expect(told.status).to.equal(404);
      expect(told.headers['content-type']).to.match(/^application\/json/);
    });
  }

  it('weighs what it loads at once, and what it loads later', () => {
    const { first, later } = weigh(folder, 'index.html');
    expect(first.plain).to.equal(PAGE.length + SCRIPT.length);
    expect(first.brotli).to.be.below(first.plain / 4);
    expect(later.plain).to.equal(0);
  });
});

describe('a server whose web client was never built', () => {
  it('says how it is built', async () => {
    const folder = scratchFolder();
    const server = createServer(express().use(webPages(folder), missingPage(folder)));
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { status, body } = await raw(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, BROWSER);
    expect(status).to.equal(503);
    expect(body.toString()).to.include('npm run build:web');
    server.close();
    discard(folder);
  });
});

describe('what a page may do', () => {
  const origin = 'https://play.example';
  let app: TestApp;
  let pilot: Pilot;

  before(async () => {
    app = await testApp('web');
    pilot = await Pilot.entered(app.url);
    const node = "'p', '{}', '{}', now() - interval '1 hour'";
    await ask(
      app.databaseUrl,
      `insert into nodes (id, address, process_id, roles, regions, expires_at)
        values ('far', 'play.example/far', ${node}), ('near', '127.0.0.1:2567', ${node})`,
    );
    await until(async () => (await allowed('regions', { headers: { origin } })) === origin);
  });

  after(async () => {
    await pilot?.leave();
    await app?.stop();
  });

  const allowed = async (path: string, options: RequestInit) =>
    (await fetch(`${app.url}/api/v1/${path}`, options)).headers.get('access-control-allow-origin');
  const knock = async (from: string) => {
    const { status, socket } = await upgrade(pilot, { origin: from });
    socket?.destroy();
    return status;
  };

  it('no script but those of the server, nothing that is evaluated, no frame around it', async () => {
    const policy = (await fetch(app.url)).headers.get('content-security-policy') ?? '';
    const rules = Object.fromEntries(policy.split(';').map(rule => rule.trim().split(/ (.*)/)));
    expect(rules).to.include({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
    });
    expect(policy).to.not.match(/unsafe|upgrade-insecure/);
  });

  it('one that another node of the galaxy has served may call, come back and open a socket', async () => {
    const preflight = await fetch(`${app.url}/api/v1/enter`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).to.equal(origin);
    expect(preflight.headers.get('access-control-allow-headers')).to.include('Authorization');
    const back = await fetch(`${app.url}/matchmake/reconnect/nowhere`, { method: 'POST', headers: { origin } });
    expect(back.headers.get('access-control-allow-origin')).to.equal(origin);
    expect(await knock(origin)).to.equal(101);
  });

  it('one of this machine may, by whatever name it was opened', async () => {
    expect(await allowed('regions', { headers: { origin: 'http://localhost:2567' } })).to.equal(
      'http://localhost:2567',
    );
    expect(await knock('http://localhost:2567')).to.equal(101);
  });

  it('any other may not', async () => {
    for (const other of ['https://play.example:8443', 'https://evil.example', 'http://localhost:2568', 'null']) {
      expect(await allowed('regions', { headers: { origin: other } }), other).to.equal(null);
      expect(await knock(other), other).to.equal(403);
    }
  });
});

/** What a build leaves, in small. */
function build(folder: string): void {
  mkdirSync(join(folder, 'assets'));
  for (const page of ['index', 'operator', 'docs']) writeFileSync(join(folder, `${page}.html`), PAGE);
  writeFileSync(join(folder, 'missing.html'), '<!doctype html><h1>Empty space</h1>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.built-from'), 'not for everybody');
  const script = join(folder, 'assets/index-a1b2.js');
  const { br, gz } = compressed(Buffer.from(SCRIPT));
  for (const [suffix, data] of Object.entries({ '': SCRIPT, '.br': br, '.gz': gz }))
    writeFileSync(script + suffix, data);
}
