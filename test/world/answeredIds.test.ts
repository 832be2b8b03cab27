import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { AnsweredIds } from '../../src/world/AnsweredIds.ts';

describe('the ids of answered commands', () => {
  const player = randomUUID();
  const ids = Array.from({ length: 20_000 }, () => randomUUID());

  it('[P2] every one that was added is known, and hardly another', () => {
    const answered = new AnsweredIds(1000);
    for (const id of ids) answered.add(player, id);
    expect(ids.every(id => answered.has(player, id))).to.equal(true);
    expect(ids.filter(id => answered.has(randomUUID(), id))).to.deep.equal([]);
  });

  it('[P2] none is forgotten within its lifetime, all are some time after it', () => {
    const answered = new AnsweredIds(6000);
    for (let now = 0; now < 20_000; now += 500) {
      answered.forget(now);
      answered.add(player, ids[now / 500] ?? '');
      for (let before = now; before >= Math.max(0, now - 6000); before -= 500)
        expect(answered.has(player, ids[before / 500] ?? ''), `${before} at ${now}`).to.equal(true);
    }
    expect(answered.has(player, ids[0] ?? '')).to.equal(false);
  });
});
