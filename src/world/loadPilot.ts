import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AriaExplorationMap, CommandReceipt, Player, Reputation, Ship } from '../entities/index.ts';
import { readRows } from './readRows.ts';
import { type Pilot, RECEIPT_LIFETIME } from './World.ts';

/** Loads a player who is in the region, with all that belongs to them: five queries. Null if they are not in it. */
export async function loadPilot(em: SqlEntityManager, regionId: string, playerId: string): Promise<Pilot | null> {
  const id = [playerId];
  const [players, ships, standings, visits, receipts] = await Promise.all([
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
  ]);
  const [player] = players;
  if (!player) return null;
  return {
    player,
    ships: new Map(ships.map(ship => [ship.id, ship])),
    standings: new Map(standings.map(standing => [standing.factionId, standing])),
    visited: new Set(visits.map(visit => visit.sectorId)),
    receipts: new Map(receipts.map(receipt => [receipt.commandId, receipt])),
  };
}
