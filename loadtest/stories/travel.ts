import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { AuditService } from '../../src/services/AuditService.ts';
import { Refused } from '../../sdk/errors.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { Cluster } from '../cluster/Cluster.ts';
import { Chronicle } from './Chronicle.ts';
import { Holders } from './Holders.ts';
import { recordOf } from './records.ts';
import type { Setting } from './Story.ts';
import { type Teller, told } from './Teller.ts';
import { Voyager } from './Voyager.ts';

const TERRA = 'terran-space';
const NEXUS = 'central-nexus';
const NAMES = ['Nova', 'Juno', 'Kito', 'Sol'];
const CALM = 2_000;
/** How long everybody stays where they have come to. */
const STAY = 2_000;
/** How much later each sets out than the one before. */
const APART = 700;
/** Longer than a lease lasts, and than a node takes to start. */
const PATIENCE = 30_000;

interface Scene {
  cluster: Cluster;
  database: Database;
  galaxy: SectorWars;
  holders: Holders;
  chronicle: Chronicle;
  teller: Teller;
}

/** Two nodes, some pilots between them, and what happens to both: a node dies, and all are started anew one after the other. */
export async function travel({ teller, cast }: Pick<Setting, 'teller' | 'cast'>): Promise<void> {
  const env = { NODE_ENV: 'test', FIRST_LOGIN: 'skip', RATE_LIMITS: 'on' };
  const cluster = await Cluster.open({ nodes: 2, env, onProgress: line => teller.line(line, 'dim') });
  let database: Database | undefined;
  let holders: Holders | undefined;
  try {
    database = await openDatabase({ url: cluster.databaseUrl, dataDir: cluster.folder, name: 'story' });
    const known = new Holders(database.orm.em);
    holders = known;
    const galaxy = SectorWars.connect(cluster.urls);
    const chronicle = new Chronicle(teller, region => known.of(region));
    await play({ cluster, database, galaxy, holders, chronicle, teller }, cast);
  } finally {
    holders?.stop();
    await database?.close();
    await cluster.close();
  }
}

async function play(scene: Scene, cast: Setting['cast']): Promise<void> {
  const { teller, chronicle, holders, cluster, database } = scene;
  teller.scene('Four pilots come to a galaxy of two nodes');
  const voyagers = await gather(scene, cast);
  const [nova] = voyagers as [Voyager];
  teller.check(
    'all of them are in Terran Space',
    voyagers.every(({ region }) => region === TERRA),
  );

  teller.scene('Only citizens travel');
  await citizenship(scene, voyagers);

  teller.scene('To the Nexus and back, with something in the hold');
  await haul(scene, voyagers);
  const isElsewhere = holders.of(TERRA) !== holders.of(NEXUS);
  teller.line(`${TERRA} is on ${holders.of(TERRA)}, ${NEXUS} on ${holders.of(NEXUS)}`);
  teller.check('the two regions are on two nodes', isElsewhere);

  const commute = new Commute(voyagers);
  teller.scene('The node of the Nexus is killed while they travel');
  await commute.each(1);
  const victim = cluster.nodes.find(({ name }) => name === holders.of(NEXUS)) ?? cluster.nodes[0];
  if (!victim) throw new Error('there are no nodes');
  await until(() => voyagers.some(({ isResting, region }) => isResting && region === NEXUS));
  chronicle.event(`${victim.name} is killed: kill -9 ${victim.pid}`, 'red');
  const killed = performance.now();
  await victim.kill();
  await commute.each(1);
  const survived = performance.now() - killed;
  await victim.start();
  chronicle.event(`${victim.name} runs again, process ${victim.pid}`, 'green');
  teller.check(`everybody has travelled on, within ${(survived / 1_000).toFixed(1)} s`, survived < PATIENCE);
  teller.check(
    'somebody was cut off by it',
    voyagers.some(({ cutOff }) => cutOff > 0),
  );

  teller.scene('Both nodes are started anew, one after the other, and nobody is to notice');
  const loadOf = ({ name }: { name: string }) => [TERRA, NEXUS].filter(region => holders.of(region) === name).length;
  const before = voyagers.reduce((sum, { cutOff }) => sum + cutOff, 0);
  // That which has everything comes first, so that everybody moves twice.
  for (const node of cluster.nodes.toSorted((one, other) => loadOf(other) - loadOf(one))) {
    chronicle.event(`${node.name} is to stop: SIGTERM, process ${node.pid}`);
    const code = await node.stop();
    chronicle.event(`${node.name} has handed everything over and ended with ${code}`);
    if (code !== 0) teller.check(`${node.name} ends cleanly`, false);
    await node.start();
    chronicle.event(`${node.name} runs again, process ${node.pid}`, 'green');
    await commute.each(1);
    await sleep(CALM);
  }
  await commute.end();
  const cutOff = voyagers.reduce((sum, voyager) => sum + voyager.cutOff, 0) - before;
  const moved = voyagers.reduce((sum, voyager) => sum + voyager.moved, 0);
  teller.check('nobody was cut off: they were moved along', cutOff === 0 && moved > 0);

  teller.scene('The books');
  await count(voyagers, database, teller);
  await nova.pilot.say('Same time tomorrow?', 'region');
  for (const { pilot } of voyagers) await pilot.leave();
}

