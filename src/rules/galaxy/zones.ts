import type { RegionKind } from '../data/galaxy.ts';
import { BORDER_SHARE, FEDERATION_SHARE, ZONES, type ZoneType } from '../data/zones.ts';
import type { ZoneBlueprint } from './blueprint.ts';

/** Zones cut across clusters: one Expanse in the Nexus, three thirds by sector number elsewhere. */
export function zonesOf(kind: RegionKind, sectors: number): ZoneBlueprint[] {
  if (kind === 'central_nexus') return [zone('EXPANSE', 1, sectors)];

  const federation = Math.floor(FEDERATION_SHARE * sectors);
  const border = Math.floor(BORDER_SHARE * sectors);
  return [
    zone('FEDERATION', 1, federation),
    zone('BORDER', federation + 1, border),
    zone('FRONTIER', border + 1, sectors),
  ];
}

/** The place in the list of the zone that contains a sector. */
export function zoneAt(zones: readonly ZoneBlueprint[], sector: number): number {
  return zones.findIndex(({ startSector, endSector }) => startSector <= sector && sector <= endSector);
}

function zone(type: ZoneType, startSector: number, endSector: number): ZoneBlueprint {
  const { name, policing, danger } = ZONES[type];
  return { name, type, startSector, endSector, policingLevel: policing, dangerRating: danger };
}
