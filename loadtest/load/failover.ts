import { setTimeout as sleep } from 'node:timers/promises';
import { seededDice } from '../../src/rules/dice.ts';
import { Chart } from './bots/Chart.ts';
import { Pacer } from './bots/Pacer.ts';
import { Rover } from './bots/Rover.ts';
import { type PriceBoard, trading } from './bots/trader.ts';
import { type Grounds, onGrounds } from './grounds.ts';
import { Latencies } from './latencies.ts';
import type { Options, Say } from './options.ts';
import { Records } from './Records.ts';
import { type Mark, type Results, resultsOf } from './results.ts';
import { Tally } from './Tally.ts';
import { verify } from './verify.ts';
import { verifyTrades } from './verifyTrades.ts';

export interface FailoverOptions extends Options {
  nodes: number;
  /** Commands a second of each bot. */
  rate: number;
  /** Each a kill and a drain. */
  rounds: number;
  seed: number;
}

/** What happened to the bots of one region. */
interface RegionFigures {
  recover: Latencies;
  drainGap: Latencies;
}

export interface FailedOver extends Results {
  /** From the kill of a node to the first answer, of each bot in a region of that node. */
  recoverP50Ms: number | null;
  recoverP99Ms: number | null;
  /** The longest time without an answer while a node drains, less the bot's own pace. */
  drainGapP50Ms: number | null;
  drainGapP99Ms: number | null;
  byRegion: Record<string, { recoverP99Ms: number | null; drainGapP99Ms: number | null }>;
  acknowledged: number;
  lost: number;
  doubled: number;
  faults: string[];
}

const REGIONS = ['central-nexus', 'terran-space'] as const;
const ENTER_AT_ONCE = 16;
const CALM = 3_000;
/** How long a bot is waited for that does not come back. */
const GIVEN_UP = 30_000;

/** Bots play on while one node after the other dies and drains. */
export function failover(options: FailoverOptions, say: Say): Promise<FailedOver> {
  const { nodes, clients, rounds } = options;
  return onGrounds({ nodes, clients, regions: REGIONS, say }, async grounds => {
    const game = new Game(grounds, options);
    await game.begin();
    await sleep(options.warmup * 500);
    await grounds.analyze();
    await sleep(options.warmup * 500);
    const disaster = new Disaster(grounds, game, say);
    for (let round = 0; round < rounds; round += 1) {
      const region = REGIONS[round % REGIONS.length] ?? '';
      await disaster.kill(region);
      await disaster.drain(region);
    }
    const seconds = await game.end();
    const exits = await grounds.end();
    const { em } = grounds.database.orm;
    const { lost, acknowledged, faults } = await verify(em, [game.log]);
    const doubled = await verifyTrades(em);
    if (doubled > 0) faults.push(`${doubled} trades are there that no command made`);
    const all = [...faults, ...disaster.faults, ...exits];
    return {
      ...resultsOf(seconds, [], { marks: disaster.marks, fleets: 1 }),
      ...disaster.figures,
      lost,
      doubled,
      acknowledged,
      faults: all,
    };
  });
}

/** The bots and what they are at. */
class Game {
  readonly #records = new Records();
  readonly #tally: Tally;
  readonly #pacers: readonly Pacer[];
  readonly #plays: Promise<void>[] = [];
  readonly #maps: Grounds['maps'];
  readonly #seed: number;
  readonly interval: number;

  constructor({ accounts, cluster, maps }: Grounds, { rate, seed }: FailoverOptions) {
    const rovers = accounts.map((account, at) => new Rover(account, cluster.urls, at));
    const tally = new Tally(() => rovers.reduce((sum, { bytesIn }) => sum + bytesIn, 0));
    this.#tally = tally;
    this.#pacers = rovers.map(rover => new Pacer(rover, { records: this.#records, tally }));
    this.#maps = maps;
    this.#seed = seed;
    this.interval = 1000 / rate;
  }

