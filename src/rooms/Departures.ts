/**
 * How often each pilot has left. It counts once the batch of a departure is durable: what was loaded before is without the
 * last things the pilot did, and to go on from there would be to do them again.
 */
export class Departures {
  readonly #counts = new Map<string, number>();
  readonly #unsettled = new Set<string>();

  of(playerId: string): number {
    return this.#counts.get(playerId) ?? 0;
  }

  /** The pilot has left; their last changes are still to be written. */
  add(playerId: string): void {
    this.#unsettled.add(playerId);
  }

  /** The batch is written, or given up. */
  settle(): void {
    for (const playerId of this.#unsettled) this.#counts.set(playerId, this.of(playerId) + 1);
    this.#unsettled.clear();
  }
}
