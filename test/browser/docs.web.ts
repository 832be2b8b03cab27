import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, PHONE, picture, violations, visit } from './support/cockpit.ts';

describe('the protocol, to read', function () {
  let app: TestApp;
  let browser: Browser;
  let page: Page;
  let noise: string[];

  before(async () => {
    app = await testApp('docs');
    browser = await openBrowser();
    ({ page, noise } = await visit(browser, `${app.url}/docs`));
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('starts with a bot for the server that one looks at', async () => {
    await page.getByRole('heading', { name: 'Write a bot' }).waitFor();
    expect(await page.getByLabel('bot.ts').textContent()).to.include(`SectorWars.connect('${app.url}')`);
    await picture(page, 'docs-start');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('a command is found by what it is refused with, and its address leads to it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('trade.buy err_no_credits');
    await page.getByRole('navigation').getByText('1 entry').waitFor();
    await picture(page, 'docs-search');
    await page.getByRole('navigation').getByRole('link', { name: 'trade.buy' }).click();
    const entry = page.getByRole('region', { name: 'trade.buy' });
    await entry.getByText('trade: 5 a second, 5 at once').waitFor();
    expect(page.url()).to.equal(`${app.url}/docs#trade.buy`);
    await entry.getByText('17 refusals').click();
    await entry.getByText('You have not enough credits.').waitFor();
    expect(await entry.getByRole('table').first().textContent()).to.match(/quantity.*whole number.*1 to 100,000/);
    await picture(page, 'docs-command');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('an entry that somebody was sent to is in sight at once', async () => {
    const { page: other, noise: more } = await visit(browser, `${app.url}/docs#http.prices`);
    const entry = other.getByRole('region', { name: '/api/v1/stations/{id}/prices' });
    await entry.getByRole('heading', { level: 2 }).waitFor();
    await other.waitForFunction(() => scrollY > 0);
    expect((await entry.boundingBox())?.y).to.be.within(0, 200);
    await picture(other, 'docs-http');
    for (const address of ['#shapes', '#rooms.pushed']) {
      await other.goto(`${app.url}/docs${address}`);
      await other.getByRole('heading', { level: 1 }).waitFor();
      await picture(other, `docs-${address.slice(1)}`);
    }
    expect(await violations(other)).to.deep.equal([]);
    expect(more).to.deep.equal([]);
    await other.close();
  });

  it('on a phone the contents lie over the text until something is chosen', async () => {
    const { page: phone, noise: more } = await visit(browser, `${app.url}/docs`, { viewport: PHONE, locale: 'de-DE' });
    await phone.getByRole('button', { name: 'Inhalt' }).click();
    await picture(phone, 'docs-phone-contents');
    await phone.getByRole('link', { name: 'Trading' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Trading' }).waitFor();
    await picture(phone, 'docs-phone');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).to.equal(PHONE.width);
    expect(await violations(phone)).to.deep.equal([]);
    expect(more).to.deep.equal([]);
    await phone.close();
  });

  it('copies an example', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.url });
    const entry = page.getByRole('region', { name: 'trade.buy' });
    await entry.getByRole('button', { name: 'Copy' }).first().click();
    await entry.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).to.match(/^await pilot\.command\('trade\.buy', \{\n {2}stationId: /);
    expect(noise).to.deep.equal([]);
  });

  it('an address where nothing is says so, in the language of the browser', async () => {
    const { page: lost } = await visit(browser, `${app.url}/nowhere`, { locale: 'fr-FR' });
    await lost.getByRole('heading', { name: 'Espace vide' }).waitFor();
    await picture(lost, 'missing');
    expect(await violations(lost)).to.deep.equal([]);
    await lost.close();
  });
});
