import type { Dice } from '../dice.ts';
import type { Point } from './grid.ts';
import { distance } from './grid.ts';
import type { Layout, Site } from './layout.ts';
import type { WarpNet } from './warpNet.ts';

const CANDIDATES = 8;
/** Warps an anchor keeps free for the open graph. */
const KEPT_FREE = 2;

/** The sectors formations may still be stamped on. Interiors are sealed for good; anchors only serve one formation each. */
export class Ground {
  readonly layout: Layout;
  readonly net: WarpNet;
  readonly sealed = new Set<number>();
  readonly #taken: Set<number>;
  readonly #barred: ReadonlySet<number>;

  /** `reserved` sectors take no part in a formation, nor do the sectors of `barred` clusters. */
  constructor(layout: Layout, net: WarpNet, reserved: Iterable<number>, barred: ReadonlySet<number>) {
    this.layout = layout;
    this.net = net;
    this.#taken = new Set(reserved);
    this.#barred = barred;
  }

  /** An open sector towards the rim of its cluster, with room for `warps` and some more. */
  anchor(dice: Dice, warps = 1): Site {
    return this.anchorNear(this.spot(dice), warps);
  }

  /** Where a formation may lie: the outermost of a few open sectors. */
  spot(dice: Dice): Site {
    const rolls = Array.from({ length: CANDIDATES * 40 }, () => dice.pick(this.layout.sites));
    const open = rolls.filter(site => this.#isOpen(site)).slice(0, CANDIDATES);
    const chosen = open.toSorted((a, b) => this.#rim(b) - this.#rim(a))[0];
    if (!chosen) throw new Error('no open sector is left for a formation');
    return chosen;
  }

  /** The open sector nearest to a point that may serve as an anchor. */
  anchorNear(point: Point, warps = 1): Site {
    const [chosen] = this.layout.grid.nearest(point, 1, site => this.#canAnchor(site, warps));
    if (!chosen) throw new Error('no open sector is left for a formation');
    this.#taken.add(chosen.number);
    return chosen;
  }

  /** Seals the `count` open sectors of a cluster that are nearest to a point. */
  seal(point: Point, cluster: number, count: number): Site[] {
    const sites = this.layout.grid.nearest(point, count, site => site.cluster === cluster && this.#isOpen(site));
    if (sites.length < count) throw new Error('no open sector is left for a formation');
    for (const { number } of sites) {
      this.#taken.add(number);
      this.sealed.add(number);
    }
    return sites;
  }

  /** A point a few steps from a sector, away from the heart of its cluster. */
  outward(site: Site, steps: number): Point {
    const centre = this.layout.centres[site.cluster]!;
    const length = distance(site, centre) || 1;
    return { x: site.x + ((site.x - centre.x) / length) * steps, y: site.y + ((site.y - centre.y) / length) * steps };
  }

  #isOpen({ number, cluster }: Site): boolean {
    return !this.#taken.has(number) && !this.#barred.has(cluster);
  }

  #canAnchor(site: Site, warps: number): boolean {
    return this.#isOpen(site) && this.net.room(site.number) >= warps + KEPT_FREE;
  }

  #rim(site: Site): number {
    return distance(site, this.layout.centres[site.cluster]!);
  }
}
