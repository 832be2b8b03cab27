import type { RegionBlueprint, TunnelBlueprint, WarpBlueprint } from '../../rules/galaxy/blueprint.ts';
import { fixed } from './lettering.ts';
import { ONE_WAY_COLOUR, TUNNEL_COLOUR } from './palette.ts';
import type { Sheet } from './sheet.ts';

interface Place {
  x: number;
  y: number;
}

/** Warps that join far sectors are drawn as arcs, so that they are not taken for a chain of short ones. */
const LONG = 42;

export function drawWays({ warps, tunnels, sectors }: RegionBlueprint, sheet: Sheet): string {
  const ends = ({ from, to }: WarpBlueprint | TunnelBlueprint) =>
    [sheet.place(sectors[from - 1]!), sheet.place(sectors[to - 1]!)] as const;
  const thin = Math.max(0.8, sheet.scale * 0.22);
  const isLong = (warp: WarpBlueprint) => distance(...ends(warp)) > LONG * sheet.scale;
  const oneWays = warps.filter(({ bidirectional }) => !bidirectional);

  const twoWayPath = warps
    .filter(({ bidirectional }) => bidirectional)
    .map(warp => curve(...ends(warp), isLong(warp) ? 0.12 : 0))
    .join('');
  const oneWayPath = oneWays.map(warp => curve(...ends(warp), isLong(warp) ? 0.14 : 0)).join('');
  const heads = oneWays.map(warp => arrowHead(...ends(warp), isLong(warp) ? 0.14 : 0, sheet.dot)).join('');
  const tunnelPaths = tunnels.map(tunnel => {
    const dash = tunnel.latent ? [1, 4] : [4, 3];
    const path = curve(...ends(tunnel), 0.16);
    const head = tunnel.bidirectional
      ? ''
      : `<path d="${arrowHead(...ends(tunnel), 0.16, sheet.dot)}" fill="${TUNNEL_COLOUR}" stroke="none"/>`;
    return `<path d="${path}" stroke-dasharray="${dash.map(part => fixed(part * thin * 1.6)).join(' ')}"/>${head}`;
  });

  return `<g fill="none" stroke-linecap="round">
<path d="${twoWayPath}" stroke="#6c86c8" stroke-opacity="0.62" stroke-width="${fixed(thin)}"/>
<path d="${oneWayPath}" stroke="${ONE_WAY_COLOUR}" stroke-opacity="0.85" stroke-width="${fixed(thin)}"/>
<path d="${heads}" fill="${ONE_WAY_COLOUR}"/>
<g stroke="${TUNNEL_COLOUR}" opacity="0.55" stroke-width="${fixed(thin * 1.1)}">${tunnelPaths.join('')}</g>
</g>`;
}

function curve(a: Place, b: Place, bend: number): string {
  if (bend === 0) return `M${fixed(a.x)} ${fixed(a.y)}L${fixed(b.x)} ${fixed(b.y)}`;
  const { x, y } = control(a, b, bend);
  return `M${fixed(a.x)} ${fixed(a.y)}Q${fixed(x)} ${fixed(y)} ${fixed(b.x)} ${fixed(b.y)}`;
}

/** A small triangle a little past the middle, pointing the way the flight goes. */
function arrowHead(a: Place, b: Place, bend: number, size: number): string {
  const bow = control(a, b, bend);
  const tip = { x: (a.x + 2 * bow.x + b.x) / 4, y: (a.y + 2 * bow.y + b.y) / 4 };
  const length = distance(a, b) || 1;
  const ahead = { x: ((b.x - a.x) / length) * size, y: ((b.y - a.y) / length) * size };
  const point = (along: number, across: number) =>
    `${fixed(tip.x + ahead.x * along - ahead.y * across)} ${fixed(tip.y + ahead.y * along + ahead.x * across)}`;
  return `M${point(1.3, 0)}L${point(-0.7, 0.85)}L${point(-0.7, -0.85)}Z`;
}

function control(a: Place, b: Place, bend: number): Place {
  return { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
