import { createHistogram, performance } from 'node:perf_hooks';
import type { NodeSample, NodeState } from './protocol/operators.ts';

/** How often a sample is taken, and how many are kept: ten minutes. */
const EVERY = 2_000;
const KEPT = 300;
/** What of them goes with each state: who asks at least every ten seconds misses none. */
const NEWEST = 5;
const MEBIBYTE = 1024 ** 2;

/** Answers that tell of trouble on our side. */
const TROUBLE = new Set(['ERR_UNAVAILABLE', 'ERR_INTERNAL']);

/** A room as it is looked at. */
interface Watched {
  clients: { length: number };
  /** What waits in its mailbox. */
  queueLength: number;
}

interface Reading {
  /** Null for a room of the guard. */
  regionId: string | null;
  answered: number;
  perSecond: number;
}

/** What an operator sees of this node: a sample each two seconds, of which ten minutes are kept. It does not grow with the world. */
export class Pulse {
  readonly #commits = createHistogram();
  readonly #rooms = new Map<Watched, Reading>();
  readonly #samples: NodeSample[] = [];
  #counts = noCounts();
  #takenAt = performance.now();
  #utilization = performance.eventLoopUtilization();
  #timer: NodeJS.Timeout | undefined;

  /** A batch is durable. */
  committed(size: number, milliseconds: number): void {
    this.#commits.record(Math.max(1, Math.round(milliseconds * 1000)));
    this.#counts.batched += size;
  }

  /** A command was answered: `ok`, or the code of a refusal. */
  answered(room: Watched, outcome: string): void {
    if (outcome === 'ok') this.#counts.commands += 1;
    else if (TROUBLE.has(outcome)) this.#counts.failed += 1;
    else this.#counts.refused += 1;
    const reading = this.#rooms.get(room);
    if (reading) reading.answered += 1;
  }

  watch(room: Watched, regionId: string | null): void {
    this.#rooms.set(room, { regionId, answered: 0, perSecond: 0 });
  }

  forget(room: Watched): void {
    this.#rooms.delete(room);
  }

  /** Samples from now on; `loopDelayMs` is read each time. */
  start(loopDelayMs: () => number): () => void {
    this.#timer = setInterval(() => this.take(Date.now(), loopDelayMs()), EVERY);
    this.#timer.unref();
    return () => clearInterval(this.#timer);
  }

  /** What was since the last sample. */
  take(at: number, loopDelayMs: number): void {
    const now = performance.now();
    const seconds = Math.max(0.001, (now - this.#takenAt) / 1000);
    const utilization = performance.eventLoopUtilization();
    const { commands, refused, failed, batched } = this.#counts;
    const queues = [...this.#rooms.keys()].map(({ queueLength }) => queueLength);
    const commits = this.#commits.count;
    this.#samples.push({
      at,
      commands: round(commands / seconds),
      refused: round(refused / seconds),
      failed: round(failed / seconds),
      commits: round(commits / seconds),
      commitP50: commits > 0 ? round(this.#commits.percentile(50) / 1000) : null,
      commitP99: commits > 0 ? round(this.#commits.percentile(99) / 1000) : null,
      batch: commits > 0 ? round(batched / commits) : null,
      queue: queues.reduce((sum, length) => sum + length, 0),
      longestQueue: Math.max(0, ...queues),
      rooms: this.#rooms.size,
      clients: [...this.#rooms.keys()].reduce((sum, { clients }) => sum + clients.length, 0),
      loopDelayMs: round(loopDelayMs),
      busy: round(performance.eventLoopUtilization(utilization, this.#utilization).utilization),
      memoryMb: Math.round(process.memoryUsage.rss() / MEBIBYTE),
    });
    if (this.#samples.length > KEPT) this.#samples.shift();
    for (const reading of this.#rooms.values()) {
      reading.perSecond = round(reading.answered / seconds);
      reading.answered = 0;
    }
    this.#commits.reset();
    this.#counts = noCounts();
    this.#takenAt = now;
    this.#utilization = utilization;
  }

  get history(): readonly NodeSample[] {
    return this.#samples;
  }

  /** How the node is just now. */
  state(): Omit<NodeState, 'regionsToMove'> {
    const rooms: NodeState['rooms'] = [];
    for (const [{ clients, queueLength }, { regionId, perSecond }] of this.#rooms)
      if (regionId !== null) rooms.push({ regionId, clients: clients.length, queue: queueLength, commands: perSecond });
    return { samples: this.#samples.slice(-NEWEST), rooms, firstLogins: this.#rooms.size - rooms.length };
  }
}

function noCounts() {
  return { commands: 0, refused: 0, failed: 0, batched: 0 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
