import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isErrorCode } from '../protocol/errors.ts';
import type { Generation, RegionOrder } from '../protocol/operators.ts';
import { Refusal } from '../rules/refusal.ts';
import { checkRegionName } from '../rules/regionName.ts';
import type { GalaxyService, NewGate } from './GalaxyService.ts';
import { generateApart } from './galaxy/generateApart.ts';

/** How often an order is begun before it counts as failed. */
const MOST_TRIES = 3;
/** How often its progress is written down, in milliseconds. */
const TOLD_EVERY = 200;
const LARGEST_SEED = 2 ** 47;

type Row = Omit<Generation, 'seed' | 'createdAt' | 'finishedAt'> & {
  /** Eight bytes, which come as text. */
  seed: string;
  createdAt: Date | string;
  finishedAt: Date | string | null;
  tries: number;
};

/** Regions that operators order: written down first, made by whichever node comes by, one after the other. */
export class GenerationService {
  readonly #em: EntityManager;
  readonly #galaxy: GalaxyService;
  readonly #onGate: (gate: NewGate) => void;

  constructor(em: EntityManager, galaxy: GalaxyService, onGate: (gate: NewGate) => void = () => {}) {
    this.#em = em;
    this.#galaxy = galaxy;
    this.#onGate = onGate;
  }

  /** Notes an order; the same once more is the same order [RG11]. Refuses: ERR_BAD_REQUEST, ERR_NAME_TAKEN, ERR_CONFLICT. */
  async order({ id, name, displayName, sectors, seed }: RegionOrder, userId: string): Promise<Generation> {
    const known = await this.#find(id);
    if (known) return sameAs(known, name);
    checkRegionName(name);
    const values = [id, name, displayName, sectors, seed ?? randomInt(LARGEST_SEED), userId, name];
    const [row] = await this.#em.fork().execute<Row[]>(ORDER, values);
    if (row) return viewOf(row);
    const meanwhile = await this.#find(id);
    if (meanwhile) return sameAs(meanwhile, name);
    throw new Refusal('ERR_NAME_TAKEN');
  }

  /** The newest orders. */
  async list(): Promise<Generation[]> {
    const rows = await this.#em
      .fork()
      .execute<Row[]>(`select ${COLUMNS} from region_generations order by created_at desc limit 20`);
    return rows.map(viewOf);
  }

  /** Makes the oldest order that nobody works on, if there is one; who dies over it leaves it to the next who asks. */
  async work(processId: string): Promise<Generation | null> {
    const [row] = await this.#em.fork().execute<Row[]>(TAKE, [processId]);
    if (!row) return null;
    try {
      const gate = await this.#make(row, processId);
      if (gate) this.#onGate(gate);
    } catch (error) {
      await this.#giveUp(row, processId, error);
      if (!(error instanceof Refusal)) throw error;
    }
    return this.#find(row.id);
  }

  async #make({ id, name, displayName, sectors, seed }: Row, processId: string): Promise<NewGate | null> {
    const blueprint = await generateApart({ kind: 'player_owned', sectors, seed: BigInt(seed) });
    let toldAt = -Infinity;
    const onRows = (done: number, total: number) => {
      if (performance.now() - toldAt < TOLD_EVERY) return;
      toldAt = performance.now();
      // It is only shown: what cannot be written down now is told the next time.
      this.#em
        .fork()
        .execute(TELL, [done, total, id, processId])
        .catch(() => {});
    };
    return this.#galaxy.add({ name, displayName, blueprint }, onRows, async (em, regionId, total) => {
      const [still] = await em.execute<unknown[]>(FINISH, [regionId, total, total, id, processId]);
      if (!still) throw new Error(`the region ${name} is made by somebody else`);
    });
  }

  /** What was refused is over; after anything else it is tried again, by whoever comes by. */
  async #giveUp({ id, tries }: Row, processId: string, error: unknown): Promise<void> {
    const isOver = error instanceof Refusal || tries >= MOST_TRIES;
    const code = error instanceof Refusal && isErrorCode(error.code) ? error.code : 'ERR_INTERNAL';
    await this.#em.fork().execute(isOver ? FAIL : LEAVE, isOver ? [code, id, processId] : [id, processId]);
  }

  async #find(id: string): Promise<Generation | null> {
    const [row] = await this.#em.fork().execute<Row[]>(`select ${COLUMNS} from region_generations where id = ?`, [id]);
    return row ? viewOf(row) : null;
  }
}

function sameAs(known: Generation, name: string): Generation {
  if (known.name !== name) throw new Refusal('ERR_CONFLICT', { name: known.name });
  return known;
}

function viewOf({ tries: _tries, ...row }: Row): Generation {
  const { createdAt, finishedAt, seed } = row;
  return {
    ...row,
    seed: Number(seed),
    createdAt: new Date(createdAt).toISOString(),
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
  };
}

const COLUMNS = `id, name, display_name as "displayName", sectors, seed, status, step, done, total, error,
  region_id as "regionId", created_at as "createdAt", finished_at as "finishedAt", tries`;

const ORDER = `
  insert into region_generations (id, name, display_name, sectors, seed, requested_by)
  select ?::uuid, ?, ?, ?::int, ?::bigint, ?::uuid
  where not exists (select 1 from regions where lower(name) = lower(?))
  on conflict do nothing returning ${COLUMNS}`;

/** The row of a process that lives is left alone. */
const TAKE = `
  update region_generations set status = 'running', process_id = ?, tries = tries + 1, step = 'generating', done = 0, total = 0
  where id = (
    select g.id from region_generations g
    where g.status in ('waiting', 'running')
      and not exists (select 1 from nodes n where n.process_id = g.process_id and n.expires_at > now())
    order by g.created_at limit 1 for update of g skip locked
  )
  returning ${COLUMNS}`;

const MINE = `where id = ? and process_id = ? and status = 'running'`;
const TELL = `update region_generations set step = 'writing', done = ?, total = ? ${MINE}`;
const FINISH = `
  update region_generations set status = 'done', region_id = ?, done = ?, total = ?, process_id = null, finished_at = now()
  ${MINE} returning id`;
const FAIL = `update region_generations set status = 'failed', error = ?, process_id = null, finished_at = now() ${MINE}`;
const LEAVE = `update region_generations set status = 'waiting', process_id = null ${MINE}`;
