import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { DESK, openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';
import { CERES, type Harbour, makeHarbour, writeHistory } from './support/harbour.ts';
import { type SlowLine, slowLine } from './support/line.ts';

describe('the station desk', function () {
  let app: TestApp;
  let books: Books;
  let browser: Browser;
  let page: Page;
  let noise: string[];
  let harbour: Harbour;
  let line: SlowLine;
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
    ({ page, noise } = await visit(browser, app.url, { reducedMotion: 'reduce' }));
    page.setDefaultTimeout(50_000);
    line = await slowLine(page);
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
  const unitPrice = async () => /\d+/.exec(await page.locator('.station-quote dd').first().innerText())?.[0] ?? '';
  const credits = async () => (await books.rows<{ credits: number }>(PURSE, ['the_trader']))[0]?.credits ?? 0;

  it('shows the stations of the sector from outside, and docks', async () => {
    await button('Dock for 150 cr').waitFor();
    await button(CERES).click();
    await page.getByRole('heading', { name: CERES }).waitFor();
    await picture(page, 'station-approach');
    expect(await violations(page)).to.deep.equal([]);
    await button('Earth Station').click();
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
    await button(/^Buy 20 for [\d,]+ cr$/).waitFor();
  });

  it('offers the new price when somebody else has moved it past the limit', async () => {
    await limit().fill(await unitPrice());
    await rival.dockAt({ id: harbour.earth, sectorId: 1 });
    await rival.buy({ stationId: harbour.earth, commodity: 'equipment', quantity: 90 });
    await page.getByText(/^The price has moved to \d+ cr, past your limit\.$/).waitFor();
    await button(/^Accept \d+ cr$/).click();
    await button(/^Buy 20 for [\d,]+ cr$/).click();
    await page.getByText(/^Bought 20 Equipment/).waitFor();
    expect(await good('Equipment').innerText()).to.match(/\s40$/);
  });

  it('is refused, and told the new price, when the price moves while the order is under way', async () => {
    await button(/^Buy 20 for [\d,]+ cr$/).waitFor();
    await limit().fill(await unitPrice());
    await rival.undock();
    await rival.dockAt({ id: harbour.ceres, sectorId: 1 });
    await rival.sell({ stationId: harbour.ceres, commodity: 'equipment', quantity: 90 });
    await rival.undock();
    await rival.dockAt({ id: harbour.earth, sectorId: 1 });
    // The page does not hear in time of what somebody else buys.
    await line.hold();
    await rival.buy({ stationId: harbour.earth, commodity: 'equipment', quantity: 90 });
    await button(/^Buy 20 for [\d,]+ cr$/).click();
    await line.release();
    await page.locator('.notice').getByText('The price has moved past your limit.').waitFor();
    await button(/^Accept \d+ cr$/).waitFor();
  });

  it('haggles on a phone, and orders at the price that was agreed', async () => {
    await page.setViewportSize(PHONE);
    await button('Fuel').click();
    await button('Haggle').click();
    await button('Begin').click();
    const offer = page.getByRole('spinbutton', { name: 'Your offer per unit' });
    const usual = Number(/\d+/.exec(await page.getByRole('dialog').locator('dd').first().innerText())?.[0]);
    await offer.fill(String(Math.round(usual * 0.9)));
    await button('Make the offer').click();
    await page.getByText('Round 2 of 4').waitFor();
    await picture(page, 'station-haggle');
    expect(await violations(page)).to.deep.equal([]);
    await button(/^Take \d+ cr$/).click();
    await page.getByText(/^Agreed: \d+ cr per unit for up to 10/).waitFor();
    await button('To the order').click();
    await page.locator('.station-quote').getByText('agreed').waitFor();
    await button(/^Buy 10 for [\d,]+ cr$/).click();
    await page.getByText(/^Bought 10 Fuel/).waitFor();
  });

  it('watches a price until it is let go', async () => {
    await button('Watch price').click();
    await button('Watch').last().click();
    await view('Price watches').click();
    await page.locator('.station-view[aria-current]').getByText('Price watches').waitFor();
    await page.getByText(/^Earth Station asks \d+ or less$/).waitFor();
    await picture(page, 'station-watches');
    await button(/^Remove the watch: Fuel/).click();
    await page.getByText(/^You watch no price yet/).waitFor();
  });

  it('knows the best deals from what was seen', async () => {
    await view('Best deals').click();
    await page.getByText(`Earth Station → ${CERES}`).waitFor();
    await picture(page, 'station-deals');
    expect(await violations(page)).to.deep.equal([]);
    await button('Buy here').first().click();
  });

  it('sells with what it has earned', async () => {
    await page.setViewportSize(DESK);
    await button('Undock').click();
    await button(CERES).click();
    await button('Dock for 150 cr').click();
    await page.locator('.station-quote').getByText('Profit').waitFor();
    await picture(page, 'station-sell');
    await button(/^Sell 40 for [\d,]+ cr$/).click();
    await page.getByText(/^Profit \+[\d,]+$/).waitFor();
    await picture(page, 'station-sold');
  });

  it('speaks German, also on a phone', async () => {
    await page.evaluate(() => localStorage.setItem('sectorwars.language', 'de'));
    await page.reload();
    await page.locator('.panel-tabs').getByRole('button', { name: 'Station' }).click();
    await button(/^10 für [\d.]+ Cr kaufen$/).waitFor();
    await picture(page, 'station-de');
    await page.setViewportSize(PHONE);
    await picture(page, 'station-phone-de');
    expect(await violations(page)).to.deep.equal([]);
    expect(noise).to.deep.equal([]);
    await page.setViewportSize(DESK);
  });

  it('shows the nearest stations where there is none', async () => {
    const { stations } = await SectorWars.connect(app.url).map(rival.region);
    const taken = new Set(stations.map(({ sectorId }) => sectorId));
    for (let here = rival.me.currentSectorId; taken.has(here); here = rival.me.currentSectorId) {
      const { warps } = await rival.moves();
      if (rival.me.isDocked) await rival.undock();
      const next = warps.find(({ sectorId, crossing }) => sectorId && !crossing && !taken.has(sectorId)) ?? warps[0];
      await rival.move(next?.sectorId ?? 0);
    }
    await rival.leave();
    await page.evaluate(session => {
      localStorage.setItem('sectorwars.session', session);
      localStorage.setItem('sectorwars.language', 'en');
    }, JSON.stringify(rival.session));
    await page.reload();
    await station().click();
    await page.getByText('No station here').waitFor();
    await button(/^Plot course to/)
      .first()
      .waitFor();
    await picture(page, 'station-none');
    expect(await violations(page)).to.deep.equal([]);
    await view('Best deals').click();
    await picture(page, 'station-nodeals');
  });
});

const PURSE = 'select p.credits from players p join users u on u.id = p.user_id where u.username = $1';
