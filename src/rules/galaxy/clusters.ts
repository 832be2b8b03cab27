import {
  CORE_CLUSTER_TYPES,
  type ClusterType,
  NEXUS_CLUSTERS,
  RIM_CLUSTER_TYPES,
  TERRAN_CLUSTER_TYPES,
} from '../data/clusters.ts';
import { MAX_OUTBOUND, type RegionKind } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { Names } from './names.ts';

/** What a cluster is before its sectors are known. */
export interface Theme {
  name: string;
  type: ClusterType;
  maxOutbound: number;
}

/** Names, types and warp limits of a region's clusters, the heart first. */
export function themes(kind: RegionKind, count: number, names: Names, dice: Dice): Theme[] {
  const types = typesOf(kind, count, dice);
  return types.map((type, i) => ({
    name: kind === 'central_nexus' ? NEXUS_CLUSTERS[i]![0] : names.cluster(type),
    type,
    maxOutbound: maxOutbound(kind, type, i, count),
  }));
}

function typesOf(kind: RegionKind, count: number, dice: Dice): ClusterType[] {
  if (kind === 'central_nexus') return NEXUS_CLUSTERS.map(([, type]) => type);
  if (kind === 'terran_space') return [...TERRAN_CLUSTER_TYPES];

  const core = Math.ceil(count / 2);
  return [
    'POPULATION_CENTER',
    ...deal(CORE_CLUSTER_TYPES, core - 1, dice),
    ...deal(RIM_CLUSTER_TYPES, count - core, dice),
  ];
}

/** `count` items, every one of the deck before any comes again. */
function deal<T>(deck: readonly T[], count: number, dice: Dice): T[] {
  const dealt: T[] = [];
  while (dealt.length < count) dealt.push(...dice.shuffle(deck));
  return dealt.slice(0, count);
}

function maxOutbound(kind: RegionKind, type: ClusterType, index: number, count: number): number {
  if (kind === 'central_nexus') return MAX_OUTBOUND.nexus;
  if (index === 0) return MAX_OUTBOUND.home;
  if (type === 'CONTESTED') return MAX_OUTBOUND.contested;
  const wild = type === 'SPECIAL_INTEREST' || type === 'MILITARY_ZONE';
  if (wild || (type === 'RESOURCE_RICH' && index >= count / 2)) return MAX_OUTBOUND.wild;
  return MAX_OUTBOUND.ordinary;
}
