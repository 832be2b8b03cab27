import { CLUSTER_KINDS, type ClusterType } from '../data/clusters.ts';
import { FEDSPACE_LAST, FEDSPACE_SECURITY, NEXUS_PROTECTED, PATROL_SHIPS, type RegionKind } from '../data/galaxy.ts';
import {
  ASTEROID_REGENERATION,
  type AsteroidYield,
  BASE_ASTEROID_YIELD,
  FEDSPACE_YIELD_FACTOR,
  RADIATION,
  RICH_YIELD_FACTOR,
} from '../data/sectorTypes.ts';
import type { ZoneType } from '../data/zones.ts';
import type { Dice } from '../dice.ts';
import type { Anchors } from './anchors.ts';
import type { SectorBlueprint, ZoneBlueprint } from './blueprint.ts';
import type { Site } from './layout.ts';
import type { Nature } from './nature.ts';
import { clamp, rounded } from './numbers.ts';
import { zoneAt } from './zones.ts';

export interface Survey {
  kind: RegionKind;
  clusterTypes: readonly ClusterType[];
  factions: readonly (string | null)[];
  zones: readonly ZoneBlueprint[];
  nature: Nature;
  anchors: Anchors;
}

/** One sector as it is when the world begins. */
export function chartSector(site: Site, survey: Survey, dice: Dice): SectorBlueprint {
  const { number, cluster, x, y, z } = site;
  const kind = CLUSTER_KINDS[survey.clusterTypes[cluster]!];
  const zone = zoneAt(survey.zones, number);
  const zoneType = survey.zones[zone]!.type;
  const type = survey.nature.types[number - 1]!;
  const location = survey.anchors.locations.find(({ sector }) => sector === number);
  const fedspace = number <= FEDSPACE_LAST;
  const security = fedspace ? FEDSPACE_SECURITY : kind.security;
  const isNexusProtected =
    survey.kind === 'central_nexus' && number >= NEXUS_PROTECTED[0] && number <= NEXUS_PROTECTED[1];
  const asteroids = survey.nature.asteroids.has(number);

  return {
    number,
    name: location?.name ?? `Sector ${number}`,
    type,
    cluster,
    zone,
    x,
    y,
    z,
    securityLevel: security,
    hazardLevel: Math.max(0, 10 - security),
    radiationLevel: number === 1 ? 0 : rounded(dice.float(...RADIATION[type]), 2),
    developmentLevel: clamp(dice.int(...kind.development) + (fedspace ? 2 : 0), 1, 10),
    trafficLevel: clamp(dice.int(...kind.traffic) + (fedspace ? 2 : 0), 1, 10),
    resources: {
      has_asteroids: asteroids,
      asteroid_yield: asteroids
        ? yieldOf(fedspace ? FEDSPACE_YIELD_FACTOR : kind.asteroidFactor)
        : { ore: 0, precious_metals: 0, quantum_shards: 0 },
      gas_clouds: [],
      has_scanned: false,
    },
    resourceRegeneration: asteroids ? regeneration(zoneType, dice) : 1,
    patrolShips: survey.clusterTypes[cluster] === 'MILITARY_ZONE' && number > 1 ? dice.int(...PATROL_SHIPS) : 0,
    controllingFaction: survey.factions[cluster]!,
    specialFeatures: featuresOf(site, survey, dice, { fedspace, isNexusProtected, slug: location?.slug }),
    isCapital: number === 1,
    isNexusProtected,
    isDiscovered: fedspace || isNexusProtected || location !== undefined || survey.anchors.spacedocks.includes(number),
  };
}

function featuresOf(
  { number }: Site,
  { nature }: Survey,
  dice: Dice,
  { fedspace, isNexusProtected, slug }: { fedspace: boolean; isNexusProtected: boolean; slug: string | undefined },
): string[] {
  const features: string[] = [];
  if (fedspace) features.push('fedspace');
  if (slug) features.push(`special_location:${slug}`);
  if (isNexusProtected) features.push('nexus_protected');
  if (nature.types[number - 1] === 'NEBULA') {
    features.push(`nebula_type:${dice.chance(0.25) ? 'magnetic' : 'normal'}`, `nebula_density:${dice.int(5, 100)}`);
  }
  return features;
}

function yieldOf(factor: number): AsteroidYield {
  const { ore, precious_metals, quantum_shards } = BASE_ASTEROID_YIELD;
  const scaled = (base: number) => Math.round(base * RICH_YIELD_FACTOR * factor);
  return { ore: scaled(ore), precious_metals: scaled(precious_metals), quantum_shards: scaled(quantum_shards) };
}

function regeneration(zone: ZoneType, dice: Dice): number {
  return rounded(dice.float(...ASTEROID_REGENERATION[zone]), 2);
}
