import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type TestApp, testApp } from './support/app.ts';
import { run } from './support/script.ts';

describe('the README', function () {
  this.timeout(60_000);
  let app: TestApp;

  before(async () => {
    app = await testApp('readme');
  });

  after(() => app.stop());

  it('its bot trades with a profit on a fresh galaxy, and ends', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const there = code
      .replaceAll('http://localhost:2567', app.url)
      .replaceAll("'./sdk/", `'${new URL('../sdk/', import.meta.url).href}`);
    const { exit, printed } = await run(['--input-type=module-typescript', '-e', there]);
    expect(printed).to.match(/^\d+ credits earned with 100 units of \w+\n$/);
    expect(Number.parseInt(printed, 10)).to.be.greaterThan(1_000);
    expect(exit).to.equal(0);
  });

  it('its first trade by script ends with the goods sold', async () => {
    const { exit, printed } = await run(['loadtest/fly.ts', '--url', app.url]);
    expect(printed).to.match(/bought \d+ \w+ at .* for \d+ each\n {2}sold \d+ \w+ at .* for \d+ each/);
    expect(exit, printed).to.equal(0);
  });
});
