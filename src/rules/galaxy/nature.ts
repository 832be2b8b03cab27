import type { ClusterType } from '../data/clusters.ts';
import { ANOMALY_SHARE, ASTEROID_SHARE, FRONTIER_NEBULA_SHARE, WORKED_SECTOR_SHARE } from '../data/galaxy.ts';
import { RARE_TYPES, SECTOR_TYPES, type SectorType } from '../data/sectorTypes.ts';
import type { Dice } from '../dice.ts';
import type { ZoneBlueprint } from './blueprint.ts';
import type { Layout, Site } from './layout.ts';
import { zoneAt } from './zones.ts';

export interface Nature {
  /** `types[n - 1]` is the type of sector n. */
  types: SectorType[];
  asteroids: ReadonlySet<number>;
}

const NEBULA_PATCH = [2, 6] as const;
const WORKED: Partial<Record<ClusterType, readonly SectorType[]>> = {
  POPULATION_CENTER: ['AGRICULTURAL', 'INDUSTRIAL'],
  TRADE_HUB: ['INDUSTRIAL'],
};

interface Land {
  layout: Layout;
  clusterTypes: readonly ClusterType[];
  zones: readonly ZoneBlueprint[];
  /** Sectors that stay STANDARD. */
  plain: ReadonlySet<number>;
}

/** What each sector is: nebulae in patches, asteroid fields in rich clusters, anomalies and rarer things here and there. */
export function natureOf(land: Land, nebulaPercent: number, dice: Dice): Nature {
  const types: SectorType[] = land.layout.sites.map(() => 'STANDARD');
  const asteroids = new Set<number>();
  const isFree = ({ number }: Site) => types[number - 1] === 'STANDARD' && !land.plain.has(number);

  spreadNebulae(land.layout, nebulaPercent, isFree, types, dice.stream('nebulae'));
  const frontier = dice.stream('frontier');
  const field = dice.stream('asteroids');
  const odd = dice.stream('anomalies');
  const rare = dice.stream('rare');
  for (const site of land.layout.sites) {
    const cluster = land.clusterTypes[site.cluster]!;
    if (cluster === 'FRONTIER_OUTPOST' && frontier.chance(FRONTIER_NEBULA_SHARE) && isFree(site))
      types[site.number - 1] = 'NEBULA';
    if (cluster === 'RESOURCE_RICH' && field.chance(ASTEROID_SHARE) && !land.plain.has(site.number)) {
      asteroids.add(site.number);
      if (isFree(site)) types[site.number - 1] = 'ASTEROID_FIELD';
    }
    if (odd.chance(ANOMALY_SHARE) && isFree(site)) types[site.number - 1] = 'ANOMALY';
    const found = rareType(land, site, rare);
    if (found && isFree(site)) types[site.number - 1] = found;
  }
  return { types, asteroids };
}

function spreadNebulae(
  layout: Layout,
  percent: number,
  isFree: (site: Site) => boolean,
  types: SectorType[],
  dice: Dice,
): void {
  for (let left = Math.round((layout.sites.length * percent) / 100); left > 0;) {
    const heart = dice.pick(layout.sites);
    const size = Math.min(left, dice.int(...NEBULA_PATCH));
    const patch = layout.grid.nearest(heart, size, site => site.cluster === heart.cluster && isFree(site), 100);
    for (const { number } of patch) types[number - 1] = 'NEBULA';
    left -= patch.length;
  }
}

/** One roll per sector, so that its neighbours' luck does not change its own. */
function rareType({ clusterTypes, zones }: Land, site: Site, dice: Dice): SectorType | undefined {
  const roll = dice.next() * 100;
  const worked = WORKED[clusterTypes[site.cluster]!];
  if (worked) return roll < WORKED_SECTOR_SHARE * 100 ? worked[site.number % worked.length] : undefined;

  let share = 0;
  const percents = RARE_TYPES[zones[zoneAt(zones, site.number)]!.type];
  return SECTOR_TYPES.find(type => roll < (share += percents[type] ?? 0));
}
