import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { Redis } from 'ioredis';
import type { RedisServer } from '../../loadtest/cluster/RedisServer.ts';
import { isAlive } from '../../src/db/embedded/postmaster.ts';
import { until } from '../support/embedded.ts';
import { bringRedisOrSkip } from '../support/redis.ts';
import { run } from '../support/script.ts';

describe('a Redis of our own', function () {
  this.timeout(20_000);
  let server: RedisServer | undefined;

  beforeEach(async function () {
    server = await bringRedisOrSkip(this);
  });

  afterEach(() => server?.close());

  it('is empty after a restart, and on the same port', async () => {
    const { url, pid } = there();
    await using(url, redis => redis.set('region', 'node-1'));
    await there().restart();

    expect(there()).to.include({ url, running: true });
    expect(there().pid).to.not.equal(pid);
    expect(isAlive(pid)).to.equal(false);
    expect(await using(url, redis => redis.dbsize())).to.equal(0);
  });

  it('answers nothing while it is paused, and everything afterwards', async () => {
    await using(there().url, async redis => {
      await redis.set('ships', 7);
      there().pause();
      let answered = false;
      const asked = redis.get('ships').finally(() => (answered = true));
      await new Promise(resolve => setTimeout(resolve, 100));
      expect(answered).to.equal(false);
      there().resume();
      expect(await asked).to.equal('7');
    });
  });

  it('that was killed can be started again, and closed once more', async () => {
    await there().kill();
    expect(there().running).to.equal(false);
    await there().start();
    const { pid } = there();
    await there().close();
    expect(isAlive(pid)).to.equal(false);
  });

  it('goes with the process that started it, even if that is killed', async () => {
    const program = `import { RedisServer } from '${new URL('../../loadtest/cluster/RedisServer.ts', import.meta.url).href}';
      const { pid } = await RedisServer.open();
      console.log(pid);
      setInterval(() => {}, 1_000);`;
    const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(printed.toString());
    expect(isAlive(pid)).to.equal(true);
    parent.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });

  it('a machine without one is told why, and is left alone if it is to be', async () => {
    const module = new URL('../../loadtest/cluster/bringRedis.ts', import.meta.url).href;
    const program = `import { findRedis } from '${module}'; console.log((await findRedis()).missing);`;
    const { printed } = await run(['--input-type=module-typescript', '-e', program], {
      env: { PATH: '/nowhere', SECTORWARS_INSTALL: 'off' },
    });
    expect(printed).to.match(/^No Redis: .* and SECTORWARS_INSTALL=off forbids to install one\. .*\.\n$/);
  });

  function there(): RedisServer {
    if (!server) throw new Error('there is none');
    return server;
  }
});

async function using<T>(url: string, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}
