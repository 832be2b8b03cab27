import { expect } from 'chai';
import { build, type BuildResult } from 'esbuild';
import { type TestApp, testApp } from '../support/app.ts';
import { CHROMIUM, type Page, page } from '../support/browser.ts';

/** What a page does with the SDK: it talks to the guard, plays, loses its line with a command on the way, goes on, and says what came of it. */
const SCRIPT = `
  import { SectorWars } from './sdk/SectorWars.ts';
  const noise = [];
  for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...said) => noise.push(said.join(' '));
  addEventListener('unhandledrejection', ({ reason }) => noise.push(String(reason)));
  addEventListener('error', ({ message }) => noise.push(message));
  let said;
  try {
    const pilot = await SectorWars.connect(SERVER).register('in_a_browser', 'a fine day to fly');
    const { ship } = await pilot.negotiate();
    await pilot.enter();
    const { warps } = await pilot.moves();
    const move = pilot.move(warps[0].sectorId);
    pilot.room?.connection.close();
    const { turns } = await move;
    said = { turns, isTheirs: ship.id === pilot.ship.id, told: pilot.me.turns, pilots: pilot.sector.pilots.size, noise };
    await pilot.leave();
  } catch (error) {
    said = { failed: error.stack, noise };
  }
  await fetch('/said', { method: 'POST', body: JSON.stringify(said) });
`;

describe('the SDK bundled for browsers', function () {
  this.timeout(60_000);
  let bundle: BuildResult<{ write: false; metafile: true }>;
  let server = '';

  const bundled = () =>
    build({
      stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
      define: { SERVER: JSON.stringify(server) },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });

  before(async () => {
    bundle = await bundled();
  });

  it('needs no module of Node and nothing from outside', () => {
    const outside = Object.values(bundle.metafile.outputs).flatMap(({ imports }) => imports);
    expect(outside).to.deep.equal([]);
    expect(bundle.warnings).to.deep.equal([]);
  });

  it('has of the server the schema of a sector alone, and no zod', () => {
    const parts = Object.keys(bundle.metafile.inputs);
    expect(parts.filter(file => file.startsWith('src/'))).to.deep.equal(['src/rooms/schema/SectorState.ts']);
    expect(parts.filter(file => file.includes('node_modules/zod/'))).to.deep.equal([]);
  });

  describe('in Chromium', () => {
    let app: TestApp;
    let open: Page;

    before(async function () {
      if (!CHROMIUM) this.skip();
      open = await page(() => bundle.outputFiles[0]?.text ?? '');
      app = await testApp('browser', { ALLOWED_ORIGINS: open.origin, FIRST_LOGIN: 'guard' });
      server = app.url;
      bundle = await bundled();
    });

    after(async () => {
      await open?.close();
      await app?.stop();
    });

    it('plays from a page of another origin, also when its line is lost', async () => {
      expect(JSON.parse(await open.says())).to.deep.equal({
        turns: 999,
        isTheirs: true,
        told: 999,
        pilots: 1,
        noise: [],
      });
    });
  });
});
