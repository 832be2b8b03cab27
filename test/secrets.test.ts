import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { ConfigError } from '../src/config.ts';
import { jwtSecret } from '../src/secrets.ts';
import { discard, scratchFolder } from './support/scratch.ts';

describe('the secret of the tokens', () => {
  let folder: string;
  const file = () => join(folder, 'jwt-secret');

  beforeEach(() => {
    folder = scratchFolder();
  });

  afterEach(() => discard(folder));

  it('is the setting, and then nothing is kept', () => {
    expect(jwtSecret({ JWT_SECRET: 'x'.repeat(32), DATA_DIR: folder })).to.equal('x'.repeat(32));
    expect(existsSync(file())).to.equal(false);
  });

  it('else is made up once, for its owner only, and nothing else is left', () => {
    const secret = jwtSecret({ JWT_SECRET: undefined, DATA_DIR: folder });
    expect(secret).to.match(/^[0-9a-f]{64}$/);
    expect(statSync(file()).mode & 0o777).to.equal(0o600);
    expect(readdirSync(folder)).to.deep.equal(['jwt-secret']);
    expect(jwtSecret({ JWT_SECRET: undefined, DATA_DIR: folder })).to.equal(secret);
  });

  it('the folder is made if need be', () => {
    const DATA_DIR = join(folder, 'a', 'b');
    expect(jwtSecret({ JWT_SECRET: undefined, DATA_DIR })).to.have.length(64);
  });

  it('processes that start together agree', async () => {
    const code = `import { jwtSecret } from '${import.meta.dirname}/../src/secrets.ts';
      process.stdout.write(jwtSecret({ JWT_SECRET: undefined, DATA_DIR: ${JSON.stringify(folder)} }));`;
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    const printed = await Promise.all([run(), run(), run(), run()]);
    expect(new Set(printed.map(({ stdout }) => stdout))).to.deep.equal(new Set([readFileSync(file(), 'utf8').trim()]));
  });

  it('one that is damaged is refused in one line, not replaced', () => {
    writeFileSync(file(), 'abc');
    expect(() => jwtSecret({ JWT_SECRET: undefined, DATA_DIR: folder })).to.throw(ConfigError, /jwt-secret is damaged/);
    expect(readFileSync(file(), 'utf8')).to.equal('abc');
  });

  it('a folder that cannot be written is refused in one line', () => {
    writeFileSync(join(folder, 'file'), '');
    chmodSync(folder, 0o711);
    expect(() => jwtSecret({ JWT_SECRET: undefined, DATA_DIR: join(folder, 'file', 'x') })).to.throw(
      ConfigError,
      /^[^\n]+$/,
    );
  });
});
