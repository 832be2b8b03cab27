import type { Site } from './layout.ts';

/** A warp in the making. A fixed one is part of a stamped shape: nothing may bend it later. */
export interface Lane {
  from: number;
  to: number;
  oneWay: boolean;
  fixed: boolean;
}

/** The growing warp graph. It knows how many outbound warps each sector has, and how many it may have. */
export class WarpNet {
  readonly lanes: Lane[] = [];
  readonly #limits: readonly number[];
  readonly #outbound: number[];
  readonly #pairs = new Set<number>();

  /** `limits[n - 1]` is what sector n may have. */
  constructor(limits: readonly number[]) {
    this.#limits = limits;
    this.#outbound = limits.map(() => 0);
  }

  add(from: Site | number, to: Site | number, { oneWay = false, fixed = false } = {}): Lane {
    const lane = { from: numberOf(from), to: numberOf(to), oneWay, fixed };
    this.lanes.push(lane);
    this.#pairs.add(this.#pair(lane.from, lane.to));
    this.#outbound[lane.from - 1]! += 1;
    if (!oneWay) this.#outbound[lane.to - 1]! += 1;
    return lane;
  }

  /** Takes back the return flight. */
  makeOneWay(lane: Lane, from: number): void {
    lane.to = lane.from === from ? lane.to : lane.from;
    lane.from = from;
    lane.oneWay = true;
    this.#outbound[lane.to - 1]! -= 1;
  }

  makeTwoWay(lane: Lane): void {
    lane.oneWay = false;
    this.#outbound[lane.to - 1]! += 1;
  }

  joins(a: number, b: number): boolean {
    return this.#pairs.has(this.#pair(a, b));
  }

  outbound(sector: number): number {
    return this.#outbound[sector - 1]!;
  }

  /** How many more outbound warps a sector may have. */
  room(sector: number): number {
    return this.#limits[sector - 1]! - this.#outbound[sector - 1]!;
  }

  limit(sector: number): number {
    return this.#limits[sector - 1]!;
  }

  #pair(a: number, b: number): number {
    return Math.min(a, b) * 65536 + Math.max(a, b);
  }
}

function numberOf(sector: Site | number): number {
  return typeof sector === 'number' ? sector : sector.number;
}
