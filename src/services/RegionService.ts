import type { EntityManager } from '@mikro-orm/postgresql';
import { Cluster, Planet, Region, RegionalElection, RegionalPolicy, Sector, Station, Zone } from '../entities/index.ts';
import type { RegionDetail, RegionMap, RegionSummary } from '../protocol/regions.ts';
import { Refusal } from '../rules/refusal.ts';

type Edge = RegionMap['warps'][number];
type Tunnel = RegionMap['tunnels'][number];

/** How many pilots are in a region just now; undefined where another node knows. */
export type OnlinePilots = (regionId: string) => number | undefined;

/** The regions as anybody may see them. */
export class RegionService {
  readonly #em: EntityManager;
  readonly #online: OnlinePilots;

  constructor(em: EntityManager, online: OnlinePilots) {
    this.#em = em;
    this.#online = online;
  }

  /** All regions, the hub first, then by name. */
  async list(): Promise<RegionSummary[]> {
    const em = this.#em.fork();
    const regions = await em.find(Region, {}, { orderBy: { regionType: 'asc', name: 'asc' } });
    const [ballots, online] = await Promise.all([openBallots(em), toldOnline(em)]);
    return regions.map(region => this.#summaryOf(region, ballots, online));
  }

  /** The region of that name. Refuses: ERR_NOT_FOUND. */
  async named(name: string): Promise<Region> {
    const region = await this.#em.fork().findOne(Region, { name });
    if (!region) throw new Refusal('ERR_NOT_FOUND', { what: 'region', name });
    return region;
  }

  /** One region with its totals. Refuses: ERR_NOT_FOUND. */
  async get(name: string): Promise<RegionDetail> {
    const region = await this.named(name);
    const em = this.#em.fork();
    const regionId = region.id;
    const [ballots, online, stations, planets, clusters, places] = await Promise.all([
      openBallots(em),
      toldOnline(em),
      em.count(Station, { regionId }),
      em.count(Planet, { regionId }),
      em.count(Cluster, { regionId }),
      em.find(
        Sector,
        { regionId, sectorNumber: { $in: [region.capitalSectorNumber ?? 0, region.nexusWarpSector ?? 0] } },
        { fields: ['sectorId', 'sectorNumber'] },
      ),
    ]);
    const sectorIdOf = (number: number | null | undefined) =>
      places.find(place => place.sectorNumber === number)?.sectorId ?? null;
    return {
      ...this.#summaryOf(region, ballots, online),
      economicSpecialization: region.economicSpecialization ?? null,
      capitalSectorId: sectorIdOf(region.capitalSectorNumber),
      landingSectorId: sectorIdOf(region.nexusWarpSector),
      stations,
      planets,
      clusters,
      createdAt: region.createdAt.toISOString(),
    };
  }

  /** What everybody knows of a region's shape: no latent lanes, no private gates, no hidden clusters. */
  async map({ id: regionId, name }: Region): Promise<RegionMap> {
    const em = this.#em.fork();
    const [clusters, zones, sectors, warps, tunnels, stations, planets] = await Promise.all([
      em.find(Cluster, { regionId, isHidden: false }, { orderBy: { id: 'asc' } }),
      em.find(Zone, { regionId }, { orderBy: { startSector: 'asc' } }),
      em
        .qb(Sector)
        .select([
          'sectorId',
          'sectorNumber',
          'name',
          'type',
          'xCoord',
          'yCoord',
          'zCoord',
          'clusterId',
          'zoneId',
          'isCapital',
        ])
        .where({ regionId })
        .orderBy({ sectorNumber: 'asc' })
        .execute<Sector[]>('all'),
      em.execute<Edge[]>(KNOWN_WARPS, [regionId]),
      em.execute<Tunnel[]>(KNOWN_TUNNELS, [regionId, regionId]),
      em.find(Station, { regionId, isDestroyed: false }, { orderBy: { sectorId: 'asc', id: 'asc' } }),
      em.find(Planet, { regionId }, { orderBy: { sectorId: 'asc', id: 'asc' } }),
    ]);
    return {
      region: name,
      clusters: clusters.map(cluster => ({
        id: cluster.id,
        name: cluster.name,
        type: cluster.type,
        color: cluster.colorHex ?? null,
      })),
      zones: zones.map(zone => ({
        id: zone.id,
        name: zone.name,
        type: zone.zoneType,
        policingLevel: zone.policingLevel,
        dangerRating: zone.dangerRating,
      })),
      sectors: sectors.map(sectorOf),
      warps: warps.map(withoutFalse),
      tunnels: tunnels.map(withoutFalse),
      stations: stations.map(station => ({
        id: station.id,
        sectorId: station.sectorId,
        name: station.name,
        class: station.stationClass,
        type: station.type,
      })),
      planets: planets.map(planet => ({
        id: planet.id,
        sectorId: planet.sectorId,
        name: planet.name,
        type: planet.type,
      })),
    };
  }

  #summaryOf(region: Region, { elections, policies }: Ballots, told: ReadonlyMap<string, number>): RegionSummary {
    return {
      id: region.id,
      name: region.name,
      displayName: region.displayName,
      kind: region.regionType,
      status: region.status,
      sectors: region.totalSectors,
      online: this.#online(region.id) ?? told.get(region.id) ?? 0,
      taxRate: region.taxRate,
      governance: {
        type: region.governanceType,
        votingThreshold: region.votingThreshold,
        quorum: region.governanceQuorumPct,
        electionFrequencyDays: region.electionFrequencyDays,
        openElections: elections.get(region.id) ?? 0,
        openPolicies: policies.get(region.id) ?? 0,
      },
    };
  }
}

