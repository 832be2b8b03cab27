import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { Host } from '../load/Host.ts';
import { playTogether, type Scene, talk } from './actors.ts';
import { launchChromium } from './chromium.ts';
import { profileOf } from './guest.ts';

/** Plays on a server of its own, and leaves the pictures that the README shows. */
const FOLDER = 'docs/pictures';
/** In bytes. */
const MOST = 300_000;
/** Until the map is drawn and nothing moves in any more. */
const SETTLES = 3_000;
const PHONE = { width: 390, height: 844 };

mkdirSync(FOLDER, { recursive: true });
const host = await Host.start(line => console.log(line), { FIRST_LOGIN: 'guard' });
const browser = await launchChromium();
try {
  await atTheDoor(browser);
  await atTheGuard(browser);
  const scene = await playTogether(host.url);
  await rememberPrices(scene);
  await inTheCockpit(await profileOf(browser, scene.hero.session), scene);
  for (const pilot of scene.others) await pilot.leave();
} finally {
  await browser.close();
  await host.stop();
}

async function atTheDoor(on: Browser): Promise<void> {
  const context = await on.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(host.url);
  await settle(page);
  await picture(page, 'web-welcome');
  await page.goto(`${host.url}/docs#trade.buy`);
  await settle(page);
  await picture(page, 'web-docs');
  await context.close();
}

/** In the middle of a talk, which a page takes up where it was. */
async function atTheGuard(on: Browser): Promise<void> {
  const pilot = await SectorWars.connect(host.url).register('ada_quill', 'a fine day to fly');
  const guarded = await pilot.meetGuard();
  const [, shipType = 'ESCAPE_POD'] = guarded?.state.availableShips ?? [];
  await guarded?.claim({ shipType, text: 'Good evening. The one over there is mine, docked this morning.' });
  if (guarded?.state.exchangeId)
    await guarded.answer({ text: 'The registry and the docking clearance are on file, under Quill.' });
  await guarded?.leave();
  const context = await profileOf(on, pilot.session);
  const page = await context.newPage();
  await page.goto(host.url);
  await settle(page);
  await picture(page, 'web-guard');
  await context.close();
}

async function inTheCockpit(context: BrowserContext, scene: Scene): Promise<void> {
  const page = await context.newPage();
  await page.goto(host.url);
  await page.locator('.cockpit').waitFor();
  await talk(scene.others);
  await settle(page);
  for (const [tab, name] of [
    ['sector', 'web-cockpit'],
    ['station', 'web-station'],
    ['ship', 'web-ship'],
    ['journey', 'web-regions'],
  ] as const) {
    await page.locator(`.tab-${tab}`).first().click();
    await settle(page);
    await picture(page, name);
    if (tab === 'station') await showPrices(page);
  }
  await page.setViewportSize(PHONE);
  await page.locator('.tab-sector').first().click();
  await settle(page);
  await picture(page, 'web-phone');
  if (await isOperator(scene.username)) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${host.url}/operator`);
    await settle(page);
    if ((await page.locator('#app > *').count()) > 0) await picture(page, 'web-operator');
  }
  await context.close();
}

async function showPrices(page: Page): Promise<void> {
  await page.getByText('7 d', { exact: true }).first().click();
  await settle(page);
  await page.getByText('Price history').evaluate(title => title.scrollIntoView({ block: 'start' }));
  await settle(page);
  await picture(page, 'web-prices');
}

/** Hourly pictures of a week, which nobody wants to wait for. */
async function rememberPrices({ station, commodity }: Scene): Promise<void> {
  await host.database.orm.em.fork().execute(
    `insert into price_history (id, station_id, commodity, buy_price, sell_price, quantity, daily_volume, transactions_count,
        demand_level, supply_level, snapshot_date, snapshot_type)
      select gen_random_uuid(), p.station_id, p.commodity, round(p.buy_price * wave)::int, round(p.sell_price * wave)::int,
        round(p.quantity * (2 - wave))::int, round(40 * wave)::int, 6, 1, 1, hour, 'hourly'
      from market_prices p, generate_series(1, 167) as ago,
        lateral (select date_trunc('hour', now()) - ago * interval '1 hour' as hour,
          1 + 0.12 * sin(ago / 9.0) + 0.05 * sin(ago / 2.3) as wave) as past
      where p.station_id = ? and p.commodity = ?
      on conflict do nothing`,
    [station.id, commodity],
  );
}

/** By the command that operators use. */
async function isOperator(username: string): Promise<boolean> {
  const env = { ...process.env, DATABASE_URL: String(host.database.orm.config.get('clientUrl')) };
  try {
    await promisify(execFile)(process.execPath, ['src/cli/operator.ts', 'admin', username], { env });
    return true;
  } catch {
    console.log('  nobody can be made an operator: no picture of their page');
    return false;
  }
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLES);
}

/** WebP is a third of a PNG, and as sharp where there are letters. */
async function picture(page: Page, name: string): Promise<void> {
  const view = await page.context().newCDPSession(page);
  for (let quality = 88; quality >= 40; quality -= 8) {
    const { data } = await view.send('Page.captureScreenshot', { format: 'webp', quality });
    const file = Buffer.from(data, 'base64');
    if (file.length > MOST && quality > 40) continue;
    writeFileSync(`${FOLDER}/${name}.webp`, file);
    console.log(`  ${FOLDER}/${name}.webp, ${Math.round(file.length / 1_000)} kB`);
    break;
  }
  await view.detach();
}
