import type { RegionMap } from '../../../src/protocol/regions.ts';

/** A way to a station: the sectors to fly through, the last of them the station's. */
export interface Leg {
  stationId: string;
  path: readonly number[];
}

/** How many stations a pilot chooses from. */
const CHOICE = 6;

/** The map of a region as its pilots use it: the nearest stations from anywhere, looked up once a sector. */
export class Chart {
  readonly #ways = new Map<number, Set<number>>();
  readonly #stations = new Map<number, string>();
  readonly #legs = new Map<number, Leg[]>();

  constructor({ warps, stations }: Pick<RegionMap, 'warps' | 'stations'>) {
    for (const { from, to, oneWay } of warps) {
      this.#waysFrom(from).add(to);
      if (!oneWay) this.#waysFrom(to).add(from);
    }
    for (const { sectorId, id } of stations) this.#stations.set(sectorId, id);
  }

  stationIn(sectorId: number): string | undefined {
    return this.#stations.get(sectorId);
  }

  neighbours(sectorId: number): readonly number[] {
    return [...this.#waysFrom(sectorId)];
  }

  /** The ways to the nearest stations but the one that is here, nearest first. */
  legsFrom(sectorId: number): readonly Leg[] {
    let legs = this.#legs.get(sectorId);
    if (!legs) {
      legs = this.#search(sectorId);
      this.#legs.set(sectorId, legs);
    }
    return legs;
  }

  /** A way that turned out to be closed to pilots like these. */
  close(from: number, to: number): void {
    if (this.#waysFrom(from).delete(to)) this.#legs.clear();
  }

  #search(start: number): Leg[] {
    const cameFrom = new Map([[start, start]]);
    const queue = [start];
    const legs: Leg[] = [];
    for (const here of queue) {
      const stationId = here === start ? undefined : this.#stations.get(here);
      if (stationId) legs.push({ stationId, path: pathTo(here, start, cameFrom) });
      if (legs.length === CHOICE) break;
      for (const next of this.#waysFrom(here)) {
        if (cameFrom.has(next)) continue;
        cameFrom.set(next, here);
        queue.push(next);
      }
    }
    return legs;
  }

  #waysFrom(sectorId: number): Set<number> {
    let ways = this.#ways.get(sectorId);
    if (!ways) {
      ways = new Set();
      this.#ways.set(sectorId, ways);
    }
    return ways;
  }
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [];
  for (let here = end; here !== start; here = cameFrom.get(here) ?? start) path.unshift(here);
  return path;
}
