import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';

const card = (page: Page) => page.locator('.map-card');
const heading = (page: Page) => card(page).getByRole('heading').first();

async function find(page: Page, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: /Find a sector|Sektor/ });
  await box.fill(text);
  await box.press('Enter');
}

describe('the map', function () {
  let app: TestApp;
  let browser: Browser;

  before(async () => {
    app = await testApp('map');
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** A pilot who has been about a little, with the map in front of them. */
  async function open(name: string, been: readonly number[], options = {}) {
    const pilot = await SectorWars.connect(app.url).register(name, 'a fine day to fly');
    await pilot.enter();
    for (const sectorId of been) await pilot.flyTo(sectorId);
    await pilot.leave();
    const { page, noise } = await visit(browser, app.url, { reducedMotion: 'reduce', ...options });
    await page.evaluate(text => localStorage.setItem('sectorwars.session', text), JSON.stringify(pilot.session));
    await page.reload();
    await page.locator('.map[data-state=there]').waitFor({ state: 'attached' });
    return { page, noise, pilot };
  }

  it('opens around the pilot, and flies to a neighbour that is chosen', async () => {
    const { page, noise } = await visit(browser, app.url, { reducedMotion: 'reduce' });
    await signUp(page, 'map_newcomer');
    await page.locator('.map[data-state=there]').waitFor({ state: 'attached' });
    await card(page).getByRole('list', { name: 'Ways from here' }).getByRole('button').first().click();
    const name = await heading(page).textContent();
    await card(page).getByText('Not visited yet').waitFor();
    await picture(page, 'map-neighbour');
    await card(page)
      .getByRole('button', { name: /^Fly · \d turn/ })
      .click();
    await card(page).getByRole('list', { name: 'Ways from here' }).waitFor();
    expect(await heading(page).textContent()).to.equal(name);
    expect(noise).to.deep.equal([]);
  });

  it('finds a far sector, plots the course, tells what it costs, and flies it', async () => {
    const { page, noise, pilot } = await open('map_explorer', [14, 60]);
    await find(page, '200');
    expect(await heading(page).textContent()).to.equal('Sector 200');
    await card(page).getByRole('button', { name: 'Plot course' }).click();
    const fly = card(page).getByRole('button', { name: /^Fly · \d+ turns/ });
    await fly.waitFor();
    await card(page).getByRole('button', { name: 'danger' }).click();
    await card(page).getByRole('button', { name: 'danger', pressed: true }).waitFor();
    await picture(page, 'map-course');
    expect(await violations(page)).to.deep.equal([]);
    await fly.click();
    await card(page).getByRole('list', { name: 'Ways from here' }).waitFor({ timeout: 20_000 });
    expect(await heading(page).textContent()).to.equal('Sector 200');
    await page.close();
    await pilot.enter();
    expect(pilot.me.currentSectorId).to.equal(200);
    expect((await pilot.command('nav.chart')).visited).to.include.members([14, 60, 200]);
    await pilot.leave();
    expect(noise).to.deep.equal([]);
  });

  it('is played by keys alone', async () => {
    const { page } = await open('map_keys', []);
    await page.getByRole('application', { name: 'Galaxy map' }).focus();
    const before = await heading(page).textContent();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      if ((await heading(page).textContent()) !== before) break;
    }
    const chosen = await heading(page).textContent();
    expect(chosen).to.not.equal(before);
    await page.keyboard.press('Enter');
    await card(page).getByRole('list', { name: 'Ways from here' }).waitFor();
    expect(await heading(page).textContent()).to.equal(chosen);
    await page.keyboard.press('-');
    await page.keyboard.press('Home');
  });

  it('goes without WebGL: search, ways and courses still work', async () => {
    const { page } = await visit(browser, app.url);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    await signUp(page, 'map_blind');
    await page.getByText('This browser draws no WebGL').waitFor();
    await card(page).getByRole('list', { name: 'Ways from here' }).waitFor();
    await find(page, '120');
    await card(page).getByRole('button', { name: 'Plot course' }).click();
    await card(page)
      .getByRole('button', { name: /^Fly · \d+ turns/ })
      .waitFor();
    await picture(page, 'map-without');
  });

  it('fits a phone, in German too', async () => {
    const phone = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale: 'de-DE' };
    const { page } = await open('map_phone', [14], phone);
    await picture(page, 'map-phone');
    await find(page, '150');
    const plot = card(page).getByRole('button', { name: 'Kurs planen' });
    await plot.click();
    const fly = card(page).getByRole('button', { name: /^Fliegen · \d+ Züge/ });
    await fly.waitFor();
    const box = await fly.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).to.be.below(PHONE.height);
    await picture(page, 'map-phone-course');
    expect(await violations(page)).to.deep.equal([]);
  });
});
