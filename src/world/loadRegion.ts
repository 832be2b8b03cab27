import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  Cluster,
  Investigation,
  MarketPrice,
  Planet,
  PriceAlert,
  Region,
  Sector,
  SectorWarp,
  SpecialFormation,
  Station,
  WarpTunnel,
  Zone,
} from '../entities/index.ts';
import { type Mark, markNow, readAgain } from './readAgain.ts';
import { readRows, type Row } from './readRows.ts';

/** Everything that belongs to a region and to nobody in it. */
export interface RegionRows {
  region: Row<Region>;
  clusters: Row<Cluster>[];
  zones: Row<Zone>[];
  sectors: Row<Sector>[];
  warps: Row<SectorWarp>[];
  /** Tunnels with at least one end in the region. */
  tunnels: Row<WarpTunnel>[];
  stations: Row<Station>[];
  prices: Row<MarketPrice>[];
  /** Those that still hold. */
  alerts: Row<PriceAlert>[];
  planets: Row<Planet>[];
  formations: Row<SpecialFormation>[];
  investigations: Row<Investigation>[];
}

const OWN = 't.region_id = $1';
const IN_REGION = '(select id from sectors where region_id = $1)';
const STATION_IN_REGION = 't.station_id in (select id from stations where region_id = $1)';

/** A region as it was read, with all that was written before the mark. */
export interface RegionReading {
  rows: RegionRows;
  mark: Mark;
}

/** As `loadRegion`, for who will read the region again soon. */
export async function readRegion(em: SqlEntityManager, regionId: string): Promise<RegionReading | null> {
  const mark = await markNow(em);
  const rows = await loadRegion(em, regionId);
  return rows && { rows, mark };
}

/**
 * Loads a region with one query a table: twelve, however many sectors it has. Null if there is none with that id. A former reading,
 * which is used up, leaves to be read what was written since.
 */
export async function loadRegion(
  em: SqlEntityManager,
  regionId: string,
  former?: RegionReading,
): Promise<RegionRows | null> {
  const id = [regionId];
  const read = <T extends object>(entity: EntityClass<T>, condition: string, rows?: Row<T>[]): Promise<Row<T>[]> =>
    former && rows
      ? readAgain(em, entity, condition, id, { rows, mark: former.mark })
      : readRows(em, entity, condition, id);
  const known: Partial<RegionRows> = former?.rows ?? {};
  const [
    [region],
    clusters,
    zones,
    sectors,
    warps,
    tunnels,
    stations,
    prices,
    alerts,
    planets,
    formations,
    investigations,
  ] = await Promise.all([
    read(Region, 't.id = $1'),
    read(Cluster, OWN, known.clusters),
    read(Zone, OWN, known.zones),
    read(Sector, OWN, known.sectors),
    read(SectorWarp, `t.source_sector_id in ${IN_REGION}`, known.warps),
    read(WarpTunnel, `t.origin_sector_id in ${IN_REGION} or t.destination_sector_id in ${IN_REGION}`, known.tunnels),
    read(Station, OWN, known.stations),
    read(MarketPrice, STATION_IN_REGION, known.prices),
    read(PriceAlert, `t.is_active and ${STATION_IN_REGION}`, known.alerts),
    read(Planet, OWN, known.planets),
    read(SpecialFormation, OWN, known.formations),
    read(Investigation, OWN, known.investigations),
  ]);
  if (!region) return null;
  sectors.sort((one, other) => (one.sectorNumber ?? 0) - (other.sectorNumber ?? 0));
  return {
    region,
    clusters,
    zones,
    sectors,
    warps,
    tunnels,
    stations,
    prices,
    alerts,
    planets,
    formations,
    investigations,
  };
}
