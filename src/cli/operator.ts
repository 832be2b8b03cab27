import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/database.ts';
import { DatabaseUnavailable } from '../db/embedded/DatabaseUnavailable.ts';

const program = new Command('operator').description('what an operator decides about players');

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

/** No region writes this column, so it may be set beside the regions; false when there is nobody of that name. */
async function setCitizen(username: string, isCitizen: boolean): Promise<boolean> {
  const { DATABASE_URL: url, DATA_DIR: dataDir } = readConfig();
  const database = await openDatabase({ url, dataDir, name: 'sectorwars operator' });
  try {
    const changed = await database.orm.em.fork().execute<unknown[]>(SET_CITIZEN, [isCitizen, username]);
    return changed.length > 0;
  } finally {
    await database.close();
  }
}

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
