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

  it('what comes while a batch is written forms the next one, in order', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async () => {});
    mailbox.post(job('a'));
    await turn();
    mailbox.post(job('b'));
    mailbox.post(job('c'));
    expect(said).to.deep.equal(['run a']);
    waiting[0]?.pass();
    await turn();
    expect(waiting.map(({ size }) => size)).to.deep.equal([1, 2]);
    waiting[1]?.pass();
    await mailbox.idle();
    expect(said).to.deep.equal(['run a', 'done a', 'run b', 'run c', 'done b', 'done c']);
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

  it('a batch that cannot be written is lost as a whole, and the actor recovers before the next one runs', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async () => void said.push('recovered'));
    mailbox.post(job('a'));
    mailbox.post(job('b'));
    await turn();
    mailbox.post(job('c'));
    waiting[0]?.fail(new Error('no database'));
    await turn();
    waiting[1]?.pass();
    await mailbox.idle();
    expect(said).to.deep.equal(['run a', 'run b', 'lost a', 'lost b', 'recovered', 'run c', 'done c']);
  });

  it('what waits can be given up', async () => {
    const { commit, waiting } = gate();
    const mailbox = new Mailbox(commit, async error => mailbox.clear(error));
    mailbox.post(job('a'));
    await turn();
    mailbox.post(job('b'));
    waiting[0]?.fail(new Error('no database'));
    await mailbox.idle();
    expect(said).to.deep.equal(['run a', 'lost a', 'lost b']);
  });
});
