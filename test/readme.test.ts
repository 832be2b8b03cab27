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

  it('its pilot registers, enters and flies', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const whole = `import { Client } from '@colyseus/sdk';\n${code}\nprocess.exit(0);`;
    const printed = await run([
      '--input-type=module-typescript',
      '-e',
      whole.replaceAll('http://localhost:2567', app.url),
    ]);
    expect(printed).to.match(/currentSectorId: 1,/);
    expect(printed).to.match(/currentSectorId: [2-9]/);
  });

  it('its first trade by script ends with the goods sold', async () => {
    const printed = await run(['loadtest/fly.ts', '--url', app.url]);
    expect(printed).to.match(/bought 10 \w+ at \d+/);
    expect(printed).to.match(/sold 10 \w+ at \d+/);
  }).timeout(60_000);
});

/** Runs something as a stranger would, with what the project installs. Its output, if it ends well. */
async function run(args: string[]): Promise<string> {
  const child = spawn(process.execPath, args);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += part.toString()));
  const [exit] = (await once(child, 'close')) as [number];
  expect(exit, printed).to.equal(0);
  return printed;
}
