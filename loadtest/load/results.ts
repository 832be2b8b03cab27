import type { Second } from './bots/messages.ts';
import { Latencies } from './latencies.ts';
import type { Sample } from './Observer.ts';

/** One command of the table: how often it was answered and with what. */
export interface CommandRow {
  name: string;
  count: number;
  refused: Record<string, number>;
  p50: number | null;
  p99: number | null;
}

/** Everything over time, a value a second, null where there was nothing to measure. Charts draw it as it is. */
export interface Series {
  /** Seconds since the first of them. */
  t: number[];
  p50: (number | null)[];
  p95: (number | null)[];
  p99: (number | null)[];
  answered: number[];
  durable: number[];
  refused: number[];
  rssMb: (number | null)[];
  heapMb: (number | null)[];
  loopMeanMs: (number | null)[];
  loopP99Ms: (number | null)[];
  batchMean: (number | null)[];
  batchP99: (number | null)[];
  commitMeanMs: (number | null)[];
  commitP99Ms: (number | null)[];
  serverCpu: (number | null)[];
  postgresCpu: (number | null)[];
  botsCpu: (number | null)[];
}

/** Something that was done to the server, to be seen in the charts. */
export interface Mark {
  /** Milliseconds since the epoch; in a report, seconds since the first second. */
  at: number;
  label: string;
}

export interface Results {
  commandsPerSecond: number;
  answersPerSecond: number;
  ackP50Ms: number | null;
  ackP95Ms: number | null;
  ackP99Ms: number | null;
  ackMaxMs: number | null;
  /** Share of the answers within so many milliseconds, from both ends of the scale. */
  distribution: { ms: number; percent: number }[];
  commands: CommandRow[];
  /** Commands that were due while the last one of their client was not answered. */
  behind: number;
  /** Cores, on average. */
  cpu: { server: number; postgres: number; bots: number };
  series: Series;
  marks?: Mark[];
}

const PERCENTS = [0, 1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 85, 90, 92.5, 95, 97.5, 99, 99.5, 99.9, 99.95, 99.99, 100];

/** Puts the seconds of all fleets and the samples of the server together. How many fleets there are, the seconds tell if nobody does. */
export function resultsOf(
  seconds: readonly Second[],
  samples: readonly Sample[],
  { marks = [], fleets }: { marks?: readonly Mark[]; fleets?: number } = {},
): Results {
  const bySecond = [...Map.groupBy(seconds, ({ at }) => Math.round(at / 1000)).entries()].toSorted(([a], [b]) => a - b);
  const [first = [0]] = bySecond;
  const sampleAt = new Map(samples.map(sample => [Math.round(sample.at / 1000), sample]));
  const rows = bySecond.map(([at, parts]) => rowOf(at - first[0], parts, sampleAt.get(at)));
  const all = Latencies.sum(seconds.flatMap(latenciesOf));
  const took = seconds.reduce((sum, part) => sum + part.seconds, 0) / (fleets ?? fleetsOf(bySecond));
  const durable = seconds.reduce((sum, part) => sum + part.durable, 0);
  const mean = (figure: 'serverCpu' | 'postgresCpu') => average(samples.map(sample => sample[figure]));
  return {
    commandsPerSecond: durable / took,
    answersPerSecond: all.count / took,
    ackP50Ms: all.within(50),
    ackP95Ms: all.within(95),
    ackP99Ms: all.within(99),
    ackMaxMs: all.within(100),
    distribution: PERCENTS.map(percent => ({ ms: all.within(percent) ?? 0, percent })),
    commands: commandsOf(seconds),
    behind: seconds.reduce((sum, part) => sum + part.behind, 0),
    cpu: {
      server: mean('serverCpu'),
      postgres: mean('postgresCpu'),
      bots: seconds.reduce((sum, part) => sum + part.cpu, 0) / took,
    },
    series: columnsOf(rows),
    ...(marks.length > 0 ? { marks: marks.map(({ at, label }) => ({ at: at / 1000 - first[0], label })) } : {}),
  };
}

function fleetsOf(bySecond: readonly (readonly [number, readonly Second[]])[]): number {
  return Math.max(1, ...bySecond.map(([, parts]) => parts.length));
}

type Row = { [K in keyof Series]: Series[K][number] };

function rowOf(t: number, parts: readonly Second[], sample: Sample | undefined): Row {
  const latencies = Latencies.sum(parts.flatMap(latenciesOf));
  const seconds = Math.max(...parts.map(part => part.seconds));
  const { at: _at, ...server } = sample ?? UNSEEN;
  const refused = parts.flatMap(part => Object.values(part.refused).flatMap(codes => Object.values(codes)));
  return {
    ...server,
    t,
    p50: latencies.within(50),
    p95: latencies.within(95),
    p99: latencies.within(99),
    answered: latencies.count / seconds,
    durable: parts.reduce((sum, part) => sum + part.durable, 0) / seconds,
    refused: refused.reduce((sum, count) => sum + count, 0) / seconds,
    botsCpu: parts.reduce((sum, part) => sum + part.cpu / part.seconds, 0),
  };
}

const UNSEEN = {
  at: 0,
  rssMb: null,
  heapMb: null,
  loopMeanMs: null,
  loopP99Ms: null,
  batchMean: null,
  batchP99: null,
  commitMeanMs: null,
  commitP99Ms: null,
  serverCpu: null,
  postgresCpu: null,
};

function columnsOf(rows: readonly Row[]): Series {
  const names = Object.keys({ ...rowOf(0, [NOTHING], undefined) }) as (keyof Row)[];
  return Object.fromEntries(names.map(name => [name, rows.map(row => row[name])])) as unknown as Series;
}

const NOTHING: Second = {
  at: 0,
  seconds: 1,
  latencies: {},
  durable: 0,
  refused: {},
  bytesIn: 0,
  cpu: 0,
  behind: 0,
};

function commandsOf(seconds: readonly Second[]): CommandRow[] {
  const names = new Set(seconds.flatMap(({ latencies }) => Object.keys(latencies)));
  return [...names].toSorted().map(name => {
    const latencies = Latencies.sum(
      seconds.flatMap(second => {
        const text = second.latencies[name];
        return text ? [Latencies.decode(text)] : [];
      }),
    );
    const refused: Record<string, number> = {};
    for (const second of seconds) {
      for (const [code, count] of Object.entries(second.refused[name] ?? {}))
        refused[code] = (refused[code] ?? 0) + count;
    }
    return { name, count: latencies.count, refused, p50: latencies.within(50), p99: latencies.within(99) };
  });
}

function latenciesOf({ latencies }: Second): Latencies[] {
  return Object.values(latencies).map(text => Latencies.decode(text));
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
