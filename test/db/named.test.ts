import { expect } from 'chai';
import { named } from '../../src/db/named.ts';

describe('the name of a statement', () => {
  it('is given to a text that comes often, and always the same', () => {
    const text = 'select 1 as often';
    const names = Array.from({ length: 4 }, () => named(text).name);
    expect(names.slice(0, 2)).to.deep.equal([undefined, undefined]);
    expect(names[2]).to.match(/^batch_[0-9a-f]{40}$/);
    expect(names[3]).to.equal(names[2]);
  });

  it('is short enough for PostgreSQL, which would cut it', () => {
    const text = 'select 1 as long';
    const names = Array.from({ length: 3 }, () => named(text).name ?? '');
    expect(names[2]).to.have.length.within(1, 63);
  });

  it('is not given to texts that come once', () => {
    const names = Array.from({ length: 50 }, (_, index) => named(`select ${index} as once`).name);
    expect(new Set(names)).to.deep.equal(new Set([undefined]));
  });
});
