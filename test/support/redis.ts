import { findRedis } from '../../loadtest/cluster/bringRedis.ts';
import { RedisServer } from '../../loadtest/cluster/RedisServer.ts';

/** Long enough to install one. */
const PATIENCE = 300_000;

/** For a `before`: a machine that has no Redis and cannot get one skips the suite, and says why. */
export async function needsRedis(suite: Mocha.Context): Promise<void> {
  suite.timeout(PATIENCE);
  const found = await findRedis();
  if (typeof found === 'string') return;
  console.warn(`    skipped: ${found.missing}`);
  suite.skip();
}

/** A Redis of the suite's own, or the suite is skipped. Whoever asks for it closes it. */
export async function bringRedisOrSkip(suite: Mocha.Context): Promise<RedisServer> {
  await needsRedis(suite);
  return RedisServer.open();
}
