import { Command, InvalidArgumentError } from 'commander';
import { cpus, loadavg, totalmem } from 'node:os';
import { actorRatios } from './bench/actor.ts';
import { crowd } from './load/crowd.ts';
import { failover, type FailoverOptions } from './load/failover.ts';
import { type Files, writeFiles } from './load/files.ts';
import { idle } from './load/idle.ts';
import { negotiate } from './load/negotiate.ts';
import type { Options } from './load/options.ts';
import { keepsLimit, type NodeFigures, type Report, type Tile } from './load/report/Report.ts';
import {
  crowdTiles,
  failoverTiles,
  idleTiles,
  negotiationTiles,
  type Ratios,
  tradeTiles,
  travelTiles,
} from './load/tiles.ts';
import { trade } from './load/trade.ts';
import { travel, type TravelOptions } from './load/travel.ts';

const REGIONS = ['terran-space', 'central-nexus'];
const FILES = /^--(json|html|last|profile|heap-profile)$/;

type Given = Options & Files & { ratioSeconds: number };

const program = new Command('loadtest').description(
  'loads a server with pilots, measures it, and proves that nothing was lost',
);

scenario('trade', 'pilots trade from station to station', { clients: 1000, seconds: 60 })
  .option('--rate <r>', 'commands a second of each pilot', Number)
  .option('--in-flight <n>', 'commands that wait for their answer at any time, instead of a rate', count)
  .action(options => play('trade', options));

scenario('soak', 'the same at a moderate rate for long: does the memory grow?', { clients: 500, seconds: 1200 })
  .option('--rate <r>', 'commands a second of each pilot', Number, 1)
  .action(options => play('soak', options));

scenario('idle', 'pilots who do nothing: joins a second, and what each of them takes', { clients: 10_000, seconds: 20 })
  .option('--heap-profile <file>', 'writes what the server keeps of them')
  .action(async options => {
    const figures = await idle(options, say);
    finish('idle', options, { tiles: idleTiles(figures), faults: figures.faults });
  });

scenario('crowd', 'what a client is sent, on its own and in a crowd', { clients: 50, seconds: 20 })
  .option('--rate <r>', 'commands a second of each pilot', Number, 1)
  .action(async options => {
    const figures = await crowd(options, say);
    finish('crowd', options, { tiles: crowdTiles(figures), faults: figures.faults });
  });

scenario('negotiate', 'newcomers talk to the guard, from the claim to the signature', { clients: 100, seconds: 20 })
  .option('--rooms <n>', 'rooms that are open at once when it is measured what one takes', count, 500)
  .action(async (options: Given & { rooms: number }) => {
    const negotiated = await negotiate(options, say);
    const { commandsPerSecond, ackP50Ms, ackP99Ms, lost, faults, ...results } = negotiated;
    const tiles = negotiationTiles(negotiated);
    finish('negotiate', options, { commandsPerSecond, ackP50Ms, ackP99Ms, lost, faults, tiles, results });
  });

scenario('travel', 'pilots travel between regions on different nodes', { clients: 200, seconds: 30 })
  .option('--rate <r>', 'journeys a second, of all together', Number, 100)
  .option('--journeys <n>', 'so many, instead of so long', count)
  .option('--faults', 'meanwhile nodes and Redis are killed, paused and drained', false)
  .option('--compare', 'trade on one node and on two as well', false)
  .option('--nodes <n>', 'how many', count, 2)
  .option('--seed <n>', 'of the faults', count, 2102)
  .action(async (options: Given & TravelOptions) => {
    const before = loadavg()[0] ?? 0;
    const { journeys, handoverP50Ms, handoverP99Ms, lost, doubled, faults, ...travelled } = await travel(options, say);
    const figures = { journeys, handoverP50Ms, handoverP99Ms, lost, doubled, faults };
    const { commandsPerSecond, ackP50Ms, ackP99Ms, ...results } = travelled;
    const tiles = travelTiles({ ...figures, ...travelled });
    finish('travel', options, { ...figures, commandsPerSecond, ackP50Ms, ackP99Ms, tiles, results, before });
  });

scenario('failover', 'pilots play on while nodes die and drain', { clients: 100, seconds: 1 })
  .option('--rate <r>', 'commands a second of each pilot', Number, 5)
  .option('--rounds <n>', 'each a kill and a drain', count, 5)
  .option('--nodes <n>', 'how many', count, 2)
  .option('--seed <n>', 'of what pilots do', count, 2102)
  .action(async (options: Given & FailoverOptions) => {
    const before = loadavg()[0] ?? 0;
    const failedOver = await failover(options, say);
    const { recoverP50Ms, recoverP99Ms, drainGapP50Ms, drainGapP99Ms, lost, doubled, faults } = failedOver;
    const { commandsPerSecond, ackP50Ms, ackP99Ms, ...results } = failedOver;
    const figures = { recoverP50Ms, recoverP99Ms, drainGapP50Ms, drainGapP99Ms, lost, doubled, faults };
    const tiles = failoverTiles(failedOver);
    finish('failover', options, { ...figures, commandsPerSecond, ackP50Ms, ackP99Ms, tiles, results, before });
  });

