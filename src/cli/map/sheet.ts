import type { RegionBlueprint, SectorBlueprint } from '../../rules/galaxy/blueprint.ts';

/** The paper a map is drawn on: where a sector lies in the picture, and how large its marks may be. */
export interface Sheet {
  width: number;
  height: number;
  legendLeft: number;
  /** Picture units per unit of the region's coordinates. */
  scale: number;
  /** How much larger than its own size the legend is drawn. */
  legendScale: number;
  nameSize: number;
  /** Size of a sector's dot; everything else is drawn in proportion. */
  dot: number;
  place: (sector: Pick<SectorBlueprint, 'x' | 'y'>) => { x: number; y: number };
}

const MARGIN = 90;
const HEAD = 210;
const FOOT = 40;
/** The legend's own size, before it grows with the picture. */
export const LEGEND_WIDTH = 370;
const LEGEND_HEIGHT = 1330;
/** Side of the map proper, in picture units, by how many sectors it must show. */
const SIDES = [
  { upTo: 150, side: 1100 },
  { upTo: 400, side: 1500 },
  { upTo: 1000, side: 2100 },
  { upTo: 5000, side: 3600 },
] as const;

export function sheetFor({ sectors }: RegionBlueprint): Sheet {
  const side = (SIDES.find(({ upTo }) => sectors.length <= upTo) ?? SIDES[3]).side;
  const [left, right] = span(sectors.map(({ x }) => x));
  const [top, bottom] = span(sectors.map(({ y }) => y));
  const scale = side / Math.max(right - left, bottom - top);
  const width = (right - left) * scale + 2 * MARGIN;
  const height = Math.max((bottom - top) * scale + MARGIN + HEAD + FOOT, 1180);
  const legendScale = Math.min(height / LEGEND_HEIGHT, 2.2);
  const drop = (height - HEAD - FOOT - (bottom - top) * scale) / 2;

  return {
    width: Math.round(width + LEGEND_WIDTH * legendScale),
    height: Math.round(height),
    legendLeft: Math.round(width),
    legendScale,
    scale,
    nameSize: Math.max(3.3 * scale, side / 105),
    dot: scale * 1.15,
    place: ({ x, y }) => ({ x: (x - left) * scale + MARGIN, y: (y - top) * scale + HEAD + drop }),
  };
}

function span(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
