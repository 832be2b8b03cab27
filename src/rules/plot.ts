import type { Chart } from './chart.ts';
import { PriorityQueue } from './priorityQueue.ts';
import { Refusal } from './refusal.ts';
import { movesFrom, type Navigator, ROUTE_KINDS, type RouteKind, warpCost, warpId } from './routes.ts';
import { barrierBetween, type StandingWith } from './territory.ts';

export const OBJECTIVES = ['turns', 'jumps', 'safety'] as const;
export type Objective = (typeof OBJECTIVES)[number];

export interface Course {
  /** Sectors by row id. */
  from: string;
  to: string;
  objective: Objective;
  navigator: Readonly<Navigator>;
  standingWith: StandingWith;
}

export interface Leg {
  sectorId: number;
  kind: RouteKind;
  turnCost: number;
}

export interface Plot {
  path: Leg[];
  turnCost: number;
  jumps: number;
}

/** The first aim outweighs any sum of the second: no path of 5,000 sectors costs a million turns. */
const OUTWEIGHS = 2 ** 20;

/**
 * The best way from sector to sector over what this pilot may fly, at the costs that `move` charges ([NV1] to [NV4]).
 * Refuses: ERR_CROSS_REGION for a sector that is not on the chart, ERR_NO_PATH.
 */
export function plot(chart: Readonly<Chart>, course: Readonly<Course>): Plot {
  const from = chart.indexOf.get(course.from);
  const to = chart.indexOf.get(course.to);
  if (from === undefined || to === undefined) throw new Refusal('ERR_CROSS_REGION');
  const path = new Search(chart, course, from).pathTo(to);
  if (!path) throw new Refusal('ERR_NO_PATH');
  return { path, turnCost: path.reduce((sum, { turnCost }) => sum + turnCost, 0), jumps: path.length };
}

/** Dijkstra's search from one sector, until the wanted one is settled: O(ways · log ways), each way looked at once. */
class Search {
  readonly #chart: Readonly<Chart>;
  readonly #course: Readonly<Course>;
  readonly #from: number;
  readonly #queue = new PriorityQueue();
  readonly #best: Float64Array;
  readonly #settled: Uint8Array;
  /** How the best way so far comes into a sector. */
  readonly #previous: Int32Array;
  readonly #turns: Int32Array;
  readonly #kinds: Uint8Array;
  /** What this ship pays for a warp, by what the warp costs before wear. */
  readonly #warpCosts: number[] = [];

  constructor(chart: Readonly<Chart>, course: Readonly<Course>, from: number) {
    const size = chart.sectors.length;
    this.#chart = chart;
    this.#course = course;
    this.#from = from;
    this.#best = new Float64Array(size).fill(Infinity);
    this.#settled = new Uint8Array(size);
    this.#previous = new Int32Array(size);
    this.#turns = new Int32Array(size);
    this.#kinds = new Uint8Array(size);
  }

  pathTo(to: number): Leg[] | null {
    this.#best[this.#from] = 0;
    this.#queue.push(this.#from, 0);
    while (this.#queue.size > 0) {
      const here = this.#queue.pop();
      if (here === to) return this.#pathBack(to);
      if (this.#settled[here]) continue;
      this.#settled[here] = 1;
      if (this.#chart.edges[here]!.tunnels.length > 0) this.#flyAll(here);
      else this.#flyWarps(here);
    }
    return null;
  }

  #flyWarps(here: number): void {
    const { firstWay, ends, turnCosts, warps } = this.#chart;
    for (let way = firstWay[here]!; way < firstWay[here + 1]!; way += 1) {
      const warp = warps[way]!;
      if (!warp.isLatent || this.#course.navigator.knows(warpId(warp))) {
        this.#reach(here, ends[way]!, 'warp', this.#warpCost(turnCosts[way]!));
      }
    }
  }

  /** Where tunnels are, the kind decides before the price, just as it does when flying ([MV3]). */
  #flyAll(here: number): void {
    const { sectors, edges, indexOf } = this.#chart;
    const taken = new Set<string>();
    for (const { to, kind, turnCost } of movesFrom(sectors[here]!.id, edges[here]!, this.#course.navigator)) {
      const end = indexOf.get(to);
      if (end !== undefined && !taken.has(to)) this.#reach(here, end, kind, turnCost);
      taken.add(to);
    }
  }

  #reach(here: number, end: number, kind: RouteKind, turns: number): void {
    const { sectors } = this.#chart;
    if (this.#settled[end] || barrierBetween(sectors[here]!, sectors[end]!, this.#course.standingWith)) return;
    const sum = this.#best[here]! + this.#weight(end, turns);
    if (sum >= this.#best[end]!) return;
    this.#best[end] = sum;
    this.#previous[end] = here;
    this.#turns[end] = turns;
    this.#kinds[end] = ROUTE_KINDS.indexOf(kind);
    this.#queue.push(end, sum);
  }

  #weight(end: number, turns: number): number {
    const { objective } = this.#course;
    if (objective === 'turns') return turns * OUTWEIGHS + 1;
    return (objective === 'jumps' ? 1 : this.#chart.sectors[end]!.hazardLevel) * OUTWEIGHS + turns;
  }

  #warpCost(turnCost: number): number {
    return (this.#warpCosts[turnCost] ??= warpCost(turnCost, this.#course.navigator));
  }

  #pathBack(to: number): Leg[] {
    const path: Leg[] = [];
    for (let end = to; end !== this.#from; end = this.#previous[end]!) {
      const kind = ROUTE_KINDS[this.#kinds[end]!]!;
      path.push({ sectorId: this.#chart.sectors[end]!.sectorId, kind, turnCost: this.#turns[end]! });
    }
    return path.toReversed();
  }
}
