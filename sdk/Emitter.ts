type Listener<T> = (data: T) => void;

/** Tells who listens. A listener that throws stops neither the others nor the one who tells; its error surfaces by itself. */
export class Emitter<T extends object> {
  readonly #listeners = new Map<keyof T, Set<Listener<never>>>();

  /** Returns what ends it. */
  on<N extends keyof T>(name: N, listener: Listener<T[N]>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  emit<N extends keyof T>(name: N, data: T[N]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        (listener as Listener<T[N]>)(data);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
