import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import { seededDice } from '../../rules/dice.ts';
import { fixed } from './lettering.ts';
import { CLUSTER_COLOURS, SECTOR_COLOURS, SPACE, ZONE_COLOURS } from './palette.ts';
import type { Sheet } from './sheet.ts';

const STARS_PER_MEGAPIXEL = 330;

/** Space itself, then zones and clusters as soft shapes that the union of their sectors makes. */
export function drawBackdrop(region: RegionBlueprint, sheet: Sheet): string {
  return [drawSpace(sheet), drawZones(region, sheet), drawClusters(region, sheet), drawNebulae(region, sheet)].join(
    '\n',
  );
}

function drawSpace({ width, height, legendLeft }: Sheet): string {
  const dice = seededDice(width * 8192 + height, 'stars');
  const stars = Array.from({ length: Math.round((legendLeft * height * STARS_PER_MEGAPIXEL) / 1e6) }, () => {
    const glow = dice.float(0.08, 0.5);
    const radius = dice.float(0.4, 1.3);
    return `<circle cx="${fixed(dice.float(0, legendLeft))}" cy="${fixed(dice.float(0, height))}" r="${fixed(radius)}" fill-opacity="${fixed(glow)}"/>`;
  });
  return `<defs>
<radialGradient id="space" cx="0.45" cy="0.5" r="0.75"><stop offset="0" stop-color="#0d1430"/><stop offset="0.6" stop-color="#080c1e"/><stop offset="1" stop-color="${SPACE}"/></radialGradient>
<radialGradient id="nebula"><stop offset="0" stop-color="${SECTOR_COLOURS.NEBULA}" stop-opacity="0.42"/><stop offset="1" stop-color="${SECTOR_COLOURS.NEBULA}" stop-opacity="0"/></radialGradient>
<radialGradient id="sun"><stop offset="0" stop-color="#fff6cf" stop-opacity="0.9"/><stop offset="0.25" stop-color="#ffd166" stop-opacity="0.45"/><stop offset="1" stop-color="#ffd166" stop-opacity="0"/></radialGradient>
</defs>
<rect width="${width}" height="${height}" fill="url(#space)"/>
<g fill="#ffffff">${stars.join('')}</g>`;
}

function drawZones({ zones, sectors }: RegionBlueprint, sheet: Sheet): string {
  return zones
    .map(({ type, startSector, endSector }) => {
      const members = sectors.slice(startSector - 1, endSector);
      return blob(members.map(sheet.place), 15 * sheet.scale, ZONE_COLOURS[type], 0.13);
    })
    .join('\n');
}

function drawClusters({ clusters, sectors }: RegionBlueprint, sheet: Sheet): string {
  return clusters
    .map(({ type, firstSector, lastSector }) => {
      const members = sectors.slice(firstSector - 1, lastSector);
      return blob(members.map(sheet.place), 6.4 * sheet.scale, CLUSTER_COLOURS[type], 0.15);
    })
    .join('\n');
}

function drawNebulae({ sectors }: RegionBlueprint, sheet: Sheet): string {
  const clouds = sectors
    .filter(({ type }) => type === 'NEBULA')
    .map(sector => {
      const { x, y } = sheet.place(sector);
      return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(11 * sheet.scale)}"/>`;
    });
  return `<g fill="url(#nebula)">${clouds.join('')}</g>`;
}

/** One opacity for the whole group, so that overlapping circles become one even shape. */
function blob(points: readonly { x: number; y: number }[], radius: number, colour: string, opacity: number): string {
  const circles = points.map(({ x, y }) => `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}"/>`);
  return `<g fill="${colour}" opacity="${opacity}">${circles.join('')}</g>`;
}
