import { cpuOf, cpuOfFamily } from './cpu.ts';
import { bucketOf, meanOf, parseMetrics, type Reading } from './metrics.ts';

/** What the server was like in a second. */
export interface Sample {
  /** Milliseconds since the epoch. */
  at: number;
  rssMb: number;
  heapMb: number;
  loopMeanMs: number;
  loopP99Ms: number;
  batchMean: number | null;
  batchP99: number | null;
  commitMeanMs: number | null;
  commitP99Ms: number | null;
  /** Cores used: 1 is a whole one. */
  serverCpu: number;
  postgresCpu: number;
}

export interface Watched {
  url: string;
  /** Process ids; 0 for what is not on this machine. */
  server: number;
  postmaster: number;
}

interface Look {
  at: number;
  reading: Reading;
  server: number;
  postgres: number;
}

/** Looks at a server once a second: what it says of itself, and what the system says of its processes. */
export class Observer {
  readonly #watched: Watched;
  readonly samples: Sample[] = [];
  #last: Look | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  async start(): Promise<void> {
    this.#last = await this.#look();
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#sample()).catch(() => {});
    }, 1000);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #sample(): Promise<void> {
    const look = await this.#look();
    if (this.#last) this.samples.push(sampleOf(this.#last, look));
    this.#last = look;
  }

  async #look(): Promise<Look> {
    const { url, server, postmaster } = this.#watched;
    const text = await fetch(`${url}/metrics`).then(response => response.text());
    return {
      at: Date.now(),
      reading: parseMetrics(text),
      server: server && cpuOf(server),
      postgres: postmaster && cpuOfFamily(postmaster),
    };
  }
}

const MB = 2 ** 20;

function sampleOf(before: Look, after: Look): Sample {
  const seconds = (after.at - before.at) / 1000;
  const [one, other] = [before.reading, after.reading];
  const gauge = (name: string) => other.get(name) ?? 0;
  return {
    at: after.at,
    rssMb: gauge('process_resident_memory_bytes') / MB,
    heapMb: gauge('nodejs_heap_size_used_bytes') / MB,
    loopMeanMs: gauge('nodejs_eventloop_lag_mean_seconds') * 1000,
    loopP99Ms: gauge('nodejs_eventloop_lag_p99_seconds') * 1000,
    batchMean: meanOf(one, other, 'sectorwars_batch_size'),
    batchP99: bucketOf(one, other, 'sectorwars_batch_size', 0.99),
    commitMeanMs: inMs(meanOf(one, other, 'sectorwars_commit_seconds')),
    commitP99Ms: inMs(bucketOf(one, other, 'sectorwars_commit_seconds', 0.99)),
    serverCpu: (after.server - before.server) / seconds,
    postgresCpu: (after.postgres - before.postgres) / seconds,
  };
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000;
}
