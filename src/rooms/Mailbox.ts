/** One thing that an actor is to do: synchronous, on its own state only. */
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
 * An actor's queue. It takes all that waits as one batch, runs it job by job, and has it committed before anything of it is
 * answered. There is no timer: alone, a job is committed at once; under load the batches grow by themselves.
 */
export class Mailbox {
  readonly #commit: (size: number) => Promise<void>;
  readonly #onFailure: (error: unknown) => Promise<void>;
  #waiting: Job[] = [];
  #running: Promise<void> | undefined;

  constructor(commit: (size: number) => Promise<void>, onFailure: (error: unknown) => Promise<void>) {
    this.#commit = commit;
    this.#onFailure = onFailure;
  }

  post(job: Job): void {
    this.#waiting.push(job);
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
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, LARGEST_BATCH);
      try {
        for (const job of batch) job.run();
        await this.#commit(batch.length);
        for (const job of batch) job.done();
      } catch (error) {
        for (const job of batch) job.lost(error);
        await this.#onFailure(error);
      }
    }
    this.#running = undefined;
  }
}
