import type { EntityManager } from '@mikro-orm/postgresql';
import type { AdminNode, AdminRegion } from '../protocol/operators.ts';

/** How many regions are shown at once. */
const MOST = 200;

type Row = Omit<AdminRegion, 'queue' | 'commands' | 'epoch' | 'expiresAt'> & {
  epoch: string;
  expiresAt: Date | string | null;
  count: number;
};

/** The regions as an operator sees them. */
export class OperatorService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Those with most pilots first, with what their nodes say of them. */
  async regions(nodes: readonly AdminNode[]): Promise<{ regions: AdminRegion[]; regionCount: number }> {
    const rows = await this.#em.fork().execute<Row[]>(REGIONS, [MOST]);
    const readings = new Map(
      nodes.flatMap(({ id, state }) => state?.rooms.map(room => [`${id} ${room.regionId}`, room] as const) ?? []),
    );
    const regions = rows.map(({ count: _count, expiresAt, ...region }) => {
      const reading = readings.get(`${region.node} ${region.id}`);
      return {
        ...region,
        epoch: Number(region.epoch),
        expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
        queue: reading?.queue ?? null,
        commands: reading?.commands ?? null,
      };
    });
    return { regions, regionCount: rows[0]?.count ?? 0 };
  }
}

const REGIONS = `
  select r.id, r.name, r.display_name as "displayName", r.region_type as kind, r.status, r.total_sectors as sectors,
    l.node_id as node, coalesce(l.epoch, 0) as epoch, l.expires_at as "expiresAt", coalesce(l.online, 0) as online,
    (count(*) over ())::int as count
  from regions r left join region_leases l on l.region_id = r.id and l.expires_at > now()
  order by coalesce(l.online, 0) desc, l.node_id is null, r.region_type, r.name limit ?`;
