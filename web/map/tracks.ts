import type { Point } from './camera.ts';
import type { Way } from './network.ts';

/** Warps between far sectors are bowed, so that they are not taken for a chain of short ones. */
const LONG = 42;
/** How long a dash of a tunnel is, in units of space. */
const DASH = 2.6;

/** How a way runs from one end to the other: short warps straight, long ones and tunnels in an arc. */
export function trackOf(kind: Way['kind'], from: Point, to: Point): Point[] {
  const bend = bendOf(kind, from, to);
  if (bend === 0) return [from, to];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return bowed(from, to, bend, kind === 'warp' ? 10 : Math.max(8, 2 * Math.round(length / DASH)));
}

export function bendOf(kind: Way['kind'], from: Point, to: Point): number {
  if (kind !== 'warp') return 0.16;
  return Math.hypot(to.x - from.x, to.y - from.y) < LONG ? 0 : 0.1;
}

/** Points of an arc between two places, to the right of the way. */
export function bowed(from: Point, to: Point, bend: number, parts: number): Point[] {
  const middle = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend * 2,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend * 2,
  };
  return Array.from({ length: parts + 1 }, (_, index) => {
    const t = index / parts;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
  });
}

/** Every point with the next one. */
export function pairs(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}
