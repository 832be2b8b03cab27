import type { RegionKind } from '../data/galaxy.ts';
import type { Dice } from '../dice.ts';
import type { Anchors } from './anchors.ts';
import type { ClusterBlueprint, SectorBlueprint, StationBlueprint, WarpBlueprint, ZoneBlueprint } from './blueprint.ts';
import type { Names } from './names.ts';
import { build, type StationCharter } from './station.ts';
import { rollTrade } from './stationClass.ts';

export interface Territory {
  kind: RegionKind;
  zones: readonly ZoneBlueprint[];
  clusters: readonly ClusterBlueprint[];
  sectors: readonly SectorBlueprint[];
  anchors: Anchors;
  names: Names;
}

const GUARDIAN = 'terran_federation';
/** Where the name does not follow from the sector's. */
const CAPITAL_NAMES: Partial<Record<RegionKind, string>> = {
  central_nexus: 'Central Nexus Starport Prime',
  terran_space: 'Earth Station',
};
const TRADEDOCK_LAST_SECTOR = 99;
const NEXUS_TRADEDOCKS = ['A', 'B', 'B'] as const;
/** The hub at the capital and the plaza of arrivals have their own attractions. */
const NO_TRADEDOCK_CLUSTERS = [0, 9];

/** All stations of a region in order of their sectors: the promised ones first, then as many as the density asks for. */
export function placeStations(
  land: Territory,
  percent: number,
  warps: readonly WarpBlueprint[],
  dice: Dice,
): StationBlueprint[] {
  const charters = new Map<number, StationCharter>();
  for (const charter of promised(land)) charters.set(charter.sector, charter);
  for (const charter of tradedocks(land, charters, warps, dice.stream('tradedocks')))
    charters.set(charter.sector, charter);
  for (const sector of siteOrdinary(land, charters, percent, dice.stream('sites'))) {
    charters.set(sector, ordinary(land, sector, dice.stream(`trade ${sector}`)));
  }

  return [...charters.values()]
    .toSorted((a, b) => a.sector - b.sector)
    .map(charter => {
      const cluster = land.clusters[land.sectors[charter.sector - 1]!.cluster]!;
      return build(charter, land.kind, cluster.type, dice.stream(`stock ${charter.sector}`));
    });
}

function promised({ kind, anchors, names }: Territory): StationCharter[] {
  const capitals = anchors.locations
    .filter(({ settled }) => settled)
    .map(({ sector, name }): StationCharter => {
      const starportPrime = kind === 'central_nexus';
      return {
        name: CAPITAL_NAMES[kind] && sector === 1 ? CAPITAL_NAMES[kind] : `${name} Station`,
        sector,
        stationClass: 0,
        type: 'TRADING',
        size: starportPrime ? 10 : sector === 1 ? 8 : 6,
        faction: GUARDIAN,
        capital: true,
        starportPrime,
      };
    });
  const docks = anchors.spacedocks.map((sector, i): StationCharter => {
    const name = i === 0 && kind !== 'central_nexus' ? 'Stardock' : names.spacedock();
    return { name, sector, stationClass: 11, type: 'SHIPYARD', size: 10, faction: GUARDIAN, spacedock: true };
  });
  return [...capitals, ...docks];
}

function tradedocks(
  land: Territory,
  taken: ReadonlyMap<number, unknown>,
  warps: readonly WarpBlueprint[],
  dice: Dice,
): StationCharter[] {
  const isFree = ({ number }: SectorBlueprint) => number > 1 && !taken.has(number);
  if (land.kind === 'player_owned') return [];
  if (land.kind === 'terran_space') {
    const near = land.sectors.filter(sector => sector.number <= TRADEDOCK_LAST_SECTOR && isFree(sector));
    return [tradedock(dice.pick(near).number, 'A')];
  }

  const inbound = inboundWarps(land.sectors.length, warps);
  const hubs = land.clusters.flatMap(({ type }, i) =>
    type === 'TRADE_HUB' && !NO_TRADEDOCK_CLUSTERS.includes(i) ? [i] : [],
  );
  return hubs.map((hub, i) => {
    const free = land.sectors.filter(
      sector => sector.cluster === hub && isFree(sector) && inbound[sector.number]! >= 2,
    );
    return tradedock(dice.pick(free).number, NEXUS_TRADEDOCKS[i]!);
  });
}

function tradedock(sector: number, tier: 'A' | 'B'): StationCharter {
  const name = `Tradedock ${tier}-${sector}`;
  return { name, sector, stationClass: 11, type: 'SHIPYARD', size: 10, faction: 'mercantile_guild', tradedock: tier };
}

function inboundWarps(sectors: number, warps: readonly WarpBlueprint[]): number[] {
  const inbound = Array.from({ length: sectors + 1 }, () => 0);
  for (const { from, to, bidirectional } of warps) {
    inbound[to]! += 1;
    if (bidirectional) inbound[from]! += 1;
  }
  return inbound;
}

/** Spreads stations over the clusters by size; an outpost cluster of the Nexus has half its share. */
function siteOrdinary(
  { kind, clusters, sectors }: Territory,
  taken: ReadonlyMap<number, unknown>,
  percent: number,
  dice: Dice,
): number[] {
  let owed = 0;
  return clusters.flatMap(({ type, firstSector, lastSector, sectorCount }) => {
    const members = sectors.slice(firstSector - 1, lastSector);
    const standing = members.filter(({ number }) => taken.has(number)).length;
    const thin = kind === 'central_nexus' && type === 'FRONTIER_OUTPOST' ? 0.5 : 1;
    owed += (sectorCount * percent * thin) / 100;
    const wanted = Math.max(0, Math.round(owed) - standing);
    owed -= wanted + standing;
    const free = members.filter(({ number }) => number > 1 && !taken.has(number));
    return dice
      .shuffle(free)
      .slice(0, wanted)
      .map(({ number }) => number);
  });
}

function ordinary({ zones, clusters, sectors, names }: Territory, sector: number, dice: Dice): StationCharter {
  const { zone, cluster } = sectors[sector - 1]!;
  const trade = rollTrade(zones[zone]!.type, clusters[cluster]!.type, dice);
  return { ...trade, sector, name: names.station(trade.stationClass, trade.type) };
}
