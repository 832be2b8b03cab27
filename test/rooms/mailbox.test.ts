import { expect } from 'chai';
import { type Job, Mailbox } from '../../src/rooms/Mailbox.ts';

/** A commit that the test lets through when it likes. */
function gate() {
  const waiting: { size: number; pass: () => void; fail: (error: Error) => void }[] = [];
  const commit = (size: number) => new Promise<void>((pass, fail) => waiting.push({ size, pass, fail }));
  return { commit, waiting };
}

const turn = () => new Promise(resolve => setImmediate(resolve));

describe('the mailbox of an actor', () => {
  let said: string[];
  const job = (name: string): Job => ({
    run: () => said.push(`run ${name}`),
    done: () => said.push(`done ${name}`),
    lost: () => said.push(`lost ${name}`),
  });

  beforeEach(() => {
    said = [];
  });

  it('[P1] answers nothing before its batch is durable', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async () => {});
    mailbox.post(job('a'));
    await turn();
    expect(said).to.deep.equal(['run a']);
    waiting[0]?.pass();
    await mailbox.idle();
    expect(said).to.deep.equal(['run a', 'done a']);
  });

  it('what comes while a batch is written runs, and forms the next one, in order', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async () => {});
    mailbox.post(job('a'));
    await turn();
    mailbox.post(job('b'));
    mailbox.post(job('c'));
    expect(said).to.deep.equal(['run a', 'run b', 'run c']);
    expect(waiting).to.have.length(1);
    waiting[0]?.pass();
    await turn();
    expect(waiting.map(({ size }) => size)).to.deep.equal([1, 2]);
    waiting[1]?.pass();
    await mailbox.idle();
    expect(said).to.deep.equal(['run a', 'run b', 'run c', 'done a', 'done b', 'done c']);
  });

  it('commits a lone job at once, and of those that follow soon several together, run as they come', async () => {
    const sizes: number[] = [];
    const at: number[] = [];
    const commit = async (size: number) => {
      sizes.push(size);
      at.push(performance.now());
    };
    const mailbox = new Mailbox(commit, async () => {}, 40);
    const began = performance.now();
    mailbox.post(job('a'));
    await turn();
    expect(said).to.deep.equal(['run a', 'done a']);
    for (const name of ['b', 'c', 'd']) {
      mailbox.post(job(name));
      await turn();
      expect(said.at(-1)).to.equal(`run ${name}`);
    }
    await mailbox.idle();
    expect(sizes).to.deep.equal([1, 3]);
    expect((at[0] ?? 0) - began).to.be.below(30);
    expect((at[1] ?? 0) - (at[0] ?? 0)).to.be.above(35);
  });

  it('a batch is never larger than 500', async () => {
    const sizes: number[] = [];
    const mailbox = new Mailbox(
      async size => void sizes.push(size),
      async () => {},
    );
    for (let n = 0; n < 1200; n += 1) mailbox.post(job(String(n)));
    await mailbox.idle();
    expect(sizes).to.deep.equal([500, 500, 200]);
  });

  it('[P1] the next batch is not answered before the one it ran after is durable, and then its own', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async () => {});
    mailbox.post(job('a'));
    await turn();
    mailbox.post(job('b'));
    await turn();
    expect(said).to.deep.equal(['run a', 'run b']);
    waiting[0]?.pass();
    await turn();
    expect(said).to.deep.equal(['run a', 'run b', 'done a']);
    waiting[1]?.pass();
    await mailbox.idle();
    expect(said.at(-1)).to.equal('done b');
  });

  it('a batch that cannot be written is lost as a whole, with what ran after it, and the actor recovers before anything else runs', async () => {
    const { commit, waiting } = gate();
    const recovery = gate();
    const mailbox = new Mailbox(commit, async () => recovery.commit(0));
    mailbox.post(job('a'));
    mailbox.post(job('b'));
    await turn();
    mailbox.post(job('c'));
    waiting[0]?.fail(new Error('no database'));
    await turn();
    mailbox.post(job('d'));
    await turn();
    expect(said).to.deep.equal(['run a', 'run b', 'run c', 'lost a', 'lost b', 'lost c']);
    recovery.waiting[0]?.pass();
    await turn();
    waiting[1]?.pass();
    await mailbox.idle();
    expect(said.slice(-2)).to.deep.equal(['run d', 'done d']);
  });

  it('what waits can be given up', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async error => {
      mailbox.post(job('b'));
      mailbox.clear(error);
    });
    mailbox.post(job('a'));
    await turn();
    waiting[0]?.fail(new Error('no database'));
    await mailbox.idle();
    expect(said).to.deep.equal(['run a', 'lost a', 'lost b']);
  });
});
