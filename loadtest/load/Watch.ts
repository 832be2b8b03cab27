import type { Cluster } from '../cluster/Cluster.ts';
import { Observer, type Sample } from './Observer.ts';

/** Looks at all nodes of a cluster at once; PostgreSQL, which they share, counts once. */
export class Watch {
  readonly #observers: Observer[];

  constructor({ nodes, postgres }: Cluster) {
    this.#observers = nodes.map(
      ({ url, pid }, at) => new Observer({ url, server: pid, postmaster: at === 0 ? (postgres?.pid ?? 0) : 0 }),
    );
  }

  async start(): Promise<void> {
    await Promise.all(this.#observers.map(observer => observer.start()));
  }

  /** Of the whole cluster: memory and CPU together, delays of the node that is later. */
  async stop(): Promise<Sample[]> {
    await Promise.all(this.#observers.map(observer => observer.stop()));
    const samples = this.#observers.flatMap(observer => observer.samples);
    return [...Map.groupBy(samples, ({ at }) => Math.round(at / 1000)).values()].map(together);
  }
}

function together(parts: readonly Sample[]): Sample {
  const sum = (name: 'rssMb' | 'heapMb' | 'serverCpu' | 'postgresCpu') =>
    parts.reduce((total, part) => total + part[name], 0);
  const most = (name: Exclude<keyof Sample, 'at'>) => {
    const values = parts.flatMap(part => part[name] ?? []);
    return values.length > 0 ? Math.max(...values) : null;
  };
  return {
    at: parts[0]?.at ?? 0,
    rssMb: sum('rssMb'),
    heapMb: sum('heapMb'),
    serverCpu: sum('serverCpu'),
    postgresCpu: sum('postgresCpu'),
    loopMeanMs: most('loopMeanMs') ?? 0,
    loopP99Ms: most('loopP99Ms') ?? 0,
    batchMean: most('batchMean'),
    batchP99: most('batchP99'),
    commitMeanMs: most('commitMeanMs'),
    commitP99Ms: most('commitP99Ms'),
  };
}
