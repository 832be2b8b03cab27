import { NEXUS_CLUSTER_SIZE, NEXUS_COLUMNS, SECTORS_PER_CLUSTER, SPACING } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { RegionPlan } from './blueprint.ts';
import { distance, Grid, type Point } from './grid.ts';
import { rounded } from './numbers.ts';

/** A sector's place: its number in the region, its coordinates and the cluster it belongs to. */
export interface Site extends Point {
  number: number;
  z: number;
  cluster: number;
}

export interface Layout {
  /** In order of their numbers: `sites[n - 1]` is sector n. */
  sites: Site[];
  centres: Point[];
  grid: Grid<Site>;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Share of the mean spacing that any two sectors keep between them. */
const ELBOW_ROOM = 0.68;
const HALF_THICKNESS = 12;

/** Places every sector: clusters as uneven blobs, sectors evenly strewn inside, numbered from the heart outwards so that zones lie around it like rings. */
export function layOut(plan: RegionPlan, dice: Dice): Layout {
  const sizes = clusterSizes(plan);
  const centres = plan.kind === 'central_nexus' ? gridCentres(sizes, dice) : spiralCentres(sizes, dice);
  const strewn = new Grid<Point>(SPACING);
  const sites: Site[] = [];

  for (const [cluster, size] of sizes.entries()) {
    const heart = plan.kind === 'central_nexus' || cluster === 0 ? centres[cluster]! : centres[0]!;
    const points = strew(centres[cluster]!, size, strewn, dice.stream(`blob ${cluster}`));
    for (const point of points.toSorted((a, b) => distance(a, heart) - distance(b, heart))) {
      const z = dice.int(-HALF_THICKNESS, HALF_THICKNESS);
      sites.push({ number: sites.length + 1, x: point.x, y: point.y, z, cluster });
    }
  }
  return { sites, centres, grid: new Grid(SPACING, sites) };
}

/** How many sectors each cluster has; what does not divide evenly goes to the first ones. */
export function clusterSizes({ kind, sectors }: RegionPlan): number[] {
  const share = kind === 'central_nexus' ? NEXUS_CLUSTER_SIZE : SECTORS_PER_CLUSTER;
  const clusters = Math.max(2, Math.floor(sectors / share));
  return Array.from({ length: clusters }, (_, i) => Math.floor(sectors / clusters) + (i < sectors % clusters ? 1 : 0));
}

function gridCentres(sizes: number[], dice: Dice): Point[] {
  const pitch = blobRadius(sizes[0]!) * 2.12;
  return sizes.map((_, i) => ({
    x: rounded((i % NEXUS_COLUMNS) * pitch + dice.float(-14, 14)),
    y: rounded(Math.floor(i / NEXUS_COLUMNS) * pitch + dice.float(-14, 14)),
  }));
}

function spiralCentres(sizes: number[], dice: Dice): Point[] {
  const turn = dice.float(0, 2 * Math.PI);
  const pitch = blobRadius(sizes[0]!) * 1.18;
  return sizes.map((_, i) => {
    const angle = turn + i * GOLDEN_ANGLE + dice.float(-0.12, 0.12);
    const radius = pitch * Math.sqrt(i);
    return { x: rounded(Math.cos(angle) * radius), y: rounded(Math.sin(angle) * radius) };
  });
}

function blobRadius(size: number): number {
  return SPACING * Math.sqrt(size / Math.PI);
}

/** Throws darts into a blob until `size` of them stuck, none too near another; the blob grows a little when it is full. */
function strew(centre: Point, size: number, taken: Grid<Point>, dice: Dice): Point[] {
  const outline = blobOutline(blobRadius(size), dice);
  const points: Point[] = [];
  for (let misses = 0, growth = 1; points.length < size;) {
    const angle = dice.float(0, 2 * Math.PI);
    const radius = outline(angle) * growth * Math.sqrt(dice.next());
    const dart = {
      x: rounded(centre.x + Math.cos(angle) * radius),
      y: rounded(centre.y + Math.sin(angle) * radius),
    };
    if (taken.within(dart, SPACING * ELBOW_ROOM).length === 0) {
      taken.add(dart);
      points.push(dart);
    } else if (++misses % 60 === 0) growth *= 1.02;
  }
  return points;
}

/** A circle with a few soft waves around its rim. */
function blobOutline(radius: number, dice: Dice): (angle: number) => number {
  const waves = [2, 3, 5].map(lobes => ({ lobes, phase: dice.float(0, 2 * Math.PI), depth: dice.float(0.04, 0.16) }));
  return angle => radius * waves.reduce((r, { lobes, phase, depth }) => r + depth * Math.cos(lobes * angle + phase), 1);
}
