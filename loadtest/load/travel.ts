import { setTimeout as sleep } from 'node:timers/promises';
import { seededDice } from '../../src/rules/dice.ts';
import { Chart } from './bots/Chart.ts';
import { Rover } from './bots/Rover.ts';
import { Traveller } from './bots/Traveller.ts';
import { type Grounds, onGrounds } from './grounds.ts';
import { type NodesCompared, compareNodes } from './compareNodes.ts';
import type { Options, Say } from './options.ts';
import { Records } from './Records.ts';
import { type Mark, type Results, resultsOf } from './results.ts';
import { Tally } from './Tally.ts';
import { type Kind, Trouble } from './trouble.ts';
import { verify } from './verify.ts';
import { verifyJourneys } from './verifyJourneys.ts';
import { Watch } from './Watch.ts';

export interface TravelOptions extends Options {
  nodes: number;
  /** Journeys a second, of all together. */
  rate: number;
  /** So many instead of so long. */
  journeys?: number;
  /** Whether nodes and Redis die, stand still and drain meanwhile. */
  faults: boolean;
  seed: number;
  /** Whether two nodes are held against one. */
  compare: boolean;
}

export interface Travelled extends Results {
  /** All that were acknowledged, and how many a second of those that were measured. */
  journeys: number;
  journeysPerSecond: number;
  handoverP50Ms: number | null;
  handoverP99Ms: number | null;
  lost: number;
  doubled: number;
  /** Commands of all kinds. */
  acknowledged: number;
  trouble: Record<Kind, number> | null;
  compared: NodesCompared | null;
  faults: string[];
}

const HANDOVER = 'hand-over';
const REGIONS = ['terran-space', 'central-nexus'] as const;
const ENTER_AT_ONCE = 16;

/** Bots travel to and fro between two regions on different nodes; in the end every journey is looked up. */
export async function travel(options: TravelOptions, say: Say): Promise<Travelled> {
  const { nodes, clients } = options;
  const travelled = await onGrounds({ nodes, clients, regions: REGIONS, say }, grounds => play(grounds, options, say));
  const compared = options.compare ? await compareNodes(options, say) : null;
  return { ...travelled, compared, faults: [...travelled.faults, ...(compared?.faults ?? [])] };
}

async function play(grounds: Grounds, options: TravelOptions, say: Say): Promise<Travelled> {
  const { cluster, database, accounts } = grounds;
  const records = new Records();
  const rovers = accounts.map((account, at) => new Rover(account, cluster.urls, at));
  const tally = new Tally(() => rovers.reduce((sum, { bytesIn }) => sum + bytesIn, 0));
  const travellers = rovers.map(rover => new Traveller(rover, { records, tally }));
  const traffic = new Traffic(grounds, travellers, tally);
  await traffic.gather();
  const placed = await Promise.all(REGIONS.map(async name => `${name} on ${(await grounds.holderOf(name))?.name}`));
  say(`${travellers.length} travellers are at stations: ${placed.join(', ')}`);

  const measured = await measure(traffic, { grounds, options, tally, say });
  for (const { rover } of travellers) rover.leave();
  const { em } = database.orm;
  const exits = await grounds.end();
  const tickets = travellers.flatMap(traveller => traveller.tickets);
  const journeys = await verifyJourneys(em, tickets);
  const log = records.log(travellers.map(({ account }) => account));
  const verdict = await verify(em, [log]);
  const { results, handovers, trouble } = measured;
  return {
    ...results,
    journeys: tickets.length,
    journeysPerSecond: handovers.answersPerSecond,
    handoverP50Ms: handovers.ackP50Ms,
    handoverP99Ms: handovers.ackP99Ms,
    lost: journeys.lost + verdict.lost,
    doubled: journeys.doubled,
    acknowledged: verdict.acknowledged,
    trouble,
    compared: null,
    faults: [...verdict.faults, ...journeys.faults, ...exits],
  };
}

interface Measuring {
  grounds: Grounds;
  options: TravelOptions;
  tally: Tally;
  say: Say;
}

