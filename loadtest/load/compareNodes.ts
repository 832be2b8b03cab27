import { setTimeout as sleep } from 'node:timers/promises';
import type { Second } from './bots/messages.ts';
import { Crew } from './Crew.ts';
import { type Grounds, onGrounds } from './grounds.ts';
import type { Options, Say } from './options.ts';
import { verify } from './verify.ts';

/** Durable commands a second of the same trade, in a closed loop, in both regions. */
export interface NodesCompared {
  one: number;
  two: number;
  faults: string[];
}

type Played = { perSecond: number; faults: string[] };

/** What a second node adds where it must share the machine with the first, the bots and PostgreSQL. */
export async function compareNodes(options: Options, say: Say): Promise<NodesCompared> {
  const { clients, regions } = options;
  const on = (nodes: number) => onGrounds({ nodes, clients, regions, say }, grounds => trade(grounds, options));
  const one = await on(1);
  say(`one node: ${Math.round(one.perSecond)} durable commands a second`);
  const two = await on(2);
  say(`two nodes: ${Math.round(two.perSecond)}`);
  return { one: one.perSecond, two: two.perSecond, faults: [...one.faults, ...two.faults] };
}

async function trade({ cluster, database, accounts, maps, end }: Grounds, options: Options): Promise<Played> {
  const { clients, warmup, seconds, atOnce, bots } = options;
  const crew = new Crew(bots);
  try {
    const joined = await crew.join(cluster.urls[0] ?? '', accounts, atOnce);
    crew.play({ play: 'trade', maps, pace: { inFlight: clients }, seed: 2102 });
    await sleep(warmup * 1000);
    const heard: Second[] = [];
    crew.onSecond = second => heard.push(second);
    await sleep(seconds * 1000);
    crew.onSecond = () => {};
    const logs = await crew.rest();
    await crew.leave();
    const exits = await end();
    const { faults } = await verify(database.orm.em, logs);
    const durable = heard.reduce((sum, second) => sum + second.durable, 0);
    const took = heard.reduce((sum, second) => sum + second.seconds, 0) / bots;
    return { perSecond: durable / took, faults: [...joined.flatMap(({ failures }) => failures), ...faults, ...exits] };
  } finally {
    crew.dismiss();
  }
}
