import { expect } from 'chai';
import * as fc from 'fast-check';
import { Player, type Station } from '../../src/entities/index.ts';
import { Refusal } from '../../src/rules/refusal.ts';
import { slipsOf } from '../../src/rules/slips.ts';
import type { Row } from '../../src/world/readRows.ts';
import type { Pilot } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { liveRegion, type LiveRegion } from '../support/liveRegion.ts';

const PILOTS = 11;
const MINUTE = 60_000;
const FOUR_HOURS = 240 * MINUTE;

describe('the harbour', () => {
  let live: LiveRegion;
  let world: World;
  let station: Row<Station>;
  let pilots: Pilot[];

  before(async function () {
    this.timeout(30_000);
    live = await liveRegion('harbour', PILOTS);
    ({ world } = await live.open());
    station = [...world.stations()].find(({ stationClass }) => stationClass === 1) ?? expect.fail('no mine');
    pilots = await Promise.all(live.playerIds.map(id => live.enter(world, id)));
  });

  beforeEach(reset);

  after(() => live.close());

  /** Everybody before the station, with means, and nobody in line. */
  function reset(): void {
    for (const pilot of pilots) {
      world.all(() => {
        world.set(Player, pilot.player, { turns: 1000, credits: 1_000_000 });
        live.services.docking.giveUp(world, pilot);
        if (pilot.player.isDocked) live.services.docking.undock(world, pilot);
        if (pilot.player.currentSectorId !== station.sectorId) world.relocate(pilot, station.sectorId);
      });
    }
    world.take();
    world.outbox.take();
  }

  const run = <R>(command: () => R): R => world.all(command);
  const dock = (pilot: Pilot) => run(() => live.services.docking.dock(world, pilot, station.id));
  const wait = (pilot: Pilot) => run(() => live.services.docking.wait(world, pilot, station.id)).position;
  const slips = (pilot: Pilot) => run(() => live.services.docking.slips(world, pilot, station.id));
  const told = () => world.outbox.take().map(({ to, type }) => [type, 'player' in to && indexOf(to.player)]);
  const indexOf = (playerId: string) => pilots.findIndex(({ player }) => player.id === playerId);
  const at = (n: number) => pilots[n] ?? expect.fail('no such pilot');

  it('[QU3] who waits first is called first when a slip falls free, and it is kept for them', () => {
    const capacity = slipsOf(station).transient;
    for (let n = 0; n < capacity; n++) dock(at(n));
    expect([wait(at(8)), wait(at(9)), wait(at(8))]).to.deep.equal([1, 2, 1]);
    expect(told()).to.deep.equal([]);
    run(() => live.services.docking.undock(world, at(0)));
    expect(told()).to.deep.equal([['slip.free', 8]]);
    expect(() => dock(at(9))).to.throw('ERR_NO_SLIP');
    expect(() => dock(at(10))).to.throw('ERR_NO_SLIP');
    dock(at(8));
    expect(slips(at(9))).to.include({ capacity, taken: capacity, waiting: 1, position: 1 });
  });

  it('[QU1] waiting in another line, giving up and flying away leave a line', () => {
    const other = [...world.stations()].find(({ id, stationClass }) => stationClass === 2 && id !== station.id);
    for (let n = 0; n < 8; n++) dock(at(n));
    for (const n of [8, 9, 10]) wait(at(n));
    run(() => live.services.docking.giveUp(world, at(8)));
    expect(slips(at(10))).to.include({ waiting: 2, position: 2 });
    run(() => world.relocate(at(9), other?.sectorId ?? 1));
    expect(slips(at(10))).to.include({ waiting: 1, position: 1 });
  });

  it('[QU2] a refused command leaves the line as it was', () => {
    for (let n = 0; n < 8; n++) dock(at(n));
    expect(() =>
      run(() => {
        live.services.docking.wait(world, at(8), station.id);
        throw new Refusal('ERR_CONFLICT');
      }),
    ).to.throw('ERR_CONFLICT');
    expect(slips(at(8))).to.include({ waiting: 0, position: null });
  });

  it('[QU5] who is bumped is told, keeps their turns, and leaves the slip to who paid', () => {
    for (let n = 0; n < 8; n++) dock(at(n));
    live.time.now += FOUR_HOURS;
    wait(at(9));
    const [lodger, payer] = [at(0), at(9)];
    const { turns } = lodger.player;
    const before = { credits: payer.player.credits, treasury: station.treasuryBalance };
    told();
    const bump = (pilot: Pilot, playerId: string) =>
      run(() => live.services.docking.bump(world, pilot, { stationId: station.id, playerId }));
    expect(() => bump(at(10), lodger.player.id)).to.throw('ERR_NO_SLIP');
    const { price } = bump(payer, lodger.player.id);
    expect(lodger.player).to.deep.include({ isDocked: false, currentPortId: null, dockedAt: null, turns });
    expect([payer.player.credits, station.treasuryBalance]).to.deep.equal([
      before.credits - price,
      before.treasury + price,
    ]);
    expect(told()).to.deep.equal([['slip.lost', 0]]);
    expect(() => dock(lodger)).to.throw('ERR_NO_SLIP');
    dock(payer);
    expect(
      slips(payer)
        .docked.map(({ playerId }) => indexOf(playerId))
        .toSorted((a, b) => a - b),
    ).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 9]);
  });

  it('[QU6] who comes back docked lies in a slip, even if that is one too many, and nobody else docks for it', () => {
    for (let n = 0; n < 8; n++) dock(at(n));
    wait(at(8));
    world.leave(at(0));
    run(() => live.services.presence.depart(world, at(0)));
    expect(told()).to.deep.equal([['slip.free', 8]]);
    dock(at(8));
    world.enter(at(0));
    expect(slips(at(9))).to.include({ taken: 9 });
    run(() => live.services.docking.undock(world, at(1)));
    expect(() => dock(at(9))).to.throw('ERR_NO_SLIP');
  });

  const step = fc.record({
    who: fc.nat(PILOTS - 1),
    whom: fc.nat(PILOTS - 1),
    what: fc.constantFrom('dock', 'dock', 'dock', 'wait', 'wait', 'undock', 'giveUp', 'bump', 'fly'),
    minutes: fc.constantFrom(0, 0, 0, 1, 1, 3, 240),
  });

  it('[QU4] slips go in the order of the line, as a model of it says; never are more docked than there are slips', () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), steps => {
        reset();
        const model = new Model(slipsOf(station).transient);
        const fill = [0, 1, 2, 3, 4, 5, 6].map(who => ({ who, whom: 0, what: 'dock', minutes: 0 }));
        for (const { who, whom, what, minutes } of [...fill, ...steps]) {
          live.time.now += minutes * MINUTE;
          const expected = model.step(what, who, { whom, now: live.time.now });
          const outcome = attempt(what, at(who), at(whom));
          expect([what, who, outcome]).to.deep.equal([what, who, expected]);
          if (!outcome.startsWith('ERR')) done.set(what, (done.get(what) ?? 0) + 1);
          const docked = pilots.filter(({ player }) => player.isDocked);
          expect(world.dockedAt(station.id)).to.equal(docked.length);
          expect(docked.length).to.be.at.most(slipsOf(station).transient);
        }
      }),
      { numRuns: 300 },
    );
    for (const what of ['dock', 'wait', 'undock', 'giveUp', 'bump', 'fly']) expect(done.get(what)).to.be.above(10);
  }).timeout(60_000);

  /** What came of it: the code of a refusal, the place in the line, or `done`. */
  function attempt(what: string, pilot: Pilot, other: Pilot): string {
    const { docking } = live.services;
    try {
      if (what === 'dock') dock(pilot);
      if (what === 'wait') return String(wait(pilot));
      if (what === 'undock') run(() => docking.undock(world, pilot));
      if (what === 'giveUp') run(() => docking.giveUp(world, pilot));
      if (what === 'bump') run(() => docking.bump(world, pilot, { stationId: station.id, playerId: other.player.id }));
      if (what === 'fly' && !pilot.player.isDocked)
        run(() => world.relocate(pilot, pilot.player.currentSectorId === 1 ? station.sectorId : 1));
      return 'done';
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }
});

