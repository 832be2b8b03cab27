import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CreditEntry, Player, Region, Sector, Ship, Station, User } from '../../src/entities/index.ts';
import { newShip } from '../../src/rules/ship.ts';
import { AccessTokens } from '../../src/services/accounts/AccessTokens.ts';
import { insertRows } from '../../src/world/insertRows.ts';
import type { BotAccount } from './bots/Bot.ts';

/** Enough of both for a day of commands without a pause. */
const OPENING = 1_000_000_000;
const SHIP = 'LIGHT_FREIGHTER';

export interface Settlement {
  count: number;
  /** Names of regions; pilots are spread over them by their stations. */
  regions: readonly string[];
  /** Where pilots start: at stations in turn, each in a sector of their own as far as there are enough, or all in one. */
  place: 'stations' | 'apart' | 'together';
  /** Who may travel. */
  areCitizens?: boolean;
}

interface Home {
  regionId: string;
  sectorId: number;
}

/**
 * Accounts by the thousand, in the database of a server that is the load test's own: to register them would take a tenth of a
 * second of CPU each. Their opening balances are in the ledger, their tokens are signed with the server's secret.
 */
export async function settle(em: EntityManager, secret: string, settlement: Settlement): Promise<BotAccount[]> {
  const homes = await homesFor(em.fork(), settlement);
  const now = new Date();
  const pilots = Array.from({ length: settlement.count }, (_, number) => {
    const home = homes[number % homes.length];
    if (!home) throw new Error(`there is nowhere to start in ${settlement.regions.join(', ')}`);
    return { ...home, id: randomUUID(), shipId: randomUUID() };
  });
  const run = randomUUID().slice(0, 8);
  await em.fork().transactional(async tx => {
    const users = pilots.map(({ id }, number) => ({ id, username: `load_${run}_${number}` }));
    await insertRows(tx, User, users);
    await insertRows(
      tx,
      Player,
      pilots.map(pilot => ({ ...playerOf(pilot, now), isGalacticCitizen: settlement.areCitizens ?? false })),
    );
    await insertRows(
      tx,
      Ship,
      pilots.map(pilot => shipOf(pilot, now)),
    );
    await insertRows(
      tx,
      CreditEntry,
      pilots.map(({ id }) => ({ ...OPENING_ENTRY, id: randomUUID(), accountId: id })),
    );
    await tx.execute(
      'update players p set current_ship_id = s.id from ships s where s.owner_id = p.id and p.current_ship_id is null',
    );
  });
  await em.fork().execute('vacuum analyze');
  const tokens = new AccessTokens(secret, () => new Date());
  return Promise.all(
    pilots.map(async ({ id }) => ({ playerId: id, token: await tokens.issue({ userId: id, playerId: id }) })),
  );
}

const OPENING_ENTRY = { accountType: 'player' as const, delta: OPENING, reason: 'opening' };

interface Settler extends Home {
  id: string;
  shipId: string;
}

function playerOf({ id, regionId, sectorId }: Settler, now: Date): Partial<Player> {
  const place = { currentRegionId: regionId, currentSectorId: sectorId };
  return { id, userId: id, credits: OPENING, turns: OPENING, turnResetAt: now, ...place };
}

function shipOf({ id, shipId, sectorId }: Settler, now: Date): Partial<Ship> {
  const hull = newShip(SHIP, now.getTime());
  return { ...hull, id: shipId, name: 'Load', ownerId: id, sectorId, status: 'IN_SPACE' };
}

async function homesFor(em: EntityManager, { regions, place, count }: Settlement): Promise<Home[]> {
  const ids = (await em.find(Region, { name: { $in: [...regions] } })).map(({ id }) => id);
  if (ids.length < regions.length) throw new Error(`not all of ${regions.join(', ')} are regions here`);
  if (place === 'apart') return spread(await em.find(Sector, { regionId: { $in: ids } }, BY_PLACE), count);
  const stations = placesOf(await em.find(Station, { regionId: { $in: ids } }, { orderBy: { id: 'asc' } }));
  return place === 'together' ? stations.slice(0, 1) : stations;
}

const BY_PLACE = { orderBy: { sectorId: 'asc' } } as const;

/** As far from each other as there is room. */
function spread(sectors: readonly Sector[], count: number): Home[] {
  const step = Math.max(1, Math.floor(sectors.length / count));
  return placesOf(sectors.filter((_, index) => index % step === 0));
}

function placesOf(places: readonly { regionId?: string | null; sectorId: number }[]): Home[] {
  return places.map(({ regionId, sectorId }) => ({ regionId: regionId ?? '', sectorId }));
}
