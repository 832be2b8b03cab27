import { CLUSTER_KINDS, FACTION_INFLUENCE, NEBULA_COLOURS, ZONE_FACTIONS } from '../data/clusters.ts';
import { DEFAULT_ECONOMIC_VALUE, NEXUS_ECONOMIC_VALUE, NEXUS_WARP_STABILITY, type RegionKind } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { ClusterBlueprint, SectorBlueprint, StationBlueprint, ZoneBlueprint } from './blueprint.ts';
import type { Theme } from './clusters.ts';
import { rounded } from './numbers.ts';
import { zoneAt } from './zones.ts';

/** Who holds a cluster: a faction of the zone it begins in, nobody where it is contested. */
export function controllingFaction(
  { type }: Theme,
  firstSector: number,
  zones: readonly ZoneBlueprint[],
  dice: Dice,
): string | null {
  const faction = dice.pick(ZONE_FACTIONS[zones[zoneAt(zones, firstSector)]!.type]);
  return type === 'CONTESTED' ? null : faction;
}

export function warpStability(kind: RegionKind): number {
  return kind === 'central_nexus' ? NEXUS_WARP_STABILITY : 1;
}

/** A cluster and the figures that follow from its members. */
export function chartCluster(
  kind: RegionKind,
  theme: Theme,
  members: readonly SectorBlueprint[],
  faction: string | null,
): ClusterBlueprint {
  const mean = (of: (sector: SectorBlueprint) => number) =>
    rounded(members.reduce((sum, sector) => sum + of(sector), 0) / members.length);
  return {
    name: theme.name,
    type: theme.type,
    firstSector: members[0]!.number,
    lastSector: members.at(-1)!.number,
    sectorCount: members.length,
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    z: mean(({ z }) => z),
    maxOutbound: theme.maxOutbound,
    economicValue: kind === 'central_nexus' ? NEXUS_ECONOMIC_VALUE : DEFAULT_ECONOMIC_VALUE,
    economicFocus: [...CLUSTER_KINDS[theme.type].economicFocus],
    warpStability: warpStability(kind),
    controllingFaction: faction,
    factionInfluence: influenceOf(faction),
    ...nebulaOf(members),
    stats: {},
  };
}

/** The `stats` column, known once stations stand. */
export function statsOf(
  cluster: ClusterBlueprint,
  members: readonly SectorBlueprint[],
  stations: readonly StationBlueprint[],
): Record<string, number> {
  const populated = stations.filter(
    ({ sector }) => sector >= cluster.firstSector && sector <= cluster.lastSector,
  ).length;
  const fields = members.filter(({ resources }) => resources.has_asteroids).length;
  const percent = (of: (sector: SectorBlueprint) => number) =>
    Math.round((members.reduce((sum, sector) => sum + of(sector), 0) * 10) / members.length);
  return {
    total_sectors: members.length,
    populated_sectors: populated,
    empty_sectors: members.length - populated,
    resource_value: Math.round(50 + (50 * fields) / members.length),
    danger_level: percent(({ hazardLevel }) => hazardLevel),
    development_index: percent(({ developmentLevel }) => developmentLevel),
    exploration_percentage: percent(({ isDiscovered }) => (isDiscovered ? 10 : 0)),
    sector_range_start: cluster.firstSector,
    sector_range_end: cluster.lastSector,
    max_warps: cluster.maxOutbound,
  };
}

/** The usual shares; the faction in control trades places with the Federation, so that it leads. */
function influenceOf(faction: string | null): ClusterBlueprint['factionInfluence'] {
  const shares: Record<string, number> = { ...FACTION_INFLUENCE };
  if (faction !== null) {
    [shares[faction], shares['terran_federation']] = [FACTION_INFLUENCE.terran_federation, shares[faction]!];
  }
  return { ...shares, dominant_faction: faction };
}

function nebulaOf(
  members: readonly SectorBlueprint[],
): Pick<ClusterBlueprint, 'nebulaType' | 'quantumFieldStrength' | 'colorHex'> {
  const densities = members.flatMap(({ specialFeatures }) =>
    specialFeatures.filter(tag => tag.startsWith('nebula_density:')).map(tag => Number(tag.split(':')[1])),
  );
  if (densities.length === 0) return { nebulaType: null, quantumFieldStrength: null, colorHex: null };

  const mean = rounded(densities.reduce((sum, density) => sum + density, 0) / densities.length, 1);
  const colour = NEBULA_COLOURS.find(({ from }) => mean >= from)!;
  return { nebulaType: colour.type, quantumFieldStrength: mean, colorHex: colour.hex };
}
