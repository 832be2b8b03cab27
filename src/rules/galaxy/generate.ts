import type { Density } from '../data/galaxy.ts';
import { seededDice } from '../dice.ts';
import { placeAnchors, reservedSectors } from './anchors.ts';
import type { ClusterBlueprint, RegionBlueprint, RegionPlan, SectorBlueprint, StationBlueprint } from './blueprint.ts';
import { chartCluster, controllingFaction, statsOf, warpStability } from './clusterFacts.ts';
import { type Theme, themes } from './clusters.ts';
import { depths, neighbours } from './connectivity.ts';
import { layContestedLanes } from './contested.ts';
import { chartWarp, inOrder } from './flight.ts';
import { chartFormations } from './formationFacts.ts';
import { Ground } from './formationGround.ts';
import { type Shape, stampFormations } from './formations.ts';
import { landingSector } from './landing.ts';
import { clusterSizes, type Layout, layOut } from './layout.ts';
import { namesFor } from './names.ts';
import { natureOf } from './nature.ts';
import { settle } from './plan.ts';
import { placePlanets } from './planets.ts';
import { repair } from './repair.ts';
import { chartSector } from './sectors.ts';
import { placeStations } from './stations.ts';
import { statisticsOf } from './statistics.ts';
import { boreTunnels } from './tunnels.ts';
import { WarpNet } from './warpNet.ts';
import { weave } from './warps.ts';
import { zonesOf } from './zones.ts';

/** A region from its plan: the same plan gives the same region on every machine. Throws a RangeError for a plan that no region may have. */
export function generateRegion(plan: RegionPlan): RegionBlueprint {
  const { kind, sectors: count } = plan;
  const density = settle(plan);
  const dice = seededDice(plan.seed, kind);
  const names = namesFor(dice.stream('names'));
  const zones = zonesOf(kind, count);
  const clusterThemes = themes(kind, clusterSizes(plan).length, names, dice.stream('clusters'));
  const layout = layOut(plan, dice.stream('layout'));

  const mesh = drawMesh(plan, density, layout, clusterThemes);
  const anchors = placeAnchors(kind, zones, sector => mesh.inFormation.has(sector), names, dice.stream('anchors'));
  const plain = new Set([1, ...anchors.spacedocks, ...anchors.locations.map(({ sector }) => sector)]);
  const clusterTypes = clusterThemes.map(({ type }) => type);
  const nature = natureOf({ layout, clusterTypes, zones, plain }, density.nebulae, dice.stream('nature'));
  const factions = clusterThemes.map((theme, i) =>
    controllingFaction(
      theme,
      layout.sites.find(({ cluster }) => cluster === i)!.number,
      zones,
      dice.stream(`faction ${i}`),
    ),
  );
  const survey = { kind, clusterTypes, factions, zones, nature, anchors };
  const sectors = layout.sites.map(site => chartSector(site, survey, dice.stream(`sector ${site.number}`)));
  const clusters = clusterThemes.map((theme, i) => chartCluster(kind, theme, membersOf(sectors, i), factions[i]!));

  const warps = inOrder(mesh.net.lanes.map(lane => chartWarp(lane, sectors, () => warpStability(kind))));
  const repairedWarps = repair(count, warps);
  const tunnels = boreTunnels(kind, layout, mesh.sealed, names, dice.stream('tunnels'));
  const ways = [...warps, ...tunnels];
  const depth = depths(neighbours(count, ways), 1);

  const land = { kind, zones, clusters, sectors, anchors, names };
  const stations = placeStations(land, density.stations, warps, dice.stream('stations'));
  const planets = placePlanets(land, density.planets, dice.stream('planets'));
  const formations = chartFormations(mesh.shapes, count, ways, names);

  const occupied = new Set([...stations, ...planets].map(({ sector }) => sector));
  const landing =
    kind === 'central_nexus' ? 1 : landingSector({ sectors, depth, inFormation: mesh.inFormation, occupied });
  if (kind !== 'central_nexus') open(sectors[landing - 1]!);
  fillStats(clusters, sectors, stations);

  const region = {
    kind,
    seed: String(plan.seed),
    totalSectors: count,
    capitalSector: 1,
    landingSector: landing,
    density,
    clusters,
    zones,
    sectors,
    warps,
    tunnels,
    stations,
    planets,
    formations,
  };
  return { ...region, statistics: statisticsOf(region, depth, { joinedParts: mesh.joinedParts, repairedWarps }) };
}

interface Mesh {
  net: WarpNet;
  shapes: Shape[];
  sealed: Set<number>;
  inFormation: Set<number>;
  joinedParts: number;
}

/** Stamped shapes first, then contested lanes, then everything open: what comes later never touches what is sealed. */
function drawMesh(
  { kind, sectors, seed }: RegionPlan,
  density: Density,
  layout: Layout,
  clusterThemes: readonly Theme[],
): Mesh {
  const dice = seededDice(seed, `${kind} mesh`);
  const net = new WarpNet(layout.sites.map(({ cluster }) => clusterThemes[cluster]!.maxOutbound));
  const contested = new Set(clusterThemes.flatMap(({ type }, i) => (type === 'CONTESTED' ? [i] : [])));
  const ground = new Ground(layout, net, reservedSectors(sectors), contested);

  const shapes = stampFormations(kind, sectors, ground, dice.stream('formations'));
  const lanes = layContestedLanes(layout, contested, net, ground.sealed);
  const closed = new Set([...ground.sealed, ...lanes]);
  const joinedParts = weave({ layout, net, sealed: closed, oneWayPercent: density.oneWayWarps }, dice.stream('weave'));
  const inFormation = new Set(shapes.flatMap(({ anchor, interior }) => [anchor, ...interior]));
  return { net, shapes, sealed: ground.sealed, inFormation, joinedParts };
}

function membersOf(sectors: readonly SectorBlueprint[], index: number): SectorBlueprint[] {
  return sectors.filter(({ cluster }) => cluster === index);
}

function open(landing: SectorBlueprint): void {
  landing.isNexusProtected = true;
  landing.isDiscovered = true;
  landing.specialFeatures.push('nexus_protected');
}

function fillStats(
  clusters: readonly ClusterBlueprint[],
  sectors: readonly SectorBlueprint[],
  stations: readonly StationBlueprint[],
): void {
  for (const [i, cluster] of clusters.entries()) cluster.stats = statsOf(cluster, membersOf(sectors, i), stations);
}
