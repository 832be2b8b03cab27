import type { FormationBlueprint, RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import type { Labels } from './labels.ts';
import { fixed } from './lettering.ts';
import { FORMATION_COLOURS, PALE, SPACE } from './palette.ts';
import type { Sheet } from './sheet.ts';

interface Place {
  x: number;
  y: number;
}

const CORNERS = 14;

/** A dashed line around the sectors of each formation, and its name apart, to be drawn over everything. Backdoors are a single warp, seen as an arrow. */
export function drawFormations(
  { formations, sectors }: RegionBlueprint,
  sheet: Sheet,
  labels: Labels,
): { outlines: string; names: string } {
  const outlined = formations.filter(({ type }) => type !== 'BACKDOOR');
  const drawn = outlined.map(formation => drawFormation(formation));
  return {
    outlines: drawn.map(({ outline }) => outline).join('\n'),
    names: drawn.map(({ name }) => name).join('\n'),
  };

  function drawFormation({ type, anchor, interior, name }: FormationBlueprint): { outline: string; name: string } {
    const members = [anchor, ...interior].map(sector => sheet.place(sectors[sector - 1]!));
    const colour = FORMATION_COLOURS[type] ?? PALE;
    const rim = hull(members.flatMap(member => around(member, 4.6 * sheet.scale)));
    const path = `M${rim.map(({ x, y }) => `${fixed(x)} ${fixed(y)}`).join('L')}Z`;
    const lowest = rim.reduce((low, point) => (point.y > low.y ? point : low));
    const highest = rim.reduce((high, point) => (point.y < high.y ? point : high));
    const size = Math.max(8, sheet.nameSize * 0.48);
    const below = [1.7, 3.4].map(lines => ({ x: lowest.x, y: lowest.y + size * lines }));
    const above = [0.6, 2.3].map(lines => ({ x: highest.x, y: highest.y - size * lines }));
    const label = labels.put(name, [...below, ...above], { size, colour, halo: SPACE });
    const width = Math.max(1, sheet.scale * 0.3);
    const outline = `<path d="${path}" fill="${colour}" fill-opacity="0.07" stroke="${colour}" stroke-opacity="0.9" stroke-width="${fixed(width)}" stroke-dasharray="${fixed(width * 4)} ${fixed(width * 2.5)}"/>`;
    return { outline, name: label };
  }
}

function around({ x, y }: Place, radius: number): Place[] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (i * 2 * Math.PI) / CORNERS;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
  });
}

/** The convex hull, by Andrew's monotone chain. */
function hull(points: readonly Place[]): Place[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (run: readonly Place[]) => {
    const chain: Place[] = [];
    for (const point of run) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Place, b: Place, c: Place): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
