/** Two frames further apart than this are not of one movement, in milliseconds. */
const PAUSE = 150;
/** A frame that took longer than this is late: a screen shows one every 17 ms. */
const LATE = 24;
/** So many late ones of the last frames of a movement, and the machine cannot keep up. */
const MANY = 4;
/** How sharp a moving map is there, as a share of the screen's pixels in each direction. */
const COARSE = 0.5;

/**
 * How sharp the map is drawn: as the screen is; but while it moves on a machine that cannot keep up, as without a graphics card,
 * coarser, and sharp again as soon as it rests. Time is an argument.
 */
export class Sharpness {
  #last = -Infinity;
  #late = 0;

  /** The share for a frame of a movement. */
  moving(now: number): number {
    const took = now - this.#last;
    this.#last = now;
    // Each movement begins sharp again, but on a machine that was slow not for long.
    if (took >= PAUSE) this.#late = Math.min(this.#late, MANY - 2);
    else if (this.#late < MANY) this.#late = Math.max(0, this.#late + (took > LATE ? 1 : -1));
    return this.#late < MANY ? 1 : COARSE;
  }
}
