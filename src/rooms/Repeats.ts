import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pilot, World } from '../services/RegionWorlds.ts';
import type { Inside } from './Inside.ts';

/** How long after pilots came what they were answered elsewhere is read: first of all they want to play. In milliseconds. */
const REMEMBERED_AFTER = 2_000;
/** It is read of few at once, with pauses: thousands of ids of each may hold up nobody. */
const REMEMBERED_AT_ONCE = 10;
const PAUSE = 100;

/**
 * Finds out whether a command was answered before ([CM1]). Some time after a pilot came the ids of all that was are in memory; before that
 * each command is looked up. Who looks something up is not overtaken by what they ask next.
 */
export class Repeats {
  readonly #inside: Inside;
  /** Whose answers are still to be read. */
  readonly #unread = new Set<string>();
  #isReading = false;
  /** What pilots have looked up just now, the last of each. */
  readonly #running = new Map<string, Promise<void>>();

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  /** Reads what the pilot was answered before, when there is time for it. */
  remember(playerId: string): void {
    this.#unread.add(playerId);
    if (this.#isReading) return;
    this.#isReading = true;
    this.#readLater(REMEMBERED_AFTER);
  }

  /** Whether its answer is in memory. */
  isRepeated(playerId: string, commandId: string | undefined): boolean {
    const { world, pilot } = this.#here(playerId);
    return pilot !== undefined && commandId !== undefined && world?.receiptOf(pilot, commandId) !== undefined;
  }

  /** Resolves when all that waited for being looked up is in the room's queue. */
  async idle(playerId: string): Promise<void> {
    while (this.#running.has(playerId)) {
      await this.#running.get(playerId);
      await nextTurn();
    }
  }

  /** Undefined when nothing must be looked up, nor waited for. It does not fail. */
  lookUp(playerId: string, commandId: string | undefined): Promise<void> | undefined {
    const before = this.#running.get(playerId);
    const { world, pilot } = this.#here(playerId);
    const isForgotten = pilot && commandId && world?.isForgotten(pilot, commandId);
    if (!commandId || !(isForgotten || this.#inside.isRecovering())) return before;
    const running = both(before, this.#find(playerId, commandId)).finally(() => {
      if (this.#running.get(playerId) === running) this.#running.delete(playerId);
    });
    this.#running.set(playerId, running);
    return running;
  }

  async #find(playerId: string, commandId: string): Promise<void> {
    const { parts, isRecovering, turn } = this.#inside;
    try {
      const before = this.#here(playerId);
      // What was answered here may not be durable yet.
      const isRunning = before.pilot && before.world?.wasAnswered(before.pilot, commandId);
      if (isRunning || isRecovering()) await turn('recall', () => {});
      const { world, pilot } = this.#here(playerId);
      if (!pilot) return;
      const receipt = await parts.worlds.loadReceipt(playerId, commandId);
      if (receipt) world?.recall(pilot, receipt);
      else pilot.newIds?.add(commandId);
    } catch (error) {
      parts.log.warn({ err: error }, 'whether a command is repeated cannot be found out');
    }
  }

  #readLater(milliseconds: number): void {
    this.#inside.later(milliseconds, () => void this.#readSome());
  }

  async #readSome(): Promise<void> {
    const some = [...this.#unread].slice(0, REMEMBERED_AT_ONCE);
    for (const playerId of some) this.#unread.delete(playerId);
    await Promise.all(some.map(playerId => this.#read(playerId)));
    if (this.#unread.size > 0) this.#readLater(PAUSE);
    else this.#isReading = false;
  }

  async #read(playerId: string): Promise<void> {
    const { log, worlds } = this.#inside.parts;
    const { world, pilot } = this.#here(playerId);
    if (!pilot?.newIds) return;
    try {
      world?.addAnswered(pilot, await worlds.loadAnswered(playerId));
    } catch (error) {
      log.warn({ err: error }, 'what a pilot was answered is not known yet: each command is looked up');
      this.#unread.add(playerId);
    }
  }

  #here(playerId: string): { world: World | undefined; pilot: Pilot | undefined } {
    const world = this.#inside.world();
    return { world, pilot: world?.pilots.get(playerId) };
  }
}

async function both(before: Promise<void> | undefined, found: Promise<void>): Promise<void> {
  await before;
  await found;
}
