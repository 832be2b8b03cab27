import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  CreditEntry,
  MarketPrice,
  Player,
  type Region,
  Sector,
  SectorWarp,
  Ship,
  Station,
  User,
} from '../../../src/entities/index.ts';
import { isClosed } from '../../../src/rules/docking.ts';
import { shelfTerms } from '../../../src/rules/shelf.ts';
import { newShip } from '../../../src/rules/ship.ts';
import { insertRows } from '../../../src/world/insertRows.ts';

/** What a pilot of the bench does for ever: fly back and forth over a warp, or buy a unit and sell it again. */
export type Pilot = { id: string; shipId: string } & (
  | { sectors: [number, number]; trade?: never }
  | { trade: { stationId: string; commodity: string; sectorId: number }; sectors?: never }
);

/** Of ten pilots three trade. */
export const PILOTS = 1000;
const TRADERS = 3;
const OPENING = 1_000_000_000;

/** Adds the pilots to a region, with their opening balances in the ledger. */
export async function addPilots(em: EntityManager, region: Region): Promise<Pilot[]> {
  const [ways, counters] = await Promise.all([twoWayWarps(em.fork(), region), countersOf(em.fork(), region)]);
  const pilots = Array.from({ length: PILOTS }, (_, number): Pilot => {
    const ids = { id: randomUUID(), shipId: randomUUID() };
    const trade = counters[number % counters.length];
    const sectors = ways[(number * 7) % ways.length];
    if (!trade || !sectors) throw new Error(`nothing to do for pilots in ${region.name}`);
    return number % 10 < TRADERS ? { ...ids, trade } : { ...ids, sectors };
  });
  await insert(em.fork(), region, pilots);
  return pilots;
}

async function insert(em: EntityManager, region: Region, pilots: readonly Pilot[]): Promise<void> {
  const now = new Date();
  const users = pilots.map(({ id }, number) => ({ id, username: `bench_${number}` }));
  const players = pilots.map(({ id, sectors, trade }) => ({
    id,
    userId: id,
    credits: OPENING,
    turns: OPENING,
    turnResetAt: now,
    currentRegionId: region.id,
    currentSectorId: sectors?.[0] ?? trade?.sectorId ?? 1,
    isDocked: trade !== undefined,
    currentPortId: trade?.stationId ?? null,
  }));
  const ships = pilots.map(({ id, shipId, sectors, trade }) => ({
    ...newShip('LIGHT_FREIGHTER', now.getTime()),
    id: shipId,
    name: 'Bench',
    ownerId: id,
    sectorId: sectors?.[0] ?? trade?.sectorId ?? 1,
    status: trade ? ('DOCKED' as const) : ('IN_SPACE' as const),
  }));
  const opening = { accountType: 'player' as const, delta: OPENING, reason: 'opening' };
  await insertRows(em, User, users);
  await insertRows(em, Player, players);
  await insertRows(em, Ship, ships);
  await insertRows(
    em,
    CreditEntry,
    pilots.map(({ id }) => ({ ...opening, id: randomUUID(), accountId: id })),
  );
  await em.execute('update players p set current_ship_id = s.id from ships s where s.owner_id = p.id');
}

async function twoWayWarps(em: EntityManager, { id: regionId }: Region): Promise<[number, number][]> {
  const sectors = new Map((await em.find(Sector, { regionId })).map(sector => [sector.id, sector]));
  const warps = await em.find(SectorWarp, { isBidirectional: true, isLatent: false });
  return warps.flatMap(({ sourceSectorId, destinationSectorId }): [number, number][] => {
    const [one, other] = [sectors.get(sourceSectorId), sectors.get(destinationSectorId)];
    if (!one || !other || one.controllingFaction !== other.controllingFaction) return [];
    return [[one.sectorId, other.sectorId]];
  });
}

/** The shelves that both sell and buy. */
async function countersOf(em: EntityManager, { id: regionId }: Region): Promise<NonNullable<Pilot['trade']>[]> {
  const stations = (await em.find(Station, { regionId })).filter(station => !isClosed(station));
  const prices = await em.find(MarketPrice, { stationId: { $in: stations.map(({ id }) => id) } });
  const byId = new Map(stations.map(station => [station.id, station]));
  return prices.flatMap(({ stationId, commodity, quantity }) => {
    const station = byId.get(stationId);
    if (!station || quantity < PILOTS / 10) return [];
    const { buys, sells } = shelfTerms(station, commodity);
    return buys && sells ? [{ stationId, commodity, sectorId: station.sectorId }] : [];
  });
}