const KNOWN_WARPS = `
  select a.sector_id as "from", b.sector_id as "to", not w.is_bidirectional as "oneWay", w.turn_cost as turns
  from sector_warps w join sectors a on a.id = w.source_sector_id join sectors b on b.id = w.destination_sector_id
  where a.region_id = ? and not w.is_latent
  order by a.sector_id, b.sector_id`;

const KNOWN_TUNNELS = `
  select t.id, t.name, t.type, a.sector_id as "from", b.sector_id as "to", not t.is_bidirectional as "oneWay", t.turn_cost as turns
  from warp_tunnels t join sectors a on a.id = t.origin_sector_id join sectors b on b.id = t.destination_sector_id
  where (a.region_id = ? or b.region_id = ?) and not t.is_latent and t.is_public and t.status = 'ACTIVE'
  order by a.sector_id, b.sector_id, t.id`;

/** What nodes have told of the regions that they have, by region: it may be two seconds old. */
async function toldOnline(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows = await em.execute<{ id: string; online: number }[]>(
    'select region_id as id, online from region_leases where expires_at > now()',
  );
  return new Map(rows.map(({ id, online }) => [id, online]));
}

interface Ballots {
  elections: Map<string, number>;
  policies: Map<string, number>;
}

/** How many elections and proposals are open, by region. */
async function openBallots(em: EntityManager): Promise<Ballots> {
  const [elections, policies] = await Promise.all([
    em.find(RegionalElection, { status: 'active' }, { fields: ['regionId'] }),
    em.find(RegionalPolicy, { status: 'voting' }, { fields: ['regionId'] }),
  ]);
  return { elections: countByRegion(elections), policies: countByRegion(policies) };
}

function countByRegion(rows: readonly { regionId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { regionId } of rows) counts.set(regionId, (counts.get(regionId) ?? 0) + 1);
  return counts;
}

function sectorOf(sector: Sector): RegionMap['sectors'][number] {
  return {
    id: sector.sectorId,
    number: sector.sectorNumber ?? sector.sectorId,
    name: sector.name,
    type: sector.type,
    x: sector.xCoord,
    y: sector.yCoord,
    z: sector.zCoord,
    cluster: sector.clusterId,
    zone: sector.zoneId ?? null,
    ...(sector.isCapital ? { capital: true as const } : {}),
  };
}

/** Two-way is the rule, so only a one-way lane says so: a sixth of the bytes less. */
function withoutFalse<T extends { oneWay?: true }>({ oneWay, ...edge }: T): T {
  return (oneWay ? { ...edge, oneWay } : edge) as T;
}
