import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { Client } from 'pg';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { ask, failure, killed, serverOf, startNode, until } from '../support/embedded.ts';
import { discard, scratchFolder } from '../support/scratch.ts';

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let opened: EmbeddedPostgres[];

  /** All tests but those of the first start go on with one folder: making it takes most of a second. */
  before(() => {
    dataDir = scratchFolder();
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map(postgres => postgres.close()));
    expect(serverOf(dataDir), 'no server is left').to.equal(undefined);
  });
  after(() => discard(dataDir));

  async function open(folder = dataDir): Promise<EmbeddedPostgres> {
    const postgres = await openEmbeddedPostgres({ dataDir: folder });
    opened.push(postgres);
    return postgres;
  }

  it('makes its data folder at the first start and finds the data again at the next', async () => {
    const first = await open();
    expect(first).to.include({ adopted: false });
    await ask(first.url, 'create table pilots as select 42 as id');
    await first.close();

    const second = await open();
    expect(second).to.include({ adopted: false, url: first.url });
    expect(await ask(second.url, 'select id from pilots')).to.equal(42);
  });

  it('is fully durable, listens on the loopback only and depends on no locale', async () => {
    const { url, version } = await open();
    const expected = {
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      server_encoding: 'UTF8',
      lc_messages: 'C',
      TimeZone: 'UTC',
      server_version: version,
    };
    for (const [setting, value] of Object.entries(expected)) {
      expect(await ask(url, `select current_setting('${setting}')`), setting).to.equal(value);
    }
    const collation = 'select datlocprovider::text || datlocale from pg_database where datname = current_database()';
    expect(await ask(url, collation)).to.equal('bC.UTF-8');
  });

  it('keeps its password for itself and lets nobody in without it', async () => {
    const { url } = await open();
    if (process.platform !== 'win32') {
      for (const name of ['postgres.json', 'postgres.conf', 'postgres.log', 'postgres.lock']) {
        expect(statSync(join(dataDir, name)).mode & 0o077, name).to.equal(0);
      }
      expect(statSync(join(dataDir, 'postgres')).mode & 0o077).to.equal(0);
    }
    const stranger = new URL(url);
    stranger.password = 'guessed';
    expect(await failure(ask(stranger.href, 'select 1'))).to.match(/password authentication failed/);
  });

  it('is adopted by a second node, and the last one out stops it', async () => {
    const first = await open();
    const second = await open();
    expect(second).to.include({ adopted: true, url: first.url });

    await first.close();
    expect(await ask(second.url, 'select 1')).to.equal(1);
    await second.close();
    expect(serverOf(dataDir)).to.equal(undefined);
  });

  it('is not kept alive by a psql', async () => {
    const { url, close } = await open();
    const psql = new Client(url);
    await psql.connect();
    psql.on('error', () => {});
    const dropped = new Promise<void>(resolve => psql.once('end', resolve));
    await close();
    await dropped;
    expect(serverOf(dataDir)).to.equal(undefined);
  });

  it('is shared by processes that start at the same moment', async () => {
    const fresh = scratchFolder();
    const nodes = [1, 2, 3].map(() => startNode(fresh));
    const replies = await Promise.all(nodes.map(node => node.open));
    expect(replies.filter(reply => !reply.adopted)).to.have.length(1);
    expect(new Set(replies.map(reply => reply.url))).to.have.property('size', 1);

    for (const { child } of nodes) {
      expect(serverOf(fresh)).not.to.equal(undefined);
      child.send('close');
      await once(child, 'exit');
    }
    expect(serverOf(fresh)).to.equal(undefined);
    discard(fresh);
  });

  it('outlives a node that is killed, and is adopted at the next start', async () => {
    const { child, open: answer } = startNode(dataDir);
    const { url } = await answer;
    await killed(child);

    const next = await open();
    expect(next).to.include({ adopted: true, url });
  });

  it('may die under its users: they live on, and count again once it is back', async () => {
    const first = await open();
    process.kill(serverOf(dataDir)?.pid ?? 0, 'SIGKILL');

    const second = await open();
    expect(second).to.include({ adopted: false, url: first.url });
    const users = `select count(*)::int from pg_locks where locktype = 'advisory' and granted`;
    await until(async () => (await ask(second.url, users)) === 2);

    await second.close();
    expect(await ask(first.url, 'select 1')).to.equal(1);
  });

  it('is not confused by a pid file that names a stranger', async () => {
    const { url, close } = await open();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const left = readFileSync(pidFile, 'utf8');
    await close();

    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
    await once(stranger, 'spawn');
    writeFileSync(pidFile, left.replace(/^\d+/, String(stranger.pid)));
    try {
      expect(await open()).to.include({ adopted: false, url });
    } finally {
      await killed(stranger);
    }
  });

  it('takes another port when a stranger has taken its own', async () => {
    const { url, close } = await open();
    await close();

    const stranger = createServer();
    await once(stranger.listen(Number(new URL(url).port), '127.0.0.1'), 'listening');
    const moved = await open();
    expect(moved.url).not.to.equal(url);
    expect(await ask(moved.url, 'select 1')).to.equal(1);
    stranger.close();
    await moved.close();
    expect(await open(), 'the new port is kept').to.include({ url: moved.url });
  });

  it('makes a whole data folder after a first start that was killed half-way', async () => {
    const fresh = scratchFolder();
    const { child, open: answer } = startNode(fresh);
    answer.catch(() => {});
    await until(() => readdirSync(fresh).some(name => existsSync(join(fresh, name, 'data', 'base'))));
    await killed(child);
    expect(existsSync(join(fresh, 'postgres'))).to.equal(false);

    const { url } = await open(fresh);
    expect(await ask(url, 'select 1')).to.equal(1);
    await until(async () => {
      const node = await open(fresh);
      await node.close();
      return !readdirSync(fresh).some(name => name.startsWith('postgres.new'));
    });
  });
});
