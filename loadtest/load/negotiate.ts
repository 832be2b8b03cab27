import { setTimeout as sleep } from 'node:timers/promises';
import type { BotAccount } from './bots/Bot.ts';
import { Newcomer } from './bots/Newcomer.ts';
import { Host } from './Host.ts';
import { memoryOf } from './idle.ts';
import { Negotiators } from './Negotiators.ts';
import { registerNewcomers } from './newcomers.ts';
import { Observer } from './Observer.ts';
import type { Options, Say } from './options.ts';
import { type Results, resultsOf } from './results.ts';
import { verifyNegotiations } from './verifyNegotiations.ts';

export interface Negotiated extends Results {
  negotiationsPerSecond: number;
  /** Claims and answers, each durable. */
  exchangesPerSecond: number;
  answerP50Ms: number | null;
  answerP99Ms: number | null;
  /** What a room takes in which nobody says anything: of the process, and of the heap and the buffers that Node counts. */
  bytesPerRoom: number;
  heapBytesPerRoom: number;
  /** Acknowledged answers and signatures that are not in the database. */
  lost: number;
  acknowledged: number;
  /** Who has signed and has not exactly one ship, or has not signed and has one. */
  misfits: number;
  faults: string[];
}

/** More than a machine of today gets through. */
const PER_SECOND = 300;
/** Rooms that are open when the memory is first looked at: everything that is made once is made then. */
const FIRST_ROOMS = 50;
const AT_ONCE = 16;

/** Newcomers talk the guard out of their first ships; in the end every answer that was acknowledged must be there, and one ship each. */
export async function negotiate(options: Options & { rooms: number }, say: Say): Promise<Negotiated> {
  if (options.url) throw new Error('what became of a server that is not the load test’s own cannot be looked at');
  const { clients, seconds, warmup, rooms } = options;
  const host = await Host.start(say, { FIRST_LOGIN: 'guard' });
  try {
    const talkers = Math.max(clients, (seconds + warmup) * PER_SECOND);
    const count = FIRST_ROOMS + rooms + talkers;
    say(`${count} new accounts`);
    const accounts = await registerNewcomers(host.database.orm.em, host.secret, count);
    const memory = await memoryPerRoom(host, accounts.splice(0, FIRST_ROOMS + rooms));
    say(`an open room takes ${(memory.heapBytesPerRoom / 1024).toFixed(1)} KiB of heap`);

    const negotiators = new Negotiators(host.url, accounts);
    const results = await measure(negotiators, host, options, say);
    const exit = await host.end();
    const verdict = await verifyNegotiations(host.database.orm.em, negotiators.acknowledged);
    const faults = [...negotiators.faults, ...verdict.faults];
    if (exit !== 0) faults.push(`the server ended with ${exit}: ${host.lastWords}`);
    return { ...results, ...figuresOf(results), ...memory, ...verdict, faults };
  } finally {
    await host.stop();
  }
}

async function measure(
  negotiators: Negotiators,
  host: Host,
  { clients, warmup, seconds, profile }: Options,
  say: Say,
): Promise<Results> {
  const playing = negotiators.play(clients);
  say(`warming up for ${warmup} s`);
  await Promise.race([sleep(warmup * 1000), playing]);
  negotiators.startOver();
  say(`measuring for ${seconds} s`);
  if (profile) await host.ask({ start: 'cpu' });
  const observer = new Observer({ url: host.url, server: host.pid, postmaster: host.postmaster });
  await observer.start();
  await Promise.race([sleep(seconds * 1000), playing]);
  const measured = [...negotiators.seconds];
  await observer.stop();
  if (profile) await host.ask({ stop: 'cpu', file: profile });
  negotiators.close();
  await playing;
  return resultsOf(measured, observer.samples, { fleets: 1 });
}

function figuresOf({ commands, commandsPerSecond }: Results) {
  const durable = commands.filter(({ name }) => name !== 'enter').reduce((sum, { count }) => sum + count, 0);
  const share = (...names: string[]) =>
    commands.filter(({ name }) => names.includes(name)).reduce((sum, { count }) => sum + count, 0) /
    Math.max(1, durable);
  const answer = commands.find(({ name }) => name === 'answer');
  return {
    negotiationsPerSecond: commandsPerSecond * share('complete'),
    exchangesPerSecond: commandsPerSecond * share('claim', 'answer'),
    answerP50Ms: answer?.p50 ?? null,
    answerP99Ms: answer?.p99 ?? null,
  };
}

/** Newcomers who look at the guard and say nothing. */
async function memoryPerRoom(
  host: Host,
  accounts: readonly BotAccount[],
): Promise<Pick<Negotiated, 'bytesPerRoom' | 'heapBytesPerRoom'>> {
  const [first, others] = [accounts.slice(0, FIRST_ROOMS), accounts.slice(FIRST_ROOMS)];
  const silent = await arrive(host.url, first);
  const before = await memoryOf(host);
  silent.push(...(await arrive(host.url, others)));
  const after = await memoryOf(host);
  for (const newcomer of silent) newcomer.leave();
  return {
    bytesPerRoom: (after.rss - before.rss) / others.length,
    heapBytesPerRoom: (after.heapUsed + after.external - before.heapUsed - before.external) / others.length,
  };
}

async function arrive(url: string, accounts: readonly BotAccount[]): Promise<Newcomer[]> {
  const newcomers = accounts.map(account => new Newcomer(account));
  const waiting = [...newcomers];
  const joinOnes = async () => {
    for (let newcomer = waiting.pop(); newcomer; newcomer = waiting.pop()) await newcomer.join(url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, joinOnes));
  return newcomers;
}
