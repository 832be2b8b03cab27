/**
 * Answers many single questions with few large ones: those that come while one is being asked are asked together next. An answer
 * is never older than its question.
 */
export class Gathering<K, V> {
  readonly #ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  readonly #most: number;
  #waiting: { key: K; resolve: (value: V | null) => void; reject: (error: unknown) => void }[] = [];
  #isAsking = false;

  constructor(ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>, most: number) {
    this.#ask = ask;
    this.#most = most;
  }

  /** Null when there is none. */
  get(key: K): Promise<V | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      if (!this.#isAsking) void this.#askAll();
    });
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    while (this.#waiting.length > 0) {
      const asked = this.#waiting.splice(0, this.#most);
      try {
        const answers = await this.#ask(asked.map(({ key }) => key));
        for (const { key, resolve } of asked) resolve(answers.get(key) ?? null);
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.#isAsking = false;
  }
}