// What is started here is cleared away by `finally`s and exit handlers: a second signal is needed to skip them.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
await program.parseAsync();

function scenario(name: string, description: string, usual: { clients: number; seconds: number }): Command {
  return program
    .command(name)
    .description(description)
    .option('--clients <n>', 'pilots', count, usual.clients)
    .option('--seconds <s>', 'how long it is measured', count, usual.seconds)
    .option('--warmup <s>', 'how long it plays before that', count, 15)
    .option('--regions <names...>', 'where', REGIONS)
    .option('--region <name>', 'the same for one', (region: string) => region)
    .option('--at-once <n>', 'how many join at once', count, 32)
    .option('--bots <n>', 'processes of bots', count, 1)
    .option('--url <url>', 'a server that runs already: pilots register there, and its database is not looked at')
    .option(
      '--ratio-seconds <s>',
      'how long the actor is compared with the driver and the ORM; 0 leaves it out',
      Number,
      2,
    )
    .option('--json <file>', 'writes the figures there')
    .option('--html <file>', 'writes a page with charts there')
    .option('--last <file>', 'where the last run is kept, to compare with; .loadtest/<scenario>.json unless given')
    .option('--profile <file>', 'writes a CPU profile of the server')
    .hook('preAction', command => {
      const { region } = command.opts<{ region?: string }>();
      if (region) command.setOptionValue('regions', [region]);
    });
}

async function play(name: string, options: Given): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const { rate, inFlight, clients, url, ratioSeconds } = options;
  const pace = rate || inFlight ? {} : { inFlight: clients };
  const played = await trade({ ...options, ...pace }, say);
  const ratios = url || ratioSeconds === 0 ? null : await ratiosOf(ratioSeconds, inFlight);
  const tiles = tradeTiles(played, ratios, rate ? rate * clients : undefined);
  const { commandsPerSecond, ackP50Ms, ackP99Ms, lost, faults, ...results } = played;
  finish(name, options, { commandsPerSecond, ackP50Ms, ackP99Ms, lost, faults, tiles, results, ratios, before });
}

function ratiosOf(seconds: number, inFlight = 100): Promise<Ratios> {
  say('comparing the actor with the driver alone and with a transaction a command');
  return actorRatios({ seconds, rounds: 3, inFlight: Math.min(inFlight, 1000) });
}

type Outcome = Pick<Report, 'tiles' | 'faults'> &
  NodeFigures &
  Partial<Pick<Report, 'commandsPerSecond' | 'ackP50Ms' | 'ackP99Ms' | 'lost' | 'results'>> & {
    ratios?: Ratios | null;
    before?: number;
  };

function finish(name: string, options: Given, { ratios, before, ...outcome }: Outcome): void {
  const report: Report = {
    scenario: name,
    at: new Date().toISOString(),
    command: `npm run loadtest -- ${asked(process.argv.slice(2)).join(' ')}`,
    machine: `${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    loadAverage: before ?? loadavg()[2] ?? 0,
    commandsPerSecond: null,
    ackP50Ms: null,
    ackP99Ms: null,
    lost: null,
    ratioToFloor: ratios?.toFloor ?? null,
    ratioToNaive: ratios?.toNaive ?? null,
    ...outcome,
  };
  for (const tile of report.tiles) say(lineOf(tile));
  for (const fault of report.faults) say(`  FAULT ${fault}`);
  writeFiles(report, options);
  process.exitCode = report.faults.length > 0 ? 1 : 0;
}

/** What was asked for, without the files it was to go to. */
function asked(words: readonly string[]): string[] {
  return words.filter((word, index) => !FILES.test(word) && !FILES.test(words[index - 1] ?? ''));
}

function lineOf(tile: Tile): string {
  const { label, value, unit, digits, limit, better } = tile;
  const shown = value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: digits });
  const bound =
    limit === undefined
      ? ''
      : `  (${better === 'more' ? 'at least' : 'at most'} ${limit}${keepsLimit(tile) ? '' : ', BROKEN'})`;
  return `  ${label.padEnd(34)} ${shown.padStart(10)} ${unit}${bound}`;
}

function say(line: string): void {
  console.log(line);
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 on');
  return value;
}
