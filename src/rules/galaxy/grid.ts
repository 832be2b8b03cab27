export interface Point {
  x: number;
  y: number;
}

/** Points in square buckets, so that a neighbourhood is found without looking at every point. */
export class Grid<P extends Point> {
  readonly #cell: number;
  readonly #buckets = new Map<number, P[]>();

  constructor(cell: number, points: Iterable<P> = []) {
    this.#cell = cell;
    for (const point of points) this.add(point);
  }

  add(point: P): void {
    const key = bucketKey(Math.floor(point.x / this.#cell), Math.floor(point.y / this.#cell));
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.push(point);
    else this.#buckets.set(key, [point]);
  }

  /** Every point no farther than `radius`, in a fixed order. */
  within({ x, y }: Point, radius: number): P[] {
    const found: P[] = [];
    const reach = radius * radius;
    const right = Math.floor((x + radius) / this.#cell);
    const bottom = Math.floor((y + radius) / this.#cell);
    for (let column = Math.floor((x - radius) / this.#cell); column <= right; column++) {
      for (let row = Math.floor((y - radius) / this.#cell); row <= bottom; row++) {
        for (const point of this.#buckets.get(bucketKey(column, row)) ?? []) {
          if ((point.x - x) ** 2 + (point.y - y) ** 2 <= reach) found.push(point);
        }
      }
    }
    return found;
  }

  /** The `count` nearest points that are accepted, nearest first; fewer when the search leaves the map. */
  nearest(from: Point, count: number, accepts: (point: P) => boolean, limit = 4000): P[] {
    for (let radius = this.#cell; ; radius *= 2) {
      const found = this.within(from, radius).filter(accepts);
      if (found.length >= count || radius > limit) {
        return found.toSorted((a, b) => distance(a, from) - distance(b, from)).slice(0, count);
      }
    }
  }
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function bucketKey(column: number, row: number): number {
  return (column + 4096) * 8192 + row + 4096;
}
