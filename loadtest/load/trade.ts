import { setTimeout as sleep } from 'node:timers/promises';
import type { Log, Second } from './bots/messages.ts';
import { departed } from './departed.ts';
import { joinAll } from './joining.ts';
import { Observer, type Sample } from './Observer.ts';
import type { Options, Say } from './options.ts';
import { type Results, resultsOf } from './results.ts';
import { type JoinFigures, onStage, type Stage } from './stage.ts';
import { slopeOf } from './slope.ts';
import { verify } from './verify.ts';
import { mapsOf } from './visitors.ts';

export interface Played extends Results {
  joins: JoinFigures;
  /** Acknowledged commands that are not in the database; null for a server whose database is not at hand. */
  lost: number | null;
  acknowledged: number;
  faults: string[];
  /** Growth of the server's memory, MB an hour; null for too short a run. */
  rssSlope: number | null;
  heapSlope: number | null;
}

/** Pilots trade from station to station; in the end every acknowledged command must be there, and nothing made of nothing. */
export function trade(options: Options, say: Say): Promise<Played> {
  return onStage(options, { place: 'stations', say }, async stage => {
    const joins = await joinAll(stage, options, say);
    const { results, samples } = await measure(stage, options, say);
    const logs = await stage.crew.rest();
    await stage.crew.leave();
    const exit = await stage.host?.end();
    const verdict = stage.host ? await verify(stage.host.database.orm.em, logs) : unverified(logs);
    const faults = [...verdict.faults, ...departed(logs)];
    if (stage.host && exit !== 0) faults.push(`the server ended with ${exit}: ${stage.host.lastWords}`);
    return { ...results, ...verdict, ...slopesOf(samples), joins, faults };
  });
}

async function measure(stage: Stage, options: Options, say: Say): Promise<{ results: Results; samples: Sample[] }> {
  const { crew, host, url } = stage;
  const maps = await mapsOf(url, options.regions);
  const { rate, inFlight, warmup, seconds, profile } = options;
  const measured: Second[] = [];
  crew.play({ play: 'trade', maps, pace: { rate, inFlight }, seed: 2102 });
  say(`warming up for ${warmup} s`);
  await sleep(warmup * 1000);

  say(`measuring for ${seconds} s`);
  if (profile) await host?.ask({ start: 'cpu' });
  const observer = new Observer({ url, server: host?.pid ?? 0, postmaster: host?.postmaster ?? 0 });
  await observer.start();
  // The second that is running began before.
  const from = Date.now() + 1000;
  crew.onSecond = second => {
    if (second.at >= from) measured.push(second);
  };
  await sleep(seconds * 1000 + 500);
  crew.onSecond = () => {};
  await observer.stop();
  if (profile) await host?.ask({ stop: 'cpu', file: profile });
  return { results: resultsOf(measured, observer.samples), samples: observer.samples };
}

function unverified(logs: readonly Log[]) {
  const acknowledged = logs.reduce((sum, log) => sum + log.acknowledged.length, 0);
  return { lost: null, acknowledged, faults: logs.flatMap(log => log.faults) };
}

/** How long memory is let settle, and over how much it is looked at then, in seconds. */
const SETTLING = 60;
const LEAST = 120;

function slopesOf(samples: readonly Sample[]): Pick<Played, 'rssSlope' | 'heapSlope'> {
  const settled = samples.slice(SETTLING);
  if (settled.length < LEAST) return { rssSlope: null, heapSlope: null };
  const hours = settled.map(({ at }) => at / 3_600_000);
  return {
    rssSlope: slopeOf(
      hours,
      settled.map(({ rssMb }) => rssMb),
    ),
    heapSlope: slopeOf(
      hours,
      settled.map(({ heapMb }) => heapMb),
    ),
  };
}
