import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { query } from '../db/query.ts';
import {
  AriaExplorationMap,
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
import { RECEIPT_LIFETIME, RECENT_RECEIPTS } from './World.ts';

const SECTORS = '(select id from sectors where region_id = $2)';
const STATIONS = '(select id from stations where region_id = $2)';
const FORMATIONS = '(select id from special_formations where region_id = $2)';

const MINE = 't.player_id = any($1::uuid[])';
const RECENT = `created_at > now() - $2 * interval '1 ms'`;

/** The last receipts of each player, oldest first. */
const LAST = `(t.player_id, t.command_id) in (
  select player_id, command_id from (
    select player_id, command_id, row_number() over (partition by player_id order by created_at desc, command_id) as place
    from command_receipts where player_id = any($1::uuid[]) and ${RECENT}
  ) recent where place <= ${RECENT_RECEIPTS}) order by t.created_at, t.command_id desc`;

/**
 * Loads players who are in the region, each with all that belongs to them: ten queries, however many they are. Who is not in it
 * is not in the answer.
 */
export async function loadPilots(
  em: SqlEntityManager,
  regionId: string,
  playerIds: readonly string[],
): Promise<Map<string, Pilot>> {
  const ids = [playerIds];
  const here = [playerIds, regionId];
  const [players, ships, standings, visits, receipts, answered, knowledge, formations, haggles, watches] =
    await Promise.all([
      readRows(em, Player, 't.id = any($1::uuid[]) and t.current_region_id = $2 and t.is_active', here),
      readRows(em, Ship, 't.owner_id = any($1::uuid[]) and not t.is_destroyed', ids),
      readRows(em, Reputation, MINE, ids),
      readRows(em, AriaExplorationMap, `${MINE} and t.sector_id in ${SECTORS}`, here),
      readRows(em, CommandReceipt, LAST, [playerIds, RECEIPT_LIFETIME]),
      answeredOf(em, playerIds),
      readRows(em, WarpKnowledge, `${MINE} and t.region_id = $2`, here),
      readRows(em, FormationDiscovery, `${MINE} and t.formation_id in ${FORMATIONS}`, here),
      readRows(em, Haggle, `${MINE} and t.station_id in ${STATIONS}`, here),
      readRows(em, PriceWatch, `${MINE} and t.station_id in ${STATIONS}`, here),
    ]);
  const pilots = new Map(players.map(player => [player.id, newPilot(player)]));
  for (const ship of ships) pilots.get(ship.ownerId ?? '')?.ships.set(ship.id, ship);
  for (const standing of standings) pilots.get(standing.playerId)?.standings.set(standing.factionId, standing);
  for (const { playerId, sectorId } of visits) pilots.get(playerId)?.visited.add(sectorId);
  for (const receipt of receipts) pilots.get(receipt.playerId)?.receipts.push(receipt);
  for (const { playerId, commandIds } of answered) {
    const pilot = pilots.get(playerId);
    if (pilot) pilot.answered = commandIds;
  }
  for (const known of knowledge) pilots.get(known.playerId)?.knowledge.set(known.edgeId, known);
  for (const found of formations) pilots.get(found.playerId)?.formations.set(found.formationId, found);
  for (const talk of haggles)
    pilots.get(talk.playerId)?.haggles.set(haggleKey(talk.stationId, talk.commodity, talk.side), talk);
  for (const watch of watches) pilots.get(watch.playerId)?.watches.set(watch.id, watch);
  return pilots;
}

/** What a player was answered to a command; null when that is not known any more. */
export async function loadReceipt(
  em: SqlEntityManager,
  playerId: string,
  commandId: string,
): Promise<Row<CommandReceipt> | null> {
  const [receipt] = await readRows(em, CommandReceipt, 't.player_id = $1 and t.command_id = $2', [playerId, commandId]);
  return receipt ?? null;
}

function answeredOf(em: SqlEntityManager, playerIds: readonly string[]) {
  return query<{ playerId: string; commandIds: string[] }>(em, ANSWERED, [playerIds, RECEIPT_LIFETIME]);
}

const ANSWERED = `
  select player_id as "playerId", array_agg(command_id) as "commandIds" from command_receipts
  where player_id = any($1::uuid[]) and ${RECENT} group by 1`;

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
  };
}
