import { Client } from 'pg';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openOrm } from '../../src/db/orm.ts';
import { discard, scratchFolder } from './scratch.ts';

/** A database of one test file. */
export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** What nobody will miss need not be durable. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
const TEMPLATE = 'template_of_tests';

let server: Promise<{ folder: string; postgres: EmbeddedPostgres }> | undefined;
let template: Promise<void> | undefined;
let made = 0;

/** A fresh database with all tables. */
export async function testDatabase(name: string): Promise<TestDatabase> {
  await (template ??= makeTemplate());
  return create(name, TEMPLATE);
}

/** A fresh database with nothing in it. */
export function emptyDatabase(name: string): Promise<TestDatabase> {
  return create(name, 'template1');
}

async function makeTemplate(): Promise<void> {
  await execute(`create database ${TEMPLATE}`);
  const orm = await openOrm(await urlOf(TEMPLATE));
  await migrate(orm);
  await orm.close(true);
}

async function create(name: string, from: string): Promise<TestDatabase> {
  made += 1;
  const database = `${name.toLowerCase().replaceAll(/\W+/g, '_')}_${made}`;
  await execute(`create database "${database}" template ${from}`);
  return { url: await urlOf(database), drop: () => execute(`drop database if exists "${database}" with (force)`) };
}

async function execute(statement: string): Promise<void> {
  const client = new Client(await urlOf('postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function urlOf(database: string): Promise<string> {
  const { postgres } = await (server ??= startServer());
  const url = new URL(postgres.url);
  url.pathname = database;
  return url.href;
}

async function startServer() {
  const folder = scratchFolder();
  return { folder, postgres: await openEmbeddedPostgres({ dataDir: folder, settings }) };
}

after('stop the database server of the tests', async () => {
  if (!server) return;
  const { folder, postgres } = await server;
  await postgres.close();
  discard(folder);
});
