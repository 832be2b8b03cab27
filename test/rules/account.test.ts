import { expect } from 'chai';
import { assert, constantFrom, property, string } from 'fast-check';
import { checkRegistration, isReserved, type Issue, type Registration } from '../../src/rules/account.ts';
import { Refusal } from '../../src/rules/refusal.ts';

const good: Registration = { username: 'Vega_7', password: 'a long way home', email: 'vega@example.org' };

describe('accounts', () => {
  const names: Record<string, boolean> = {
    abc: true,
    ABC_123: true,
    ['x'.repeat(30)]: true,
    ___: true,
    ab: false,
    ['x'.repeat(31)]: false,
    'with space': false,
    'with-dash': false,
    ünïcode: false,
    'abc\n': false,
    'ab\u0000c': false,
    '': false,
    ' abc': false,
  };
  for (const [username, allowed] of Object.entries(names)) {
    it(`[AC1] a username is 3 to 30 letters, digits or underscores: ${JSON.stringify(username)} ${allowed ? 'is' : 'is not'}`, () => {
      expect(pathsOf({ ...good, username })).to.deep.equal(allowed ? [] : ['username']);
    });
  }

  it('[AC1] every name of the alphabet is taken, and none with another letter', () => {
    const letter = constantFrom('a', 'b', 'X', 'Y', '0', '9', '_');
    assert(
      property(string({ unit: letter, minLength: 3, maxLength: 30 }), string({ minLength: 1 }), (name, odd) => {
        expect(pathsOf({ ...good, username: name })).to.deep.equal(isReserved(name) ? ['username'] : []);
        const strange = /^[A-Za-z0-9_]*$/.test(odd) ? '-' : odd;
        expect(pathsOf({ ...good, username: name + strange })).to.deep.equal(['username']);
      }),
    );
  });

  for (const name of ['admin', 'ADMIN', 'Ad_min', 'aria', 'GameMaster', 'sectorwars', 'support_']) {
    it(`[AC2] nobody registers as ${name}, a name of the house`, () => {
      expect(pathsOf({ ...good, username: name })).to.deep.equal(['username']);
    });
  }

  it('[AC2] a name that only begins like one of the house is free', () => {
    expect(pathsOf({ ...good, username: 'administer' })).to.deep.equal([]);
  });

  const passwords: [password: string, allowed: boolean][] = [
    ['1234567', false],
    ['12345678', true],
    ['x'.repeat(128), true],
    ['x'.repeat(129), false],
    ['пароль-пароль', true],
    ['🚀'.repeat(7), false],
    ['🚀'.repeat(8), true],
    ['', false],
  ];
  for (const [password, allowed] of passwords) {
    it(`[AC3] a password has 8 to 128 characters: ${Array.from(password).length} ${allowed ? 'are' : 'are not'} enough`, () => {
      expect(pathsOf({ ...good, password })).to.deep.equal(allowed ? [] : ['password']);
    });
  }

  it('[AC3] a password is not the username, whatever its case', () => {
    expect(pathsOf({ ...good, username: 'starlight', password: 'StarLight' })).to.deep.equal(['password']);
  });

  const emails: [email: string | undefined, allowed: boolean][] = [
    [undefined, true],
    ['a@b.org', true],
    ['a.b+c@mail.example.org', true],
    ['a@b', false],
    ['a b@c.org', false],
    ['a@b@c.org', false],
    ['@c.org', false],
    ['a@.org', false],
    [`${'x'.repeat(250)}@b.org`, false],
  ];
  for (const [email, allowed] of emails) {
    it(`[AC4] an email may be left out, else it looks like an address: ${email?.slice(0, 30)} ${allowed ? 'passes' : 'is refused'}`, () => {
      expect(pathsOf({ ...good, email })).to.deep.equal(allowed ? [] : ['email']);
    });
  }

  it('[AC4] everything that is wrong is told at once', () => {
    expect(pathsOf({ username: 'a', password: 'b', email: 'c' })).to.deep.equal(['username', 'password', 'email']);
  });
});

/** What a registration is refused for. */
function pathsOf(registration: Registration): string[] {
  try {
    checkRegistration(registration);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).to.equal('ERR_BAD_REQUEST');
    return issuesOf(error).map(({ path }) => path);
  }
}

function issuesOf({ data }: Refusal): Issue[] {
  return data?.['issues'] as Issue[];
}
