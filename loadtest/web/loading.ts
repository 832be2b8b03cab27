import { writeFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { type PageWeight, weigh } from '../../web/weigh.ts';
import { holds, median, printTable, type Row } from '../bench/table.ts';
import { launchChromium } from './chromium.ts';
import { newGuest, profileOf } from './guest.ts';
import { serverFor } from './server.ts';
import type { WebOptions } from './WebOptions.ts';

const BUILT = 'dist/web';
const PAGES = { cockpit: 'index.html', operator: 'operator.html', protocol: 'docs.html' };
/** The most that the cockpit may send before it can be played, compressed with gzip. */
const FIRST_LOAD = 300_000;
const WITHIN = 30_000;

interface Visit {
  paint: number;
  cockpit: number;
  sent: number;
}

/** How heavy the pages are, and how soon there is something to see and something to play. */
export async function measureLoading({ url, json, runs }: WebOptions & { runs: number }): Promise<void> {
  const rows = Object.entries(PAGES).flatMap(([name, page]) => weightRows(name, weigh(BUILT, page)));
  const server = await serverFor(url);
  const browser = await launchChromium();
  const visits: Record<'cold' | 'warm', Visit[]> = { cold: [], warm: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await profileOf(browser, await newGuest(server.url));
      visits.cold.push(await visit(context, server.url));
      visits.warm.push(await visit(context, server.url));
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const [cache, all] of Object.entries(visits)) rows.push(...visitRows(cache, all));
  printTable(rows);
  if (json) writeFileSync(json, JSON.stringify({ rows, visits }, null, 2));
  process.exitCode = rows.every(holds) ? 0 : 1;
}

function weightRows(name: string, { first, later }: PageWeight): Row[] {
  const row = (what: string, value: number, limit?: number): Row => ({
    what: `${name}, ${what}`,
    value,
    unit: 'bytes',
    runs: 1,
    ...(limit === undefined ? {} : { limit }),
  });
  return [
    row('first load, gzip', first.gzip, name === 'cockpit' ? FIRST_LOAD : undefined),
    row('first load, brotli', first.brotli),
    row('later, gzip', later.gzip),
    row('later, brotli', later.brotli),
  ];
}

function visitRows(cache: string, visits: readonly Visit[]): Row[] {
  const row = (what: string, unit: Row['unit'], values: number[]): Row => ({
    what: `${what}, ${cache} cache`,
    value: median(values),
    unit,
    runs: values.length,
    note: `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}`,
  });
  return [
    row(
      'first contentful paint',
      'ms',
      visits.map(({ paint }) => paint),
    ),
    row(
      'to the cockpit',
      'ms',
      visits.map(({ cockpit }) => cockpit),
    ),
    row(
      'sent by the server',
      'bytes',
      visits.map(({ sent }) => sent),
    ),
  ];
}

/** From the first request to the cockpit of a pilot who is logged in, in milliseconds of the page's own clock. */
async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  await page.goto(url);
  const shown = await page.waitForFunction(
    () => (document.querySelector('.cockpit') ? performance.now() : null),
    undefined,
    { polling: 'raf', timeout: WITHIN },
  );
  const cockpit = Number(await shown.jsonValue());
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const told = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    sent: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
      0,
    ),
  }));
  await page.close();
  return { cockpit, ...told };
}
