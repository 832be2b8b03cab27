import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { RegionLeases } from '../../../src/nodes/RegionLeases.ts';
import { AuditService } from '../../../src/services/AuditService.ts';
import { type OpenWorld, RegionWorlds } from '../../../src/services/RegionWorlds.ts';
import { TradeService } from '../../../src/services/TradeService.ts';
import { seededDice } from '../../../src/rules/dice.ts';
import { TravelService } from '../../../src/services/TravelService.ts';
import type { Pilot as WorldPilot } from '../../../src/world/Pilot.ts';
import { type Actor, mailboxActor } from './closedLoop.ts';
import type { Copy } from './databases.ts';
import type { Pilot } from './pilots.ts';

export interface Ours extends Actor {
  /** Throws unless the ledger is whole and the database holds what memory holds. */
  verify: () => Promise<void>;
}

/** The region as its room runs it, but for the sockets. */
export async function openOurs({ orm }: Copy, regionId: string, pilots: readonly Pilot[]): Promise<Ours> {
  const lease = await new RegionLeases(orm.em, 'bench').acquire(regionId);
  if (!lease) throw new Error('the lease is not to be had');
  const worlds = new RegionWorlds(orm.em);
  const open = await worlds.open(lease);
  const loaded = await Promise.all(pilots.map(({ id }) => worlds.loadPilot(regionId, id)));
  for (const pilot of loaded) open.world.enter(pilot as WorldPilot);

  const run = commandsOf(open);
  const actor = mailboxActor(run, async spent => {
    const began = performance.now();
    const changes = open.world.take();
    const written = open.commit.write(changes);
    spent.writing += performance.now() - began;
    await written;
    open.world.outbox.take();
  });
  return { ...actor, verify: () => verify(orm.em, worlds, lease, open) };
}

const clock = () => Date.now();

function commandsOf({ world }: OpenWorld): (pilot: Pilot) => void {
  const travel = new TravelService(clock, () => seededDice(1));
  const trade = new TradeService(clock);

  return ({ id, sectors, trade: order }) => {
    const pilot = world.pilots.get(id);
    if (!pilot) throw new Error(`pilot ${id} is not here`);
    if (sectors) {
      const to = pilot.player.currentSectorId === sectors[0] ? sectors[1] : sectors[0];
      world.all(() => travel.move(world, pilot, to));
      return;
    }
    const side = world.shipOf(pilot)?.cargo.used === 0 ? 'buy' : 'sell';
    const commandId = randomUUID();
    if (world.receiptOf(pilot, commandId)) return;
    world.all(() => {
      const reply = trade[side](world, pilot, { ...order, quantity: 1 });
      world.receipt(pilot, commandId, `trade.${side}`, reply, new Date(clock()));
    });
  };
}

async function verify(
  em: Copy['orm']['em'],
  worlds: RegionWorlds,
  lease: Parameters<RegionWorlds['open']>[0],
  { world }: OpenWorld,
): Promise<void> {
  const faults = await new AuditService(em).faults();
  if (faults.length > 0) throw new Error(`the ledger has faults: ${JSON.stringify(faults.slice(0, 3))}`);

  const { world: stored } = await worlds.open(lease);
  same(world.region, stored.region, 'the region');
  for (const [id, pilot] of world.pilots) {
    same(rowsOf(pilot), rowsOf((await worlds.loadPilot(lease.regionId, id)) as WorldPilot), `pilot ${id}`);
    const stationId = pilot.player.currentPortId;
    if (!stationId) continue;
    same(world.station(stationId), stored.station(stationId), `station ${stationId}`);
    same(world.shelves(stationId), stored.shelves(stationId), `the market of ${stationId}`);
  }
}

/** Without the receipts: memory holds the last of them. */
function rowsOf({ receipts: _receipts, newIds: _newIds, ...rows }: WorldPilot) {
  return rows;
}

function same(memory: unknown, row: unknown, what: string): void {
  if (!isDeepStrictEqual(memory, row)) throw new Error(`${what} is not in the database as it is in memory`);
}
