import { rmSync } from 'node:fs';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { openDatabase } from '../../../src/db/database.ts';
import { openEmbeddedPostgres } from '../../../src/db/embedded/openEmbeddedPostgres.ts';
import { migrate } from '../../../src/db/migrate.ts';
import { openOrm } from '../../../src/db/orm.ts';
import { Region } from '../../../src/entities/index.ts';
import { GalaxyService } from '../../../src/services/GalaxyService.ts';
import { scratchFolder } from '../scratch.ts';
import { addPilots, type Pilot } from './pilots.ts';

export interface Copy {
  url: string;
  orm: MikroORM;
}

export interface Databases {
  regionId: string;
  pilots: Pilot[];
  /** One for each name, all alike, so that no variant writes into the rows of another. */
  copies: Record<string, Copy>;
  close: () => Promise<void>;
}

/** A durable server with as many copies of one peopled galaxy as there are names. */
export async function openDatabases(names: readonly string[]): Promise<Databases> {
  const dataDir = scratchFolder();
  const server = await openEmbeddedPostgres({ dataDir });
  const close = async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const peopled = await people(server.url);
    const copies: Record<string, Copy> = {};
    for (const name of names) copies[name] = await copy(server.url, name);
    const closeAll = async () => {
      for (const { orm } of Object.values(copies)) await orm.close(true);
      await close();
    };
    return { ...peopled, copies, close: closeAll };
  } catch (error) {
    await close();
    throw error;
  }
}

async function people(url: string): Promise<{ regionId: string; pilots: Pilot[] }> {
  const database = await openDatabase({ url, dataDir: '', name: 'bench' });
  const { orm } = database;
  try {
    await migrate(orm);
    await new GalaxyService(orm.em).ensure(2102, () => {});
    const region = await orm.em.fork().findOneOrFail(Region, { name: 'central-nexus' });
    const pilots = await addPilots(orm.em, region);
    await (orm.em as EntityManager).execute('vacuum analyze');
    return { regionId: region.id, pilots };
  } finally {
    await database.close();
  }
}

async function copy(template: string, name: string): Promise<Copy> {
  const url = new URL(template);
  const original = url.pathname.slice(1);
  url.pathname = 'template1';
  const client = new Client(url.href);
  await client.connect();
  await client.query(`create database "bench_${name}" template "${original}"`);
  await client.end();
  url.pathname = `bench_${name}`;
  return { url: url.href, orm: await openOrm(url.href, `bench ${name}`) };
}
