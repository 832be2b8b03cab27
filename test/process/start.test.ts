import { join } from 'node:path';
import { expect } from 'chai';
import { Client } from 'pg';
import { postmasterOf } from '../../src/db/embedded/postmaster.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';
import { discard, scratchFolder } from '../support/scratch.ts';
import { type ServerProcess, spawnServer } from '../support/server.ts';

describe('the process', () => {
  let database: TestDatabase;
  const folder = scratchFolder();
  const started: ServerProcess[] = [];
  const start = (env: Record<string, string>) => {
    const server = spawnServer({ DATA_DIR: folder, ...env });
    started.push(server);
    return server;
  };

  before(async () => {
    database = await emptyDatabase('process');
  });

  after(async () => {
    for (const server of started) await server.kill();
    discard(folder);
    await database.drop();
  });

  const refused: Record<string, [env: Record<string, string>, line: RegExp]> = {
    'a bad setting': [{ PORT: 'x' }, /^Bad settings: PORT.*$/],
    'production without a secret': [{ NODE_ENV: 'production' }, /^Bad settings: JWT_SECRET.*$/],
    'a database that is not there': [
      { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z' },
      /^Cannot use PostgreSQL at 127\.0\.0\.1:1\/z: nothing listens there.*$/,
    ],
  };
  for (const [what, [env, line]] of Object.entries(refused)) {
    it(`${what}: one line and exit 1`, async () => {
      const server = start({ LOG_LEVEL: 'silent', ...env });
      expect(await server.exit).to.equal(1);
      expect(server.stderr().trim()).to.match(line);
    });
  }

  it('[RG7] killed while it makes the galaxy, the next start makes a whole one', async () => {
    const first = start({ DATABASE_URL: database.url, PORT: '0' });
    await first.says(/writing Central Nexus/);
    await first.kill('SIGKILL');
    expect(await sectors()).to.equal(0);

    const second = start({ DATABASE_URL: database.url, PORT: '0' });
    await second.says(/"msg":"ready"/);
    expect(await sectors()).to.equal(5300);
    second.signal('SIGTERM');
    expect(await second.exit).to.equal(0);
  }).timeout(60_000);

  it('a later start makes nothing anew, and a port in use is one line and exit 1', async () => {
    const first = start({ DATABASE_URL: database.url, PORT: '0' });
    await first.says(/"msg":"ready"/);
    expect(first.stdout()).to.not.match(/galaxy made|generating/);
    const { port } = new URL(/"url":"([^"]+)","msg":"ready"/.exec(first.stdout())?.[1] ?? '');

    const second = start({ DATABASE_URL: database.url, PORT: port, LOG_LEVEL: 'silent' });
    expect(await second.exit).to.equal(1);
    expect(second.stderr().trim()).to.equal(`Port ${port} is in use: stop what listens there, or set PORT.`);
    first.signal('SIGINT');
    expect(await first.exit).to.equal(0);
  }).timeout(60_000);

  it('told to stop while it starts, it leaves no PostgreSQL behind', async () => {
    const server = start({ PORT: '0' });
    await server.says(/"msg":"PostgreSQL started/);
    expect(postmasterOf(join(folder, 'postgres'))).to.not.equal(undefined);
    server.signal('SIGINT');
    expect(await server.exit).to.equal(0);
    expect(server.stdout()).to.match(/"msg":"stopped"/);
    expect(postmasterOf(join(folder, 'postgres'))).to.equal(undefined);
  }).timeout(60_000);

  async function sectors(): Promise<number> {
    const client = new Client(database.url);
    await client.connect();
    const { rows } = await client.query(
      `select case when to_regclass('sectors') is null then 0 else (select count(*) from sectors) end as n`,
    );
    await client.end();
    return Number(rows[0].n);
  }
});
