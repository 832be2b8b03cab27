import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { explained } from '../../src/db/embedded/DatabaseUnavailable.ts';
import { installedPackage } from '../../src/db/embedded/binaries.ts';
import { openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { failure } from '../support/embedded.ts';
import { discard, scratchFolder } from '../support/scratch.ts';

describe('an embedded PostgreSQL that cannot be had says so in one line and leaves the data as it is:', () => {
  let dataDir: string;

  before(async () => {
    dataDir = scratchFolder();
    await openAndClose();
  });
  after(() => discard(dataDir));

  async function openAndClose(): Promise<void> {
    const postgres = await openEmbeddedPostgres({ dataDir });
    await postgres.close();
  }

  async function refusalToOpen(): Promise<string> {
    const before = readdirSync(join(dataDir, 'postgres')).toSorted();
    const message = await failure(openAndClose());
    expect(readdirSync(join(dataDir, 'postgres')).toSorted()).to.deep.equal(before);
    return message;
  }

  it('another major version', () =>
    spoiled(join(dataDir, 'postgres', 'PG_VERSION'), '17\n', async () => {
      expect(await refusalToOpen()).to.match(/made by PostgreSQL 17, this is PostgreSQL 18: dump it with 17/);
    }));

  it('damaged data', () =>
    spoiled(join(dataDir, 'postgres', 'global', 'pg_control'), 'x'.repeat(8192), async () => {
      expect(await refusalToOpen()).to.match(/does not start on .*\(.+\): the data was left as it is; see .*log/);
    }));

  it('a lost password', () =>
    spoiled(join(dataDir, 'postgres.json'), '', async () => {
      expect(await refusalToOpen()).to.match(/are lost: put .*postgres\.json back from a backup/);
    }));

  it('a wrong setting', async () => {
    const wrong = openEmbeddedPostgres({ dataDir, settings: { work_mem: 'plenty' } });
    expect(await failure(wrong)).to.match(/configuration file .* contains errors/);
  });

  it('a folder of somebody else', async () => {
    const foreign = scratchFolder();
    mkdirSync(join(foreign, 'postgres'));
    writeFileSync(join(foreign, 'postgres', 'diary.txt'), 'dear diary');
    expect(await failure(openEmbeddedPostgres({ dataDir: foreign }))).to.match(/PG_VERSION is missing/);
    expect(readFileSync(join(foreign, 'postgres', 'diary.txt'), 'utf8')).to.equal('dear diary');
    discard(foreign);
  });

  it('a file in the place of the folder', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    expect(await failure(openEmbeddedPostgres({ dataDir: file }))).to.match(/is not a folder: set DATA_DIR/);
  });

  it('a full disk', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC', path: '/data/postgres.json' });
    expect(explained(full, '/data')).to.have.property(
      'message',
      'Cannot use /data/postgres.json for PostgreSQL: the disk is full: free some space and start again.',
    );
  });

  it('a platform without binaries', () => {
    expect(() => installedPackage('plan9', 'mips')).to.throw(/no PostgreSQL to run on plan9-mips .* set DATABASE_URL/);
  });

  it('a folder that the server may not enter', async function () {
    if (process.getuid?.() !== 0) this.skip();
    const closed = scratchFolder();
    chmodSync(closed, 0o700);
    const message = await failure(openEmbeddedPostgres({ dataDir: join(closed, 'data') }));
    expect(message).to.include(`cannot enter ${closed}: set DATA_DIR to a folder it can reach`);
    expect(readdirSync(join(closed, 'data'))).to.deep.equal(['postgres.lock']);
    discard(closed);
  });

  it('a folder of another user', async function () {
    if (process.getuid === undefined || process.getuid() === 0) this.skip();
    const closed = scratchFolder();
    chmodSync(closed, 0o500);
    expect(await failure(openEmbeddedPostgres({ dataDir: closed }))).to.match(/belongs to another user/);
    discard(closed);
  });
});

/** Puts something else into a file for as long as a test runs. */
async function spoiled(path: string, content: string, test: () => Promise<void>): Promise<void> {
  const whole = readFileSync(path);
  writeFileSync(path, content);
  try {
    await test();
  } finally {
    writeFileSync(path, whole);
  }
}
