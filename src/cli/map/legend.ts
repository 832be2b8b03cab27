import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import { SPACING } from '../../rules/data/galaxy.ts';
import { fixed, letters } from './lettering.ts';
import { diamond, disc, landingGlyph, planetGlyph, square, star } from './marks.ts';
import {
  CLUSTER_COLOURS,
  DIM,
  DOCK_COLOUR,
  FORMATION_COLOURS,
  ONE_WAY_COLOUR,
  PALE,
  SECTOR_COLOURS,
  STATION_COLOUR,
  TUNNEL_COLOUR,
  ZONE_COLOURS,
} from './palette.ts';
import { LEGEND_WIDTH, type Sheet } from './sheet.ts';

const ROW = 22;
const TEXT = 10;

interface Entry {
  label: string;
  glyph: (x: number, y: number) => string;
}

/** The panel on the right: what every mark means, for the marks this map has. */
export function drawLegend(region: RegionBlueprint, sheet: Sheet): string {
  const sections: [string, Entry[]][] = [
    ['Places', placeMarks(region)],
    ['Ways', ways()],
    ['Sectors', present(region.sectors, SECTOR_COLOURS, (x, y, colour) => disc({ x, y }, 4.5, colour))],
    ['Clusters', present(region.clusters, CLUSTER_COLOURS, swatch)],
    ['Zones', present(region.zones, ZONE_COLOURS, swatch)],
    ['Formations', present(region.formations, FORMATION_COLOURS, outline)],
  ];
  const parts = [
    `<g transform="translate(${sheet.legendLeft} 0) scale(${fixed(sheet.legendScale)})">`,
    `<rect width="${LEGEND_WIDTH}" height="${fixed(sheet.height / sheet.legendScale)}" fill="#03050b" fill-opacity="0.82"/>`,
  ];
  let y = 64;
  for (const [title, entries] of sections) {
    if (entries.length === 0) continue;
    parts.push(letters(title, { x: 30, y, size: 12, colour: PALE, tracking: 1.6, weight: 1.15 }));
    y += 24;
    for (const { label, glyph } of entries) {
      parts.push(glyph(44, y), letters(label, { x: 72, y: y + TEXT / 2, size: TEXT, colour: DIM, tracking: 0.4 }));
      y += ROW;
    }
    y += 18;
  }
  return [...parts, scaleBar(sheet), '</g>'].join('\n');
}

function placeMarks({ landingSector, capitalSector }: RegionBlueprint): Entry[] {
  const landing = { label: 'Landing from the Nexus', glyph: (x: number, y: number) => landingGlyph({ x, y }, 2.6) };
  return [
    { label: 'Capital', glyph: (x, y) => star({ x, y }, 10) },
    {
      label: 'Spacedock, tradedock, class 0',
      glyph: (x, y) => `<path d="${diamond({ x, y }, 7)}" fill="none" stroke="${DOCK_COLOUR}" stroke-width="1.6"/>`,
    },
    {
      label: 'Station',
      glyph: (x, y) => `<g fill="none" stroke="${STATION_COLOUR}" stroke-width="1.5">${square({ x, y }, 5)}</g>`,
    },
    { label: 'Habitable planet', glyph: (x, y) => planetGlyph({ x: x - 8, y: y + 8 }, 4.2, 100) },
    { label: 'Other planet', glyph: (x, y) => planetGlyph({ x: x - 8, y: y + 8 }, 4.2, 0) },
    ...(landingSector === capitalSector ? [] : [landing]),
  ];
}

function line(colour: string, extra = ''): Entry['glyph'] {
  return (x, y) => `<path d="M${x - 13} ${y}L${x + 13} ${y}" stroke="${colour}" stroke-width="1.8" ${extra}/>`;
}

function ways(): Entry[] {
  const arrow = (x: number, y: number) =>
    `${line(ONE_WAY_COLOUR)(x, y)}<path d="M${x + 6} ${y}L${x - 3} ${y + 5}L${x - 3} ${y - 5}Z" fill="${ONE_WAY_COLOUR}"/>`;
  return [
    { label: 'Warp', glyph: line('#6c86c8') },
    { label: 'One-way warp', glyph: arrow },
    { label: 'Tunnel', glyph: line(TUNNEL_COLOUR, 'stroke-dasharray="6 4"') },
    { label: 'Latent tunnel', glyph: line(TUNNEL_COLOUR, 'stroke-dasharray="1.5 5" stroke-linecap="round"') },
  ];
}

function present(
  places: readonly { type: string }[],
  colours: Readonly<Record<string, string | undefined>>,
  glyph: (x: number, y: number, colour: string) => string,
): Entry[] {
  const counts = Map.groupBy(places, ({ type }) => type);
  return Object.entries(colours).flatMap(([type, colour]) => {
    const count = counts.get(type)?.length ?? 0;
    if (count === 0 || !colour) return [];
    return [{ label: `${type.replaceAll('_', ' ')} ${count}`, glyph: (x, y) => glyph(x, y, colour) }];
  });
}

function swatch(x: number, y: number, colour: string): string {
  return `<rect x="${x - 11}" y="${y - 6}" width="22" height="12" rx="5" fill="${colour}" fill-opacity="0.55"/>`;
}

function outline(x: number, y: number, colour: string): string {
  return `<rect x="${x - 11}" y="${y - 6}" width="22" height="12" rx="6" fill="none" stroke="${colour}" stroke-width="1.4" stroke-dasharray="4 2.5"/>`;
}

function scaleBar({ height, scale, legendScale }: Sheet): string {
  const spacings = Math.max(2, Math.floor((220 * legendScale) / (SPACING * scale)));
  const length = (spacings * SPACING * scale) / legendScale;
  const [x, y] = [30, height / legendScale - 46];
  return `<path d="M${x} ${fixed(y - 6)}V${fixed(y)}H${fixed(x + length)}V${fixed(y - 6)}" fill="none" stroke="${PALE}" stroke-width="1.6"/>${letters(
    `${spacings * SPACING} units, about ${spacings} warps`,
    { x, y: y + 20, size: 9, colour: DIM },
  )}`;
}
