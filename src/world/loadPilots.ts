import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { query } from '../db/query.ts';
import {
  CommandReceipt,
  FormationDiscovery,
  Haggle,
  Player,
  PriceWatch,
  Reputation,
  Ship,
  WarpKnowledge,
} from '../entities/index.ts';
import { readRows, type Row } from './readRows.ts';
import { haggleKey, type Pilot } from './Pilot.ts';

const SECTORS = '(select id from sectors where region_id = $2)';
const STATIONS = '(select id from stations where region_id = $2)';
const FORMATIONS = '(select id from special_formations where region_id = $2)';

const MINE = 't.player_id = any($1::uuid[])';
/**
 * Loads players who are in the region, each with all that belongs to them: eight queries, however many they are. Who is not in it
 * is not in the answer.
 */
export async function loadPilots(
  em: SqlEntityManager,
  regionId: string,
  playerIds: readonly string[],
): Promise<Map<string, Pilot>> {
  const ids = [playerIds];
  const here = [playerIds, regionId];
  const [players, ships, standings, visits, knowledge, formations, haggles, watches] = await Promise.all([
    readRows(em, Player, 't.id = any($1::uuid[]) and t.current_region_id = $2 and t.is_active', here),
    readRows(em, Ship, 't.owner_id = any($1::uuid[]) and not t.is_destroyed', ids),
    readRows(em, Reputation, MINE, ids),
    idsOf(em, VISITED, here),
    readRows(em, WarpKnowledge, `${MINE} and t.region_id = $2`, here),
    readRows(em, FormationDiscovery, `${MINE} and t.formation_id in ${FORMATIONS}`, here),
    readRows(em, Haggle, `${MINE} and t.station_id in ${STATIONS}`, here),
    readRows(em, PriceWatch, `${MINE} and t.station_id in ${STATIONS}`, here),
  ]);
  const pilots = new Map(players.map(player => [player.id, newPilot(player)]));
  for (const ship of ships) pilots.get(ship.ownerId ?? '')?.ships.set(ship.id, ship);
  for (const standing of standings) pilots.get(standing.playerId)?.standings.set(standing.factionId, standing);
  for (const [playerId, sectorIds] of visits) {
    const pilot = pilots.get(playerId);
    if (pilot) pilot.visited = new Set(sectorIds);
  }
  for (const known of knowledge) pilots.get(known.playerId)?.knowledge.set(known.edgeId, known);
  for (const found of formations) pilots.get(found.playerId)?.formations.set(found.formationId, found);
  for (const talk of haggles)
    pilots.get(talk.playerId)?.haggles.set(haggleKey(talk.stationId, talk.commodity, talk.side), talk);
  for (const watch of watches) pilots.get(watch.playerId)?.watches.set(watch.id, watch);
  return pilots;
}

/** What players were answered to commands, by `receiptKey`. What is not known any more is not in the answer. */
export async function loadReceipts(
  em: SqlEntityManager,
  keys: readonly ReceiptKey[],
): Promise<Map<ReceiptKey, Row<CommandReceipt>>> {
  const pairs = keys.map(key => key.split(' '));
  const wanted = '(t.player_id, t.command_id) in (select * from unnest($1::uuid[], $2::uuid[]))';
  const receipts = await readRows(em, CommandReceipt, wanted, [pairs.map(([id]) => id), pairs.map(([, id]) => id)]);
  return new Map(receipts.map(receipt => [receiptKey(receipt.playerId, receipt.commandId), receipt]));
}

/** The ids of all commands of players that may be repeated, by player. */
export function loadAnswered(em: SqlEntityManager, playerIds: readonly string[]): Promise<Map<string, string[]>> {
  return idsOf(em, ANSWERED, [playerIds]);
}

export type ReceiptKey = `${string} ${string}`;

export function receiptKey(playerId: string, commandId: string): ReceiptKey {
  return `${playerId} ${commandId}`;
}

/** Lists of ids by player. They come as one text each: to read as many rows, or an array, takes the driver many times as long. */
async function idsOf(em: SqlEntityManager, text: string, values: readonly unknown[]): Promise<Map<string, string[]>> {
  const lists = await query<{ playerId: string; ids: string }>(em, text, values);
  return new Map(lists.map(({ playerId, ids }) => [playerId, ids.split(' ')]));
}

const VISITED = `
  select player_id as "playerId", string_agg(sector_id::text, ' ') as ids from aria_exploration_maps
  where player_id = any($1::uuid[]) and sector_id in ${SECTORS} group by 1`;

/** Those that are too old are swept: some more do no harm. */
const ANSWERED = `
  select player_id as "playerId", string_agg(command_id::text, ' ') as ids from command_receipts
  where player_id = any($1::uuid[]) group by 1`;

function newPilot(player: Pilot['player']): Pilot {
  return {
    player,
    ships: new Map(),
    standings: new Map(),
    visited: new Set(),
    receipts: [],
    knowledge: new Map(),
    formations: new Map(),
    haggles: new Map(),
    watches: new Map(),
    newIds: new Set(),
  };
}
