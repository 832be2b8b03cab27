import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { ask } from '../support/embedded.ts';

describe('a test database', () => {
  it('is one of its own for each file that asks', async () => {
    const [one, other] = await Promise.all([testDatabase('travel'), emptyDatabase('travel')]);
    await ask(one.url, 'create table flights as select 7 as id');
    expect(await ask(one.url, 'select id from flights')).to.equal(7);
    expect(await ask(other.url, `select to_regclass('flights')`)).to.equal(null);
    await Promise.all([one.drop(), other.drop()]);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`is gone after a run that ${signal} interrupted`, async function () {
      if (process.platform === 'win32') this.skip();
      const run = spawn(process.execPath, [fileURLToPath(new URL('../support/interruptedRun.ts', import.meta.url))]);
      const [folder] = (await once(createInterface(run.stdout), 'line')).map(String);
      expect(existsSync(join(folder ?? '', 'postgres', 'postmaster.pid'))).to.equal(true);

      run.kill(signal);
      await once(run, 'exit');
      expect(existsSync(folder ?? '.')).to.equal(false);
    });
  }
});