  async begin(): Promise<void> {
    const waiting = [...this.#pacers];
    const enterOnes = async () => {
      for (let pacer = waiting.pop(); pacer; pacer = waiting.pop()) await pacer.enter();
    };
    await Promise.all(Array.from({ length: ENTER_AT_ONCE }, enterOnes));
    const charts = new Map(Object.entries(this.#maps).map(([name, map]) => [name, new Chart(map)]));
    const boards = new Map<string, PriceBoard>(REGIONS.map(name => [name, new Map()]));
    const dice = seededDice(this.#seed);
    for (const [at, pacer] of this.#pacers.entries()) {
      const [chart, board] = [charts.get(pacer.rover.region), boards.get(pacer.rover.region)];
      if (!chart || !board) throw new Error(`nobody knows ${pacer.rover.region}`);
      const own = dice.stream(String(at));
      const playing = pacer.play(trading({ chart, board, dice: () => own.next(), me: pacer.me }), this.interval);
      this.#plays.push(playing.catch((error: unknown) => this.#records.fault(String(error))));
    }
  }

  in(regions: ReadonlySet<string>): Pacer[] {
    return this.#pacers.filter(({ rover }) => regions.has(rover.region));
  }

  async end() {
    for (const pacer of this.#pacers) pacer.rest();
    await Promise.all(this.#plays);
    for (const { rover } of this.#pacers) rover.leave();
    this.#tally.stop();
    return this.#tally.seconds;
  }

  get log() {
    return this.#records.log(this.#pacers.map(({ account }) => account));
  }
}

/** Ends nodes in both ways, and measures what the bots notice. */
class Disaster {
  readonly marks: Mark[] = [];
  readonly faults: string[] = [];
  readonly #grounds: Grounds;
  readonly #game: Game;
  readonly #say: Say;
  readonly #figures = new Map<string, RegionFigures>(
    REGIONS.map(name => [name, { recover: new Latencies(), drainGap: new Latencies() }]),
  );

  constructor(grounds: Grounds, game: Game, say: Say) {
    this.#grounds = grounds;
    this.#game = game;
    this.#say = say;
  }

  async kill(region: string): Promise<void> {
    const { node, pacers } = await this.#holderOf(region, 'kill');
    for (const { pacer } of pacers) pacer.watch();
    const at = performance.now();
    await node.kill();
    // What the node had said before it died is no answer of another one.
    const dead = performance.now();
    const isBack = () => pacers.every(({ pacer }) => pacer.firstAfter(dead) !== undefined);
    while (!isBack() && performance.now() - at < GIVEN_UP) await sleep(20);
    let longest = 0;
    for (const { pacer, home } of pacers) {
      const took = (pacer.firstAfter(dead) ?? at + GIVEN_UP) - at;
      longest = Math.max(longest, took);
      this.#figures.get(home)?.recover.record(took);
    }
    this.#say(`  ${pacers.length} bots are answered again, the last after ${longest.toFixed(0)} ms`);
    await node.start();
    await sleep(CALM);
  }

  async drain(region: string): Promise<void> {
    const { node, pacers } = await this.#holderOf(region, 'drain');
    for (const { pacer } of pacers) pacer.watch();
    const code = await node.stop();
    if (code !== 0) this.faults.push(`${node.name} drained and ended with ${code}`);
    await sleep(2 * this.#game.interval);
    let longest = 0;
    for (const { pacer, home } of pacers) {
      const gap = Math.max(0, pacer.longestGap - this.#game.interval);
      longest = Math.max(longest, gap);
      this.#figures.get(home)?.drainGap.record(gap);
    }
    this.#say(`  ${pacers.length} bots moved, the longest gap is ${longest.toFixed(0)} ms`);
    await node.start();
    await sleep(CALM);
  }

  get figures() {
    const parts = [...this.#figures.values()];
    const recover = Latencies.sum(parts.map(part => part.recover));
    const drainGap = Latencies.sum(parts.map(part => part.drainGap));
    return {
      recoverP50Ms: recover.within(50),
      recoverP99Ms: recover.within(99),
      drainGapP50Ms: drainGap.within(50),
      drainGapP99Ms: drainGap.within(99),
      byRegion: Object.fromEntries(
        [...this.#figures].map(([name, part]) => [
          name,
          { recoverP99Ms: part.recover.within(99), drainGapP99Ms: part.drainGap.within(99) },
        ]),
      ),
    };
  }

  /** The node that has the region, and the bots in all the regions that it has. */
  async #holderOf(region: string, what: string) {
    const holders = await Promise.all(REGIONS.map(async name => [name, await this.#grounds.holderOf(name)] as const));
    const node = holders.find(([name]) => name === region)?.[1];
    if (!node) throw new Error(`no node has ${region}`);
    const held = holders.filter(([, holder]) => holder === node).map(([name]) => name);
    const label = `${node.name}: ${what}`;
    this.marks.push({ at: Date.now(), label });
    this.#say(`${label}, with ${held.join(' and ')}`);
    const pacers = this.#game.in(new Set(held)).map(pacer => ({ pacer, home: pacer.rover.region }));
    return { node, pacers };
  }
}
