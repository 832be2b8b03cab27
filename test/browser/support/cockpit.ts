import { mkdirSync } from 'node:fs';
import library from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../loadtest/web/chromium.ts';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Where the pictures of a run are kept. */
const PICTURES = '.pictures';

/** Debian's Chromium, without a screen. */
export function openBrowser(): Promise<Browser> {
  return launchChromium();
}

/** A page in a browser profile of its own, at the door of a server. Errors of the page end up in `noise`. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; noise: string[] }> {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('pageerror', error => noise.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') noise.push(message.text());
  });
  await page.goto(url);
  return { page, noise };
}

/** A picture of what is seen just now, as `.pictures/<name>.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

/** A new pilot signs up. */
export async function signUp(page: Page, name: string): Promise<void> {
  await page.locator('input[name=username]').fill(name);
  await page.locator('input[name=password]').fill('a fine day to fly');
  await page.getByRole('button', { name: 'Sign up' }).click();
}

const AXE = library.source;

/** What axe finds wrong with what is seen just now: rule, and the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const results = await axe.run();
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}
