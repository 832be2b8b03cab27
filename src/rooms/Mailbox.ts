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
 * There is no timer: alone, a job is committed at once; under load the batches grow by themselves.
 */
export class Mailbox {
  readonly #commit: (size: number) => Promise<void>;
  readonly #onFailure: (error: unknown) => Promise<void>;
  #waiting: Job[] = [];
  /** What has run and is in no commit yet. */
  #batch: Job[] = [];
  #isWriting = false;
  #running: Promise<void> | undefined;

  /** `commit` takes what the batch changed before it waits for anything. */
  constructor(commit: (size: number) => Promise<void>, onFailure: (error: unknown) => Promise<void>) {
    this.#commit = commit;
    this.#onFailure = onFailure;
  }

  post(job: Job): void {
    this.#waiting.push(job);
    if (this.#isWriting) this.#runWaiting();
    this.#running ??= this.#drain();
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
      const batch = this.#batch;
      this.#batch = [];
      await this.#write(batch);
    }
    this.#running = undefined;
  }

  #runWaiting(): void {
    const room = LARGEST_BATCH - this.#batch.length;
    for (const job of this.#waiting.splice(0, room)) {
      this.#batch.push(job);
      job.run();
    }
  }

  async #write(batch: readonly Job[]): Promise<void> {
    this.#isWriting = true;
    try {
      await this.#commit(batch.length);
      this.#isWriting = false;
      for (const job of batch) job.done();
    } catch (error) {
      this.#isWriting = false;
      const next = this.#batch;
      this.#batch = [];
      for (const job of [...batch, ...next]) job.lost(error);
      await this.#onFailure(error);
    }
  }
}