async function gather({ galaxy, chronicle }: Scene, cast: Setting['cast']): Promise<Voyager[]> {
  const voyagers: Voyager[] = [];
  for (const name of NAMES) {
    const pilot = await galaxy.register(`${name}_${randomUUID().slice(0, 5)}`, randomUUID());
    cast(pilot);
    const voyager = new Voyager({ name, pilot, galaxy, chronicle, isDetailed: name === NAMES[0] });
    await pilot.enter();
    const { credits, turns } = pilot.me;
    chronicle.pilot(voyager, `enters with ${told(credits)} credits and ${told(turns)} turns`);
    voyagers.push(voyager);
  }
  return voyagers;
}

async function citizenship({ cluster, chronicle, teller }: Scene, voyagers: readonly Voyager[]): Promise<void> {
  const [nova] = voyagers as [Voyager];
  await nova.dock();
  const refused = await nova.pilot.travel(NEXUS).catch((error: unknown) => error);
  if (refused instanceof Refused) chronicle.pilot(nova, `is turned away at the gate: ${refused.message}`, 'yellow');
  const code = refused instanceof Refused ? refused.code : undefined;
  teller.check('a stranger is refused, and stays', code === 'ERR_GALACTIC_CITIZEN_REQUIRED' && nova.region === TERRA);
  for (const { pilot } of voyagers) {
    const { user } = await pilot.account();
    const env = { PATH: process.env['PATH'], DATABASE_URL: cluster.databaseUrl, DATA_DIR: cluster.folder };
    const command = ['src/cli/operator.ts', 'citizen', user.username];
    const { stdout } = await promisify(execFile)(process.execPath, command, { env });
    chronicle.event(`the operator: ${stdout.trim()}`, 'reset');
  }
}

/** Nova buys in the Nexus what Terran Space may want; what is said in a region stays there. */
async function haul({ chronicle, teller }: Scene, voyagers: readonly Voyager[]): Promise<void> {
  const [nova, ...others] = voyagers as [Voyager, ...Voyager[]];
  const heard: string[] = [];
  for (const { pilot } of others) pilot.on('chat', ({ text }) => heard.push(text));
  for (const voyager of voyagers) await voyager.travel(NEXUS);
  const words = 'Five thousand sectors, and they all smell of ozone.';
  await nova.pilot.say(words, 'region');
  await until(() => heard.length >= others.length);
  chronicle.pilot(nova, `says: ${words}`, 'italic');
  teller.check('the others hear it, in the region where all of them are now', heard.length === others.length);

  await nova.dock();
  const stationId = nova.pilot.me.currentPortId ?? '';
  const { resources } = await nova.pilot.market(stationId);
  const [good] = Object.entries(resources).filter(([, { sellPrice, quantity }]) => sellPrice !== null && quantity > 10);
  if (!good) throw new Error('the Nexus sells nothing');
  const [commodity] = good;
  const { transaction } = await nova.pilot.buy({ stationId, commodity, quantity: 5 });
  chronicle.pilot(nova, `buys 5 ${commodity} for ${told(transaction.total)} credits`);
  await nova.travel(TERRA);
  const aboard = nova.pilot.ship.cargo.contents[commodity];
  teller.check(`the 5 ${commodity} came along`, aboard === 5);
  for (const voyager of others) await voyager.travel(TERRA);
}

