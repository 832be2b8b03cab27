import { SPACING } from '../data/galaxy.ts';
import type { Layout, Site } from './layout.ts';

export interface Hop {
  a: Site;
  b: Site;
  length: number;
}

const REACH = SPACING * 3.2;
/** Cosine of the angle beyond which a third sector lies between two others. */
const BETWEEN = 0.42;

/** Pairs of sectors with no third one between them, shortest first: the warps that look natural on a map. */
export function naturalHops({ sites, grid }: Layout): Hop[] {
  const hops: Hop[] = [];
  for (const a of sites) {
    const around = grid.within(a, REACH).filter(site => site !== a);
    for (const b of around) {
      if (b.number > a.number && !around.some(c => c !== b && liesBetween(c, a, b))) {
        hops.push({ a, b, length: (a.x - b.x) ** 2 + (a.y - b.y) ** 2 });
      }
    }
  }
  return hops.toSorted((p, q) => p.length - q.length || p.a.number - q.a.number || p.b.number - q.b.number);
}

function liesBetween(c: Site, a: Site, b: Site): boolean {
  const ax = a.x - c.x;
  const ay = a.y - c.y;
  const bx = b.x - c.x;
  const by = b.y - c.y;
  const dot = ax * bx + ay * by;
  return dot < 0 && dot * dot > BETWEEN * BETWEEN * (ax * ax + ay * ay) * (bx * bx + by * by);
}
