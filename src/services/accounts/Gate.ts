import { Refusal } from '../../rules/refusal.ts';

/** When to come back to a full gate, in milliseconds. */
const RETRY_MS = 2_000;

/** Lets a few works run at a time and a bounded number wait. The next one is refused: ERR_RATE_LIMIT. */
export class Gate {
  readonly #width: number;
  readonly #room: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(width: number, room: number) {
    this.#width = width;
    this.#room = room;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#width) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#room) throw new Refusal('ERR_RATE_LIMIT', { retryMs: RETRY_MS });
    await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** Whoever waits longest takes the place that becomes free. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
