import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const FIXTURE = readFileSync(join(import.meta.dirname, 'fixtures/uses.ts'), 'utf8');
const EXPECTED = /\/\/ @ts-expect-error: .*\n/g;

describe('the types of the SDK', function () {
  this.timeout(60_000);

  it('let nothing pass that the protocol does not have', async () => {
    expect(await compile(FIXTURE)).to.deep.equal([]);
    const mistakes = FIXTURE.match(EXPECTED) ?? [];
    const complaints = await compile(FIXTURE.replaceAll(EXPECTED, ''));
    expect(complaints.filter(line => line.includes('error TS'))).to.have.length(mistakes.length);
    expect(mistakes).to.have.length.greaterThan(10);
  });
});

/** What the compiler has to say, by lines. */
async function compile(code: string): Promise<string[]> {
  const folder = mkdtempSync(join(import.meta.dirname, 'compiled-'));
  try {
    writeFileSync(join(folder, 'uses.ts'), code);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../tsconfig.json', include: [], files: ['uses.ts'] }),
    );
    return await new Promise((resolve, reject) => {
      const args = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
      execFile(process.execPath, args, (error, stdout) => {
        if (error && stdout === '') reject(error);
        else resolve(stdout.split('\n').filter(line => line !== ''));
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
