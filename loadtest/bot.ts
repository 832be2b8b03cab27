import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Argument, Command } from 'commander';
import { Ended, Refused } from '../sdk/errors.ts';
import type { Pilot } from '../sdk/Pilot.ts';
import { SectorWars } from '../sdk/SectorWars.ts';
import { type Bot, TRADING_SHIPS } from './bots/Bot.ts';
import { chatterbox } from './bots/chatterbox.ts';
import { explorer } from './bots/explorer.ts';
import { trader } from './bots/trader.ts';

const BOTS: Readonly<Record<string, Bot>> = { trader, explorer, chatterbox };

interface Options {
  url: string;
  minutes?: string;
  name?: string;
  password?: string;
}

const program = new Command('bot')
  .description('a pilot that plays by itself until it is stopped')
  .addArgument(new Argument('<bot>', 'which').choices(Object.keys(BOTS)))
  .option('--url <url>', 'the server', 'http://127.0.0.1:2567')
  .option('--minutes <n>', 'how long; else until Ctrl-C')
  .option('--name <name>', 'log in as this pilot instead of registering a new one')
  .option('--password <password>', 'of that pilot')
  .parse();
const [kind = ''] = program.args;
const options = program.opts<Options>();

const galaxy = SectorWars.connect(options.url);
const stopping = new AbortController();
let pilot: Pilot | undefined;
process.on('SIGINT', () => stopping.abort());
process.on('SIGTERM', () => stopping.abort());
if (options.minutes) setTimeout(() => stopping.abort(), Number(options.minutes) * 60_000).unref();
stopping.signal.addEventListener('abort', () => void pilot?.leave());

try {
  pilot = await somebody();
  if (!stopping.signal.aborted) await play(pilot);
} catch (error) {
  if (isEndOfDay(error)) say('no turns left for today');
  else if (!stopping.signal.aborted) fail(error);
} finally {
  await pilot?.leave();
}

async function play(flyer: Pilot): Promise<void> {
  const landing = await flyer.negotiate(kind === 'trader' ? { claim: TRADING_SHIPS } : {});
  if (landing) say(`the guard: ${landing.outcome.words}`);
  await flyer.enter();
  const { credits, turns } = flyer.me;
  say(`${flyer.ship.name} enters ${flyer.region} with ${credits} credits and ${turns} turns`);
  flyer.on('away', ({ code }) => say(`the line is lost (${code}), coming back`));
  try {
    await BOTS[kind]?.({
      galaxy,
      pilot: flyer,
      say,
      rest: seconds => sleep(seconds * 1_000, undefined, stopping),
    });
  } finally {
    say(`${flyer.me.credits} credits (${flyer.me.credits - credits} earned) and ${flyer.me.turns} turns left`);
  }
}

function somebody(): Promise<Pilot> {
  const { name, password } = options;
  if (name && password) return galaxy.login(name, password);
  const username = `${kind}_${randomUUID().slice(0, 8)}`;
  say(`${username} registers at ${options.url}`);
  return galaxy.register(username, randomUUID());
}

function isEndOfDay(error: unknown): boolean {
  return error instanceof Refused && error.code === 'ERR_NO_TURNS';
}

function fail(error: unknown): void {
  console.error(error instanceof Refused || error instanceof Ended ? error.message : error);
  process.exitCode = 1;
}

function say(line: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);
}
