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
import { type Mark, markNow, type Part, readAgain, tally } from './readAgain.ts';
import { readRows, type Row } from './readRows.ts';

/** What belongs to a region and to nobody in it, table by table. */
interface Owned {
  clusters: Cluster;
  zones: Zone;
  sectors: Sector;
  warps: SectorWarp;
  /** Tunnels with at least one end in the region. */
  tunnels: WarpTunnel;
  stations: Station;
  prices: MarketPrice;
  /** Those that still hold. */
  alerts: PriceAlert;
  planets: Planet;
  formations: SpecialFormation;
  investigations: Investigation;
}

type OwnedRows = { [K in keyof Owned]: Row<Owned[K]>[] };

/** A region with everything that belongs to it. */
export type RegionRows = OwnedRows & { region: Row<Region> };

const OWN = 't.region_id = $1';
const IN_REGION = '(select id from sectors where region_id = $1)';
const STATION_IN_REGION = 't.station_id in (select id from stations where region_id = $1)';

const PARTS: { [K in keyof Owned]: Part<Owned[K]> } = {
  clusters: { entity: Cluster, condition: OWN },
  zones: { entity: Zone, condition: OWN },
  sectors: { entity: Sector, condition: OWN },
  warps: { entity: SectorWarp, condition: `t.source_sector_id in ${IN_REGION}` },
  tunnels: {
    entity: WarpTunnel,
    condition: `(t.origin_sector_id in ${IN_REGION} or t.destination_sector_id in ${IN_REGION})`,
  },
  stations: { entity: Station, condition: OWN },
  prices: { entity: MarketPrice, condition: STATION_IN_REGION },
  alerts: { entity: PriceAlert, condition: `t.is_active and ${STATION_IN_REGION}` },
  planets: { entity: Planet, condition: OWN },
  formations: { entity: SpecialFormation, condition: OWN },
  investigations: { entity: Investigation, condition: OWN },
};

/** A region as it was read, with all that was written before the mark. */
export interface RegionReading {
  rows: RegionRows;
  mark: Mark;
}

/** As `loadRegion`, for who will read the region again soon. */
export async function readRegion(
  em: SqlEntityManager,
  regionId: string,
  former?: RegionReading | null,
): Promise<RegionReading | null> {
  const mark = await markNow(em);
  const rows = await loadRegion(em, regionId, former);
  return rows && { rows, mark };
}

/**
 * Loads a region with one query a table: twelve, however many sectors it has. Null if there is none with that id. A former reading,
 * which is used up, leaves to be read what was written since.
 */
export async function loadRegion(
  em: SqlEntityManager,
  regionId: string,
  former?: RegionReading | null,
): Promise<RegionRows | null> {
  const id = [regionId] as const;
  const [[region], owned] = await Promise.all([
    readRows(em, Region, 't.id = $1', id),
    former ? ownedSince(em, id, former) : ownedOf(name => readRows(em, PARTS[name].entity, PARTS[name].condition, id)),
  ]);
  if (!region) return null;
  owned.sectors.sort((one, other) => (one.sectorNumber ?? 0) - (other.sectorNumber ?? 0));
  return { region, ...owned };
}

async function ownedSince(
  em: SqlEntityManager,
  id: readonly [string],
  { rows, mark }: RegionReading,
): Promise<OwnedRows> {
  const found = await tally(em, PARTS, id, mark);
  const owned: OwnedRows = rows;
  return ownedOf(name => readAgain(em, PARTS[name], id, { rows: owned[name], mark, found: found[name] }));
}

async function ownedOf(read: <K extends keyof Owned>(name: K) => Promise<Row<Owned[K]>[]>): Promise<OwnedRows> {
  const names = Object.keys(PARTS) as (keyof Owned)[];
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await read(name)]))) as OwnedRows;
}
