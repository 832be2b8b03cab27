import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../db/query.ts';
import type { Logger } from '../log.ts';
import { isAlive, LifeLine } from './LifeLine.ts';
import type { LiveNode, Role } from './placement.ts';

/** How long a node that says nothing counts as alive, in milliseconds of the database's clock. */
const TTL = 5_000;
const BEAT_EVERY = 1_000;
/** How long a page may be open that came from a node which is gone, in milliseconds. */
const REMEMBERED = 24 * 3_600_000;

/** Another process that lives has the name. */
export class NameTaken extends Error {}

/** What a node says of itself. */
export interface NodeParts {
  id: string;
  roles: readonly Role[];
  regions: readonly string[];
}

export interface HeldNode extends LiveNode {
  /** Whether it holds the lease of the region that was asked for. */
  holds: boolean;
}

/** Who is there. Each node keeps one row, and says once a second that it lives. */
export class NodeRegistry {
  readonly #em: EntityManager;
  readonly #log: Logger;
  readonly self: LiveNode;
  readonly #lifeLine: LifeLine;
  readonly #delay = monitorEventLoopDelay({ resolution: 10 });
  #timer: NodeJS.Timeout | undefined;
  /** Where the other nodes are that go on, as of the last beat. */
  others: readonly (string | null)[] = [];
  /** When each address of a node was seen last. */
  readonly #seen = new Map<string, number>();

  constructor(em: EntityManager, log: Logger, parts: NodeParts) {
    this.#em = em;
    this.#log = log;
    this.#lifeLine = new LifeLine(em, log);
    this.self = { ...parts, processId: '', address: null, isDraining: false, loopDelayMs: 0 };
  }

  /** Under which process, and where clients reach it, is known when it listens. */
  async start(where: Pick<LiveNode, 'processId' | 'address'>): Promise<void> {
    Object.assign(this.self, where);
    await this.#refuseNamesake();
    this.#delay.enable();
    await this.#lifeLine.hold();
    await this.beat();
    this.#timer = setInterval(() => {
      this.beat().catch((error: unknown) => this.#log.warn({ err: error }, 'the node cannot say that it lives'));
    }, BEAT_EVERY);
  }

  /** Two processes of one name would take the regions from each other for ever. One that died has let go of its lock. */
  async #refuseNamesake(): Promise<void> {
    const { id, processId } = this.self;
    const namesakes = await this.#em.fork().execute<unknown[]>(NAMESAKES, [id, processId]);
    if (namesakes.length > 0)
      throw new NameTaken(`NODE_ID: another node that lives is called ${id}: names must differ.`);
  }

  /** From now on nothing is placed here, by whoever looks from now on. */
  async drain(): Promise<void> {
    this.self.isDraining = true;
    await this.beat();
  }

  /** Says that this node lives, and how it is. */
  async beat(): Promise<void> {
    this.self.loopDelayMs = this.#delay.count > 0 ? this.#delay.percentile(99) / 1e6 : 0;
    this.#delay.reset();
    const { id, processId, address, roles, regions, isDraining, loopDelayMs } = this.self;
    const values = [
      id,
      processId,
      address,
      JSON.stringify(roles),
      JSON.stringify(regions),
      isDraining,
      loopDelayMs,
      this.#lifeLine.key,
      TTL,
    ];
    const [row] = await this.#em.fork().execute<{ others: (string | null)[]; addresses: string[] }[]>(BEAT, values);
    this.others = row?.others ?? [];
    this.#remember([...(row?.addresses ?? []), ...(address === null ? [] : [address])]);
  }

  /** Where nodes of the galaxy are or were within a day: a page outlives the node that it came from. */
  get addresses(): Iterable<string> {
    return this.#seen.keys();
  }

  #remember(addresses: readonly string[]): void {
    const now = performance.now();
    for (const address of addresses) this.#seen.set(address, now);
    for (const [address, at] of this.#seen) if (now - at > REMEMBERED) this.#seen.delete(address);
  }

  /** All that live, and which of them holds the region. */
  async live(regionId: string | null = null): Promise<HeldNode[]> {
    return query<HeldNode>(this.#em, LIVE, [regionId]);
  }

  /** Leaves the list. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#delay.disable();
    const { id, processId } = this.self;
    try {
      await this.#em.fork().execute('delete from nodes where id = ? and process_id = ?', [id, processId]);
    } finally {
      this.#lifeLine.stop();
    }
  }
}

const BEAT = `
  insert into nodes (id, process_id, address, roles, regions, is_draining, loop_delay_ms, life_lock, expires_at)
  select id, process_id, address, array(select jsonb_array_elements_text(roles)), array(select jsonb_array_elements_text(regions)),
    is_draining, loop_delay_ms, life_lock, now() + ttl * interval '1 ms'
  from (values (?, ?, ?, ?::jsonb, ?::jsonb, ?::boolean, ?::float8, ?::int, ?::float8))
    as mine (id, process_id, address, roles, regions, is_draining, loop_delay_ms, life_lock, ttl)
  on conflict (id) do update set process_id = excluded.process_id, address = excluded.address, roles = excluded.roles,
    regions = excluded.regions, is_draining = excluded.is_draining, loop_delay_ms = excluded.loop_delay_ms,
    life_lock = excluded.life_lock, expires_at = excluded.expires_at,
    started_at = case when nodes.process_id = excluded.process_id then nodes.started_at else now() end
  returning (select coalesce(jsonb_agg(o.address), '[]') from nodes o
    where ${isAlive('o')} and o.id <> nodes.id and not o.is_draining) as others,
  (select coalesce(jsonb_agg(o.address) filter (where o.address is not null), '[]') from nodes o) as addresses`;

const NAMESAKES = `select 1 as lives from nodes n where n.id = ? and n.process_id <> ? and n.life_lock is not null and ${isAlive('n')}`;

const LIVE = `
  select n.id, n.process_id as "processId", n.address, n.roles, n.regions, n.is_draining as "isDraining",
    n.loop_delay_ms as "loopDelayMs", l.region_id is not null as holds
  from nodes n left join region_leases l on l.node_id = n.id and l.region_id = $1 and l.expires_at > now()
  where ${isAlive('n')}`;
