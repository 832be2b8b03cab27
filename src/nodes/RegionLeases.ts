import type { EntityManager } from '@mikro-orm/postgresql';
import { holdsOn, isAlive } from './LifeLine.ts';

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

  /** The lease with a new epoch, or null while another node holds it that may live. */
  async acquire(regionId: string): Promise<Lease | null> {
    const rows = await this.#em.fork().execute<{ epoch: string }[]>(ACQUIRE, [regionId, this.#nodeId, LEASE_TTL]);
    return rows[0] ? { regionId, epoch: Number(rows[0].epoch) } : null;
  }

  /** Those of them that are still ours: they last anew. One statement, however many they are. */
  async renew(leases: readonly (Lease & { online: number })[]): Promise<ReadonlySet<string>> {
    if (leases.length === 0) return new Set();
    const held = await this.#em.fork().execute<{ id: string }[]>(RENEW, [LEASE_TTL, JSON.stringify(leases)]);
    return new Set(held.map(({ id }) => id));
  }

  /** Lets another node take the region at once. */
  async release({ regionId, epoch }: Lease): Promise<void> {
    await this.#em.fork().execute(RELEASE, [regionId, epoch]);
  }

  /** Whether another node holds it that lives. */
  async isHeldElsewhere(regionId: string): Promise<boolean> {
    return (await this.#em.fork().execute<unknown[]>(HELD_ELSEWHERE, [regionId, this.#nodeId])).length > 0;
  }
}

const ACQUIRE = `
  insert into region_leases as l (region_id, node_id, epoch, expires_at) values (?, ?, 1, now() + ? * interval '1 ms')
  on conflict (region_id) do update set node_id = excluded.node_id, epoch = l.epoch + 1, expires_at = excluded.expires_at
    where l.expires_at is null or l.expires_at < now() or l.node_id = excluded.node_id
      or exists (select 1 from nodes n where n.id = l.node_id and not ${holdsOn('n')})
  returning epoch`;
const RENEW = `
  update region_leases l set expires_at = now() + ? * interval '1 ms', online = mine.online
  from jsonb_to_recordset(?::jsonb) as mine ("regionId" uuid, epoch bigint, online int)
  where l.region_id = mine."regionId" and l.epoch = mine.epoch returning l.region_id as id`;
const RELEASE = 'update region_leases set node_id = null, expires_at = null where region_id = ? and epoch = ?';
const HELD_ELSEWHERE = `
  select 1 as held from region_leases l join nodes n on n.id = l.node_id
  where l.region_id = ? and l.node_id <> ? and l.expires_at > now() and ${isAlive('n')}`;
