import type { EntityManager } from '@mikro-orm/postgresql';
import type { NexusCluster, NexusStats } from '../protocol/regions.ts';
import { Refusal } from '../rules/refusal.ts';

/** The Central Nexus in figures. Everything here is counted in the database, nothing is kept. */
export class NexusService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Its clusters in the order of their sectors. Refuses: ERR_NOT_FOUND while there is no nexus. */
  async clusters(): Promise<NexusCluster[]> {
    const clusters = await this.#em.fork().execute<NexusCluster[]>(CLUSTERS);
    if (clusters.length === 0) throw new Refusal('ERR_NOT_FOUND', { what: 'nexus' });
    return clusters;
  }

  /** Its totals. Refuses: ERR_NOT_FOUND while there is no nexus. */
  async stats(): Promise<NexusStats> {
    const [clusters, edges] = await Promise.all([
      this.clusters(),
      this.#em.fork().execute<{ warps: number; tunnels: number }[]>(EDGES),
    ]);
    const total = (count: (cluster: NexusCluster) => number) =>
      clusters.reduce((sum, cluster) => sum + count(cluster), 0);
    return {
      totalSectors: total(cluster => cluster.sectors),
      totalStations: total(cluster => cluster.stations),
      totalPlanets: total(cluster => cluster.planets),
      totalWarps: edges[0]?.warps ?? 0,
      totalTunnels: edges[0]?.tunnels ?? 0,
      clusters: clusters.map(({ id, name, type, sectors, averageSecurity, averageDevelopment }) => ({
        id,
        name,
        type,
        sectors,
        averageSecurity,
        averageDevelopment,
      })),
    };
  }
}

const CLUSTERS = `
  select c.id, c.name, c.type, count(*)::int as sectors,
    coalesce(sum(st.stations), 0)::int as stations, coalesce(sum(pl.planets), 0)::int as planets,
    round(avg(s.security_level), 2)::float8 as "averageSecurity",
    round(avg(s.development_level), 2)::float8 as "averageDevelopment",
    c.is_discovered as "isDiscovered", c.economic_value as "economicValue"
  from clusters c
    join regions r on r.id = c.region_id and r.region_type = 'central_nexus'
    join sectors s on s.cluster_id = c.id
    left join (select sector_uuid, count(*) as stations from stations group by 1) st on st.sector_uuid = s.id
    left join (select sector_uuid, count(*) as planets from planets group by 1) pl on pl.sector_uuid = s.id
  where not c.is_hidden
  group by c.id
  order by min(s.sector_number)`;

const EDGES = `
  with nexus as (select s.id from sectors s join regions r on r.id = s.region_id where r.region_type = 'central_nexus')
  select
    (select count(*)::int from sector_warps where source_sector_id in (select id from nexus) and not is_latent) as warps,
    (select count(*)::int from warp_tunnels
      where origin_sector_id in (select id from nexus) and not is_latent and is_public and status = 'ACTIVE') as tunnels`;
