import type { EntityManager } from '@mikro-orm/postgresql';

const EVERY = 100;
const HOLDERS = `
  select r.name, l.node_id as node from region_leases l join regions r on r.id = l.region_id
  where l.expires_at > now()`;

/** Which node has which region, looked up again and again. */
export class Holders {
  readonly #nodes = new Map<string, string>();
  readonly #timer: NodeJS.Timeout;

  constructor(em: EntityManager) {
    const look = async () => {
      const rows = await em.fork().execute<{ name: string; node: string }[]>(HOLDERS);
      for (const { name, node } of rows) this.#nodes.set(name, node);
    };
    this.#timer = setInterval(() => void look().catch(() => {}), EVERY);
  }

  of(region: string): string {
    return this.#nodes.get(region) ?? '';
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
