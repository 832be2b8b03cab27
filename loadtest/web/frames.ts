import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Session } from '../../src/protocol/accounts.ts';
import { printTable, type Row } from '../bench/table.ts';
import { Host } from '../load/Host.ts';
import { launchChromium } from './chromium.ts';
import { framesIn, type Frames, type TraceEvent } from './frameTimes.ts';
import { newGuest, profileOf } from './guest.ts';
import type { WebOptions } from './WebOptions.ts';

const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
/** Where the mouse turns its rounds, in pixels of the page: in the middle of the map. */
const CENTRE = { x: 480, y: 420 };
const RADIUS = 170;

interface Show {
  ready: (page: Page) => Promise<void>;
  move: (page: Page, lasts: number) => Promise<void>;
}

/** What is done with the map, each for its share of the time. */
const SCENES: Readonly<Record<string, Show>> = {
  'panning, all of the region': {
    ready: async page => {
      await page.getByRole('button', { name: 'All of the region' }).click();
      await page.mouse.move(CENTRE.x, CENTRE.y);
      for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100);
      await page.waitForTimeout(700);
    },
    move: pan,
  },
  'panning, from near': {
    ready: async page => {
      await page.getByRole('button', { name: 'My ship' }).click();
      await page.waitForTimeout(700);
    },
    move: pan,
  },
  zooming: { ready: page => page.mouse.move(CENTRE.x, CENTRE.y), move: zoom },
};

const NOTHING: Spent = { page: Number.NaN, drawing: Number.NaN };

type Scene = Frames & { name: string; cpu: Spent };

/** How evenly the map of the largest region moves under mouse and wheel, by the browser's own trace. */
export async function measureFrames({ url, json, seconds }: WebOptions & { seconds: number }): Promise<void> {
  const host = url ? undefined : await Host.start(line => console.log(line));
  const address = url ?? host?.url ?? '';
  const browser = await launchChromium();
  try {
    const session = await newGuest(address);
    if (host) await host.database.orm.em.fork().execute(INTO_THE_NEXUS, [session.playerId]);
    const page = await openMap(browser, address, session);
    const costs = new Map<string, Spent>();
    const trace = await traced(browser, page, () => play(browser, page, { seconds, costs }));
    const scenes = Object.keys(SCENES).map(name => ({
      name,
      ...framesIn(trace, name),
      cpu: costs.get(name) ?? NOTHING,
    }));
    const canvas = await page.evaluate(() => document.querySelector('canvas')?.width ?? 0);
    console.log(`${url ? 'the first region' : 'the Central Nexus, 5,000 sectors'}; the map is ${canvas} pixels wide`);
    printTable(scenes.flatMap(rowsOf));
    if (json) writeFileSync(json, JSON.stringify({ seconds, scenes }, null, 2));
  } finally {
    await browser.close();
    await host?.stop();
  }
}

async function openMap(browser: Browser, url: string, session: Session): Promise<Page> {
  const context = await profileOf(browser, session);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.map[data-state=there]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  return page;
}

interface Run {
  seconds: number;
  costs: Map<string, Spent>;
}

async function play(browser: Browser, page: Page, { seconds, costs }: Run): Promise<void> {
  const share = (seconds * 1_000) / Object.keys(SCENES).length;
  for (const [name, { ready, move }] of Object.entries(SCENES)) {
    await ready(page);
    const before = await spent(browser);
    await mark(page, `${name} begins`);
    await move(page, share);
    await mark(page, `${name} ends`);
    const after = await spent(browser);
    costs.set(name, { page: after.page - before.page, drawing: after.drawing - before.drawing });
    await page.waitForTimeout(300);
  }
}

function mark(page: Page, name: string): Promise<unknown> {
  return page.evaluate(text => performance.mark(text), name);
}

/** Drags the map round and round, a little further with each event of the mouse. */
async function pan(page: Page, lasts: number): Promise<void> {
  const began = performance.now();
  await page.mouse.move(CENTRE.x + RADIUS, CENTRE.y);
  await page.mouse.down();
  while (performance.now() - began < lasts) {
    const turn = ((performance.now() - began) / 1_600) * Math.PI * 2;
    await page.mouse.move(CENTRE.x + Math.cos(turn) * RADIUS, CENTRE.y + Math.sin(turn) * RADIUS);
  }
  await page.mouse.up();
}

/** Out to all of the region and in again, notch by notch. */
async function zoom(page: Page, lasts: number): Promise<void> {
  const began = performance.now();
  for (let notch = 0; performance.now() - began < lasts; notch += 1) {
    await page.mouse.wheel(0, Math.floor(notch / 22) % 2 === 0 ? 60 : -60);
    await page.waitForTimeout(24);
  }
}

async function traced(browser: Browser, page: Page, action: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await action();
  const trace = await browser.stopTracing();
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** What the page and whatever draws for it have spent so far, in milliseconds of a processor: that does not depend on who else is busy. */
async function spent(browser: Browser): Promise<Spent> {
  const line = await browser.newBrowserCDPSession();
  const { processInfo } = await line.send('SystemInfo.getProcessInfo');
  await line.detach();
  const of = (type: string) =>
    processInfo.filter(one => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
  return { page: of('renderer'), drawing: of('GPU') };
}

interface Spent {
  page: number;
  drawing: number;
}

function rowsOf({ name, fps, frames, p50, p95, p99, script, cpu }: Scene): Row[] {
  const row = (what: string, unit: Row['unit'], value: number): Row => ({
    what: `${name}, ${what}`,
    value,
    unit,
    runs: frames,
  });
  return [
    row('frames a second', 'per second', fps),
    row('frame p50', 'ms', p50),
    row('frame p95', 'ms', p95),
    row('frame p99', 'ms', p99),
    row('script of a frame p95', 'ms', script),
    row('processor time of the page a frame', 'ms', cpu.page / frames),
    row('processor time of the drawing a frame', 'ms', cpu.drawing / frames),
  ];
}

const INTO_THE_NEXUS = `
  update players set current_region_id = r.id, current_sector_id = s.sector_id
  from regions r join sectors s on s.region_id = r.id and s.sector_number = r.nexus_warp_sector
  where r.name = 'central-nexus' and players.id = ?`;
