import type { SqlEntityManager } from '@mikro-orm/postgresql';
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
import { readRows } from './readRows.ts';
import { haggleKey, type Pilot, RECEIPT_LIFETIME } from './World.ts';

const STATIONS = '(select id from stations where region_id = $2)';
const FORMATIONS = '(select id from special_formations where region_id = $2)';

/** Loads a player who is in the region, with all that belongs to them: nine queries. Null if they are not in it. */
export async function loadPilot(em: SqlEntityManager, regionId: string, playerId: string): Promise<Pilot | null> {
  const id = [playerId];
  const [players, ships, standings, visits, receipts, knowledge, formations, haggles, watches] = await Promise.all([
    readRows(em, Player, 't.id = $1 and t.current_region_id = $2 and t.is_active', [playerId, regionId]),
    readRows(em, Ship, 't.owner_id = $1 and not t.is_destroyed', id),
    readRows(em, Reputation, 't.player_id = $1', id),
    readRows(
      em,
      AriaExplorationMap,
      `t.player_id = $1 and t.sector_id in (select id from sectors where region_id = $2)`,
      [playerId, regionId],
    ),
    readRows(
      em,
      CommandReceipt,
      `t.player_id = $1 and t.created_at > now() - $2 * interval '1 ms' order by t.created_at`,
      [playerId, RECEIPT_LIFETIME],
    ),
    readRows(em, WarpKnowledge, 't.player_id = $1 and t.region_id = $2', [playerId, regionId]),
    readRows(em, FormationDiscovery, `t.player_id = $1 and t.formation_id in ${FORMATIONS}`, [playerId, regionId]),
    readRows(em, Haggle, `t.player_id = $1 and t.station_id in ${STATIONS}`, [playerId, regionId]),
    readRows(em, PriceWatch, `t.player_id = $1 and t.station_id in ${STATIONS}`, [playerId, regionId]),
  ]);
  const [player] = players;
  if (!player) return null;
  return {
    player,
    ships: new Map(ships.map(ship => [ship.id, ship])),
    standings: new Map(standings.map(standing => [standing.factionId, standing])),
    visited: new Set(visits.map(visit => visit.sectorId)),
    receipts: new Map(receipts.map(receipt => [receipt.commandId, receipt])),
    knowledge: new Map(knowledge.map(known => [known.edgeId, known])),
    formations: new Map(formations.map(found => [found.formationId, found])),
    haggles: new Map(haggles.map(talk => [haggleKey(talk.stationId, talk.commodity, talk.side), talk])),
    watches: new Map(watches.map(watch => [watch.id, watch])),
  };
}
