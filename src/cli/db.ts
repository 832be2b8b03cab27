import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { DatabaseUnavailable } from '../db/embedded/DatabaseUnavailable.ts';
import { createMigration, migrate, migrationStatus, reset } from '../db/migrate.ts';

const program = new Command('db').description('the database: DATABASE_URL, or the embedded one under DATA_DIR');

program
  .command('migrate')
  .description('bring the schema up to date')
  .action(() =>
    withDatabase(async ({ orm }) => {
      const done = await migrate(orm);
      console.log(done.length > 0 ? `applied ${done.join(', ')}` : 'nothing to do: the schema is up to date');
    }),
  );

program
  .command('status')
  .description('what is applied and what is pending; exits 1 when something is pending')
  .action(() =>
    withDatabase(async ({ orm }) => {
      const { applied, pending } = await migrationStatus(orm);
      for (const name of applied) console.log(`applied  ${name}`);
      for (const name of pending) console.log(`pending  ${name}`);
      if (pending.length > 0) process.exitCode = 1;
    }),
  );

program
  .command('reset')
  .description('throw away every table and all that is in it, and make them anew')
  .option('--yes', 'without this nothing is done')
  .action(async ({ yes }: { yes?: boolean }) => {
    if (!yes) {
      console.error('This throws the whole galaxy away. Say so: npm run db -- reset --yes');
      process.exitCode = 1;
      return;
    }
    await withDatabase(async ({ url }) => {
      await reset(url);
      console.log('the database is empty and up to date; the next start makes a new galaxy');
    });
  });

program
  .command('create <name>')
  .description('write a migration for what changed in the entities since the last one')
  .action((name: string) =>
    withDatabase(async ({ orm }) => {
      const file = await createMigration(orm, name);
      console.log(
        file ? `wrote src/db/migrations/${file}` : 'nothing to write: the entities are as the last migration left them',
      );
    }),
  );

async function withDatabase(run: (database: Database) => Promise<void>): Promise<void> {
  const config = readConfig();
  const database = await openDatabase({ url: config.DATABASE_URL, dataDir: config.DATA_DIR, name: 'sectorwars db' });
  try {
    await run(database);
  } finally {
    await database.close();
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
