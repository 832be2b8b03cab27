import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { SectorWars } from '../../sdk/SectorWars.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';

describe('the station desk', function () {
  let app: TestApp;
  let books: Books;
  let browser: Browser;
  let page: Page;
  let noise: string[];
  let stationId: string;

  before(async () => {
    app = await testApp('station_desk');
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
    // A market that buys and sells, where everybody begins.
    await books.rows('update stations set station_class = 6 where id = $1', [stationId]);
    browser = await openBrowser();
    ({ page, noise } = await visit(browser, app.url));
    await signUp(page, 'the_trader');
    await page.getByRole('navigation').getByRole('button', { name: 'Station', exact: true }).click();
  });

  after(async () => {
    await browser?.close();
    await books?.close();
    await app?.stop();
  });

  it('docks', async () => {
    await page.getByRole('button', { name: /^Dock for/ }).waitFor();
    await page.waitForTimeout(800);
    await picture(page, 'station-approach');
    await page.getByRole('button', { name: /^Dock for/ }).click();
    await page.getByRole('button', { name: /^Buy 10 for [\d,]+/ }).waitFor();
    await page.waitForTimeout(800);
    await picture(page, 'station-desk');
    await page.setViewportSize(PHONE);
    await picture(page, 'station-phone');
  });
});
