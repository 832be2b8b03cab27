import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { DESK, openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';

const PASSWORD = 'a fine day to fly';
/** Where nothing moves, nobody waits for it. */
const STILL = { reducedMotion: 'reduce' } as const;

describe('the door', function () {
  let app: TestApp;
  let browser: Browser;

  before(async () => {
    app = await testApp('door');
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  for (const [name, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    it(`shows what this is, and the way in, without scrolling on a ${name}`, async () => {
      const { page, noise } = await visit(browser, app.url, { viewport });
      await page.getByText('5,300').waitFor();
      await picture(page, `door-${name}`);
      expect(await lowest(page, 'Sign up')).to.be.below(viewport.height);
      expect(await violations(page)).to.deep.equal([]);
      expect(noise).to.deep.equal([]);
    });
  }

  it('fits a phone in all five languages', async () => {
    const { page } = await visit(browser, app.url, { ...STILL, viewport: PHONE });
    for (const language of ['de', 'es', 'fr', 'pt', 'en']) {
      await page.locator('select').selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor();
      await picture(page, `door-phone-${language}`);
      expect(await overflowing(page), language).to.deep.equal([]);
      const go = await page.locator('.welcome-go').boundingBox();
      expect((go?.y ?? Infinity) + (go?.height ?? 0), language).to.be.below(PHONE.height);
    }
  });

  it('says beside the field what is wrong with a name or a password', async () => {
    await SectorWars.connect(app.url).register('taken_already', PASSWORD);
    const { page } = await visit(browser, app.url, STILL);
    const name = page.getByLabel('Name', { exact: true });
    const go = page.getByRole('button', { name: 'Sign up' });
    await go.click();
    expect(await advice(page, 'username')).to.include('What is your name?');
    expect(await name.evaluate(field => field === document.activeElement)).to.equal(true);
    await page.locator('#username').fill('a b');
    await go.click();
    expect(await advice(page, 'username')).to.include('will not do');
    await page.locator('#username').fill('admin');
    expect(await states(page)).to.deep.equal(['kept', 'open', 'open', 'open']);
    await page.locator('#username').fill('long_enough');
    await page.locator('#password').fill('long_enough');
    expect(await states(page)).to.deep.equal(['kept', 'kept', 'kept', 'open']);
    await go.click();
    expect(await advice(page, 'password')).to.include('will not do');
    await picture(page, 'door-wrong');
    await page.locator('#username').fill('Taken_Already');
    await page.locator('#password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#username-advice .welcome-problem').waitFor();
    expect(await advice(page, 'username')).to.include('taken');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('lets in who knows the password, and keeps the session over a reload', async () => {
    await SectorWars.connect(app.url).register('comes_back', PASSWORD);
    const { page } = await visit(browser, app.url, STILL);
    await page.getByRole('tab').first().press('ArrowRight');
    await page.locator('#username').fill('comes_back');
    await page.locator('#password').fill('not my password');
    await page.keyboard.press('Enter');
    await page.locator('#password-advice .welcome-problem').waitFor();
    await page.getByRole('button', { name: 'Show password' }).click();
    expect(await page.locator('#password').getAttribute('type')).to.equal('text');
    await picture(page, 'door-login-wrong');
    await page.locator('#password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.locator('.cockpit').waitFor();
    await page.reload();
    await page.locator('.cockpit').waitFor();
  });

  it('lets one tab play at a time, and each of them take over', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await signUp(page, 'two_tabs');
    await page.locator('.cockpit').waitFor();
    const other = await page.context().newPage();
    await other.goto(app.url);
    await other.locator('.cockpit').waitFor();
    const here = page.getByRole('button', { name: 'Play here' });
    await here.waitFor();
    await picture(page, 'door-elsewhere');
    expect(await violations(page)).to.deep.equal([]);
    await here.click();
    await page.locator('.cockpit').waitFor();
    await other.getByRole('button', { name: 'Play here' }).waitFor();
  });

  it('keeps calling a galaxy that does not answer, and goes on when it does', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await signUp(page, 'is_patient');
    await page.locator('.cockpit').waitFor();
    await page.route('**/api/**', route => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'does not answer' }).waitFor();
    await page.getByText('Next call in').waitFor();
    await picture(page, 'door-away');
    expect(await violations(page)).to.deep.equal([]);
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.locator('.cockpit').waitFor();
  });

  it('says so when the session has ended', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await signUp(page, 'is_out');
    await page.locator('.cockpit').waitFor();
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('sectorwars.session') ?? '{}') as Record<string, unknown>;
      const spent = { ...kept, accessToken: 'spent', refreshToken: 'spent' };
      localStorage.setItem('sectorwars.session', JSON.stringify(spent));
    });
    await page.reload();
    await page.getByRole('button', { name: 'Log in again' }).click();
    expect(await page.locator('#username').inputValue()).to.equal('is_out');
  });

  it('changes the page at once, and remembers it for the pilot on any machine', async () => {
    const { page } = await visit(browser, app.url, STILL);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('switch', { name: 'High contrast' }).check({ force: true });
    await page.getByRole('radio', { name: '130%' }).check({ force: true });
    await picture(page, 'settings');
    expect(await violations(page)).to.deep.equal([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).to.equal('19.5px');
    await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
    await page.keyboard.press('Escape');
    await page.locator('input[name=username]').fill('sees_well');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Registrieren' }).click();
    await page.locator('.cockpit').waitFor();

    const elsewhere = await visit(browser, app.url, STILL);
    await elsewhere.page.getByRole('tab').nth(1).click();
    await elsewhere.page.locator('#username').fill('sees_well');
    await elsewhere.page.locator('#password').fill(PASSWORD);
    await elsewhere.page.keyboard.press('Enter');
    await elsewhere.page.locator('html[lang=de][data-contrast=high] .cockpit').waitFor();
  });
});

async function lowest(page: Page, button: string): Promise<number> {
  const box = await page.getByRole('button', { name: button }).boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? 0);
}

function advice(page: Page, field: string): Promise<string | null> {
  return page.locator(`#${field}-advice`).textContent();
}

function states(page: Page): Promise<(string | null)[]> {
  return page.locator('.welcome-rules li').evaluateAll(rules => rules.map(rule => rule.getAttribute('data-state')));
}

/** What is wider than what it stands in, or than the page. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.welcome *:not(.backdrop, .backdrop *, .unseen)')]
      .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map(element => `${element.tagName}.${element.className}`),
  );
}
