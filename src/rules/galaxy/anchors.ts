import { FEDSPACE_LAST, type RegionKind, SECOND_SPACEDOCK_FROM_END, STARDOCK_SECTOR } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { ZoneBlueprint } from './blueprint.ts';
import type { Names } from './names.ts';

/** A sector that has a name of its own. */
interface SpecialLocation {
  slug: string;
  name: string;
  sector: number;
  /** Whether it has the station and the world of a capital. */
  settled: boolean;
}

export interface Anchors {
  locations: SpecialLocation[];
  spacedocks: number[];
}

/** Places that every region of its kind has. Those without a fixed sector are drawn from the zone they belong in. */
export function placeAnchors(
  kind: RegionKind,
  zones: readonly ZoneBlueprint[],
  isTaken: (sector: number) => boolean,
  names: Names,
  dice: Dice,
): Anchors {
  const last = zones.at(-1)!.endSector;
  const secondDock = last - SECOND_SPACEDOCK_FROM_END;
  const used = new Set([STARDOCK_SECTOR, secondDock]);

  if (kind === 'central_nexus') {
    return { locations: [at('terra', 'Central Nexus', 1, true)], spacedocks: [secondDock] };
  }
  const border = zones.find(({ type }) => type === 'BORDER')!;
  const frontier = zones.find(({ type }) => type === 'FRONTIER')!;
  return {
    locations: [
      at('terra', kind === 'terran_space' ? 'Terra' : names.capital(), 1, true),
      at('stardock', 'Stardock', STARDOCK_SECTOR),
      at('rylan', 'Rylan', free(border), true),
      at('alpha_centauri', 'Alpha Centauri', free(border), true),
      at('fringe_homeworld', 'Fringe Homeworld', free(frontier)),
    ],
    spacedocks: [STARDOCK_SECTOR, secondDock],
  };

  function free({ startSector, endSector }: ZoneBlueprint): number {
    for (;;) {
      const sector = dice.int(Math.max(startSector, FEDSPACE_LAST + 1), endSector);
      if (isTaken(sector) || used.has(sector)) continue;
      used.add(sector);
      return sector;
    }
  }
}

/** Sectors that no formation may use: their neighbourhood is promised to everybody. */
export function reservedSectors(sectors: number): number[] {
  const fedspace = Array.from({ length: FEDSPACE_LAST }, (_, i) => i + 1);
  return [...fedspace, sectors - SECOND_SPACEDOCK_FROM_END];
}

function at(slug: string, name: string, sector: number, settled = false): SpecialLocation {
  return { slug, name, sector, settled };
}
