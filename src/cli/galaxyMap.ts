import type { RegionBlueprint } from '../rules/galaxy/blueprint.ts';
import { drawBackdrop } from './map/backdrop.ts';
import { drawLegend } from './map/legend.ts';
import { letters, widthOf } from './map/lettering.ts';
import { drawLandmarks, drawMarks } from './map/marks.ts';
import { Labels } from './map/labels.ts';
import { drawFormations } from './map/outlines.ts';
import { DIM, PALE } from './map/palette.ts';
import { drawPlaceNames } from './map/placeNames.ts';
import { type Sheet, sheetFor } from './map/sheet.ts';
import { drawWays } from './map/ways.ts';

const TITLES = {
  central_nexus: 'Central Nexus',
  terran_space: 'Terran Space',
  player_owned: 'Player-owned region',
} as const;

/** A region as an SVG picture. It needs no font: its letters are lines like everything else. */
export function drawGalaxyMap(region: RegionBlueprint, hash: string): string {
  const sheet = sheetFor(region);
  const labels = new Labels(sheet.legendLeft);
  const landmarks = drawLandmarks(region, sheet, labels);
  const placeNames = drawPlaceNames(region, sheet, labels);
  const formations = drawFormations(region, sheet, labels);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}">`,
    `<title>${TITLES[region.kind]}, seed ${region.seed}</title>`,
    drawBackdrop(region, sheet),
    drawWays(region, sheet),
    formations.outlines,
    drawMarks(region, sheet),
    landmarks,
    formations.names,
    placeNames,
    drawLegend(region, sheet),
    drawTitle(region, hash, sheet),
    '</svg>',
  ].join('\n');
}

function drawTitle(
  { kind, seed, totalSectors, statistics }: RegionBlueprint,
  hash: string,
  { legendScale, legendLeft }: Sheet,
): string {
  const size = 30 * legendScale;
  const facts = `${totalSectors} sectors, ${statistics.warps} warps, ${statistics.tunnels} tunnels, ${statistics.stations} stations, ${statistics.planets} planets`;
  const line = `Seed ${seed} / ${hash.slice(0, 16)} / ${facts}`;
  const small = Math.min(11 * legendScale, (11 * (legendLeft - 80)) / widthOf(line, 11, 0.5));
  return [
    letters(TITLES[kind], { x: 40, y: 30 + size, size, colour: PALE, tracking: 2.2, weight: 1.1 }),
    letters(line, {
      x: 40,
      y: 36 + size + small * 2,
      size: small,
      colour: DIM,
      tracking: 0.5,
    }),
  ].join('\n');
}
