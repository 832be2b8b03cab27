import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';

/** Where nothing moves, nobody waits for it. */
const STILL = { reducedMotion: 'reduce' } as const;
const STORY =
  'Without a doubt. The registry and the docking log say the same as the cargo manifest, my license and my clearance: they all tell it the way it was.';

describe('the guard', function () {
  let app: TestApp;
  let browser: Browser;

  before(async () => {
    app = await testApp('guard_scene', { FIRST_LOGIN: 'guard' });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('types what is said, unless one is in a hurry', async () => {
    const { page } = await visit(browser, app.url);
    await signUp(page, 'in_a_hurry');
    const skip = page.getByRole('button', { name: 'Show all' });
    await skip.click();
    await skip.waitFor({ state: 'detached' });
    expect((await page.locator('.guard-unsaid').allTextContents()).join('')).to.equal('');
  });

  it('is talked to, refuses what is no answer, decides, and lets one fly under a name', async () => {
    const { page, noise } = await visit(browser, app.url, STILL);
    await signUp(page, 'wakes_up');
    await page.getByText('Shields').first().waitFor();
    await picture(page, 'guard-choosing');
    expect(await violations(page)).to.deep.equal([]);
    const mine = page.getByRole('button', { name: 'That one is mine' });
    await mine.click();
    await page.getByText('Choose a ship first').waitFor();
    await page.getByRole('radio').nth(1).check({ force: true });
    await page.getByText('Lost for words?').click();
    await page.locator('.guard-openings button').first().click();
    expect(await page.locator('textarea').inputValue()).to.match(/^The one by the far wall/);
    await picture(page, 'guard-picked');
    await page.locator('textarea').fill(STORY);
    await mine.click();
    const answer = page.getByLabel('Your answer');
    await answer.fill('a'.repeat(80));
    await page.keyboard.press('Enter');
    await page.getByText('That was a noise').waitFor();
    await picture(page, 'guard-refused');
    expect(await violations(page)).to.deep.equal([]);
    const launch = page.getByRole('button', { name: 'Launch' });
    while (!(await launch.isVisible())) await say(page, STORY);
    await picture(page, 'guard-outcome');
    expect(await violations(page)).to.deep.equal([]);
    await page.getByLabel('Your call sign').fill('x');
    await launch.click();
    await page.getByText('3 to 20 letters').waitFor();
    await page.getByLabel('Your call sign').fill('Nova');
    await launch.click();
    await page.locator('.cockpit').waitFor();
    expect(noise.filter(text => !text.includes('403'))).to.deep.equal([]);
  });

  it('is met without a mouse, in German, on a phone', async () => {
    const { page } = await visit(browser, app.url, { ...STILL, viewport: PHONE, locale: 'de-DE' });
    await tabTo(page, 'input[name=username]');
    await page.keyboard.type('ohne_maus');
    await tabTo(page, 'input[name=password]');
    await page.keyboard.type('ein guter Tag zum Fliegen');
    await page.keyboard.press('Enter');
    await page.getByText('Schilde').first().waitFor({ state: 'attached' });
    await picture(page, 'guard-phone');
    expect(await violations(page)).to.deep.equal([]);
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('ArrowRight');
    await picture(page, 'guard-phone-picked');
    await tabTo(page, 'textarea');
    await page.keyboard.type('Das ist meins.');
    await page.keyboard.press('Enter');
    await page.getByLabel('Deine Antwort').waitFor();
    await picture(page, 'guard-phone-asked');
    while (!(await page.getByRole('button', { name: 'Abheben' }).isVisible())) await say(page, 'Nein, gestern.');
    await picture(page, 'guard-phone-outcome');
    await tabTo(page, 'button[type=submit]');
    await page.keyboard.press('Enter');
    await page.locator('.cockpit').waitFor();
  });

  it('goes on in the language that one changes to', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await signUp(page, 'polyglot');
    await page.getByRole('radio').nth(1).check({ force: true });
    await page.locator('textarea').fill(STORY);
    await page.keyboard.press('Enter');
    await page.getByLabel('Your answer').waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Português' }).check({ force: true });
    await page.keyboard.press('Escape');
    await page.getByLabel('Sua resposta').waitFor();
    await page.locator('html[lang=pt]').waitFor();
    await say(page, STORY);
    expect(await page.locator('.guard-typed').last().textContent()).to.match(/[ãçõéêáíú]|você| que /u);
  });

  it('can be left for another one, four times', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await signUp(page, 'walks_away');
    const dialog = page.getByRole('dialog');
    for (let walked = 0; walked < 5; walked++) {
      await page.getByRole('button', { name: 'Walk away' }).click();
      if (walked === 0) await picture(page, 'guard-walk');
      await dialog.getByRole('button', { name: 'Walk away' }).click();
      if (walked < 4) await dialog.waitFor({ state: 'detached' });
    }
    await page.getByText('the last bay').waitFor();
    expect(await dialog.getByRole('button', { name: 'Walk away' }).isDisabled()).to.equal(true);
  });

  it('waits for a line that is lost, and hears the answer when it is back', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await page.addInitScript(() => {
      const { WebSocket } = window;
      window.WebSocket = class extends WebSocket {
        constructor(...given: ConstructorParameters<typeof WebSocket>) {
          super(...given);
          window.addEventListener('cut', () => this.close());
        }
      };
    });
    await page.reload();
    await signUp(page, 'cut_off');
    await page.getByRole('radio').nth(1).check({ force: true });
    await page.context().setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event('cut')));
    const lost = page.getByText('The line is lost');
    await lost.waitFor();
    await picture(page, 'guard-lost');
    await page.locator('textarea').fill(STORY);
    await page.keyboard.press('Enter');
    await page.context().setOffline(false);
    await page.getByLabel('Your answer').waitFor();
    await lost.waitFor({ state: 'detached' });
  });
});

/** Answers, and waits for what the guard says to it. */
async function say(page: Page, text: string): Promise<void> {
  const question = await page.locator('.guard-typed').last().textContent();
  await page.locator('textarea').fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(before => {
    const now = document.querySelector('.guard-typed');
    return now && now.textContent !== before && !document.querySelector('textarea:read-only');
  }, question);
}

/** As far as the Tab key leads, and no further than a page can be long. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}
