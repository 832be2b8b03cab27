import type { Page } from 'playwright-core';

/** Convincing enough for any guard. */
const STORY =
  'Without a doubt. The registry and the docking log say the same as the cargo manifest, my license and my clearance: they all tell it the way it was.';

/** Starter ships, those that dock for least first. */
const BY_FEE = ['Scout', 'Fast Courier', 'Light Freighter', 'Defender', 'Cargo Hauler', 'Colony Ship', 'Carrier'];

/** Somebody who plays in a browser, and finds everything by what is written on it. */
export class Player {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Claims the ship that docks for least, and answers until the guard has decided. */
  async talkToTheGuard(callSign: string): Promise<void> {
    const { page } = this;
    await page.getByRole('radio').first().waitFor();
    const names = await page
      .getByRole('radio')
      .evaluateAll(ships => ships.map(ship => ship.closest('label')?.textContent ?? ''));
    const least = BY_FEE.map(name => names.findIndex(text => text.includes(name))).find(index => index >= 0);
    await page
      .getByRole('radio')
      .nth(least ?? 1)
      .check({ force: true });
    await page.getByLabel('What do you say?').fill(STORY);
    await this.press('That one is mine');
    const launch = page.getByRole('button', { name: 'Launch' });
    const answer = page.getByLabel('Your answer');
    for (;;) {
      await launch.or(answer).waitFor();
      if (await launch.isVisible()) break;
      await answer.fill(STORY);
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    }
    await page.getByLabel('Your call sign').fill(callSign);
    await launch.click();
    await page.locator('.cockpit').waitFor();
  }

  /** Looks a place up on the map, plots the course and flies it. */
  async flyTo(sectorId: number): Promise<void> {
    const { page } = this;
    if ((await this.sectorId()) === sectorId) return;
    const search = page.getByRole('combobox', { name: 'Find a sector, station or planet' });
    await search.fill(String(sectorId));
    await page
      .getByRole('option', { name: new RegExp(`#${sectorId}$`) })
      .first()
      .click();
    const map = page.locator('.cockpit-map');
    const fly = map.getByRole('button', { name: /^Fly · / });
    const plot = map.getByRole('button', { name: 'Plot course' });
    await fly.or(plot).first().waitFor();
    if (await plot.isVisible()) await plot.click();
    await fly.click();
    await page.locator('.bar-facts').getByText(`Sector ${sectorId} ·`).waitFor();
  }

  async sectorId(): Promise<number> {
    const place = await this.page.locator('.bar-facts').textContent();
    return Number(/Sector (\d+) ·/.exec(place ?? '')?.[1]);
  }

  async dock(): Promise<void> {
    await this.open('Station');
    await this.press(/^Dock (for|free)/);
    await this.page.getByRole('button', { name: 'Undock' }).waitFor();
  }

  /** Buys or sells so much of a good, or as much as can be had; resolves when the desk says that it is done. */
  async trade(side: 'Buy' | 'Sell', good: string, quantity?: number): Promise<void> {
    const { page } = this;
    await page
      .getByRole('row', { name: new RegExp(good) })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('group', { name: 'Buy or sell' }).getByRole('button', { name: side, exact: true }).click();
    if (quantity === undefined) await this.press(/^Max /);
    else await page.getByRole('spinbutton', { name: 'Quantity' }).fill(String(quantity));
    await this.press(new RegExp(`^${side} [\\d,]+ for `));
    await page.getByText(new RegExp(`^${side === 'Buy' ? 'Bought' : 'Sold'} `)).waitFor();
  }

  async travelTo(region: string): Promise<void> {
    await this.open('Regions');
    await this.press(region);
    await this.press(/^Travel · /);
    await this.page.getByText(`Welcome to ${region}.`).waitFor();
  }

  open(panel: 'Sector' | 'Station' | 'Ship' | 'Regions'): Promise<void> {
    return this.page.locator('.panel-tabs').getByRole('button', { name: panel }).click();
  }

  press(name: string | RegExp): Promise<void> {
    return this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }
}
