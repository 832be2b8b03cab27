import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { Cluster } from '../../loadtest/cluster/Cluster.ts';
import type { ClusterNode } from '../../loadtest/cluster/ClusterNode.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type Books, openBooks } from './books.ts';
import { needsRedis } from './redis.ts';
import { Trader } from './Trader.ts';

/** A cluster that all files share: node-1 is for the first region, node-2 for the second, node-3 takes over for either. */
export interface SharedGalaxy {
  cluster: Cluster;
  books: Books;
  /** After the database was away. */
  reopenBooks(): Promise<void>;
  /** Each region with the station in the sector where its journeys end. */
  harbours: Readonly<Record<RegionName, { id: string; stationId: string; sectorId: number }>>;
  /** node-1 for 1. */
  node(number: 1 | 2 | 3): ClusterNode;
  /** A citizen who has not entered yet. They call those nodes; all of them, unless others are named. */
  newcomer(urls?: readonly string[]): Promise<Trader>;
  /** So many in each region, by turns. */
  crowd(count: number): Promise<Trader[]>;
  /** The name of the node that holds the region just now. */
  ownerOf(region: RegionName): Promise<string | undefined>;
  /** All nodes run, and no region is taken up. `env` is for the nodes by name, which are started anew with it. */
  calm(env?: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void>;
  /** What all books say of these traders is what they were told, and they are where they think. */
  agreesWith(traders: readonly Trader[], told?: string): Promise<void>;
}

export type RegionName = 'terran-space' | 'central-nexus';
export const REGIONS: readonly [RegionName, RegionName] = ['terran-space', 'central-nexus'];
const PATIENCE = 30_000;

const ENV = {
  NODE_ENV: 'test',
  RATE_LIMITS: 'off',
  FIRST_LOGIN: 'skip',
  // Regions are put down as soon as everybody is gone, so that the next test finds them free.
  REGION_IDLE_SECONDS: '1',
};

let opening: Promise<SharedGalaxy> | undefined;

/** For a `before`: the suite is skipped where there is no Redis. The first who asks waits for the start. */
export async function sharedGalaxy(suite: Mocha.Context): Promise<SharedGalaxy> {
  await needsRedis(suite);
  const galaxy = await (opening ??= open());
  await galaxy.calm();
  return galaxy;
}

/** Waits for what comes about by itself. */
export async function eventually(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const givenUpAt = performance.now() + PATIENCE;
  while (!(await condition())) {
    if (performance.now() > givenUpAt) throw new Error(`it did not come about: ${what}`);
    await sleep(20);
  }
}

after('stop the cluster of the tests', async function () {
  this.timeout(120_000);
  if (!opening) return;
  const { cluster, books } = await opening;
  await books.close();
  await cluster.close();
});

async function open(): Promise<SharedGalaxy> {
  const cluster = await Cluster.open({
    nodes: 3,
    env: ENV,
    envOfNode: [{ NODE_REGIONS: REGIONS[0] }, { NODE_REGIONS: REGIONS[1] }, {}],
  });
  let books = await openBooks(cluster.databaseUrl);
  // Journeys end where there is a station: a pilot must be docked to go on.
  await books.rows('update regions set nexus_warp_sector = capital_sector_number');
  const found = await books.rows<{ name: RegionName; id: string; stationId: string; sectorId: number }>(HARBOURS);
  const harbours = Object.fromEntries(found.map(({ name, ...harbour }) => [name, harbour]));
  let people = 0;
  let knighting: Promise<unknown> = Promise.resolve();

  const node = (number: number) => cluster.nodes[number - 1] as ClusterNode;
  const galaxy: SharedGalaxy = {
    cluster,
    get books() {
      return books;
    },
    reopenBooks: async () => {
      books = await openBooks(cluster.databaseUrl);
    },
    harbours: harbours as SharedGalaxy['harbours'],
    node,
    newcomer: async (urls = cluster.urls) => {
      const name = `flyer_${(people += 1)}`;
      const pilot = await SectorWars.connect(urls).register(name, 'a long way home');
      // The books take one question at a time.
      knighting = knighting.then(() => books.rows(CITIZEN, [name]));
      await knighting;
      return new Trader(pilot, galaxy.harbours);
    },
    crowd: count =>
      Promise.all(
        Array.from({ length: count }, async (_, index) => {
          const trader = await galaxy.newcomer();
          await trader.pilot.enter();
          if (index % 2 === 1) await trader.travel();
          return trader;
        }),
      ),
    ownerOf: async region => (await books.rows<{ owner: string }>(OWNER, [region]))[0]?.owner,
    calm: async (env = {}) => {
      await Promise.all(
        cluster.nodes.map(async one => {
          if (one.state === 'paused') one.resume();
          const own = env[one.name];
          if (one.state === 'stopping') await one.exited;
          if (own) await one.kill();
          if (one.state === 'down') await one.start(own);
        }),
      );
      await eventually(async () => (await books.rows(HELD)).length === 0, 'no region is held');
      await eventually(async () => (await books.rows(ALIVE)).length === cluster.nodes.length, 'all nodes are listed');
    },
    agreesWith: async (traders, told) => {
      for (const trader of traders) await trader.agreesWith(books, told);
      expect(await books.faults(), told).to.deep.equal([]);
    },
  };
  return galaxy;
}

const HARBOURS = `
  select r.name, r.id, s.id as "stationId", s.sector_id as "sectorId" from regions r
    join sectors at on at.region_id = r.id and at.sector_number = r.capital_sector_number
    join stations s on s.sector_id = at.sector_id`;
const CITIZEN = `
  update players p set is_galactic_citizen = true from users u where u.id = p.user_id and u.username = $1`;
const OWNER = `
  select l.node_id as owner from region_leases l join regions r on r.id = l.region_id where r.name = $1 and l.expires_at > now()`;
const HELD = 'select 1 from region_leases where expires_at > now()';
const ALIVE = 'select 1 from nodes where expires_at > now() and not is_draining';
