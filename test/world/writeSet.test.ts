import { randomUUID } from 'node:crypto';
import type { EntityClass } from '@mikro-orm/core';
import { expect } from 'chai';
import { CommandReceipt, CreditEntry, Player, PriceWatch, Region, Ship } from '../../src/entities/index.ts';
import type { Row } from '../../src/world/readRows.ts';
import { PoisonValue, WriteSet } from '../../src/world/WriteSet.ts';
import { smallWorld, type SmallWorld } from '../support/smallWorld.ts';

const NUL = String.fromCharCode(0);
const HALF = '\ud800';

describe('a write set', () => {
  let small: SmallWorld;
  let writes: WriteSet;

  before(async function () {
    this.timeout(30_000);
    small = await smallWorld('writeSet');
  });

  beforeEach(() => {
    writes = new WriteSet(small.em);
  });

  after(() => small.close());

  it('takes back what a failed command set and added, in the opposite order', async () => {
    const [ada] = await small.players();
    const before = { ...ada };
    const seen: string[] = [];
    writes.set(Player, ada, { turns: 1, credits: 2 });
    writes.onUndo(() => seen.push(`turns ${ada.turns}`));
    writes.set(Player, ada, { turns: 3 });
    writes.add(CreditEntry, { id: randomUUID(), accountType: 'player', accountId: ada.id, delta: 1, reason: 'test' });
    writes.revert();
    expect(ada).to.deep.equal(before);
    expect(seen).to.deep.equal(['turns 1']);
    expect(writes.take().some(({ added }) => added.size > 0)).to.equal(false);
  });

  it('gives a new row back as it was when the command that filled another column of it fails', () => {
    const row = { id: randomUUID(), accountType: 'player' as const, accountId: randomUUID(), delta: 5, reason: 'test' };
    const asAdded = { ...row };
    writes.add(CreditEntry, row);
    writes.keep();
    writes.set(CreditEntry, row as Row<CreditEntry>, { reference: randomUUID(), delta: 6 });
    writes.revert();
    expect(row).to.deep.equal(asAdded);
  });

  it('keeps what a finished command changed', async () => {
    const [ada] = await small.players();
    writes.set(Player, ada, { turns: 5 });
    writes.keep();
    writes.set(Player, ada, { turns: 6 });
    writes.revert();
    expect(ada.turns).to.equal(5);
  });

  it('writes a row that is new once, with what was set later', () => {
    const entry = { id: randomUUID(), accountType: 'player' as const, accountId: randomUUID(), delta: 1, reason: 'a' };
    writes.add(CreditEntry, entry);
    writes.set(CreditEntry, entry as Row<CreditEntry>, { reason: 'b' });
    const [changes] = writes.take();
    expect(changes?.updated.size).to.equal(0);
    expect([...(changes?.added.values() ?? [])]).to.deep.equal([{ ...entry, reason: 'b' }]);
    expect(writes.take()).to.deep.equal([]);
  });

  it('makes a row that stays in memory whole: with the default of whatever it does not say', async () => {
    const [ada] = await small.players();
    const watch = writes.create(PriceWatch, {
      playerId: ada.id,
      stationId: randomUUID(),
      commodity: 'ore',
      side: 'buy',
      direction: 'below',
      price: 9,
    });
    expect(watch).to.include({ firedAt: null, price: 9 });
    expect(watch.id).to.match(/^[0-9a-f-]{36}$/);
    expect(watch.createdAt).to.be.instanceOf(Date);
    expect([...(writes.take()[0]?.added.values() ?? [])]).to.deep.equal([watch]);
  });

  it('does not make a row that lacks what it must say', () => {
    expect(() => writes.create(PriceWatch, { commodity: 'ore' })).to.throw(PoisonValue);
    expect(writes.take()).to.deep.equal([]);
  });

  it('takes a row away, or gives it back with all that was changed when its command fails', async () => {
    const [ada] = await small.players();
    writes.set(Player, ada, { turns: 5 });
    writes.keep();
    writes.remove(Player, ada);
    writes.revert();
    const [kept] = writes.take();
    expect([kept?.updated.size, kept?.removed.size]).to.deep.equal([1, 0]);

    writes.set(Player, ada, { turns: 6 });
    writes.remove(Player, ada);
    writes.keep();
    const [gone] = writes.take();
    expect([gone?.updated.size, [...(gone?.removed.values() ?? [])]]).to.deep.equal([0, [ada]]);
  });

  it('never writes a row that came and went in one batch', () => {
    const row = writes.create(CreditEntry, { accountType: 'player', accountId: randomUUID(), delta: 1, reason: 'a' });
    writes.keep();
    writes.remove(CreditEntry, row);
    expect(writes.take()).to.deep.equal([]);
  });

  it('refuses a row that would come back in the batch in which it went', async () => {
    const [ada] = await small.players();
    writes.remove(Player, ada);
    expect(() => writes.add(Player, ada)).to.throw(/comes back/);
  });

  const bad: [what: string, entity: EntityClass<object>, patch: object][] = [
    ['a NUL in a text', Player, { nickname: `a${NUL}b` }],
    ['half a surrogate pair in a text', Player, { nickname: HALF }],
    ['a NUL inside JSON', CommandReceipt, { reply: { a: [NUL] } }],
    ['half a surrogate pair inside JSON', CommandReceipt, { reply: { [HALF]: 1 } }],
    ['null as JSON that must be there', CommandReceipt, { reply: null }],
    ['nothing as JSON', CommandReceipt, { reply: undefined }],
    ['NaN', Player, { turns: Number.NaN }],
    ['an infinity', Ship, { baseSpeed: Infinity }],
    ['a fraction where whole numbers are', Player, { turns: 1.5 }],
    ['more than four bytes', Player, { credits: 2 ** 31 }],
    ['more than a number can hold exactly', CreditEntry, { delta: 2 ** 53 }],
    ['too large a decimal', Region, { taxRate: 10 }],
    ['a decimal that is too large once it is rounded', Region, { taxRate: 9.999_96 }],
    ['too long a text', Player, { nickname: 'x'.repeat(51) }],
    ['what is no uuid', Player, { teamId: 'team' }],
    ['a value an enum does not have', Ship, { status: 'ASLEEP' }],
    ['null where something must be', Player, { turns: null }],
    ['a text for a boolean', Player, { isActive: 'yes' }],
    ['no date', Player, { turnResetAt: new Date(Number.NaN) }],
    ['a date that PostgreSQL cannot read', Player, { turnResetAt: new Date(Date.UTC(12_000, 0)) }],
    ['a property without a column', Player, { wings: 2 }],
  ];
  for (const [what, entity, patch] of bad) {
    it(`refuses ${what} before anything is changed`, () => {
      const row = { id: randomUUID(), turns: 7 };
      expect(() => writes.set(entity, row, { ...patch })).to.throw(PoisonValue);
      expect(() => writes.add(entity, { id: randomUUID(), ...patch })).to.throw(PoisonValue);
      expect(row.turns).to.equal(7);
      expect(writes.take()).to.deep.equal([]);
    });
  }

  it('counts characters, not units, and lets a backslash be one', async () => {
    const [ada] = await small.players();
    writes.set(Player, ada, { nickname: '\u{1f680}'.repeat(50) });
    expect(() => writes.set(Player, ada, { nickname: '\u{1f680}'.repeat(51) })).to.throw(PoisonValue);
    writes.add(CommandReceipt, { playerId: ada.id, commandId: randomUUID(), command: 'x', reply: { a: '\\u0000' } });
  });
});
