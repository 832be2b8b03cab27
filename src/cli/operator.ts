import type { EntityManager } from '@mikro-orm/postgresql';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/database.ts';
import { DatabaseUnavailable } from '../db/embedded/DatabaseUnavailable.ts';
import { isAlive } from '../nodes/LifeLine.ts';
import type { AuditAction } from '../protocol/operators.ts';
import { AuditTrail } from '../services/AuditTrail.ts';

const program = new Command('operator').description('what an operator decides about players, and sees of the nodes');

program
  .command('citizen <username>')
  .description('make somebody a galactic citizen, who may travel between regions')
  .option('--revoke', 'take the citizenship away')
  .action(async (username: string, { revoke = false }: { revoke?: boolean }) => {
    const action = revoke ? 'citizen.revoked' : 'citizen.granted';
    if (await granted(SET_CITIZEN, !revoke, username, action)) {
      console.log(`${username} ${revoke ? 'is a galactic citizen no more' : 'is a galactic citizen now'}`);
      return;
    }
    console.error(`There is no player ${username}.`);
    process.exitCode = 1;
  });

program
  .command('admin <username>')
  .description("make somebody an operator, who may open the operator's page")
  .option('--revoke', 'take that away')
  .action(async (username: string, { revoke = false }: { revoke?: boolean }) => {
    const action = revoke ? 'admin.revoked' : 'admin.granted';
    if (await granted(SET_ADMIN, !revoke, username, action)) {
      console.log(`${username} ${revoke ? 'is an operator no more' : 'is an operator now'}`);
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

/** No region writes these columns, so they may be set beside the regions. With its row in the audit log; false when there is nobody of that name. */
async function granted(sql: string, value: boolean, username: string, action: AuditAction): Promise<boolean> {
  return withDatabase(em =>
    em.transactional(async inside => {
      const [user] = await inside.execute<{ id: string }[]>(sql, [value, username]);
      if (!user) return false;
      const path = `operator ${action}`;
      const deed = { action, method: 'CLI', path, userType: 'admin', address: 'local' } as const;
      await new AuditTrail(inside).record({ ...deed, details: { username, userId: user.id } });
      return true;
    }),
  );
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
  where u.id = p.user_id and lower(u.username) = lower(?) returning u.id`;

const SET_ADMIN = 'update users u set is_admin = ? where lower(u.username) = lower(?) and not u.deleted returning u.id';

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
