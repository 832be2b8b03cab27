import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { DESK, openBrowser, PHONE, picture, signUp, violations, visit } from './support/cockpit.ts';

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
      await page.getByText('sectors').waitFor();
      const button = page.getByRole('button', { name: 'Sign up' });
      const box = await button.boundingBox();
      await picture(page, `door-${name}`);
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).to.be.below(viewport.height);
      expect(await violations(page)).to.deep.equal([]);
      expect(noise).to.deep.equal([]);
    });
  }
});
