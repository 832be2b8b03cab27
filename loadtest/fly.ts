import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Room } from '@colyseus/sdk';
import { Command } from 'commander';
import type { RegionMap } from '../src/protocol/regions.ts';

const { url } = new Command('fly')
  .description(
    'a first hour in a minute: register, enter, dock, buy, fly to the next station that wants the goods, sell',
  )
  .option('--url <url>', 'the server', 'http://127.0.0.1:2567')
  .parse()
  .opts<{ url: string }>();

interface Way {
  sectorId: number;
  turnCost: number;
}

/** What a station pays and asks for each good; null for what it does not trade. */
type Shelves = Record<string, { quantity: number; buyPrice: number | null; sellPrice: number | null }>;

const name = `pilot_${randomUUID().slice(0, 8)}`;
const { accessToken } = await call<{ accessToken: string }>('POST', '/auth/register', {
  username: name,
  password: `${name} flies`,
});
const { region, reservation } = await call<{ region: string; reservation: never }>('POST', '/enter', {}, accessToken);
const map = await call<RegionMap>('GET', `/regions/${region}/map`);
const neighbours = neighboursOf(map);
const visited = new Set<number>();
const room: Room = await new Client(url).consumeSeatReservation(reservation);
const purse = { credits: 0, turns: 0, sectorId: 0 };
room.onMessage('me', ({ player = {} }: { player?: { credits?: number; turns?: number; currentSectorId?: number } }) => {
  purse.credits = player.credits ?? purse.credits;
  purse.turns = player.turns ?? purse.turns;
  purse.sectorId = player.currentSectorId ?? purse.sectorId;
});
room.onMessage('*', () => {});
say(`${name} enters ${region}: ${map.sectors.length} sectors, ${map.stations.length} stations`);

let sectorId = (await ask<{ sectorId: number }>('nav.moves', {})).sectorId;
let best: { good: string; paid: number; spent: number } | undefined;
for (let stops = 0; stops < 12 && !best; stops += 1) {
  sectorId = await flyToNextStation(sectorId);
  best = await buyWhatIsCheap();
}
if (!best) throw new Error('no station sells anything that fits into the hold');

for (let stops = 0; stops < 25; stops += 1) {
  sectorId = await flyToNextStation(sectorId);
  if (await sell(best)) break;
}
say(`${purse.credits} credits and ${purse.turns} turns left`);
await room.leave();

/** Flies to the nearest station that was not visited yet, a warp at a time, and docks there. */
async function flyToNextStation(from: number): Promise<number> {
  const path = pathToStation(from);
  for (const next of path) await ask<Way>('move', { sectorId: next, commandId: randomUUID() });
  const here = path.at(-1) ?? from;
  visited.add(here);
  return here;
}

/** Docks and buys ten of the cheapest good, if anything is sold here. */
async function buyWhatIsCheap() {
  const stationId = await dock();
  const { resources } = await ask<{ resources: Shelves }>('market.get', { stationId });
  const goods = Object.entries(resources).filter(([, shelf]) => shelf.sellPrice !== null && shelf.quantity >= 10);
  const [good] = goods.toSorted(([, a], [, b]) => (a.sellPrice ?? 0) - (b.sellPrice ?? 0));
  let bought;
  if (good) {
    const order = { stationId, commodity: good[0], quantity: 10, commandId: randomUUID() };
    const { transaction } = await ask<{ transaction: { unitPrice: number; total: number } }>('trade.buy', order);
    say(`bought 10 ${good[0]} at ${transaction.unitPrice}, ${transaction.total} with taxes`);
    bought = { good: good[0], paid: transaction.unitPrice, spent: transaction.total };
  }
  await ask('undock', {});
  return bought;
}

/** Sells the goods here, if the station wants them. */
async function sell({ good, spent }: { good: string; spent: number }): Promise<boolean> {
  const stationId = await dock();
  const { resources } = await ask<{ resources: Shelves }>('market.get', { stationId });
  const wanted = resources[good]?.buyPrice;
  if (wanted) {
    const order = { stationId, commodity: good, quantity: 10, commandId: randomUUID() };
    const { transaction } = await ask<{ transaction: { unitPrice: number; total: number } }>('trade.sell', order);
    say(
      `sold 10 ${good} at ${transaction.unitPrice}: ${transaction.total - spent >= 0 ? 'a profit' : 'a loss'} of ${Math.abs(transaction.total - spent)}`,
    );
  }
  await ask('undock', {});
  return Boolean(wanted);
}

async function dock(): Promise<string> {
  const station = map.stations.find(candidate => candidate.sectorId === sectorId);
  if (!station) throw new Error(`no station in sector ${sectorId}`);
  const { fee } = await ask<{ fee: number }>('dock', { stationId: station.id, commandId: randomUUID() });
  say(`sector ${sectorId}: docked at ${station.name} for ${fee}`);
  return station.id;
}

/** The sectors between here and the nearest station that was not visited. */
function pathToStation(from: number): number[] {
  const goals = new Set(map.stations.map(station => station.sectorId).filter(id => !visited.has(id)));
  const cameFrom = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (const here of queue) {
    if (goals.has(here) && here !== from) return backTo(from, here, cameFrom);
    for (const next of neighbours.get(here) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      queue.push(next);
    }
  }
  throw new Error('every station was visited');
}

function backTo(from: number, to: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [];
  for (let here = to; here !== from; here = cameFrom.get(here) ?? from) path.unshift(here);
  return path;
}

function neighboursOf({ warps }: RegionMap): Map<number, number[]> {
  const lanes = warps.flatMap(({ from, to, oneWay }) =>
    oneWay
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ],
  );
  const ways = new Map<number, number[]>();
  for (const [from = 0, to = 0] of lanes) ways.set(from, [...(ways.get(from) ?? []), to]);
  return ways;
}

/** Asks, and waits when the server says that it was too soon. */
async function ask<R>(command: string, payload: object): Promise<R> {
  for (;;) {
    try {
      return await room.request(command, payload);
    } catch (error) {
      const { reason } = error as { reason?: { code: string; data?: { retryMs?: number } } };
      if (reason?.code !== 'ERR_RATE_LIMIT')
        throw new Error(`${command} was refused: ${JSON.stringify(reason)}`, { cause: error });
      await sleep(reason.data?.retryMs);
    }
  }
}

async function call<R>(method: string, path: string, body?: object, token?: string): Promise<R> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path} was refused: ${await response.text()}`);
  return (await response.json()) as R;
}

function say(line: string): void {
  console.log(`  ${line}`);
}
