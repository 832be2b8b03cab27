import { setTimeout as sleep } from 'node:timers/promises';
import { Roamer } from './Roamer.ts';
import type { Play } from './trader.ts';

/** A bot that gives a command at every beat of its own, and remembers when it was answered. */
export class Pacer extends Roamer {
  #answeredAt: number[] = [];
  #isPlaying = true;

  /** Resolves after `rest`. A beat that the last command took up is left out. */
  async play(play: Play, interval: number): Promise<void> {
    let { value: order } = play.next();
    for (let dueAt = performance.now() + Math.random() * interval; this.#isPlaying && order; dueAt += interval) {
      await sleep(Math.max(0, dueAt - performance.now()));
      const answer = await this.give(order);
      const now = performance.now();
      this.#answeredAt.push(now);
      dueAt = Math.max(dueAt, now - interval);
      order = play.next(answer).value;
    }
  }

  rest(): void {
    this.#isPlaying = false;
  }

  /** From now on answers are remembered, beginning with the last one. */
  watch(): void {
    this.#answeredAt = this.#answeredAt.slice(-1);
  }

  /** When the first answer came after that; undefined as long as there is none. */
  firstAfter(time: number): number | undefined {
    return this.#answeredAt.find(at => at > time);
  }

  /** The longest time between two answers since `watch`. */
  get longestGap(): number {
    return this.#answeredAt.reduce((most, at, index) => Math.max(most, at - (this.#answeredAt[index - 1] ?? at)), 0);
  }
}
