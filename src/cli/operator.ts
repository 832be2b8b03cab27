import type { EntityManager } from '@mikro-orm/postgresql';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/database.ts';
import { DatabaseUnavailable } from '../db/embedded/DatabaseUnavailable.ts';
import { isAlive } from '../nodes/LifeLine.ts';

const program = new Command('operator').description('what an operator decides about players, and sees of the nodes');

program
  .command('citizen <username>')
  .description('make somebody a galactic citizen, who may travel between regions')
  .option('--revoke', 'take the citizenship away')
  .action(async (username: string, { revoke = false }: { revoke?: boolean }) => {
    if (await setCitizen(username, !revoke)) {
      console.log(`${username} ${revoke ? 'is a galactic citizen no more' : 'is a galactic citizen now'}`);
      return;
    }
    console.error(`There is no player ${username}.`);
    process.exitCode = 1;
  });

program
  .command('nodes')
  .description('which nodes live, and which regions each of them has')
  .action(async () => {
    const nodes = await withDatabase(em => em.execute<NodeLine[]>(NODES));
    if (nodes.length === 0) console.log('No node lives.');
    const width = Math.max(...nodes.map(({ id }) => id.length));
    for (const { id, address, state, regions } of nodes)
      console.log(`${id.padEnd(width)}  ${address ?? '(as called)'}  ${state}  ${regions.join(', ') || 'no region'}`);
  });

interface NodeLine {
  id: string;
  address: string | null;
  state: string;
  regions: string[];
}

/** No region writes this column, so it may be set beside the regions; false when there is nobody of that name. */
async function setCitizen(username: string, isCitizen: boolean): Promise<boolean> {
  const changed = await withDatabase(em => em.execute<unknown[]>(SET_CITIZEN, [isCitizen, username]));
  return changed.length > 0;
}

async function withDatabase<R>(work: (em: EntityManager) => Promise<R>): Promise<R> {
  const { DATABASE_URL: url, DATA_DIR: dataDir } = readConfig();
  const database = await openDatabase({ url, dataDir, name: 'sectorwars operator' });
  try {
    return await work(database.orm.em.fork());
  } finally {
    await database.close();
  }
}

const NODES = `
  select n.id, n.address, case when n.is_draining then 'drains' else 'lives' end as state,
    coalesce(jsonb_agg(r.name order by r.name) filter (where r.id is not null), '[]') as regions
  from nodes n left join region_leases l on l.node_id = n.id and l.expires_at > now() left join regions r on r.id = l.region_id
  where ${isAlive('n')} group by n.id order by n.id`;

const SET_CITIZEN = `
  update players p set is_galactic_citizen = ? from users u
  where u.id = p.user_id and lower(u.username) = lower(?) returning 1`;

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
