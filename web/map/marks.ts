import type { Atlas } from '../game/Atlas.ts';
import type { Moves } from '../game/Game.ts';
import type { Course } from '../game/Helm.ts';
import type { Point } from './camera.ts';
import { COURSE, NEIGHBOUR, SELECTED } from './palette.ts';
import type { Network } from './network.ts';
import type { Line } from './scene/Lines.ts';
import type { Marks } from './scene/Scene.ts';
import { pairs } from './tracks.ts';

interface Marked {
  atlas: Atlas;
  network: Network;
  here: number;
  selected: number | null;
  moves: Moves | null;
  course: Course | null;
}

/** What it costs to fly to each neighbour, by sector; empty until it is known of this sector. */
export function costsOf(moves: Moves | null, here: number): Map<number, number> {
  const costs = new Map<number, number>();
  if (moves?.sectorId !== here) return costs;
  for (const { sectorId, turnCost, crossing } of [...moves.warps, ...moves.tunnels]) {
    if (sectorId === null || crossing) continue;
    costs.set(sectorId, Math.min(turnCost, costs.get(sectorId) ?? Infinity));
  }
  return costs;
}

/** Rings around where one may fly, what is selected and where the course ends; the course leg by leg, what is flown of it dimmed. */
export function marksOf({ atlas, network, here, selected, moves, course }: Marked): Marks {
  const lines: Marks['lines'] = [];
  const rings: Marks['rings'] = [];
  const near: Marks['near'] = [];
  const at = atlas.sector(here);
  const ring = (id: number, look: Omit<Marks['rings'][number], 'x' | 'y'>) => {
    const place = atlas.sector(id);
    if (place) rings.push({ x: place.x, y: place.y, ...look });
  };
  for (const id of costsOf(moves, here).keys()) {
    const to = atlas.sector(id);
    if (!at || !to) continue;
    lines.push(...along(network.track(at, to), { colour: NEIGHBOUR, alpha: 0.6, width: 2 }));
    near.push({ x: to.x, y: to.y, glyph: 'ring', size: 0.95, colour: NEIGHBOUR, alpha: 0.9 });
  }
  if (course) {
    lines.push(...legsOf(atlas, network, course));
    ring(course.target, { glyph: 'target', size: 1.75, colour: COURSE, alpha: 1 });
  }
  if (selected !== null && selected !== here && selected !== course?.target)
    ring(selected, { glyph: 'target', size: 1.75, colour: SELECTED, alpha: 1 });
  return { lines, rings, near };
}

function legsOf(atlas: Atlas, network: Network, { path, done, from }: Course): Marks['lines'] {
  const stops = [from, ...path.map(({ sectorId }) => sectorId)].map(id => atlas.sector(id));
  return stops.slice(1).flatMap((to, leg) => {
    const start = stops[leg];
    if (!start || !to) return [];
    const look = leg < done ? { alpha: 0.3, width: 2 } : { alpha: 0.95, width: 3.2 };
    return along(network.track(start, to), { colour: COURSE, ...look });
  });
}

function along(track: readonly Point[], look: Pick<Line, 'colour' | 'alpha' | 'width'>): Line[] {
  return pairs(track).map(([from, to]) => ({ from, to, ...look }));
}
