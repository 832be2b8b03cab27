import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { Region } from '../../src/entities/index.ts';
import { GalaxyService } from '../../src/services/GalaxyService.ts';
import { loadRegion } from '../../src/world/loadRegion.ts';
import { scratchFolder } from './scratch.ts';
import { median, type Row } from './table.ts';

const RUNS = 9;
const LIMITS = { 'terran-space': 80, 'central-nexus': 600 };

/** A region's rows from the database into memory, ready to be played on. */
export async function benchRegionLoad(): Promise<Row[]> {
  const dataDir = scratchFolder();
  const database = await openDatabase({ dataDir, name: 'bench' });
  try {
    const { em } = database.orm;
    await migrate(database.orm);
    await new GalaxyService(em).ensure(2102, () => {});
    await em.execute('vacuum analyze');
    const rows: Row[] = [];
    for (const [name, limit] of Object.entries(LIMITS)) {
      const { id, totalSectors } = await em.fork().findOneOrFail(Region, { name });
      const times: number[] = [];
      let queries = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const counted = countQueries();
        const began = performance.now();
        await loadRegion(em.fork(), id);
        times.push(performance.now() - began);
        queries = counted();
      }
      const note = `${queries} queries; first ${Math.round(times[0] ?? 0)} ms`;
      rows.push({
        what: `load a region of ${totalSectors} sectors`,
        value: median(times),
        limit,
        unit: 'ms',
        runs: RUNS,
        note,
      });
    }
    return rows;
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Counts what is sent to PostgreSQL until the returned function is called, which says how many it were. */
function countQueries(): () => number {
  let count = 0;
  const original = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
  const counting = function (this: unknown, ...args: unknown[]) {
    count += 1;
    return Reflect.apply(original, this, args);
  };
  Reflect.set(Client.prototype, 'query', counting);
  return () => {
    Reflect.set(Client.prototype, 'query', original);
    return count;
  };
}
