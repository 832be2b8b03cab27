import { CLUSTER_KINDS, type ClusterType, ZONE_FACTIONS } from '../data/clusters.ts';
import {
  FRONTIER_BLACK_MARKET_SHARE,
  NEXUS_BLACK_MARKET_SHARE,
  NEXUS_STATION_CLASSES,
  NEXUS_STATION_SIZE,
  NEXUS_STATION_TYPES,
  STATION_CLASS_BONUSES,
  STATION_CLASS_WEIGHTS,
  STATION_SIZE,
  UNALIGNED_SHARE,
} from '../data/galaxy.ts';
import {
  STATION_CLASS_NUMBERS,
  type StationClassNumber,
  type StationType,
  TYPE_BY_CLASS,
} from '../data/stationClasses.ts';
import type { ZoneType } from '../data/zones.ts';
import type { Dice } from '../dice.ts';

/** What an ordinary station turns out to be. */
export interface Trade {
  stationClass: StationClassNumber;
  type: StationType;
  size: number;
  faction: string | null;
}

export function rollTrade(zone: ZoneType, cluster: ClusterType, dice: Dice): Trade {
  const [stationClass, type, size] = zone === 'EXPANSE' ? nexusTrade(cluster, dice) : regionTrade(zone, cluster, dice);
  const aligned = dice.chance(UNALIGNED_SHARE) ? null : dice.pick(ZONE_FACTIONS[zone]);
  return { stationClass, type, size, faction: type === 'BLACK_MARKET' ? 'fringe_alliance' : aligned };
}

function nexusTrade(cluster: ClusterType, dice: Dice): [StationClassNumber, StationType, number] {
  const black = cluster === 'FRONTIER_OUTPOST' && dice.chance(NEXUS_BLACK_MARKET_SHARE);
  return [
    dice.pick(NEXUS_STATION_CLASSES),
    black ? 'BLACK_MARKET' : dice.pick(NEXUS_STATION_TYPES),
    dice.int(...NEXUS_STATION_SIZE),
  ];
}

function regionTrade(
  zone: Exclude<ZoneType, 'EXPANSE'>,
  cluster: ClusterType,
  dice: Dice,
): [StationClassNumber, StationType, number] {
  const bonuses = STATION_CLASS_BONUSES[cluster] ?? {};
  const weights: Record<string, number> = {};
  for (const number of STATION_CLASS_NUMBERS) {
    weights[number] = (STATION_CLASS_WEIGHTS[zone][number] ?? 0) + (bonuses[number] ?? 0);
  }
  const drawn = dice.weighted(weights);
  const stationClass = STATION_CLASS_NUMBERS.find(number => String(number) === drawn)!;
  return [stationClass, typeOf(stationClass, zone, cluster, dice), dice.int(...STATION_SIZE)];
}

/** The class decides for the first few; the rest, and every black market, comes from the cluster's list. */
function typeOf(stationClass: StationClassNumber, zone: ZoneType, cluster: ClusterType, dice: Dice): StationType {
  const types: StationType[] = [...CLUSTER_KINDS[cluster].stationTypes];
  if (zone === 'FRONTIER' && dice.chance(FRONTIER_BLACK_MARKET_SHARE)) types.push('BLACK_MARKET');
  const drawn = dice.pick(types);
  return drawn === 'BLACK_MARKET' ? drawn : (TYPE_BY_CLASS[stationClass] ?? drawn);
}
