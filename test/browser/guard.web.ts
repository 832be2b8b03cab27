import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';

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

  it('looks at whoever wakes up, shows three ships, and decides after a talk', async () => {
    const { page, noise } = await visit(browser, app.url);
    await signUp(page, 'wakes_up');
    await page.getByRole('radio').nth(2).waitFor();
    await picture(page, 'guard-typing');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForTimeout(300);
    await picture(page, 'guard-choosing');
    expect(await violations(page)).to.deep.equal([]);
    await page.getByRole('radio').nth(1).check({ force: true });
    await picture(page, 'guard-picked');
    await page.getByLabel('What do you say?').fill(STORY);
    await page.getByRole('button', { name: 'That one is mine' }).click();
    const answer = page.getByLabel('Your answer');
    await answer.waitFor();
    await page.waitForTimeout(300);
    await picture(page, 'guard-asked');
    expect(await violations(page)).to.deep.equal([]);
    await answer.fill('aa'.repeat(40));
    await page.keyboard.press('Enter');
    await page.getByText('That was a noise').waitFor();
    await picture(page, 'guard-refused');
    const launch = page.getByRole('button', { name: 'Launch' });
    while (!(await launch.isVisible())) await say(page, STORY);
    await page.waitForTimeout(1500);
    await picture(page, 'guard-outcome');
    expect(await violations(page)).to.deep.equal([]);
    await page.getByLabel('Your call sign').fill('x');
    await launch.click();
    await page.getByText('3 to 20 letters').waitFor();
    await page.getByLabel('Your call sign').fill('Nova');
    await launch.click();
    await page.locator('.cockpit').waitFor();
    expect(noise).to.deep.equal([]);
  });

  it('is met on a phone too', async () => {
    const { page } = await visit(browser, app.url, { viewport: PHONE, hasTouch: true, locale: 'de-DE' });
    await page.locator('input[name=username]').fill('wacht_auf');
    await page.locator('input[name=password]').fill('ein guter Tag');
    await page.getByRole('button', { name: 'Registrieren' }).click();
    await page.getByRole('button', { name: 'Alles zeigen' }).click();
    await page.waitForTimeout(300);
    await picture(page, 'guard-phone');
    expect(await violations(page)).to.deep.equal([]);
    await page.getByRole('radio').nth(1).check({ force: true });
    await picture(page, 'guard-phone-picked');
    await page.locator('textarea').fill('Nein.');
    await page.getByRole('button', { name: 'Das ist meins' }).click();
    await page.getByLabel('Deine Antwort').waitFor();
    await page.waitForTimeout(1800);
    await picture(page, 'guard-phone-asked');
    const launch = page.getByRole('button', { name: 'Abheben' });
    while (!(await launch.isVisible())) {
      await say(page, 'Nein, gestern.');
    }
    await page.waitForTimeout(1500);
    await picture(page, 'guard-phone-outcome');
  });
});

/** Answers, and waits for what the guard says to it. */
async function say(page: Page, text: string): Promise<void> {
  const question = await page.locator('.guard-typed').last().textContent();
  await page.locator('textarea').fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    before =>
      document.querySelector('.guard-typed')?.textContent !== before && !document.querySelector('textarea:read-only'),
    question,
  );
}
