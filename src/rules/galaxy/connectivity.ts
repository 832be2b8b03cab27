/** A way between two sectors, whatever it is made of. */
export interface Way {
  from: number;
  to: number;
  bidirectional: boolean;
  latent?: boolean;
}

/** Neighbours by sector number; index 0 is unused. */
export type Neighbours = number[][];

/** Where one can fly from each sector over ways that everybody knows; `back` turns every way round. */
export function neighbours(sectors: number, ways: Iterable<Way>, back = false): Neighbours {
  const next: Neighbours = Array.from({ length: sectors + 1 }, () => []);
  for (const { from, to, bidirectional, latent } of ways) {
    if (latent) continue;
    if (bidirectional || !back) next[from]!.push(to);
    if (bidirectional || back) next[to]!.push(from);
  }
  return next;
}

/** Hops from a sector to every other, -1 for one out of reach. */
export function depths(next: Neighbours, start: number): Int32Array {
  const depth = new Int32Array(next.length).fill(-1);
  depth[start] = 0;
  const queue = [start];
  for (const here of queue) {
    for (const there of next[here]!) {
      if (depth[there] !== -1) continue;
      depth[there] = depth[here]! + 1;
      queue.push(there);
    }
  }
  return depth;
}

/** Sectors that sector 1 cannot reach, or that cannot reach sector 1. */
export function cutOff(sectors: number, ways: readonly Way[]): number[] {
  const out = depths(neighbours(sectors, ways), 1);
  const home = depths(neighbours(sectors, ways, true), 1);
  return Array.from({ length: sectors }, (_, i) => i + 1).filter(n => out[n] === -1 || home[n] === -1);
}