async function measure(traffic: Traffic, { grounds, options, tally, say }: Measuring) {
  const { rate, warmup, seconds, journeys, faults, seed } = options;
  const stop = traffic.flow(rate);
  say(`warming up for ${warmup} s`);
  await sleep(warmup * 500);
  await grounds.analyze();
  await sleep(warmup * 500);
  tally.startOver();
  const watch = faults ? undefined : new Watch(grounds.cluster);
  await watch?.start();
  const trouble = faults ? new Trouble(grounds.cluster, seededDice(seed), say) : undefined;
  const making = trouble?.make();
  say(journeys ? `${journeys} journeys` : `measuring for ${seconds} s`);
  const from = traffic.journeys;
  const isOver = () => journeys !== undefined && traffic.journeys - from >= journeys;
  for (let second = 0; journeys ? !isOver() : second < seconds; second += 1) await sleep(1000);
  trouble?.stop();
  await making;
  const samples = (await watch?.stop()) ?? [];
  await stop();
  tally.stop();
  return { ...figuresOf(tally, samples, trouble?.marks), trouble: trouble?.counts ?? null };
}

/** Charts and distribution are those of the hand-over; the table is of everything. */
function figuresOf({ seconds }: Tally, samples: Parameters<typeof resultsOf>[1], marks: readonly Mark[] = []) {
  const crossed = seconds.map(second => {
    const ofHandover = Object.entries(second.latencies).filter(([name]) => name === HANDOVER);
    return { ...second, latencies: Object.fromEntries(ofHandover) };
  });
  const handovers = resultsOf(crossed, samples, { marks, fleets: 1 });
  const { commands, commandsPerSecond } = resultsOf(seconds, samples, { fleets: 1 });
  return { handovers, results: { ...handovers, commands, commandsPerSecond } };
}

/** So many journeys a second, by whoever is free and at a station. */
class Traffic {
  readonly #travellers: readonly Traveller[];
  readonly #tally: Tally;
  readonly #charts: ReadonlyMap<string, Chart>;
  readonly #regions: readonly { id: string; name: string }[];
  readonly #free: Traveller[] = [];
  readonly #busy = new Set<Promise<void>>();
  journeys = 0;

  constructor({ maps, regions }: Grounds, travellers: readonly Traveller[], tally: Tally) {
    this.#travellers = travellers;
    this.#tally = tally;
    this.#charts = new Map(Object.entries(maps).map(([name, map]) => [name, new Chart(map)]));
    this.#regions = regions;
  }

  /** Everybody enters. */
  async gather(): Promise<void> {
    const waiting = [...this.#travellers];
    const enterOnes = async () => {
      for (let traveller = waiting.pop(); traveller; traveller = waiting.pop()) {
        await traveller.enter();
        await traveller.prepare(this.#charts);
        this.#free.push(traveller);
      }
    };
    await Promise.all(Array.from({ length: ENTER_AT_ONCE }, enterOnes));
  }

  /** Returns what ends it, once everybody has arrived. */
  flow(rate: number): () => Promise<void> {
    let dueAt = performance.now();
    const timer = setInterval(() => {
      for (const now = performance.now(); dueAt <= now; dueAt += 1000 / rate) this.#sendOne();
    }, 2);
    return async () => {
      clearInterval(timer);
      while (this.#busy.size > 0) await Promise.all(this.#busy);
    };
  }

  #sendOne(): void {
    const traveller = this.#free.shift();
    if (!traveller) return this.#tally.miss();
    const going = this.#go(traveller).catch((error: unknown) => traveller.records.fault(String(error)));
    this.#busy.add(going);
    void going.then(() => this.#busy.delete(going));
  }

  async #go(traveller: Traveller): Promise<void> {
    const { region } = traveller.rover;
    const to = this.#regions.find(({ name }) => name !== region);
    const stationId = this.#charts.get(region)?.stationIn(traveller.me.sectorId);
    if (to && stationId && (await traveller.travel(stationId, to)) !== undefined) this.journeys += 1;
    await traveller.prepare(this.#charts);
    this.#free.push(traveller);
  }
}
