import type { EntityManager } from '@mikro-orm/postgresql';

/** The right to write one region. The epoch is the fencing token: every commit checks it. */
export interface Lease {
  regionId: string;
  epoch: number;
}

/** How long a lease lasts unless it is renewed, in milliseconds of the database's clock. */
export const LEASE_TTL = 5_000;

/** Takes, renews and gives back leases. Only the database's clock counts, never this node's. */
export class RegionLeases {
  readonly #em: EntityManager;
  readonly #nodeId: string;

  constructor(em: EntityManager, nodeId: string) {
    this.#em = em;
    this.#nodeId = nodeId;
  }

  /** The lease with a new epoch, or null while another node holds it. */
  async acquire(regionId: string): Promise<Lease | null> {
    const rows = await this.#em.fork().execute<{ epoch: string }[]>(ACQUIRE, [regionId, this.#nodeId, LEASE_TTL]);
    return rows[0] ? { regionId, epoch: Number(rows[0].epoch) } : null;
  }

  /** Whether the lease is still ours; if so it lasts anew. */
  async renew({ regionId, epoch }: Lease): Promise<boolean> {
    const rows = await this.#em.fork().execute<unknown[]>(RENEW, [LEASE_TTL, regionId, epoch]);
    return rows.length === 1;
  }

  /** Lets another node take the region at once. */
  async release({ regionId, epoch }: Lease): Promise<void> {
    await this.#em.fork().execute(RELEASE, [regionId, epoch]);
  }
}

const ACQUIRE = `
  insert into region_leases as l (region_id, node_id, epoch, expires_at) values (?, ?, 1, now() + ? * interval '1 ms')
  on conflict (region_id) do update set node_id = excluded.node_id, epoch = l.epoch + 1, expires_at = excluded.expires_at
    where l.expires_at is null or l.expires_at < now() or l.node_id = excluded.node_id
  returning epoch`;
const RENEW = `update region_leases set expires_at = now() + ? * interval '1 ms' where region_id = ? and epoch = ? returning 1 as held`;
const RELEASE = 'update region_leases set node_id = null, expires_at = null where region_id = ? and epoch = ?';
