import { setTimeout as sleep } from 'node:timers/promises';

/** One thing that an actor is to do: synchronous, on its own state only. None of it throws. */
export interface Job {
  run: () => void;
  /** The batch is durable: what the job has to say may leave. */
  done: () => void;
  /** The batch could not be made durable: whether the job took effect is unknown. */
  lost: (error: unknown) => void;
}

/** Bounds how long the last of a batch waits for the first. */
const LARGEST_BATCH = 500;

/**
 * An actor's queue. All that has come is one batch, run job by job, and committed before anything of it is answered. While a
 * batch is written the next one runs already: it sees what the first did, waits for it to be durable, and is lost with it.
 * Alone, a job is committed at once; under load the batches grow by themselves, for commits begin no faster than `pause` apart.
 */
export class Mailbox {
  readonly #commit: (size: number) => Promise<void>;
  readonly #onFailure: (error: unknown) => Promise<void>;
  readonly #pause: number;
  #waiting: Job[] = [];
  /** What has run and is in no commit yet. */
  #batch: Job[] = [];
  /** Something is written, or will be in a moment: what comes may run already. */
  #isOpen = false;
  #beganAt = -Infinity;
  #running: Promise<void> | undefined;
  #isShut = false;

  /** `commit` takes what the batch changed before it waits for anything; `pause` is in milliseconds. */
  constructor(commit: (size: number) => Promise<void>, onFailure: (error: unknown) => Promise<void>, pause = 0) {
    this.#commit = commit;
    this.#onFailure = onFailure;
    this.#pause = pause;
  }

  post(job: Job): void {
    if (this.#isShut) {
      job.lost(new Error('the mailbox is shut'));
      return;
    }
    this.#waiting.push(job);
    if (this.#isOpen) this.#runWaiting();
    this.#running ??= this.#drain();
  }

  /** What has come and is in no commit yet. */
  get length(): number {
    return this.#waiting.length + this.#batch.length;
  }

  get isShut(): boolean {
    return this.#isShut;
  }

  /** Nothing is taken any more: what comes is lost at once. What has come is still done. */
  shut(): void {
    this.#isShut = true;
  }

  /** Resolves when nothing waits and nothing runs. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Answers all that waits as lost. */
  clear(error: unknown): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const job of waiting) job.lost(error);
  }

  async #drain(): Promise<void> {
    // Whoever posts in the same turn of the loop still gets into the first batch.
    await Promise.resolve();
    while (this.#waiting.length + this.#batch.length > 0) {
      this.#runWaiting();
      await this.#breathe();
      const batch = this.#batch;
      this.#batch = [];
      await this.#write(batch);
    }
    this.#running = undefined;
  }

  /** Each commit has a price of its own, whatever is in it: a little patience makes one of several. */
  async #breathe(): Promise<void> {
    const early = this.#beganAt + this.#pause - performance.now();
    if (early > 1) {
      this.#isOpen = true;
      await sleep(early);
    }
    this.#beganAt = performance.now();
  }

  #runWaiting(): void {
    const room = LARGEST_BATCH - this.#batch.length;
    for (const job of this.#waiting.splice(0, room)) {
      this.#batch.push(job);
      job.run();
    }
  }

  async #write(batch: readonly Job[]): Promise<void> {
    this.#isOpen = true;
    try {
      await this.#commit(batch.length);
      this.#isOpen = false;
      for (const job of batch) job.done();
    } catch (error) {
      this.#isOpen = false;
      const next = this.#batch;
      this.#batch = [];
      for (const job of [...batch, ...next]) job.lost(error);
      await this.#onFailure(error);
    }
  }
}
