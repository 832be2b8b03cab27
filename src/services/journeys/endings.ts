import type { EntityManager } from '@mikro-orm/postgresql';
import { type JourneyMethod, refundOf } from '../../rules/journey.ts';
import { query } from '../../world/query.ts';
import { newId } from '../newId.ts';

/** Why a journey failed. */
export type Failure = 'expired' | 'region_closed';

export interface Arrival {
  ticketId: string;
  sectorId: number;
  /** How often the player has come to that region. */
  visits: number;
  /** Since the departure. */
  seconds: number;
}

/** A player who is back where their journey began. */
export interface Returned {
  ticketId: string;
  playerId: string;
  regionId: string;
  sectorId: number;
  /** Null for who called it off. */
  reason: Failure | null;
  /** In credits. */
  refund: number;
  /** What the player has now. */
  turns: number;
  credits: number;
}

/** A journey whose row is locked. */
export interface OpenJourney {
  id: string;
  playerId: string;
  ticketId: string;
  regionId: string;
  sectorId: number;
  method: JourneyMethod;
  cost: number;
}

export const JOURNEY_COLUMNS = `id, player_id as "playerId", ticket_id as "ticketId", source_region_id as "regionId",
  source_sector_id as "sectorId", travel_method as method, travel_cost as cost`;

/**
 * Ends a player's journey to a region in that region: one statement, and whoever comes second finds nothing to end. No region owns
 * the rows of who is on the way, so that it may write them.
 */
export async function arriveIn(
  em: EntityManager,
  { playerId, regionId, now }: { playerId: string; regionId: string; now: number },
): Promise<Arrival | null> {
  const [arrival] = await query<Arrival>(em, ARRIVE, [new Date(now), playerId, regionId, newId(), newId()]);
  return arrival ?? null;
}

const ARRIVE = `
  with journey as (
    update inter_regional_travels set status = 'completed', completed_at = $1
    where player_id = $2 and destination_region_id = $3 and status = 'in_transit'
    returning player_id, destination_region_id as region_id, destination_sector_id as sector_id, ticket_id,
      greatest(0, extract(epoch from completed_at - initiated_at))::float8 as seconds
  ), player as (
    update players p set current_region_id = j.region_id, current_sector_id = j.sector_id
    from journey j where p.id = j.player_id
    returning p.current_ship_id as ship_id, p.current_sector_id as sector_id
  ), ship as (
    update ships s set sector_id = p.sector_id, status = 'IN_SPACE', last_updated = $1
    from player p where s.id = p.ship_id
  ), visit as (
    insert into aria_exploration_maps (id, player_id, sector_id, first_visit, last_visit)
    select $4::uuid, j.player_id, s.id, $1::timestamptz, $1::timestamptz from journey j join sectors s on s.sector_id = j.sector_id
    on conflict (player_id, sector_id) do nothing
  ), membership as (
    insert into regional_memberships as m (id, player_id, region_id, joined_at, last_visit, total_visits)
    select $5::uuid, player_id, region_id, $1::timestamptz, $1::timestamptz, 1 from journey
    on conflict (player_id, region_id) do update set last_visit = excluded.last_visit, total_visits = m.total_visits + 1
    returning total_visits
  )
  select j.ticket_id as "ticketId", j.sector_id as "sectorId", m.total_visits as visits, j.seconds from journey j cross join membership m`;

/** Ends journeys, whose rows are locked, where they began, and gives back all that they took: one statement, however many. */
export async function bringBack(
  em: EntityManager,
  journeys: readonly OpenJourney[],
  { reason, now }: { reason: Failure | null; now: number },
): Promise<Returned[]> {
  if (journeys.length === 0) return [];
  const at = new Date(now);
  const rows = journeys.map(({ method, cost, ...journey }) => ({
    ...journey,
    ...refundOf(method, cost),
    entryId: newId(),
  }));
  const status = reason === null ? 'cancelled' : 'failed';
  const players = await em.execute<{ id: string; turns: number; credits: number }[]>(BRING_BACK, [
    JSON.stringify(rows),
    status,
    reason,
    at,
    at,
  ]);
  const purses = new Map(players.map(({ id, turns, credits }) => [id, { turns, credits }]));
  return rows.flatMap(({ ticketId, playerId, regionId, sectorId, credits: refund }) => {
    const purse = purses.get(playerId);
    return purse ? [{ ticketId, playerId, regionId, sectorId, reason, refund, ...purse }] : [];
  });
}

const BRING_BACK = `
  with back as (
    select * from jsonb_to_recordset(?::jsonb) as b("id" uuid, "playerId" uuid, "ticketId" text, "regionId" uuid, "sectorId" int,
      "credits" int, "turns" int, "entryId" uuid)
  ), journey as (
    update inter_regional_travels j set status = ?, failure_reason = ?, completed_at = ?
    from back b where j.id = b.id and j.status = 'in_transit'
    returning b.*
  ), entry as (
    insert into credit_entries (id, account_type, account_id, delta, reason, reference, at)
    select j."entryId", 'player', j."playerId", j.credits, 'travel_refund', j."ticketId", ?::timestamptz from journey j where j.credits > 0
  )
  update players p set current_region_id = j."regionId", current_sector_id = coalesce(j."sectorId", p.current_sector_id),
    credits = p.credits + j.credits, turns = p.turns + j.turns, lifetime_turns_spent = p.lifetime_turns_spent - j.turns
  from journey j where p.id = j."playerId"
  returning p.id, p.turns, p.credits`;
