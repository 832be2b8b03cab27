/**
 * How often each pilot has left. It counts once the batch of a departure is durable: what was loaded before is without the
 * last things the pilot did, and to go on from there would be to do them again.
 */
export class Departures {
  readonly #counts = new Map<string, number>();
  /** Of the batch that runs, and of the one that is written. */
  #running = new Set<string>();
  #written = new Set<string>();

  of(playerId: string): number {
    return this.#counts.get(playerId) ?? 0;
  }

  /** Whether the pilot has left in a batch that is not durable yet. */
  isUnsettled(playerId: string): boolean {
    return this.#running.has(playerId) || this.#written.has(playerId);
  }

  /** The pilot has left; their last changes are still to be written. */
  add(playerId: string): void {
    this.#running.add(playerId);
  }

  /** The batch that ran is being written. */
  seal(): void {
    if (this.#running.size === 0) return;
    this.#written = this.#running;
    this.#running = new Set();
  }

  /** The batch is written, or given up. */
  settle(): void {
    for (const playerId of this.#written) this.#counts.set(playerId, this.of(playerId) + 1);
    this.#written.clear();
  }
}
