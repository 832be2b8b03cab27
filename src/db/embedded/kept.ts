import { existsSync, readFileSync } from 'node:fs';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { z } from 'zod';
import { DatabaseUnavailable } from './DatabaseUnavailable.ts';
import { writePrivate } from './files.ts';
import type { Layout } from './layout.ts';

const Kept = z.object({ port: z.int(), password: z.string() });

/** What must be the same at the next start. */
export type Kept = z.infer<typeof Kept>;

/** Reads what is kept, or makes it up when there is no data yet that it could belong to. */
export async function recall(layout: Layout, fresh: boolean): Promise<Kept> {
  if (fresh && !existsSync(layout.kept)) {
    return keep(layout, { port: await freePort(), password: randomBytes(24).toString('base64url') });
  }
  const kept = existsSync(layout.kept) ? parsed(readFileSync(layout.kept, 'utf8')) : undefined;
  if (kept) return kept;
  throw new DatabaseUnavailable(
    `The port and password of the PostgreSQL in ${layout.data} are lost: put ${layout.kept} back from a backup, ` +
      `or set DATABASE_URL.`,
  );
}

/** The kept port if nobody else listens on it, else another one, kept from now on. */
export async function withFreePort(layout: Layout, kept: Kept): Promise<Kept> {
  if (await isFree(kept.port)) return kept;
  return keep(layout, { ...kept, port: await freePort() });
}

function keep(layout: Layout, kept: Kept): Kept {
  writePrivate(layout.kept, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

function parsed(content: string): Kept | undefined {
  try {
    return Kept.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** Below the ports that systems hand to outgoing connections, one of which might else sit on it at the next start. */
async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return (await isFree(port)) ? port : freePort();
}

/** Whether nobody on this machine listens there just now. */
export async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}
