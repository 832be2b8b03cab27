import { expect } from 'chai';
import { freePort } from '../../loadtest/cluster/ports.ts';
import { discard, scratchFolder } from '../support/scratch.ts';
import { needsRedis } from '../support/redis.ts';
import { run } from '../support/script.ts';

describe('npm run cluster', function () {
  this.timeout(60_000);
  const folder = scratchFolder();
  before(function () {
    return needsRedis(this);
  });
  after(() => discard(folder));

  it('shows its nodes, and an interrupt stops them all before it ends with 0', async () => {
    const port = String(await freePort());
    const args = ['loadtest/cluster.ts', '--nodes', '2', '--port', port, '--data-dir', folder];
    const { exit, printed } = await run(args, { interruptAt: /logs {2}/, env: { NODE_ENV: 'test' } });
    for (const line of ['1  node-1', '2  node-2']) expect(printed).to.match(new RegExp(`${line} .* ready`));
    expect(printed).to.include(`http://127.0.0.1:${port}`);
    expect(printed)
      .to.match(/node-1 ended with 0/)
      .and.match(/node-2 ended with 0/);
    expect(printed).to.match(/PostgreSQL stopped\n.*all is stopped\n$/);
    expect(exit).to.equal(0);
  });

  it('a database that cannot be reached is said, with exit 1', async () => {
    const nowhere = ['--redis', 'redis://127.0.0.1:1', '--database', 'postgres://x:y@127.0.0.1:1/z'];
    const { exit, printed } = await run(['loadtest/cluster.ts', '--nodes', '1', ...nowhere, '--data-dir', folder]);
    expect(printed).to.match(/node-1 did not start:\n[^]*Cannot use PostgreSQL at 127\.0\.0\.1:1\/z: nothing listens/);
    expect(exit).to.equal(1);
  });
});
