import { expect } from 'chai';
import { Gate } from '../../src/services/accounts/Gate.ts';
import { Passwords } from '../../src/services/accounts/Passwords.ts';
import { refused } from '../support/refused.ts';

describe('passwords', () => {
  const passwords = new Passwords();

  it('[AC5] a password matches its own hash only, and two hashes of it differ', async () => {
    const [one, other] = [await passwords.hash('a long way home'), await passwords.hash('a long way home')];
    expect(one).to.not.equal(other);
    expect(await passwords.matches(one, 'a long way home')).to.equal(true);
    expect(await passwords.matches(one, 'a long way hom')).to.equal(false);
    expect(await passwords.matches(one, 'a long way home ')).to.equal(false);
  });

  it('[AC5] nothing matches an account without password, or with one that is no argon2id hash', async () => {
    for (const kept of [undefined, '', 'a long way home', '$2b$10$abcdefghijklmnopqrstuv']) {
      expect(await passwords.matches(kept, 'a long way home')).to.equal(false);
    }
  });

  describe('the gate before them', () => {
    it('[AC5] lets as many in as it is wide, the others in their order', async () => {
      const gate = new Gate(2, 10);
      const works = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
      const begun: number[] = [];
      const runs = works.map(({ promise }, n) =>
        gate.run(() => {
          begun.push(n);
          return promise;
        }),
      );
      await settle();
      expect(begun).to.deep.equal([0, 1]);
      works[1]?.resolve();
      await settle();
      expect(begun).to.deep.equal([0, 1, 2]);
      for (const work of works) work.resolve();
      await Promise.all(runs);
      expect(begun).to.deep.equal([0, 1, 2, 3, 4]);
    });

    it('[AC5] refuses when too many wait, and a work that fails makes room', async () => {
      const gate = new Gate(1, 1);
      const work = Promise.withResolvers<never>();
      const first = gate.run(() => work.promise).catch((error: Error) => error.message);
      const second = gate.run(() => Promise.resolve('done'));
      expect(await refused(gate.run(() => Promise.resolve('never')))).to.equal('ERR_RATE_LIMIT');
      work.reject(new Error('broken'));
      expect([await first, await second]).to.deep.equal(['broken', 'done']);
      expect(await gate.run(() => Promise.resolve('again'))).to.equal('again');
    });
  });
});

/** Until everything that could go on has done so. */
function settle(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
