import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { DESK, openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';
import { CERES, type Harbour, makeHarbour, writeHistory } from './support/harbour.ts';

describe('the station desk', function () {
  let app: TestApp;
  let books: Books;
  let browser: Browser;
  let page: Page;
  let noise: string[];
  let harbour: Harbour;
  /** Somebody else, who trades at the same station. */
  let rival: Pilot;

  before(async () => {
    app = await testApp('station_desk');
    books = await openBooks(app.databaseUrl);
    harbour = await makeHarbour(books);
    await writeHistory(books, harbour.earth, 'equipment');
    rival = await SectorWars.connect(app.url).register('the_rival', 'a fine day to fly');
    await rival.enter();
    browser = await openBrowser();
    ({ page, noise } = await visit(browser, app.url));
    await signUp(page, 'the_trader');
    await station().click();
  });

  after(async () => {
    await rival?.leave();
    await browser?.close();
    await books?.close();
    await app?.stop();
  });

  const station = () => page.locator('.panel-tabs').getByRole('button', { name: 'Station' });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const good = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  const view = (name: string) => page.locator('.station-views').getByRole('button', { name });
  const limit = () => page.getByRole('spinbutton', { name: /^Limit/ });
  const credits = async () => Number((await books.rows<{ credits: number }>(PURSE, ['the_trader']))[0]?.credits);

  it('shows the stations of the sector from outside, and docks', async () => {
    await button('Dock for 150 cr').waitFor();
    await page.getByLabel('Stations of this sector').selectOption({ label: CERES });
    await page.getByRole('heading', { name: CERES }).waitFor();
    await picture(page, 'station-approach');
    expect(await violations(page)).to.deep.equal([]);
    await page.getByLabel('Stations of this sector').selectOption({ label: 'Earth Station' });
    await button('Dock for 150 cr').click();
    await page.getByText('Docked at Earth Station. Fee: 150 cr.').waitFor();
  });

  it('says what an order costs to the credit, and does not pass its limit', async () => {
    await button('Equipment').click();
    await page.getByRole('spinbutton', { name: 'Quantity' }).fill('20');
    const buy = button(/^Buy 20 for [\d,]+ cr$/);
    await buy.waitFor();
    await page.locator('.chart canvas').waitFor();
    await picture(page, 'station-desk');
    expect(await violations(page)).to.deep.equal([]);
    const before = await credits();
    const cost = Number((await buy.innerText()).replaceAll(/^Buy 20|\D/g, ''));
    await buy.click();
    await page.getByText(/^Bought 20 Equipment/).waitFor();
    expect(await credits()).to.equal(before - cost);
    expect(await good('Equipment').innerText()).to.match(/\s20$/);
    await picture(page, 'station-bought');
  });
});

const PURSE = 'select p.credits from players p join users u on u.id = p.user_id where u.username = $1';
