import type { RegionState } from './schema/RegionState.ts';

interface HeadcountParts {
  state: RegionState;
  /** How many pilots are in the region. */
  count: () => number;
  clock: () => number;
  /** Told whenever somebody has come or gone. */
  onCount: (online: number) => void;
}

/** How many are in a region: shown to everybody, and for how long it has been nobody. */
export class Headcount {
  readonly #parts: HeadcountParts;
  #emptySince: number | null = null;
  #shownUntil = 0;

  constructor(parts: HeadcountParts) {
    this.#parts = parts;
  }

  /** Somebody has come or gone, or the region has just been opened. */
  update(): void {
    const { count, clock, onCount } = this.#parts;
    this.show();
    this.#emptySince = count() === 0 ? clock() : null;
    onCount(count());
  }

  /** At most a thousand frames a second, or a crowd that comes in would cost its square. */
  show(): void {
    const { state, count, clock } = this.#parts;
    const [now, online] = [clock(), count()];
    if (state.online === online || now < this.#shownUntil) return;
    state.online = online;
    this.#shownUntil = now + online;
  }

  /** Whether nobody has been here for so long, in milliseconds. */
  hasBeenEmptyFor(milliseconds: number): boolean {
    return this.#emptySince !== null && this.#parts.clock() - this.#emptySince > milliseconds;
  }
}
