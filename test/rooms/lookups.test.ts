import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { createLogger } from '../../src/log.ts';
import type { Inside } from '../../src/rooms/Inside.ts';
import { Repeats } from '../../src/rooms/Repeats.ts';
import type { OpenWorld, Pilot } from '../../src/services/RegionWorlds.ts';
import { type LiveRegion, liveRegion } from '../support/liveRegion.ts';

describe('what a pilot was answered before they came', function () {
  this.timeout(30_000);
  let live: LiveRegion;
  let open: OpenWorld;
  let pilot: Pilot;
  let repeats: Repeats;
  let askedFor: string[];
  let later: (() => void)[];
  let isRecovering: boolean;
  let recovered: PromiseWithResolvers<void> | undefined;
  let fails: boolean;

  before(async () => {
    live = await liveRegion('lookups', 1);
  });

  after(() => live.close());

  beforeEach(async () => {
    [askedFor, later, isRecovering, fails] = [[], [], false, false];
    await comeIn();
    const worlds = {
      loadReceipt: (playerId: string, commandId: string) => {
        askedFor.push(commandId);
        if (fails) throw new Error('no database');
        return live.services.worlds.loadReceipt(playerId, commandId);
      },
      loadAnswered: (playerId: string) => live.services.worlds.loadAnswered(playerId),
    };
    repeats = new Repeats({
      parts: { worlds, log: createLogger({ LOG_LEVEL: 'silent' } as never) },
      world: () => open.world,
      isRecovering: () => isRecovering,
      turn: async () => recovered?.promise,
      later: (_milliseconds: number, run: () => void) => later.push(run),
    } as unknown as Inside);
  });

  async function comeIn(): Promise<void> {
    open = await live.open();
    pilot = await live.enter(open.world, live.playerIds[0] ?? '');
  }

  /** Durable, and by a pilot who is gone and back since. */
  async function answered(): Promise<string> {
    const commandId = randomUUID();
    open.world.all(() => open.world.receipt(pilot, commandId, 'undock', { turns: 1 }, new Date(live.time.now)));
    await open.commit.write(open.world.take());
    await comeIn();
    return commandId;
  }

  const lookUp = (commandId: string) => repeats.lookUp(pilot.player.id, commandId);
  const isRepeated = (commandId: string) => repeats.isRepeated(pilot.player.id, commandId);

  /** All that was put off is done. */
  async function remembered(): Promise<void> {
    repeats.remember(pilot.player.id);
    for (const run of later.splice(0)) run();
    while (pilot.newIds) await new Promise(resolve => setImmediate(resolve));
  }

  it('[CM1] is looked up until all ids are in memory: what was answered, and once what is new', async () => {
    const [old, fresh] = [await answered(), randomUUID()];
    await Promise.all([lookUp(old), lookUp(fresh)]);
    expect([isRepeated(old), isRepeated(fresh)]).to.deep.equal([true, false]);
    expect(open.world.isForgotten(pilot, fresh)).to.equal(false);
    expect([lookUp(old), lookUp(fresh)]).to.deep.equal([undefined, undefined]);
    expect(askedFor).to.deep.equal([old, fresh]);
  });

  it('[CM1] is known by its id later on: only its answer is fetched, and of what is new nothing is asked', async () => {
    const [old, fresh] = [await answered(), randomUUID()];
    await remembered();
    expect(lookUp(fresh)).to.equal(undefined);
    expect(open.world.isForgotten(pilot, fresh)).to.equal(false);
    await lookUp(old);
    expect(isRepeated(old)).to.equal(true);
    expect(askedFor).to.deep.equal([old]);
  });

  it('[CM1] counts as unknown when it cannot be looked up', async () => {
    const old = await answered();
    fails = true;
    await lookUp(old);
    expect(open.world.isForgotten(pilot, old)).to.equal(true);
    fails = false;
    await lookUp(old);
    expect(isRepeated(old)).to.equal(true);
  });

  it('[CM1] is looked up in the world that is loaded afresh, not in the one that failed', async () => {
    const old = randomUUID();
    open.world.all(() => open.world.receipt(pilot, old, 'undock', { turns: 1 }, new Date(live.time.now)));
    open.world.take();
    isRecovering = true;
    recovered = Promise.withResolvers<void>();
    const looking = lookUp(old);
    await comeIn();
    isRecovering = false;
    recovered?.resolve();
    await looking;
    expect(isRepeated(old), 'it was never written').to.equal(false);
    expect(open.world.isForgotten(pilot, old), 'it may be carried out').to.equal(false);
  });

  it('keeps who leaves waiting until what they asked is in the queue', async () => {
    let isLookedUp = false;
    const looking = lookUp(randomUUID())?.then(() => (isLookedUp = true));
    await repeats.idle(pilot.player.id);
    expect(isLookedUp).to.equal(true);
    await looking;
  });
});
