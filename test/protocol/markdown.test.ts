import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { protocolDocument } from '../../src/cli/protocolDocument.ts';

describe('PROTOCOL.md', () => {
  it('is what the tables of the protocol say', () => {
    expect(readFileSync('PROTOCOL.md', 'utf8')).to.equal(protocolDocument());
  });
});
