import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { slopeOf } from '../load/slope.ts';
import { launchChromium } from './chromium.ts';
import { newGuest, profileOf } from './guest.ts';
import { play } from './player.ts';
import { serverFor } from './server.ts';
import type { WebOptions } from './WebOptions.ts';

const SAMPLE_EVERY = 30_000;
/** What a page takes once, for what it has not drawn before, is no leak. */
const WARM_UP = 0.25;
/** A shorter run is all warming up. */
const TELLING = 10;
/** What a page may grow by, in bytes a minute, for a slope to be told from noise. */
const GROWTH = 100_000;

interface Sample {
  minute: number;
  heap: number;
  nodes: number;
  listeners: number;
  moves: number;
}

/** Plays in the page for a while, and watches what it holds on to. */
export async function measureMemory({ url, json, minutes }: WebOptions & { minutes: number }): Promise<void> {
  const server = await serverFor(url);
  const browser = await launchChromium();
  const samples: Sample[] = [];
  try {
    const context = await profileOf(browser, await newGuest(server.url));
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('.cockpit').waitFor();
    const watch = await context.newCDPSession(page);
    await watch.send('Performance.enable');
    const began = performance.now();
    const ends = began + minutes * 60_000;
    let moves = 0;
    let next = began;
    while (performance.now() < ends) {
      if (performance.now() >= next) {
        samples.push(tell(await sample(page, watch, (performance.now() - began) / 60_000, moves)));
        next += SAMPLE_EVERY;
      }
      moves += await play(page);
    }
    samples.push(tell(await sample(page, watch, minutes, moves)));
  } finally {
    await browser.close();
    await server.close();
  }
  summarise(samples, json);
}

/** After everything that nobody holds on to has gone. */
async function sample(page: Page, watch: CDPSession, minute: number, moves: number): Promise<Sample> {
  await page.locator('.cockpit').waitFor();
  for (let round = 0; round < 3; round += 1) {
    await watch.send('HeapProfiler.collectGarbage');
    await sleep(100);
  }
  const { metrics } = await watch.send('Performance.getMetrics');
  const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  return { minute, heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), moves };
}

function tell(told: Sample): Sample {
  const { minute, heap, nodes, listeners, moves } = told;
  const megabytes = (heap / 1e6).toFixed(2);
  console.log(`${minute.toFixed(1)} min: ${megabytes} MB, ${nodes} nodes, ${listeners} listeners, ${moves} moves`);
  return told;
}

function summarise(samples: readonly Sample[], json: string | undefined): void {
  const settled = samples.slice(Math.floor(samples.length * WARM_UP));
  const at = settled.map(({ minute }) => minute);
  const perMinute = {
    heap: slopeOf(
      at,
      settled.map(({ heap }) => heap),
    ),
    nodes: slopeOf(
      at,
      settled.map(({ nodes }) => nodes),
    ),
    listeners: slopeOf(
      at,
      settled.map(({ listeners }) => listeners),
    ),
  };
  const [heap, nodes, listeners] = [perMinute.heap / 1_000, perMinute.nodes, perMinute.listeners].map(n =>
    n.toFixed(1),
  );
  console.log(`grows by ${heap} kB, ${nodes} nodes and ${listeners} listeners a minute, once it has settled`);
  if (json) writeFileSync(json, JSON.stringify({ samples, perMinute }, null, 2));
  const { minute = 0, moves = 0 } = samples.at(-1) ?? {};
  if (moves === 0) console.log('nobody moved: this measured a page that stands still');
  if (minute < TELLING) console.log(`less than ${TELLING} minutes tell nothing of a leak`);
  else process.exitCode = moves > 0 && perMinute.heap < GROWTH ? 0 : 1;
}
