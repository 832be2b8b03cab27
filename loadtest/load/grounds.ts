import { type Database, openDatabase } from '../../src/db/database.ts';
import { Region } from '../../src/entities/index.ts';
import type { RegionMap } from '../../src/protocol/regions.ts';
import { Cluster } from '../cluster/Cluster.ts';
import type { ClusterNode } from '../cluster/ClusterNode.ts';
import type { BotAccount } from './bots/Bot.ts';
import type { Say } from './options.ts';
import { settle } from './settlers.ts';
import { mapsOf } from './visitors.ts';

export interface GroundsOptions {
  nodes: number;
  clients: number;
  /** Each has as many pilots as the others. */
  regions: readonly string[];
  say: Say;
}

/** What scenarios of many nodes play on: a cluster of their own, its database, and pilots who are settled there. */
export interface Grounds {
  cluster: Cluster;
  database: Database;
  accounts: BotAccount[];
  regions: readonly { id: string; name: string }[];
  maps: Record<string, RegionMap>;
  /** The node that holds a region; undefined while nobody does. */
  holderOf: (region: string) => Promise<ClusterNode | undefined>;
  /** Has PostgreSQL look at its tables, as it does by itself once a minute: what was planned when they were empty is planned anew, which takes a moment. */
  analyze: () => Promise<void>;
  /** Ends the nodes as an operator would; what they should not have ended with, a line each. The database stays. */
  end: () => Promise<string[]>;
}

/** Prepares everything, plays, and clears it away whatever happens. */
export async function onGrounds<R>(options: GroundsOptions, play: (grounds: Grounds) => Promise<R>): Promise<R> {
  const { nodes, clients, regions: names, say } = options;
  const env = { RATE_LIMITS: 'off', FIRST_LOGIN: 'skip' };
  const cluster = await Cluster.open({ nodes, env, onProgress: say });
  let database: Database | undefined;
  try {
    database = await openDatabase({ url: cluster.databaseUrl, dataDir: cluster.folder, name: 'loadtest' });
    const { em } = database.orm;
    const accounts: BotAccount[] = [];
    for (const [at, region] of names.entries()) {
      const count = Math.ceil((clients - at) / names.length);
      const settlement = { count, regions: [region], place: 'stations', areCitizens: true } as const;
      accounts.push(...(await settle(em, cluster.secret, settlement)));
    }
    const maps = await mapsOf(cluster.urls[0] ?? '', names);
    const regions = (await em.fork().find(Region, { name: { $in: [...names] } })).map(({ id, name }) => ({ id, name }));
    const holderOf = async (region: string) => {
      const [held] = await em.fork().execute<{ name: string }[]>(HOLDER, [region]);
      return cluster.nodes.find(({ name }) => name === held?.name);
    };
    const analyze = async () => void (await em.fork().execute('analyze'));
    const end = () => endAll(cluster.nodes);
    return await play({ cluster, database, accounts, regions, maps, holderOf, analyze, end });
  } finally {
    await database?.close();
    await cluster.close();
  }
}

const HOLDER = `
  select l.node_id as name from region_leases l join regions r on r.id = l.region_id
  where r.name = ? and l.expires_at > now()`;

async function endAll(nodes: readonly ClusterNode[]): Promise<string[]> {
  const exits = await Promise.all(nodes.map(node => node.stop()));
  return nodes.flatMap((node, at) =>
    exits[at] === 0 ? [] : [`${node.name} ended with ${exits[at]}: ${node.log(10).join('\n')}`],
  );
}
