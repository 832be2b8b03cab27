import { Atlas, type MapSector, type RegionMap } from '../../../web/game/Atlas.ts';
import type { Finds } from '../../../web/game/Game.ts';

export const NO_FINDS: Finds = { ways: [], formations: [] };

export function sector(id: number, x: number, y: number, rest: Partial<MapSector> = {}): MapSector {
  return { id, number: id, name: `Sector ${id}`, type: 'STANDARD', x, y, z: 0, cluster: 'c', zone: null, ...rest };
}

/** A region with what a test is about, and nothing else. */
export function atlas(rest: Partial<RegionMap>): Atlas {
  return new Atlas({
    region: 'somewhere',
    clusters: [{ id: 'c', name: 'The Reach', type: 'STANDARD', color: null }],
    zones: [],
    sectors: [],
    warps: [],
    tunnels: [],
    stations: [],
    planets: [],
    ...rest,
  });
}
