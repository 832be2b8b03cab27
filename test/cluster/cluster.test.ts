import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { Cluster } from '../../loadtest/cluster/Cluster.ts';
import { isAlive } from '../../src/db/embedded/postmaster.ts';
import { ask, until } from '../support/embedded.ts';
import { needsRedis } from '../support/redis.ts';

describe('a cluster of two nodes', function () {
  this.timeout(60_000);
  let cluster: Cluster;

  before(async function () {
    await needsRedis(this);
    cluster = await Cluster.open({ nodes: 2, env: { NODE_ENV: 'test', LOG_LEVEL: 'info' } });
  });

  it('comes up on one database and one Redis', async () => {
    expect(cluster.nodes.map(({ name, state }) => [name, state])).to.deep.equal([
      ['node-1', 'ready'],
      ['node-2', 'ready'],
    ]);
    expect(new Set(cluster.urls).size).to.equal(2);
    expect(await Promise.all(cluster.urls.map(readiness))).to.deep.equal([200, 200]);
    expect(cluster.redis?.running).to.equal(true);
    const using = `select count(distinct application_name) from pg_stat_activity where application_name like '%node-_'`;
    expect(Number(await ask(cluster.databaseUrl, using))).to.equal(2);
  });

  it('a node that is killed leaves the other, and comes back where it was', async () => {
    const [one, two] = pair();
    const { pid, url } = two;
    await two.kill();
    expect(await two.exited).to.deep.equal({ code: null, signal: 'SIGKILL' });
    expect(two.state).to.equal('down');
    expect(isAlive(pid)).to.equal(false);
    expect(await readiness(url)).to.equal('nobody');
    expect(await readiness(one.url)).to.equal(200);

    await two.start();
    expect(two).to.include({ url, state: 'ready' });
    expect(two.pid).to.not.equal(pid);
    expect(await readiness(url)).to.equal(200);
  });

  it('a node that is stopped ends with 0', async () => {
    const [, two] = pair();
    expect(await two.stop()).to.equal(0);
    expect(two.log(1)[0]).to.include('"msg":"stopped"');
    await two.start();
  });

  it('a node that cannot start says why', async () => {
    const [, two] = pair();
    await two.stop();
    const failure = await two.start({ PORT: 'x' }).catch((error: unknown) => String(error));
    expect(failure).to.match(/node-2 did not start:[^]*Bad settings: PORT/);
    await two.start();
  });

  it('its PostgreSQL can be restarted under it', async () => {
    const { databaseUrl, postgres } = cluster;
    const former = postgres?.pid;
    await postgres?.restart();
    expect(postgres?.pid).to.be.greaterThan(0).and.not.equal(former);
    expect(postgres?.url).to.equal(databaseUrl);
    expect(await Promise.all(cluster.urls.map(readiness))).to.deep.equal([200, 200]);
  });

  it('closed, it leaves no process and no folder', async () => {
    const { nodes, redis, postgres, folder } = cluster;
    const pids = [...nodes.map(({ pid }) => pid), redis?.pid ?? 0, postgres?.pid ?? 0];
    expect(pids.map(isAlive)).to.deep.equal([true, true, true, true]);
    await cluster.close();
    // PostgreSQL is nobody's child: it has ended when the system has taken note of it.
    await until(() => !pids.some(isAlive));
    expect(existsSync(folder)).to.equal(false);
  });

  function pair() {
    const [one, two] = cluster.nodes;
    if (!one || !two) throw new Error('there are not two');
    return [one, two] as const;
  }
});

async function readiness(url: string): Promise<number | 'nobody'> {
  return fetch(`${url}/readyz`).then(
    ({ status }) => status,
    () => 'nobody',
  );
}
