import { expect } from 'chai';
import { Outbox } from '../../src/world/Outbox.ts';

const hint = (id: string) => ({ about: 'team', id }) as const;

describe('the outbox', () => {
  it('takes back what a command that failed has said, here and elsewhere', () => {
    const outbox = new Outbox();
    outbox.tell({ region: true }, 'chat', 1);
    outbox.hint('nexus', hint('first'));
    const mark = outbox.mark();
    outbox.tell({ region: true }, 'chat', 2);
    outbox.hint('nexus', hint('second'));
    outbox.cut(mark);
    expect(outbox.take().map(({ data }) => data)).to.deep.equal([1]);
    expect(outbox.takeErrands()).to.deep.equal([{ regionId: 'nexus', hint: hint('first') }]);
  });

  it('forgets what was taken, each kind by itself', () => {
    const outbox = new Outbox();
    outbox.tell({ region: true }, 'chat', 1);
    outbox.hint('nexus', hint('first'));
    expect(outbox.take()).to.have.length(1);
    expect(outbox.take()).to.deep.equal([]);
    expect(outbox.takeErrands()).to.have.length(1);
    expect(outbox.takeErrands()).to.deep.equal([]);
  });
});
