import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { openBrowser, PHONE, picture, violations, visit } from './support/cockpit.ts';

const STARDOCK = 10;
let captains = 0;

const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the bar and the ship, in a browser', function () {
  let app: TestApp;
  let books: Books;
  let browser: Browser;

  before(async () => {
    app = await testApp('shippage');
    books = await openBooks(app.databaseUrl);
    browser = await openBrowser();
  });

  // A page that is left open goes on drawing.
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()));
  });

  after(async () => {
    await browser?.close();
    await books?.close();
    await app?.stop();
  });

  /** A pilot of means, docked at Stardock with something in the hold, who is just away from the keyboard. */
  async function captain(ship = ''): Promise<Pilot> {
    const pilot = await SectorWars.connect(app.url).register(`captain_${(captains += 1)}`, 'a fine day to fly');
    const { playerId } = pilot.session;
    await books.rows(`insert into credit_entries (id, account_type, account_id, delta, reason)
      values (gen_random_uuid(), 'player', '${playerId}', 500000, 'grant')`);
    await books.rows(`update players set credits = credits + 500000, nickname = 'Ann Voss ${captains}', current_sector_id = ${STARDOCK}
      where id = '${playerId}'`);
    await pilot.enter();
    const map = await SectorWars.connect(app.url).map(pilot.region);
    await pilot.dock(map.stations.find(({ sectorId }) => sectorId === STARDOCK)?.id ?? '');
    const { id } = pilot.ship;
    await pilot.leave();
    if (ship) await books.rows(`update ships set ${ship} where id = '${id}'`);
    return pilot;
  }

  const WORN = `maintenance = maintenance || '{"condition": 40}', combat = combat || '{"hull": 120, "shields": 30}',
    cargo = '{"capacity": 100, "used": 62, "contents": {"ore": 35, "equipment": 20, "luxury_goods": 7}}'`;

  /** The cockpit of that pilot. */
  async function open(pilot: Pilot, options: BrowserContextOptions = {}): Promise<{ page: Page; noise: string[] }> {
    const visitor = await visit(browser, app.url, { reducedMotion: 'reduce', ...options });
    visitor.page.setDefaultTimeout(30_000);
    await visitor.page.addInitScript(keepSockets);
    await visitor.page.evaluate(
      session => localStorage.setItem('sectorwars.session', session),
      JSON.stringify(pilot.session),
    );
    await visitor.page.reload();
    await visitor.page.locator('.cockpit').waitFor();
    return visitor;
  }

  it('the bar shows what the pilot knows', async () => {
    const pilot = await captain(WORN);
    const { page, noise } = await open(pilot);
    const bar = page.locator('.cockpit-bar');
    await page.getByText('Ann Voss 1').waitFor();
    const read = (await bar.innerText()).replaceAll(/\s+/g, ' ');
    expect(read).to.contain('509,').and.contain('999 / 1,000').and.contain('62 / 100').and.contain('120 / 200');
    expect(read).to.contain('Recruit').and.contain('Neutral').and.contain('Sector 10').and.contain('Connected');
    expect(await violations(page)).to.deep.equal([]);
    expect(noise).to.deep.equal([]);
  });

  it('names, repairs, services and insures the ship', async () => {
    const { page, noise } = await open(await captain(WORN));
    await tab(page, 'Ship');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('Name of the ship').fill('Silver Needle');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Silver Needle' }).waitFor();
    await picture(page, 'ship-worn');

    await page.getByRole('button', { name: /^Repair · / }).click();
    await page.getByText('Hull and shields are whole again').waitFor();
    await page.getByRole('button', { name: /^Service · / }).click();
    await page.getByText('Serviced for').waitFor();

    await tab(page, 'Workshop');
    await picture(page, 'ship-workshop');
    await page.getByRole('button', { name: /^Basic: Insure/ }).click();
    await page.getByText('Insured (Basic): 13,500 credits when the ship is lost.').waitFor();
    await page.getByRole('button', { name: /^Cargo hold.*Fit/ }).click();
    await page.getByText('62 / 130').first().waitFor();
    expect(await violations(page)).to.deep.equal([]);
    expect(noise).to.deep.equal([]);
  });

  it('buys a ship, boards it, and knows where the other one lies', async () => {
    const { page, noise } = await open(await captain());
    await tab(page, 'Ship');
    await tab(page, 'Shipyard');
    await page.getByRole('button', { name: /^Carrier/ }).click();
    await picture(page, 'ship-yard');
    await page.getByText('Terran Federation').waitFor();
    await page.getByRole('button', { name: /^Light Freighter/ }).click();
    await page.getByLabel('Its name').fill('Wanderer');
    await page.getByRole('button', { name: 'Buy · 80,000' }).click();
    await page.getByText('Wanderer is yours').waitFor();
    await tab(page, 'Fleet 1');
    await page.getByRole('button', { name: 'Board: Wanderer' }).click();
    await page.getByText('You are aboard Wanderer.').waitFor();
    await page.getByRole('heading', { name: 'Wanderer' }).waitFor();
    await picture(page, 'ship-fleet');
    expect(await violations(page)).to.deep.equal([]);
    expect(noise).to.deep.equal([]);
  });

  it('in space, gets a ship that cannot move going again, and shows where ships are sold', async () => {
    const pilot = await captain();
    await pilot.enter();
    await pilot.undock();
    const { id } = pilot.ship;
    await pilot.leave();
    await books.rows(
      `update ships set maintenance = maintenance || '{"condition": 20, "repair_needed": true}' where id = $1`,
      [id],
    );
    const { page, noise } = await open(pilot);
    await tab(page, 'Ship');
    await page.getByText('It cannot move until it is serviced.').waitFor();
    await picture(page, 'ship-stuck');
    await page.getByRole('button', { name: /^Call emergency service/ }).click();
    await page.getByText('as good as new').waitFor();
    await tab(page, 'Shipyard');
    await page.getByRole('button', { name: 'Dock at Stardock …' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Log out' }).waitFor();
    await picture(page, 'bar-menu');
    expect(await violations(page)).to.deep.equal([]);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('button', { name: 'Sign up' }).first().waitFor();
    expect(noise).to.deep.equal([]);
  });

  it('says so while the line is down, and is back by itself', async () => {
    const { page } = await open(await captain());
    await page.getByText('Connected').waitFor();
    let isCut = true;
    await page.route(/api\/v1\/enter|matchmake/, route => (isCut ? route.abort() : route.continue()));
    await page.evaluate(() =>
      (globalThis as unknown as { sockets: WebSocket[] }).sockets.forEach(each => each.close()),
    );
    await page.getByText('Nothing is lost').waitFor();
    await page.getByText('Coming back', { exact: true }).waitFor();
    await picture(page, 'bar-away');
    expect(await violations(page)).to.deep.equal([]);
    isCut = false;
    await page.getByText('Connected').waitFor();
    await page.getByText('Nothing is lost').waitFor({ state: 'detached' });
  });

  it('fits a phone, in German too', async () => {
    const { page, noise } = await open(await captain(WORN), { viewport: PHONE, locale: 'de-DE', hasTouch: true });
    await tab(page, 'Schiff');
    await picture(page, 'ship-phone-de');
    const repair = page.getByRole('button', { name: /^Reparieren/ });
    expect((await repair.boundingBox())?.y).to.be.below(PHONE.height - 100);
    await page.getByRole('button', { name: 'Mehr über deinen Piloten' }).click();
    await page.getByText('Rekrut').waitFor();
    await picture(page, 'bar-phone-de');
    await tab(page, 'Werft');
    await picture(page, 'ship-phone-yard-de');
    expect(await page.evaluate(spilling)).to.deep.equal([]);
    expect(await violations(page)).to.deep.equal([]);
    expect(noise).to.deep.equal([]);
  });
});

/** In the page: its sockets are kept, so that a test can cut them. */
function keepSockets(): void {
  const kept: WebSocket[] = [];
  const Socket = globalThis.WebSocket;
  const Kept = class extends Socket {
    constructor(...args: ConstructorParameters<typeof Socket>) {
      super(...args);
      kept.push(this);
    }
  };
  Object.assign(globalThis, { WebSocket: Kept, sockets: kept });
}

/** In the page: what of the bar and the ship is wider than the place it has. */
function spilling(): string[] {
  return [...document.querySelectorAll('.bar, .bar-facts, .ship, .ship *')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
    .map(({ className }) => className);
}
