import { setTimeout as sleep } from 'node:timers/promises';
import type { Log, Pace, Second } from './bots/messages.ts';
import { departed } from './departed.ts';
import { joinAll } from './joining.ts';
import type { Options, Say } from './options.ts';
import { onStage } from './stage.ts';
import { mapsOf } from './visitors.ts';

/** What a client is sent, bytes a minute. */
export interface CrowdFigures {
  clients: number;
  /** Alone, doing nothing. */
  quiet: number;
  /** Alone, flying to and fro once a second. */
  alone: number;
  /** The same with everybody in the same two sectors. */
  busy: number;
  faults: string[];
}

/** What it costs to watch: pilots on their own, and all of them in one place. */
export async function crowd(options: Options, say: Say): Promise<CrowdFigures> {
  const { clients, rate = 1 } = options;
  const apart = await watch(options, { place: 'apart', paces: [{ rate: 0 }, { rate }] }, say);
  const together = await watch(options, { place: 'together', paces: [{ rate }] }, say);
  const [quiet = 0, alone = 0] = apart.bytes;
  const [busy = 0] = together.bytes;
  return { clients, quiet, alone, busy, faults: [...apart.faults, ...together.faults] };
}

interface Scene {
  place: 'apart' | 'together';
  paces: Pace[];
}

function watch(options: Options, { place, paces }: Scene, say: Say): Promise<{ bytes: number[]; faults: string[] }> {
  return onStage(options, { place, say }, async stage => {
    await joinAll(stage, options, say);
    const maps = await mapsOf(stage.url, options.regions);
    const bytes: number[] = [];
    let logs: Log[] = [];
    for (const pace of paces) {
      const heard: Second[] = [];
      await sleep(1000);
      stage.crew.onSecond = second => heard.push(second);
      stage.crew.play({ play: 'shuttle', maps, pace, seed: 2102 });
      await sleep(options.seconds * 1000);
      logs = await stage.crew.rest();
      stage.crew.onSecond = () => {};
      bytes.push(bytesPerMinute(heard, options.clients));
      say(`${place}, ${pace.rate} a second: ${Math.round(bytes.at(-1) ?? 0)} bytes a client and minute`);
    }
    return { bytes, faults: [...logs.flatMap(log => log.faults), ...departed(logs)] };
  });
}

function bytesPerMinute(heard: readonly Second[], clients: number): number {
  const bytes = heard.reduce((sum, second) => sum + second.bytesIn, 0);
  const seconds = heard.reduce((sum, second) => sum + second.seconds, 0);
  return ((bytes / seconds) * 60) / clients;
}
