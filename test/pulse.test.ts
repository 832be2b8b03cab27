import { expect } from 'chai';
import { Pulse } from '../src/Pulse.ts';

const room = (clients: number, queueLength: number) => ({ clients: { length: clients }, queueLength });

describe('the pulse of a node', () => {
  it('has a sample of what was since the last one', () => {
    const pulse = new Pulse();
    const [busy, guard] = [room(3, 7), room(1, 0)];
    pulse.watch(busy, 'r1');
    pulse.watch(guard, null);
    for (let commit = 1; commit <= 100; commit += 1) pulse.committed(4, commit);
    for (const outcome of ['ok', 'ok', 'ERR_NO_TURNS', 'ERR_UNAVAILABLE']) pulse.answered(busy, outcome);
    pulse.take(2000, 12);
    const [sample] = pulse.history;
    expect(sample).to.include({ at: 2000, batch: 4, queue: 7, longestQueue: 7, rooms: 2, clients: 4, loopDelayMs: 12 });
    expect(sample?.commitP50).to.be.closeTo(50, 1);
    expect(sample?.commitP99).to.be.closeTo(99, 1);
    expect(sample?.commands).to.be.closeTo(2 * (sample?.refused ?? 0), 0.1);
    expect(sample?.failed).to.equal(sample?.refused);
    const { rooms, firstLogins } = pulse.state();
    expect(rooms).to.have.length(1);
    expect(rooms[0]).to.include({ regionId: 'r1', clients: 3, queue: 7 });
    expect(firstLogins).to.equal(1);
  });

  it('says nothing of commits when there were none', () => {
    const pulse = new Pulse();
    pulse.committed(1, 5);
    pulse.take(2000, 0);
    pulse.take(4000, 0);
    expect(pulse.history[1]).to.include({ commits: 0, commitP50: null, commitP99: null, batch: null });
  });

  it('is kept for ten minutes, and told of the last ten seconds', () => {
    const pulse = new Pulse();
    for (let at = 2000; at <= 800_000; at += 2000) pulse.take(at, 0);
    expect(pulse.history).to.have.length(300);
    expect(pulse.history.at(-1)?.at).to.equal(800_000);
    expect(pulse.state().samples.map(({ at }) => at)).to.deep.equal([792_000, 794_000, 796_000, 798_000, 800_000]);
  });

  it('forgets rooms that are gone', () => {
    const pulse = new Pulse();
    const gone = room(1, 1);
    pulse.watch(gone, 'r1');
    pulse.forget(gone);
    pulse.answered(gone, 'ok');
    pulse.take(2000, 0);
    expect(pulse.history[0]).to.include({ rooms: 0, clients: 0, queue: 0 });
    expect(pulse.state().rooms).to.deep.equal([]);
  });
});
