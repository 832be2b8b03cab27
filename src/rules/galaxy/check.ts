import { SECTOR_COUNTS } from '../data/galaxy.ts';
import type { RegionBlueprint } from './blueprint.ts';
import { cutOff } from './connectivity.ts';

/** What is wrong with a blueprint, a sentence a fault; an empty list for one that may be imported. */
export function checkBlueprint(region: RegionBlueprint): string[] {
  return [
    ...checkNumbers(region),
    ...checkCapital(region),
    ...checkClusters(region),
    ...checkZones(region),
    ...checkReferences(region),
    ...checkNames(region),
    ...checkReach(region),
  ];
}

function checkNumbers({ kind, totalSectors, sectors }: RegionBlueprint): string[] {
  const faults: string[] = [];
  const [min, max] = SECTOR_COUNTS[kind];
  if (totalSectors < min || totalSectors > max) faults.push(`a ${kind} region cannot have ${totalSectors} sectors`);
  if (sectors.length !== totalSectors) faults.push(`${sectors.length} sectors instead of ${totalSectors}`);
  if (sectors.some(({ number }, i) => number !== i + 1)) faults.push('sector numbers do not run from 1 without gaps');
  const places = new Set(sectors.map(({ x, y, z }) => `${x} ${y} ${z}`));
  if (places.size !== sectors.length) faults.push('two sectors lie in one place');
  return faults;
}

function checkCapital({ sectors, capitalSector }: RegionBlueprint): string[] {
  const capitals = sectors.filter(({ isCapital }) => isCapital);
  if (capitals.length !== 1) return [`${capitals.length} capitals instead of one`];
  return capitals[0]!.number === capitalSector ? [] : [`the capital is not sector ${capitalSector}`];
}

function checkClusters({ clusters, sectors }: RegionBlueprint): string[] {
  const members = clusters.map(() => 0);
  const faults: string[] = [];
  for (const { number, cluster } of sectors) {
    if (clusters[cluster]) members[cluster]! += 1;
    else faults.push(`sector ${number} is in no cluster`);
  }
  for (const [i, { name, sectorCount }] of clusters.entries()) {
    if (members[i] !== sectorCount) faults.push(`${name} counts ${sectorCount} sectors but has ${members[i]}`);
  }
  return faults;
}

function checkZones({ zones, sectors }: RegionBlueprint): string[] {
  return sectors.flatMap(({ number, zone }) => {
    const band = zones[zone];
    const inside = band && band.startSector <= number && number <= band.endSector;
    return inside ? [] : [`sector ${number} is outside its zone`];
  });
}

function checkReferences(region: RegionBlueprint): string[] {
  const exists = (sector: number) => sector >= 1 && sector <= region.sectors.length;
  const lost = (what: string, sectors: readonly number[]) =>
    sectors.every(exists) ? [] : [`${what} refers to a sector that is not there`];
  const ways = [...region.warps, ...region.tunnels];
  return [
    ...ways.flatMap(({ from, to }) => lost(`the way ${from} to ${to}`, [from, to])),
    ...ways.filter(({ from, to }) => from === to).map(({ from }) => `sector ${from} warps to itself`),
    ...twice(region.warps.map(({ from, to }) => `${Math.min(from, to)}-${Math.max(from, to)}`)).map(
      pair => `warp ${pair} is listed twice`,
    ),
    ...[...region.stations, ...region.planets].flatMap(({ name, sector }) => lost(name, [sector])),
    ...region.formations.flatMap(({ name, anchor, interior }) => lost(name, [anchor, ...interior])),
    ...lost('the landing', [region.landingSector]),
  ];
}

function checkNames({ clusters, zones, stations, planets, formations, tunnels }: RegionBlueprint): string[] {
  const sorts = { clusters, zones, stations, planets, formations, tunnels };
  return Object.entries(sorts).flatMap(([sort, places]) =>
    twice(places.map(({ name }) => name)).map(name => `two ${sort} are called ${name}`),
  );
}

function checkReach({ sectors, warps, tunnels }: RegionBlueprint): string[] {
  const real = [...warps, ...tunnels].filter(({ from, to }) => sectors[from - 1] && sectors[to - 1]);
  const lost = cutOff(sectors.length, real);
  return lost.length === 0
    ? []
    : [`${lost.length} sectors cannot be reached from the capital and back, sector ${lost[0]} among them`];
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter(name => seen.has(name) || !seen.add(name));
}
