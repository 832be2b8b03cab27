import { Argument, Command } from 'commander';
import { Ended, Refused, Unreachable } from '../sdk/errors.ts';
import { SectorWars } from '../sdk/SectorWars.ts';
import { Cable } from './Cable.ts';
import { newcomer } from './stories/newcomer.ts';
import { Stage } from './stories/Stage.ts';
import type { Story } from './stories/Story.ts';
import { Teller } from './stories/Teller.ts';
import { trader } from './stories/trader.ts';
import { travel } from './stories/travel.ts';

const STORIES: Readonly<Record<string, Story>> = { trader, newcomer };
/** Those that bring a whole cluster of their own, for they do things to it. */
const CLUSTER_STORIES: Readonly<Record<string, typeof travel>> = { travel };
const TITLES: Readonly<Record<string, string>> = { travel: 'some travellers and two nodes' };
const LAST_WORDS = 15;

const program = new Command('play')
  .description('plays a story against a real server, checks all of it, and ends badly when anything is off')
  .addArgument(new Argument('<story>', 'which').choices([...Object.keys(STORIES), ...Object.keys(CLUSTER_STORIES)]))
  .option(
    '--url <url>',
    'a server that runs already, not for travel; else one of its own, with a database that is thrown away',
  )
  .option('--trades <n>', 'of the trader: how many hauls', '10')
  .option('--enough <credits>', 'of the trader: a haul that earns this much ends the search', '1500')
  .parse();
const [name = ''] = program.args;
const { url, trades, enough } = program.opts<{ url?: string; trades: string; enough: string }>();

const teller = new Teller();
const stopping = new AbortController();
const actors = new Set<{ leave(): Promise<void> }>();
let stage: Stage | undefined;
let cable: Cable | undefined;
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  teller.title(`SectorWars 2102, the story of ${TITLES[name] ?? `the ${name}`}`);
  const onCluster = CLUSTER_STORIES[name];
  if (onCluster && url) throw new Error('this story does things to its nodes: it brings its own');
  if (onCluster) await onCluster({ teller, cast });
  else await playOnServer();
  teller.end();
  process.exitCode = teller.failures.length === 0 ? 0 : 1;
} catch (error) {
  process.exitCode = stopping.signal.aborted ? 130 : 1;
  if (!stopping.signal.aborted) console.error(`\n${explanationOf(error)}`);
} finally {
  await Promise.all([...actors].map(actor => actor.leave()));
  cable?.close();
  if (process.exitCode === 1) for (const line of stage?.log(LAST_WORDS) ?? []) console.error(line);
  await stage?.close();
}

async function playOnServer(): Promise<void> {
  stage = url ? undefined : await Stage.open();
  stopping.signal.throwIfAborted();
  if (stage) teller.line(`a server of its own, ready after ${stage.seconds.toFixed(1)} s`, 'dim');
  cable = await Cable.to(stage?.url ?? url ?? '');
  const galaxy = SectorWars.connect(cable.url);
  const deals = { trades: Number(trades), enough: Number(enough) };
  await STORIES[name]?.({ galaxy, cable, teller, deals, cast });
}

function cast(actor: { leave(): Promise<void> }): void {
  actors.add(actor);
  stopping.signal.throwIfAborted();
}

function explanationOf(error: unknown): string {
  if (error instanceof Refused || error instanceof Ended || error instanceof Unreachable) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The actors leave, which ends the story wherever it is. */
function stop(): void {
  stopping.abort();
  for (const actor of actors) void actor.leave();
}
