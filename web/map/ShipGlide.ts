import type { Point } from './camera.ts';

/** Farther than this is no flight: the pilot was brought there. */
const FAR = 400;

/** Where one's own ship is drawn: on its way from the sector it has left to the one it is in. Time is an argument. */
export class ShipGlide {
  at: Point | null = null;
  /** Clockwise from the right. */
  heading = -Math.PI / 2;
  #way: { from: Point; to: Point; began: number; lasts: number } | null = null;

  get isMoving(): boolean {
    return this.#way !== null;
  }

  fly({ x, y }: Point, now: number, lasts: number): void {
    const from = this.at;
    const to = { x, y };
    const distance = from ? Math.hypot(x - from.x, y - from.y) : 0;
    if (from && distance > 0) this.heading = Math.atan2(y - from.y, x - from.x);
    if (!from || distance === 0 || distance > FAR || lasts <= 0) {
      this.at = to;
      this.#way = null;
    } else this.#way = { from, to, began: now, lasts };
  }

  step(now: number): void {
    if (!this.#way) return;
    const { from, to, began, lasts } = this.#way;
    const share = Math.min(1, Math.max(0, (now - began) / lasts));
    const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
    this.at = { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
    if (share === 1) this.#way = null;
  }
}
