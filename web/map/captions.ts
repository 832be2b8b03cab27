import { whole } from '../app/language.ts';
import type { Atlas, MapSector } from '../game/Atlas.ts';
import type { Camera, Point, Size } from './camera.ts';
import { seen, toScreen } from './camera.ts';
import { detailAt } from './detail.ts';
import type { GridIndex } from './GridIndex.ts';
import { type Label, placed } from './labels.ts';
import { clusterColour, COURSE, css, mixed, NEIGHBOUR } from './palette.ts';
import type { Lettered, Lettering } from './scene/Lettering.ts';

export interface Captioned {
  atlas: Atlas;
  grid: GridIndex<MapSector>;
  hearts: readonly Heart[];
  here: number;
  selected: number | null;
  hovered: number | null;
  visited: ReadonlySet<number>;
  /** What it costs to fly to a neighbour, by sector. */
  costs: ReadonlyMap<number, number>;
  course: { target: number; cost: number } | null;
}

/** The middle of a cluster. */
export interface Heart extends Point {
  name: string;
  colour: string;
}

/** Names off the screen are written too, so that none appears at its rim. */
const MARGIN = 90;
const MOST = 56;
/** A name that has no room in the middle of its cluster stands above or below. */
const SHIFTS = [-18, 18, -36, 36, -54, 54];
const GENERIC = /^Sector \d+$/;

type Look = Pick<Lettered, 'colour' | 'alpha'>;

export function heartsOf({ map }: Atlas): Heart[] {
  const members = Map.groupBy(map.sectors, ({ cluster }) => cluster);
  return map.clusters.flatMap(({ id, name, type }) => {
    const all = members.get(id) ?? [];
    const mean = (pick: (sector: MapSector) => number) => all.reduce((sum, one) => sum + pick(one), 0) / all.length;
    const colour = css(mixed(clusterColour(type), 0xffffff, 0.35));
    return all.length === 0 ? [] : [{ x: mean(({ x }) => x), y: mean(({ y }) => y), name, colour }];
  });
}

/** What is written on the map from where the camera is: what matters most first, and nothing over another. */
export function captionsOf(what: Captioned, camera: Camera, size: Size, lettering: Pick<Lettering, 'measure'>) {
  const { star, clusterNames, sectorNames } = detailAt(camera.zoom);
  const write = (id: Lettered['id'], text: string, style: Lettered['style'], at: Point, look: Look) => ({
    id,
    text,
    style,
    ...at,
    ...lettering.measure(text, style),
    ...look,
  });
  const below = (sector: MapSector): Point => {
    const { x, y } = toScreen(camera, size, sector);
    return { x, y: y + star * 0.42 + 5 };
  };
  const labels: (Lettered & Label)[] = [];

  const special = new Set([what.here, what.selected, what.course?.target, what.hovered]);
  for (const id of special) {
    const sector = what.atlas.sector(id ?? 0);
    if (sector) labels.push(write(sector.id, sector.name, 'strong', below(sector), { colour: '#ffffff', alpha: 1 }));
  }
  for (const [id, cost] of costsOf(what)) {
    const sector = what.atlas.sector(id);
    if (!sector || (camera.zoom < 2.2 && id !== what.course?.target)) continue;
    const { x, y } = toScreen(camera, size, sector);
    const colour = css(id === what.course?.target ? COURSE : NEIGHBOUR);
    labels.push(write(id, whole(cost), 'cost', { x, y: y - star * 0.5 - 17 }, { colour, alpha: 1 }));
  }
  if (clusterNames > 0.02) {
    for (const { name, colour, ...heart } of what.hearts) {
      const look = { colour, alpha: clusterNames };
      labels.push({
        ...write(name, name.toUpperCase(), 'cluster', toScreen(camera, size, heart), look),
        shifts: SHIFTS,
      });
    }
  }
  if (sectorNames > 0.02) {
    const rank = (sector: MapSector) => rankOf(sector, what);
    const near = what.grid
      .in(seen(camera, size, MARGIN))
      .filter(({ id }) => !special.has(id))
      .toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
    for (const sector of near) {
      const isKnown = what.visited.has(sector.id);
      const look = { colour: isKnown ? '#c3d0ea' : '#8d9cbf', alpha: sectorNames };
      const text = GENERIC.test(sector.name) ? String(sector.number) : sector.name;
      labels.push(write(sector.id, text, 'sector', below(sector), look));
    }
  }
  return placed(labels).slice(0, MOST);
}

function costsOf({ costs, course }: Captioned): [number, number][] {
  const all = new Map(costs);
  if (course) all.set(course.target, course.cost);
  return [...all];
}

function rankOf({ id, capital, name }: MapSector, { costs, visited, atlas }: Captioned): number {
  if (capital) return 0;
  if (costs.has(id)) return 1;
  if (!GENERIC.test(name)) return 2;
  if (atlas.stationsAt(id).length > 0) return 3;
  return visited.has(id) ? 4 : 5;
}
