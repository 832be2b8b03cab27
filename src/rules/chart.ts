import { type Edges, type Warp } from './routes.ts';
import type { Held } from './territory.ts';

export interface Waypoint extends Held {
  id: string;
  /** The number players know. */
  sectorId: number;
  hazardLevel: number;
}

/**
 * A region's warps as numbers, for searches that look at thousands of them: the ways out of sector i are those from `firstWay[i]`
 * up to `firstWay[i + 1]`, both directions of a two-way warp among them. Warps are as they were generated and never change.
 * Tunnels do, so they are not copied: `edges` holds the world's own lists, which are asked at each search.
 */
export interface Chart {
  sectors: readonly Readonly<Waypoint>[];
  edges: readonly Readonly<Edges>[];
  indexOf: ReadonlyMap<string, number>;
  firstWay: Int32Array;
  /** By way: the sector it ends in, what it costs before wear, and its warp. */
  ends: Int32Array;
  turnCosts: Int32Array;
  warps: readonly Readonly<Warp>[];
}

/** Draws the chart of a region, once. */
export function chartOf(all: Iterable<Readonly<Waypoint>>, edgesAt: (sectorId: string) => Readonly<Edges>): Chart {
  const sectors = [...all];
  const indexOf = new Map(sectors.map(({ id }, index) => [id, index]));
  const edges = sectors.map(({ id }) => edgesAt(id));
  const firstWay = new Int32Array(sectors.length + 1);
  const ends: number[] = [];
  const warps: Readonly<Warp>[] = [];

  sectors.forEach(({ id }, index) => {
    for (const warp of edges[index]!.warps) {
      const forth = warp.sourceSectorId === id;
      const end = indexOf.get(forth ? warp.destinationSectorId : warp.sourceSectorId);
      if (end === undefined || !(forth || warp.isBidirectional)) continue;
      ends.push(end);
      warps.push(warp);
    }
    firstWay[index + 1] = ends.length;
  });
  const turnCosts = Int32Array.from(warps, ({ turnCost }) => turnCost);
  return { sectors, edges, indexOf, firstWay, ends: Int32Array.from(ends), turnCosts, warps };
}
