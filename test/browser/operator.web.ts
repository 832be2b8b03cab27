import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { SectorWars } from '../../sdk/SectorWars.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { openBrowser, PHONE, picture, violations, visit } from './support/cockpit.ts';

const PASSWORD = 'a fine day to fly';

describe("the operator's page", function () {
  let app: TestApp;
  let browser: Browser;
  let books: Books;
  let pilots: Pilot[] = [];
  let page: Page;
  let noise: string[];

  before(async () => {
    app = await testApp('operator_page');
    books = await openBooks(app.databaseUrl);
    browser = await openBrowser();
    const galaxy = SectorWars.connect(app.url);
    pilots = await Promise.all(['ann', 'bob', 'eve'].map(name => galaxy.register(name, PASSWORD)));
    await books.rows("update users set is_admin = true where username = 'ann'");
    await Promise.all(pilots.map(pilot => pilot.enter()));
    ({ page, noise } = await visit(browser, `${app.url}/operator`));
  });

  after(async () => {
    await browser?.close();
    await Promise.all(pilots.map(pilot => pilot.leave()));
    await books?.close();
    await app?.stop();
  });

  async function logIn(name: string): Promise<void> {
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in' }).click();
  }

  /** Something for the charts to show. */
  async function trade(): Promise<void> {
    const stationId = await books.homeStation();
    await Promise.all(
      pilots.map(async pilot => {
        await pilot.command('dock', { stationId });
        for (let order = 0; order < 3; order += 1)
          await pilot.command('trade.buy', { stationId, commodity: 'ore', quantity: 1 });
      }),
    );
  }

  it('[OP1] asks who one is, and lets in nobody who is no operator', async () => {
    await page.getByRole('button', { name: 'Log in' }).waitFor();
    expect(await violations(page)).to.deep.equal([]);
    await picture(page, 'operator-door');
    await logIn('bob');
    await page.getByRole('heading', { name: 'This account is no operator' }).waitFor();
    expect(await violations(page)).to.deep.equal([]);
    await picture(page, 'operator-forbidden');
    await page.getByRole('button', { name: 'Use another account' }).click();
    // The refusal is no fault of the page.
    noise.length = 0;
  });

  it('[OP2] shows the nodes with their charts, and the regions', async () => {
    await logIn('ann');
    const node = page.getByRole('article', { name: 'operator_page' });
    await node.waitFor();
    await trade();
    await page.locator('.operator-charts canvas').nth(5).waitFor();
    await page.getByText(/p50: now .* ms, lowest/).waitFor({ state: 'attached' });
    await page.getByRole('row', { name: /Terran Space.*operator_page.*3/ }).waitFor();
    expect(await violations(page)).to.deep.equal([]);
    await picture(page, 'operator-desk');
  });

  it('[OP4] offers no drain where nobody could take over, and says why', async () => {
    const node = page.getByRole('article', { name: 'operator_page' });
    expect(await node.getByRole('button', { name: 'Drain' }).isDisabled()).to.equal(true);
    await node.getByText('nobody could take over').waitFor();
  });

  it('[RG11] orders a region, shows how far it is, and then the region', async () => {
    await page.getByRole('button', { name: 'New region' }).click();
    const dialog = page.getByRole('dialog', { name: 'A new region' });
    await dialog.getByRole('button', { name: 'Make the region' }).click();
    await dialog.getByText('It needs a name.').waitFor();
    await dialog.getByLabel('Name', { exact: true }).fill('The Far Reach');
    expect(await dialog.getByLabel('Short name').inputValue()).to.equal('the-far-reach');
    await dialog.getByLabel('Sectors').fill('100');
    await picture(page, 'operator-new-region');
    await dialog.getByRole('button', { name: 'Make the region' }).click();
    await dialog.getByText('done', { exact: true }).waitFor();
    await picture(page, 'operator-made');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('row', { name: /The Far Reach.*asleep/ }).waitFor();
    await page.getByText('order a region').last().waitFor();
  });

  it('is told of a name that is taken in a sentence', async () => {
    await page.getByRole('button', { name: 'New region' }).click();
    const dialog = page.getByRole('dialog', { name: 'A new region' });
    await dialog.getByLabel('Name', { exact: true }).fill('The Far Reach');
    await dialog.getByRole('button', { name: 'Make the region' }).click();
    await dialog.getByText('This name is taken.').waitFor();
    await page.keyboard.press('Escape');
    noise.length = 0;
  });

  it('has one part at a time on a phone, in the language of its browser', async () => {
    const session = await page.evaluate(() => localStorage.getItem('sectorwars.session'));
    const phone = await visit(browser, app.url, { viewport: PHONE, locale: 'de-DE', reducedMotion: 'reduce' });
    await phone.page.evaluate(kept => localStorage.setItem('sectorwars.session', kept ?? ''), session);
    await phone.page.goto(`${app.url}/operator`);
    await phone.page.getByRole('article').waitFor();
    for (const part of ['Verläufe', 'Regionen', 'Protokoll', 'Knoten']) {
      const tabs = phone.page.getByRole('navigation', { name: 'Leitstand' });
      await tabs.getByRole('button', { name: part }).click();
      await phone.page.getByRole('region', { name: part, exact: true }).first().waitFor();
      expect(await violations(phone.page), part).to.deep.equal([]);
      await picture(phone.page, `operator-phone-${part.toLowerCase().replace('ä', 'ae')}`);
    }
    expect(phone.noise.concat(noise)).to.deep.equal([]);
  });
});
