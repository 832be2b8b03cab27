import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type TestApp, testApp } from './support/app.ts';
import { compile } from './support/compile.ts';
import { run } from './support/script.ts';

/** The programs of a document. */
function programsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
}

describe('the README', function () {
  this.timeout(60_000);
  let app: TestApp;
  const [bot = ''] = programsOf('README.md');

  before(async () => {
    app = await testApp('readme', { FIRST_LOGIN: 'guard' });
  });

  after(() => app.stop());

  it('its bot trades with a profit on a fresh galaxy, and ends', async () => {
    const there = bot
      .replaceAll('http://localhost:2567', app.url)
      .replaceAll("'./sdk/", `'${new URL('../sdk/', import.meta.url).href}`);
    const { exit, printed } = await run(['--input-type=module-typescript', '-e', there]);
    expect(printed).to.match(/^\d+ credits earned with \d+ units of \w+\n$/);
    expect(Number.parseInt(printed, 10)).to.be.greaterThan(0);
    expect(exit).to.equal(0);
  });

  it('its first trade by script ends with the goods sold', async () => {
    const { exit, printed } = await run(['loadtest/fly.ts', '--url', app.url]);
    expect(printed).to.match(/the guard gives them .*'s [\w ]+ and [\d,]+ credits/);
    expect(printed).to.match(/bought \d+ \w+ at .* for \d+ each\n {2}sold \d+ \w+ at .* for \d+ each/);
    expect(exit, printed).to.equal(0);
  });

  it('and the page for authors of bots show nothing that does not compile', async () => {
    expect(await compile(bot.replaceAll("'./sdk/", "'../../../sdk/"))).to.deep.equal([]);
    const [first = '', ...others] = programsOf('sdk/README.md');
    const imports = first.replaceAll("'./", "'../../../sdk/");
    const bodies = others.map(code => `{\n${code}\n}\n`);
    expect(await compile([imports, ...bodies].join('\n'))).to.deep.equal([]);
  });
});
