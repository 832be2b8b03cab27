import type { Point, Rect } from './camera.ts';

/** Points by the square of space they are in: what is near, or in view, is found without looking at all of them. */
export class GridIndex<T extends Point> {
  readonly #cell: number;
  readonly #cells = new Map<string, T[]>();

  constructor(points: Iterable<T>, cell = 24) {
    this.#cell = cell;
    for (const point of points) {
      const key = this.#key(Math.floor(point.x / cell), Math.floor(point.y / cell));
      const there = this.#cells.get(key);
      if (there) there.push(point);
      else this.#cells.set(key, [point]);
    }
  }

  in({ left, top, right, bottom }: Rect): T[] {
    const found: T[] = [];
    for (let row = Math.floor(top / this.#cell); row <= Math.floor(bottom / this.#cell); row += 1) {
      for (let column = Math.floor(left / this.#cell); column <= Math.floor(right / this.#cell); column += 1) {
        for (const point of this.#cells.get(this.#key(column, row)) ?? []) {
          if (point.x >= left && point.x <= right && point.y >= top && point.y <= bottom) found.push(point);
        }
      }
    }
    return found;
  }

  /** The nearest one that is not farther than `reach`. */
  nearest({ x, y }: Point, reach: number): T | undefined {
    let best: T | undefined;
    let least = reach * reach;
    for (const point of this.in({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })) {
      const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
      if (distance > least) continue;
      best = point;
      least = distance;
    }
    return best;
  }

  #key(column: number, row: number): string {
    return `${column} ${row}`;
  }
}
