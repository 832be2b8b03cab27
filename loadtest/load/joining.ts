import { Latencies } from './latencies.ts';
import type { Options, Say } from './options.ts';
import type { JoinFigures, Stage } from './stage.ts';

/** Lets everybody in: `/enter`, the seat, the first full state. Throws when one cannot get in. */
export async function joinAll({ crew, url, accounts }: Stage, { atOnce }: Options, say: Say): Promise<JoinFigures> {
  const joined = await crew.join(url, accounts, atOnce);
  const failures = joined.flatMap(part => part.failures);
  if (failures.length > 0) throw new Error(`${failures.length} could not get in, the first: ${failures[0]}`);
  const count = joined.reduce((sum, part) => sum + part.count, 0);
  const latencies = Latencies.sum(joined.map(part => Latencies.decode(part.latencies)));
  const figures = {
    count,
    perSecond: count / Math.max(...joined.map(part => part.seconds)),
    p50Ms: latencies.within(50),
    p99Ms: latencies.within(99),
  };
  say(`${count} are in, ${figures.perSecond.toFixed(0)} a second, half within ${figures.p50Ms?.toFixed(0)} ms`);
  return figures;
}
