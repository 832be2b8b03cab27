import { realpathSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { DatabaseUnavailable } from './DatabaseUnavailable.ts';
import { ROLE } from './initialise.ts';
import type { Kept } from './kept.ts';
import type { Layout } from './layout.ts';
import { postmasterOf } from './postmaster.ts';

const DATABASE = 'sectorwars';

const PATIENCE_MS = 300_000;
const WRONG_PASSWORD = ['28P01', '28000'];

export function urlOf({ port, password }: Kept): string {
  return `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** A connection to the database that every server has: ours may be dropped and made anew meanwhile. */
export async function connect({ port, password }: Kept): Promise<Client> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: ROLE,
    password,
    database: 'postgres',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'sectorwars-embedded',
  });
  // Without a listener a server that goes away would take the process with it; 'end' follows, and is dealt with.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** How to reach the server that runs on the folder, once it answers; undefined when none runs. */
export async function runningServer(layout: Layout, kept: Kept): Promise<Kept | undefined> {
  const givenUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < givenUpAt) {
    const postmaster = postmasterOf(layout.data);
    if (!postmaster) return undefined;
    const there = { ...kept, port: postmaster.port };
    if (postmaster.port > 0 && (await answers(layout, there))) return there;
    await setTimeout(50);
  }
  throw new DatabaseUnavailable(
    `A PostgreSQL runs on ${layout.data} but does not answer: see ${layout.log}, or stop it and start again.`,
  );
}

/** Makes the game's database, if this server has none yet. */
export async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}

async function answers(layout: Layout, there: Kept): Promise<boolean> {
  try {
    const client = await connect(there);
    try {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0] !== undefined && realpathSync(rows[0].data_directory) === layout.data;
    } finally {
      await client.end();
    }
  } catch (error) {
    if (error instanceof DatabaseError && WRONG_PASSWORD.includes(error.code ?? '')) throw refused(layout, error);
    return false;
  }
}

function refused({ data, kept }: Layout, cause: Error): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `The PostgreSQL that runs on ${data} does not accept the password in ${kept}: put the right one there, ` +
      `or set DATABASE_URL.`,
    { cause },
  );
}
