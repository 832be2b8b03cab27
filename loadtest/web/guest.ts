import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';
import { SectorWars } from '../../sdk/SectorWars.ts';

/** As the page itself keeps who is logged in. */
const KEPT = 'sectorwars.session';
const DESK = { width: 1440, height: 900 };

/** A new pilot, through with the guard. */
export async function newGuest(url: string) {
  const pilot = await SectorWars.connect(url).register(`guest_${randomUUID().slice(0, 8)}`, randomUUID());
  await pilot.negotiate();
  return pilot.session;
}

/** A browser profile of its own, in which that pilot is logged in. */
export async function profileOf(browser: Browser, session: object): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-GB' });
  await context.addInitScript(
    ([key, value]) => {
      // A later visit has another: tokens to go on with are good once.
      if (key && value && !localStorage.getItem(key)) localStorage.setItem(key, value);
    },
    [KEPT, JSON.stringify(session)],
  );
  return context;
}
