import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import type { Labels } from './labels.ts';
import { CLUSTER_COLOURS, SPACE, ZONE_COLOURS } from './palette.ts';
import type { Sheet } from './sheet.ts';

/** Names of zones where each reaches highest, and names of clusters near their hearts. */
export function drawPlaceNames({ zones, clusters, sectors }: RegionBlueprint, sheet: Sheet, labels: Labels): string {
  const size = sheet.nameSize;
  const zoneNames = zones.map(({ name, type, startSector, endSector }) => {
    const members = sectors.slice(startSector - 1, endSector).map(sheet.place);
    const highest = members.toSorted((a, b) => a.y - b.y).slice(0, 12);
    const places = highest.map(({ x, y }) => ({ x, y: y - 8 * sheet.scale }));
    return labels.put(name, places, { size: size * 1.45, colour: ZONE_COLOURS[type], tracking: 3, halo: SPACE });
  });
  const clusterNames = clusters.map(({ name, type, x, y }) => {
    const heart = sheet.place({ x, y });
    const places = [0, -2.4, 2.4, -4.8, 4.8, -7.2, 7.2].map(lines => ({ x: heart.x, y: heart.y + lines * size }));
    return labels.put(name, places, { size, colour: CLUSTER_COLOURS[type], weight: 1.1, tracking: 0.6, halo: SPACE });
  });
  return [...zoneNames, ...clusterNames].join('\n');
}