/** Everybody travels to and fro. */
class Commute {
  readonly #voyagers: readonly Voyager[];
  readonly #journeys: Promise<void>[];
  #isOn = true;

  constructor(voyagers: readonly Voyager[]) {
    this.#voyagers = voyagers;
    this.#journeys = voyagers.map((voyager, at) => this.#travel(voyager, at * APART));
  }

  /** Resolves when each of them has arrived so many times more. */
  async each(times: number): Promise<void> {
    const before = this.#voyagers.map(({ tickets }) => tickets.length);
    const enough = until(() => this.#voyagers.every(({ tickets }, at) => tickets.length >= (before[at] ?? 0) + times));
    // Who cannot go on ends the story at once.
    await Promise.race([enough, Promise.all(this.#journeys)]);
  }

  async end(): Promise<void> {
    this.#isOn = false;
    await Promise.all(this.#journeys);
  }

  async #travel(voyager: Voyager, wait: number): Promise<void> {
    await sleep(wait);
    while (this.#isOn) {
      await voyager.travel(voyager.region === TERRA ? NEXUS : TERRA);
      await voyager.rest(STAY);
    }
  }
}

async function count(voyagers: readonly Voyager[], { orm }: Database, teller: Teller): Promise<void> {
  const ids = voyagers.map(({ pilot }) => pilot.session.playerId);
  const rows = await orm.em.fork().execute<Row[]>(BOOKS, [`{${ids.join()}}`]);
  const row = teller.table([
    { name: 'pilot', width: 8 },
    { name: 'journeys', width: 8, right: true },
    { name: 'arrived', width: 8, right: true },
    { name: 'paid for', width: 8, right: true },
    { name: 'fares', width: 6, right: true },
    { name: 'moved along', width: 11, right: true },
    { name: 'cut off', width: 7, right: true },
    { name: 'is in', width: 14 },
  ]);
  const books = new Map(rows.map(line => [line.id, line]));
  for (const { name, pilot, tickets, moved, cutOff } of voyagers) {
    const line = books.get(pilot.session.playerId);
    row(name, tickets.length, line?.arrived ?? 0, line?.paid ?? 0, line?.fares ?? 0, moved, cutOff, line?.region ?? '');
  }
  const all = (holds: (voyager: Voyager, line: Row) => boolean) =>
    voyagers.every(voyager => {
      const line = books.get(voyager.pilot.session.playerId);
      return line !== undefined && holds(voyager, line);
    });
  teller.check(
    'every journey that was promised is there and has arrived, and no other is',
    all(({ tickets }, { arrived, journeys }) => arrived === tickets.length && journeys === arrived),
  );
  teller.check(
    'each was paid for once',
    all(({ tickets, fares }, line) => line.paid === tickets.length && line.fares === fares),
  );
  teller.check(
    'everybody is in one place, the one that they see',
    all(({ region }, line) => line.region === region),
  );
  const balances = await Promise.all(
    voyagers.map(async ({ pilot }) => (await recordOf(pilot)).rest === pilot.me.credits),
  );
  teller.check('all that the ledgers say adds up to the credits', balances.every(Boolean));
  const faults = await new AuditService(orm.em).faults();
  teller.check('the audit of the whole galaxy finds nothing', faults.length === 0);
  teller.check(
    'nobody had to log in again',
    voyagers.every(({ ended }) => ended === 0),
  );
}

interface Row {
  id: string;
  region: string | null;
  journeys: number;
  arrived: number;
  paid: number;
  fares: number;
}

const BOOKS = `
  select p.id, r.name as region, j.journeys, j.arrived, c.paid, c.fares
  from players p left join regions r on r.id = p.current_region_id
    cross join lateral (
      select count(*)::int as journeys, (count(*) filter (where status = 'completed'))::int as arrived
      from inter_regional_travels where player_id = p.id) j
    cross join lateral (
      select count(*)::int as paid, coalesce(-sum(delta), 0)::int as fares
      from credit_entries where account_id = p.id and reason = 'travel') c
  where p.id = any(?::uuid[])`;

async function until(holds: () => boolean): Promise<void> {
  const givenUpAt = performance.now() + PATIENCE;
  while (!holds() && performance.now() < givenUpAt) await sleep(20);
}
