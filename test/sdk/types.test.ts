import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { compile } from '../support/compile.ts';

const USES = readFileSync(join(import.meta.dirname, 'fixtures/uses.ts'), 'utf8');
const MISTAKE = /\/\/ @ts-expect-error: .*\n/g;

describe('the types of the SDK', function () {
  this.timeout(60_000);

  it('let nothing pass that the protocol does not have', async () => {
    expect(await compile(USES)).to.deep.equal([]);
    const mistakes = USES.match(MISTAKE) ?? [];
    expect(mistakes).to.have.length.greaterThan(10);
    const complaints = await compile(USES.replaceAll(MISTAKE, ''));
    expect(complaints.filter(line => line.includes('error TS'))).to.have.length(mistakes.length);
  });
});
