import { v7 as uuidv7 } from 'uuid';
import type { Cluster, Region, Sector, SectorWarp, SpecialFormation, WarpTunnel, Zone } from '../../entities/index.ts';
import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import { endpointOf } from './nexusLink.ts';
import type { NewRegion } from './regions.ts';

export interface Places {
  clusters: Partial<Cluster>[];
  zones: Partial<Zone>[];
  sectors: Sector[];
}

export function regionRow(id: string, { name, defaults, blueprint }: NewRegion): Partial<Region> {
  return {
    id,
    name,
    ...defaults,
    capitalSectorNumber: blueprint.capitalSector,
    nexusWarpSector: blueprint.landingSector,
    generationSeed: Number(blueprint.seed),
  };
}

/** Clusters, zones and sectors with ids of their own. Sector n of the region is at index n - 1. */
export function placeRows(regionId: string, { blueprint, offset }: NewRegion): Places {
  const clusters = blueprint.clusters.map(cluster => clusterRow(regionId, cluster));
  const zones = blueprint.zones.map(({ type, ...zone }) => ({ id: uuidv7(), regionId, zoneType: type, ...zone }));
  const sectors = blueprint.sectors.map(({ number, cluster, zone, x, y, z, patrolShips, ...sector }) => ({
    id: uuidv7(),
    sectorId: offset + number,
    sectorNumber: number,
    regionId,
    clusterId: clusters[cluster]?.id ?? '',
    zoneId: zones[zone]?.id ?? null,
    xCoord: x,
    yCoord: y,
    zCoord: z,
    defenses: patrolled(patrolShips),
    ...sector,
  }));
  return { clusters, zones, sectors: sectors as unknown as Sector[] };
}

function clusterRow(regionId: string, cluster: RegionBlueprint['clusters'][number]) {
  const { firstSector: _first, lastSector: _last, maxOutbound: _max, x, y, z, ...columns } = cluster;
  return {
    id: uuidv7(),
    regionId,
    xCoord: x,
    yCoord: y,
    zCoord: z,
    ...columns,
  } as unknown as Partial<Cluster> & { id: string };
}

function patrolled(ships: number): Sector['defenses'] {
  return {
    owner_id: null,
    owner_name: null,
    team_id: null,
    mines: 0,
    mine_owner_id: null,
    patrol_ships: Array.from({ length: ships }, (_, index) => `patrol-${index + 1}`),
    docked_npc_ships: [],
  };
}

interface Edges {
  warps: Partial<SectorWarp>[];
  tunnels: Partial<WarpTunnel>[];
  formations: Partial<SpecialFormation>[];
}

/** Warps, tunnels and the shapes they form. */
export function edgeRows({ blueprint }: NewRegion, { sectors }: Places): Edges {
  const at = (number: number) => sectors[number - 1] as Sector;
  const ids = blueprint.formations.map(() => uuidv7());
  return {
    warps: blueprint.warps.map(warp => ({
      sourceSectorId: at(warp.from).id,
      destinationSectorId: at(warp.to).id,
      isBidirectional: warp.bidirectional,
      isLatent: warp.latent,
      turnCost: warp.turnCost,
      warpStability: warp.stability,
    })),
    tunnels: blueprint.tunnels.map(tunnel => tunnelRow(tunnel, at(tunnel.from), at(tunnel.to))),
    formations: blueprint.formations.map((formation, index) => ({
      id: ids[index] as string,
      regionId: at(formation.anchor).regionId as string,
      type: formation.type,
      name: formation.name,
      anchorSectorId: at(formation.anchor).id,
      interiorSectorIds: formation.interior.map(number => at(number).id),
      properties: {
        ...formation.properties,
        ...(formation.target === null ? {} : { target_formation_id: ids[formation.target] }),
      },
      isDiscovered: formation.isDiscovered,
      generationSeed: blueprint.seed,
    })),
  };
}

function tunnelRow(tunnel: RegionBlueprint['tunnels'][number], from: Sector, to: Sector): Partial<WarpTunnel> {
  return {
    name: tunnel.name,
    type: tunnel.type,
    originSectorId: from.id,
    destinationSectorId: to.id,
    isBidirectional: tunnel.bidirectional,
    isLatent: tunnel.latent,
    stability: tunnel.stability,
    turnCost: tunnel.turnCost,
    properties: {
      length: tunnel.length,
      stability_rating: Math.round(tunnel.stability * 100),
      expected_lifetime: null,
      age: 0,
      traversal_cost: tunnel.turnCost,
      cool_down: 0,
      discovered: !tunnel.latent,
      discoverer_id: null,
      discovery_date: null,
      affected_by_storms: true,
    },
    sourceEndpoint: endpointOf(from),
    destinationEndpoint: endpointOf(to),
  };
}
