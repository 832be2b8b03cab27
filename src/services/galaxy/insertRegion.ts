import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import {
  Cluster,
  MarketPrice,
  Planet,
  Region,
  Sector,
  SectorWarp,
  SpecialFormation,
  Station,
  WarpTunnel,
  Zone,
} from '../../entities/index.ts';
import type { RegionBlueprint } from '../../rules/galaxy/blueprint.ts';
import { insertRows } from '../../world/insertRows.ts';
import { edgeRows, placeRows, regionRow } from './places.ts';
import { isTraded, type NewRegion } from './regions.ts';
import { settlementRows } from './settlements.ts';

/** Writes a whole region with one statement per table and thousand rows. Returns its id. */
export async function insertRegion(
  em: EntityManager,
  region: NewRegion,
  onRows: (count: number) => void,
): Promise<string> {
  const regionId = uuidv7();
  const places = placeRows(regionId, region);
  const edges = edgeRows(region, places);
  const settlements = settlementRows(regionId, region, places);

  await insertRows(em, Region, [regionRow(regionId, region)], onRows);
  await insertRows(em, Cluster, places.clusters, onRows);
  await insertRows(em, Zone, places.zones, onRows);
  await insertRows(em, Sector, places.sectors, onRows);
  await insertRows(em, SectorWarp, edges.warps, onRows);
  await insertRows(em, WarpTunnel, edges.tunnels, onRows);
  await insertRows(em, SpecialFormation, edges.formations, onRows);
  await insertRows(em, Station, settlements.stations, onRows);
  await insertRows(em, MarketPrice, settlements.prices, onRows);
  await insertRows(em, Planet, settlements.planets, onRows);
  return regionId;
}

/** How many rows `insertRegion` writes. */
export function countRows(blueprint: RegionBlueprint): number {
  const { clusters, zones, sectors, warps, tunnels, stations, planets, formations } = blueprint;
  const lists = [clusters, zones, sectors, warps, tunnels, stations, planets, formations];
  const prices = stations.reduce((sum, station) => sum + station.stock.filter(isTraded).length, 0);
  return lists.reduce((sum, list) => sum + list.length, 1) + prices;
}
