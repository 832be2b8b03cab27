import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { openBrowser, picture, signUp, violations, visit } from './support/cockpit.ts';

describe('the cockpit', function () {
  let app: TestApp;
  let browser: Browser;

  before(async () => {
    app = await testApp('cockpit');
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('opens for a pilot who has signed up', async () => {
    const { page, noise } = await visit(browser, app.url);
    await signUp(page, 'first_guest');
    await page.locator('.cockpit').waitFor();
    await picture(page, 'cockpit');
    expect(await violations(page)).to.deep.equal([]);
    expect(noise).to.deep.equal([]);
  });
});
