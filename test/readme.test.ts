import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type TestApp, testApp } from './support/app.ts';

describe('the README', () => {
  let app: TestApp;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('readme');
  });

  after(() => app.stop());

  /** Runs code as a stranger would, with what the project installs. */
  async function run(code: string): Promise<{ exit: number; printed: string }> {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code]);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (printed += part.toString()));
    const [exit] = (await once(child, 'close')) as [number];
    return { exit, printed };
  }

  it('its pilot registers, enters and flies', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const here = code.replaceAll('http://localhost:2567', app.url);
    const { exit, printed } = await run(`import { Client } from '@colyseus/sdk';\n${here}\nprocess.exit(0);`);
    expect(printed)
      .to.match(/currentSectorId: 1/)
      .and.match(/currentSectorId: [2-9]/);
    expect(exit, printed).to.equal(0);
  });

  it('its first trade by script ends with the goods sold', async () => {
    const child = spawn(process.execPath, ['loadtest/fly.ts', '--url', app.url]);
    let printed = '';
    child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
    const [exit] = (await once(child, 'close')) as [number];
    expect(printed)
      .to.match(/bought 10 \w+ at \d+/)
      .and.match(/sold 10 \w+ at \d+/);
    expect(exit).to.equal(0);
  }).timeout(60_000);
});
