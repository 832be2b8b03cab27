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

/** Loads a region with one query a table: twelve, however many sectors it has. Null if there is none with that id. */
export async function loadRegion(em: SqlEntityManager, regionId: string): Promise<RegionRows | null> {
  const id = [regionId];
  const [
    regions,
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
    readRows(em, Region, 't.id = $1', id),
    readRows(em, Cluster, OWN, id),
    readRows(em, Zone, OWN, id),
    readRows(em, Sector, `${OWN} order by t.sector_number`, id),
    readRows(em, SectorWarp, `t.source_sector_id in ${IN_REGION}`, id),
    readRows(em, WarpTunnel, `t.origin_sector_id in ${IN_REGION} or t.destination_sector_id in ${IN_REGION}`, id),
    readRows(em, Station, OWN, id),
    readRows(em, MarketPrice, STATION_IN_REGION, id),
    readRows(em, PriceAlert, `t.is_active and ${STATION_IN_REGION}`, id),
    readRows(em, Planet, OWN, id),
    readRows(em, SpecialFormation, OWN, id),
    readRows(em, Investigation, OWN, id),
  ]);
  const [region] = regions;
  return region
    ? {
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
      }
    : null;
}
