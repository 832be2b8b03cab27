import { findChromium } from '../../../loadtest/web/chromium.ts';

/** Long enough to install one. */
const PATIENCE = 600_000;

/** A machine that has no Chromium and cannot get one skips them all, and says why. */
export const mochaHooks = {
  async beforeAll(this: Mocha.Context) {
    this.timeout(PATIENCE);
    const found = await findChromium();
    if (typeof found === 'string') return;
    console.warn(`    skipped: ${found.missing}`);
    this.skip();
  },
};
