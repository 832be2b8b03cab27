import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { openBrowser, PHONE, picture, violations, visit } from './support/cockpit.ts';

describe('the sector, the radio and journeys', function () {
  this.timeout(120_000);
  let app: TestApp;
  let books: Books;
  let browser: Browser;

  before(async () => {
    app = await testApp('sector_web');
    books = await openBooks(app.databaseUrl);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await books?.close();
    await app?.stop();
  });

  /** A pilot of the SDK, in the sector where everybody starts. */
  async function newcomer(name: string): Promise<Pilot> {
    const pilot = await SectorWars.connect(app.url).register(name, 'a fine day to fly');
    await books.rows('update players set nickname = $2 where id = $1', [pilot.session.playerId, name]);
    return pilot.enter();
  }

  /** A page in which that pilot is played on. */
  async function play(pilot: Pilot, options?: Parameters<typeof visit>[2]) {
    await pilot.leave();
    const localStorage = [{ name: 'sectorwars.session', value: JSON.stringify(pilot.session) }];
    const seen = await visit(browser, app.url, {
      reducedMotion: 'reduce',
      storageState: { cookies: [], origins: [{ origin: app.url, localStorage }] },
      ...options,
    });
    await seen.page.locator('.cockpit').waitFor();
    return seen;
  }

  it('a way out is flown by a press, or by its digit, and costs its turns', async () => {
    const { page, noise } = await play(await newcomer('flyer'));
    await page.getByRole('heading', { name: /^Terra #1/ }).waitFor();
    await page.getByRole('button', { name: 'Dock at Earth Station' }).waitFor();
    await picture(page, 'sector-desk');
    expect(await violations(page)).to.deep.equal([]);

    const first = page.locator('.sector-fly').first();
    const name = String(await first.locator('.sector-way-name').evaluate(each => each.firstChild?.textContent));
    await first.click();
    await page.getByRole('heading', { name: new RegExp(`^${name} #`) }).waitFor();

    // Home is a way from there, whatever its digit.
    const home = page.locator('.sector-fly', { hasText: 'Terra' });
    const key = String(await home.getAttribute('aria-keyshortcuts'));
    await page.keyboard.press(key);
    await page.getByRole('heading', { name: /^Terra #1/ }).waitFor();
    await page.getByRole('button', { name: /^Log/ }).click();
    expect(await page.getByRole('log').innerText())
      .to.include(`Flew to ${name}, 1 turn.`)
      .and.include('Flew to Terra');
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('a neighbour is scanned for two turns, and what the scanner shows stands with that sector', async () => {
    const { page } = await play(await newcomer('scanner'));
    await page.locator('.sector-fly').first().waitFor();
    await page.keyboard.press('s');
    const report = page.getByRole('region', { name: 'Scan' });
    await report.waitFor();
    expect(await report.innerText())
      .to.include('Hazard')
      .and.include('Radiation');
    await page.getByText(/^Looking at/).waitFor();
    await page.getByRole('button', { name: /^Fly to Sector \d+ · \d turns?$/ }).waitFor();
    await picture(page, 'sector-scan');
    await page.getByRole('button', { name: 'Back to my sector' }).click();
    await page.getByText('You are here', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Look for hidden ways' }).click();
    await page.getByText(/No hidden way touches|hidden ways?:/).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.locator('input[aria-label=Message]:focus').waitFor();
    await page.context().close();
  });

  it('two pilots in one sector see each other, and talk', async () => {
    const one = await play(await newcomer('ann_of_terra'));
    const two = await play(await newcomer('bo_of_terra'), { viewport: PHONE });
    await one.page.getByText('bo_of_terra', { exact: true }).waitFor();

    await one.page.getByRole('textbox', { name: 'Message' }).fill('Good day, Bo. Which way to the ore?');
    await one.page.getByRole('button', { name: 'Send' }).click();
    const tabs = two.page.getByRole('navigation', { name: 'Parts of the cockpit' });
    await tabs.getByRole('button', { name: 'Sector' }).click();
    await two.page.getByRole('button', { name: 'Whisper to ann_of_terra' }).waitFor();
    await tabs.getByRole('button', { name: /^Radio 1 new/ }).waitFor();
    await picture(two.page, 'sector-phone');
    expect(await violations(two.page)).to.deep.equal([]);

    await two.page.getByRole('button', { name: 'Whisper to ann_of_terra' }).click();
    await two.page.getByText('Good day, Bo.').waitFor();
    await two.page.getByRole('textbox', { name: 'Message' }).fill('Sector 3, but tell nobody.');
    await two.page.keyboard.press('Enter');
    await one.page.getByText('Sector 3, but tell nobody.').waitFor();
    await one.page.locator('.comms-fold').click();
    await two.page.getByText('You → ann_of_terra').waitFor();
    await two.page.getByRole('combobox', { name: 'To whom' }).selectOption('team');
    await two.page.getByRole('textbox', { name: 'Message' }).fill('Anybody there?');
    await two.page.keyboard.press('Enter');
    await two.page.getByText('You are in no team.').waitFor();
    await picture(two.page, 'radio-phone');
    expect(await violations(two.page)).to.deep.equal([]);
    await two.page.getByRole('combobox', { name: 'To whom' }).selectOption('sector');
    await two.page.keyboard.press('Tab');
    await two.page.keyboard.press('Enter');
    await one.page.getByRole('button', { name: 'Talk 1 new' }).click();
    await one.page.getByText('Anybody there?').waitFor();
    await picture(one.page, 'radio-desk');
    expect(await violations(one.page)).to.deep.equal([]);
    expect([...one.noise, ...two.noise]).to.deep.equal([]);
    await Promise.all([one.page.context().close(), two.page.context().close()]);
  });

  it('who is no citizen, or lies at no station, is told why they do not travel, and what to do', async () => {
    const { page } = await play(await newcomer('gast_aus_terra'), { locale: 'de-DE', viewport: PHONE });
    const tabs = page.getByRole('navigation', { name: 'Teile des Cockpits' });
    await tabs.getByRole('button', { name: 'Sektor' }).click();
    await page.locator('.sector-fly').first().waitFor();
    await picture(page, 'sector-phone-de');
    await tabs.getByRole('button', { name: 'Regionen' }).click();
    await page.getByText('Zwischen den Regionen reist nur, wer galaktisches Bürgerrecht hat.').waitFor();
    await picture(page, 'journey-phone-de');
    expect(await violations(page)).to.deep.equal([]);
    await books.rows('update players set is_galactic_citizen = true');
    await tabs.getByRole('button', { name: 'Sektor' }).click();
    await tabs.getByRole('button', { name: 'Regionen' }).click();
    await page.getByText('Hier gibt es kein Tor, das du benutzen kannst.').waitFor();
    await page.getByRole('button', { name: 'Zur Station' }).waitFor();
    await page.context().close();
  });

  /** A citizen who lies at the station of the sector where everybody starts. */
  async function citizen(name: string): Promise<Pilot> {
    const pilot = await newcomer(name);
    await books.rows('update players set is_galactic_citizen = true where id = $1', [pilot.me.id]);
    await pilot.dock(await books.homeStation());
    return pilot;
  }

  it('a citizen sees what a journey takes, and calls it off at the gate', async () => {
    const { page, noise } = await play(await citizen('hesitant'));
    // Here the gate stays open for as long as it takes to take a picture and call off.
    await page.evaluate(holdGates);
    await page.getByRole('button', { name: 'To the desk of Earth Station' }).waitFor();
    await page.keyboard.press('r');
    await page.getByText('You arrive in').waitFor();
    await page.getByText('20 clusters').click();
    await page.getByText('Commerce Central Hub').waitFor();
    await picture(page, 'journey-desk');
    expect(await violations(page)).to.deep.equal([]);

    await page.getByRole('button', { name: 'Travel · 100 credits' }).click();
    const scene = page.getByRole('dialog', { name: 'Journey to Central Nexus' });
    await scene.getByText('The gate is open').waitFor();
    await picture(page, 'journey-gate');
    await scene.getByRole('button', { name: 'Call off' }).click();
    await page.getByText('Journey called off. You have your fare back.').first().waitFor();
    await scene.waitFor({ state: 'detached' });
    // Back in space, where there is no gate.
    await page.getByText('There is no gate here that you can use.').waitFor();
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('a citizen travels to the Nexus and back, and the page stays the same', async () => {
    const { page, noise } = await play(await citizen('wayfarer'), { viewport: PHONE });
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const tabs = page.getByRole('navigation', { name: 'Parts of the cockpit' });
    await tabs.getByRole('button', { name: 'Regions' }).click();
    await page.getByRole('button', { name: 'Travel · 100 credits' }).click();
    await page.getByText('Welcome to Central Nexus.').first().waitFor();
    await page.locator('.transit').waitFor({ state: 'detached' });
    await tabs.getByRole('button', { name: 'Sector' }).click();
    await page.getByText('The Expanse').waitFor();
    await picture(page, 'journey-nexus-phone');

    await page.getByRole('button', { name: /^Dock at Central Nexus Starport/ }).click();
    await page
      .getByRole('button', { name: /^Dock for/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Undock' }).first().waitFor();
    await tabs.getByRole('button', { name: 'Regions' }).click();
    await page.getByRole('button', { name: 'Travel · 100 credits' }).click();
    await page.getByText('Welcome to Terran Space.').first().waitFor();
    await page.locator('.transit').waitFor({ state: 'detached' });
    await tabs.getByRole('button', { name: 'Sector' }).click();
    await page
      .getByText('Federation Space')
      .or(page.getByText('The Border'))
      .or(page.getByText('The Frontier'))
      .first()
      .waitFor();
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).to.equal(true);
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });
});

/** Runs in the page: what waits for a second or more waits for long. */
function holdGates(): void {
  const plain = globalThis.setTimeout;
  const longer = (handler: () => void, ms = 0) => plain(handler, ms >= 1_000 && ms < 3_000 ? 30_000 : ms);
  globalThis.setTimeout = longer as typeof setTimeout;
}