/** A harbour as one would keep it on paper: who lies in a slip since when, who waits, and since when a slip is kept for them. */
class Model {
  readonly #capacity: number;
  readonly #docked = new Map<number, number>();
  readonly #away = new Set<number>();
  #line: number[] = [];
  readonly #kept = new Map<number, number>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  step(what: string, who: number, { whom, now }: { whom: number; now: number }): string {
    if (what === 'undock') return this.#undock(who, now);
    if (what === 'giveUp') return this.#leaveLine(who, now);
    if (what === 'fly') return this.#fly(who);
    if (this.#away.has(who)) return 'ERR_WRONG_SECTOR';
    if (this.#docked.has(who)) return 'ERR_DOCKED';
    const undo = this.#copy();
    this.#tidy(now);
    const outcome = this.#ask(what, who, { whom, now });
    if (outcome.startsWith('ERR')) undo();
    return outcome;
  }

  #ask(what: string, who: number, { whom, now }: { whom: number; now: number }): string {
    const place = this.#line.indexOf(who);
    const ahead = place === -1 ? this.#line.length : place;
    if (what === 'wait') {
      if (place === -1 && this.#free > ahead) return 'ERR_SLIP_FREE';
      if (place === -1) this.#line.push(who);
      return String(ahead + 1);
    }
    if (what === 'bump') {
      if (this.#free > 0) return 'ERR_SLIP_FREE';
      if (ahead > 0) return 'ERR_NO_SLIP';
      const since = this.#docked.get(whom);
      if (since === undefined) return 'ERR_NOT_FOUND';
      if (now - since < FOUR_HOURS) return 'ERR_TOO_SOON';
      this.#docked.delete(whom);
      this.#line = [who, ...this.#line.slice(place + 1)];
      this.#kept.set(who, now);
      return 'done';
    }
    if (this.#free <= ahead) return 'ERR_NO_SLIP';
    this.#docked.set(who, now);
    this.#line = this.#line.filter(waiting => waiting !== who);
    this.#kept.delete(who);
    this.#tidy(now);
    return 'done';
  }

  #undock(who: number, now: number): string {
    if (!this.#docked.delete(who)) return 'ERR_NOT_DOCKED';
    this.#tidy(now);
    return 'done';
  }

  #leaveLine(who: number, now: number): string {
    if (!this.#line.includes(who)) return 'done';
    this.#line = this.#line.filter(waiting => waiting !== who);
    this.#kept.delete(who);
    this.#tidy(now);
    return 'done';
  }

  #fly(who: number): string {
    if (!this.#docked.has(who) && !this.#away.delete(who)) this.#away.add(who);
    return 'done';
  }

  get #free(): number {
    return this.#capacity - this.#docked.size;
  }

  /** Strikes off who is gone or late, until nothing changes; then keeps slips for the first. */
  #tidy(now: number): void {
    this.#line = this.#line.filter(who => !this.#away.has(who) && !this.#docked.has(who));
    const late = (who: number) => now - (this.#kept.get(who) ?? now) > 2 * MINUTE;
    for (let first; (first = this.#line.slice(0, this.#free).find(late)) !== undefined;) {
      const gone = first;
      this.#line = this.#line.filter(who => who !== gone);
      this.#kept.delete(gone);
    }
    for (const [place, who] of this.#line.entries()) {
      if (place >= this.#free) this.#kept.delete(who);
      else if (!this.#kept.has(who)) this.#kept.set(who, now);
    }
    for (const who of this.#kept.keys()) if (!this.#line.includes(who)) this.#kept.delete(who);
  }

  #copy(): () => void {
    const [line, kept] = [[...this.#line], [...this.#kept]];
    return () => {
      this.#line = line;
      this.#kept.clear();
      for (const [who, since] of kept) this.#kept.set(who, since);
    };
  }
}
