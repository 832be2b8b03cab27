import type { CrowdFigures } from './crowd.ts';
import type { FailedOver } from './failover.ts';
import type { IdleFigures } from './idle.ts';
import type { Tile } from './report/Report.ts';
import type { Negotiated } from './negotiate.ts';
import type { Played } from './trade.ts';
import type { Travelled } from './travel.ts';

export interface Ratios {
  toFloor: number;
  toNaive: number;
}

const KB = 1024;

/** How late the slowest hundredth of the answers may be at that many commands a second, in milliseconds. */
function latestAt(perSecond: number): number | undefined {
  if (perSecond <= 1_000) return 15;
  return perSecond <= 5_000 ? 40 : undefined;
}

export function tradeTiles(played: Played, ratios: Ratios | null, asked: number | undefined): Tile[] {
  const { cpu, joins } = played;
  const p99Limit = asked === undefined ? undefined : latestAt(asked);
  return [
    more('durable commands', played.commandsPerSecond, 'a second', 0),
    less('half acknowledged within', played.ackP50Ms, 'ms', 1),
    less('99 % acknowledged within', played.ackP99Ms, 'ms', 1, p99Limit),
    less('acknowledged and lost', played.lost, `of ${played.acknowledged.toLocaleString('en')}`, 0, 0),
    less('CPU of the server', cpu.server, 'cores', 2),
    less('CPU of PostgreSQL', cpu.postgres, 'cores', 2),
    less('CPU of the bots', cpu.bots, 'cores', 2),
    less('CPU for a command, all three', cpuOf(played), 'µs', 0),
    more('joins', joins.perSecond, 'a second', 0),
    ...(ratios
      ? [
          more('actor against the driver alone', ratios.toFloor, 'times', 2, 0.5),
          more('against a transaction a command', ratios.toNaive, 'times', 1, 10),
        ]
      : []),
    ...(played.rssSlope === null
      ? []
      : [
          less('memory, growth', played.rssSlope, 'MB an hour', 1),
          less('heap, growth', played.heapSlope, 'MB an hour', 1),
        ]),
  ];
}

function cpuOf({ cpu, answersPerSecond }: Played): number {
  return ((cpu.server + cpu.postgres + cpu.bots) / answersPerSecond) * 1e6;
}

export function idleTiles({ clients, joins, bytesPerClient, heapBytesPerClient, idleCpu }: IdleFigures): Tile[] {
  return [
    more('idle clients', clients, '', 0),
    more('joins', joins.perSecond, 'a second', 0, 250),
    less('half in within', joins.p50Ms, 'ms', 0),
    less('99 % in within', joins.p99Ms, 'ms', 0),
    less('memory of a client', bytesPerClient / KB, 'KiB', 1, 24),
    less('of it heap and buffers', heapBytesPerClient / KB, 'KiB', 1),
    less('CPU while all are idle', idleCpu, 'cores', 3),
  ];
}

export function crowdTiles({ clients, quiet, alone, busy }: CrowdFigures): Tile[] {
  return [
    more('clients', clients, '', 0),
    less('alone, doing nothing', quiet, 'bytes a minute', 0),
    less('alone, a command a second', alone, 'bytes a minute', 0),
    less('all in two sectors, the same', busy, 'bytes a minute', 0),
  ];
}

export function negotiationTiles(figures: Negotiated): Tile[] {
  const { cpu, acknowledged } = figures;
  return [
    more('negotiations', figures.negotiationsPerSecond, 'a second', 1),
    more('claims and answers', figures.exchangesPerSecond, 'a second', 0),
    less('half of the answers within', figures.answerP50Ms, 'ms', 1),
    less('99 % of them within', figures.answerP99Ms, 'ms', 1),
    less('acknowledged and lost', figures.lost, `of ${acknowledged.toLocaleString('en')}`, 0, 0),
    less('pilots without exactly one ship', figures.misfits, '', 0, 0),
    less('memory of an open room', figures.bytesPerRoom / KB, 'KiB', 1),
    less('of it heap and buffers', figures.heapBytesPerRoom / KB, 'KiB', 1),
    less('CPU of the server', cpu.server, 'cores', 2),
    less('CPU of PostgreSQL', cpu.postgres, 'cores', 2),
    less('CPU of the newcomers', cpu.bots, 'cores', 2),
  ];
}

/** The limit of the hand-over is for what was asked of healthy nodes. */
export function travelTiles(figures: Travelled): Tile[] {
  const { cpu, journeys, trouble, compared } = figures;
  const limit = trouble ? undefined : 100;
  return [
    more('journeys', figures.journeysPerSecond, 'a second', 1),
    less('half of the hand-overs within', figures.handoverP50Ms, 'ms', 1),
    less('99 % of them within', figures.handoverP99Ms, 'ms', 1, limit),
    less('journeys lost', figures.lost, `of ${journeys.toLocaleString('en')}`, 0, 0),
    less('journeys doubled', figures.doubled, '', 0, 0),
    less('due with nobody free', figures.behind, '', 0),
    ...(trouble
      ? [
          more('nodes killed', trouble.kill, 'times', 0),
          more('nodes paused beyond their lease', trouble.pause, 'times', 0),
          more('nodes drained', trouble.drain, 'times', 0),
          more('Redis killed', trouble.redis, 'times', 0),
        ]
      : [
          less('CPU of the nodes', cpu.server, 'cores', 2),
          less('CPU of PostgreSQL', cpu.postgres, 'cores', 2),
          less('CPU of the bots', cpu.bots, 'cores', 2),
        ]),
    ...(compared
      ? [
          more('trade on one node', compared.one, 'commands a second', 0),
          more('trade on two nodes', compared.two, 'commands a second', 0),
          more('two nodes against one', compared.two / compared.one, 'times', 2),
        ]
      : []),
  ];
}

export function failoverTiles(figures: FailedOver): Tile[] {
  const { acknowledged, byRegion } = figures;
  return [
    less('killed: half answered again within', figures.recoverP50Ms, 'ms', 0),
    less('killed: 99 % of them within', figures.recoverP99Ms, 'ms', 0, 5_000),
    less('drained: half without answer for', figures.drainGapP50Ms, 'ms', 0),
    less('drained: 99 % of them for', figures.drainGapP99Ms, 'ms', 0, 300),
    less('acknowledged and lost', figures.lost, `of ${acknowledged.toLocaleString('en')}`, 0, 0),
    less('doubled', figures.doubled, '', 0, 0),
    ...Object.entries(byRegion).flatMap(([name, { recoverP99Ms, drainGapP99Ms }]) => [
      less(`killed, ${name}: 99 %`, recoverP99Ms, 'ms', 0),
      less(`drained, ${name}: 99 %`, drainGapP99Ms, 'ms', 0),
    ]),
    less('CPU of the bots', figures.cpu.bots, 'cores', 2),
  ];
}

function more(label: string, value: number | null, unit: string, digits: number, limit?: number): Tile {
  return { label, value, unit, digits, better: 'more', limit };
}

function less(label: string, value: number | null, unit: string, digits: number, limit?: number): Tile {
  return { label, value, unit, digits, better: 'less', limit };
}
