import { Sector } from '../../../src/entities/index.ts';
import { loadPilots } from '../../../src/world/loadPilots.ts';
import { readRows } from '../../../src/world/readRows.ts';
import type { Copy } from './databases.ts';
import type { Pilot } from './pilots.ts';

export interface Memory {
  sector: number;
  pilot: number;
}

/** Bytes of the heap that a sector's row takes, and a pilot with ship and all; null unless Node was started with --expose-gc. */
export async function memoryOf({ orm }: Copy, regionId: string, pilots: readonly Pilot[]): Promise<Memory | null> {
  const { gc } = globalThis;
  if (!gc) return null;
  const em = orm.em.fork();
  const grown = async <T>(load: () => Promise<T[]>): Promise<number> => {
    await load();
    await gc({ execution: 'async' });
    const before = process.memoryUsage().heapUsed;
    const loaded = await load();
    await gc({ execution: 'async' });
    return (process.memoryUsage().heapUsed - before) / loaded.length;
  };
  return {
    sector: await grown(() => readRows(em, Sector, 't.region_id = $1', [regionId])),
    pilot: await grown(async () => [
      ...(
        await loadPilots(
          em,
          regionId,
          pilots.map(({ id }) => id),
        )
      ).values(),
    ]),
  };
}
