import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/**
 * Answers many single questions with few large ones: those that come in one turn of the event loop, or while others are being asked, are
 * asked together. An answer is never older than its question.
 */
export class Gathering<K, V> {
  readonly #ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  readonly #most: number;
  #waiting: { key: K; resolve: (value: V | null) => void; reject: (error: unknown) => void }[] = [];
  readonly #atOnce: number;
  readonly #pause: number;
  #askedAt = -Infinity;
  #asking = 0;

  /** At most so many keys in one question, so many questions at a time, and so many milliseconds from one to the next. */
  constructor(ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>, most: number, { atOnce = 1, pause = 0 } = {}) {
    this.#ask = ask;
    this.#most = most;
    this.#atOnce = atOnce;
    this.#pause = pause;
  }

  /** Null when there is none. */
  get(key: K): Promise<V | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      if (this.#asking < this.#atOnce) void this.#askAll();
    });
  }

  async #askAll(): Promise<void> {
    this.#asking += 1;
    await nextTurn();
    while (this.#waiting.length > 0) {
      const early = this.#askedAt + this.#pause - performance.now();
      if (early > 1) await sleep(early);
      this.#askedAt = performance.now();
      const asked = this.#waiting.splice(0, this.#most);
      try {
        const answers = await this.#ask(asked.map(({ key }) => key));
        for (const { key, resolve } of asked) resolve(answers.get(key) ?? null);
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.#asking -= 1;
  }
}
