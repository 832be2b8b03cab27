import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../rules/refusal.ts';
import { bringBack, type Failure, JOURNEY_COLUMNS, type OpenJourney, type Returned } from './endings.ts';

const MOST_AT_ONCE = 500;

export interface Failed {
  ticketId: string;
  playerId: string;
  reason: Failure;
  /** In credits. */
  refund: number;
}

/** Calls a journey off; one that was called off before is answered alike, but is no news. Refuses: ERR_NOT_IN_TRANSIT. */
export function callOff(
  em: EntityManager,
  ticket: { playerId: string; sourceRegionId: string; ticketId: string },
  now: number,
): Promise<{ returned: Returned; isNews: boolean }> {
  const journey = [ticket.ticketId, ticket.playerId, ticket.sourceRegionId];
  return em.transactional(async tx => {
    const open = await tx.execute<OpenJourney[]>(CANCELLABLE, journey);
    const [returned] = await bringBack(tx, open, { reason: null, now });
    if (returned) return { returned, isNews: true };
    const [before] = await tx.execute<Returned[]>(CANCELLED, journey);
    if (!before) throw new Refusal('ERR_NOT_IN_TRANSIT');
    return { returned: before, isNews: false };
  });
}

/** Brings a player back from whatever journey they are on; null when they are on none. */
export function failJourney(
  em: EntityManager,
  playerId: string,
  failure: { reason: Failure; now: number },
): Promise<Returned | null> {
  return em.transactional(async tx => {
    const [returned] = await bringBack(tx, await tx.execute<OpenJourney[]>(OPEN_OF, [playerId]), failure);
    return returned ?? null;
  });
}

/** Brings back whose journeys have expired, as many as one go takes. Nodes that do so at the same time share them. */
export function bringBackExpired(em: EntityManager, now: number): Promise<Returned[]> {
  return em.transactional(async tx => {
    const open = await tx.execute<OpenJourney[]>(EXPIRED, [new Date(now), MOST_AT_ONCE]);
    return bringBack(tx, open, { reason: 'expired', now });
  });
}

/** What became of a journey that failed and began in that region; null when there is none. */
export async function failureOf(em: EntityManager, ticketId: string, sourceRegionId: string): Promise<Failed | null> {
  const [failed] = await em.execute<Failed[]>(FAILED, [ticketId, sourceRegionId]);
  return failed ?? null;
}

const FAILED = `
  select ticket_id as "ticketId", player_id as "playerId", failure_reason as reason, travel_cost as refund
  from inter_regional_travels where status = 'failed' and ticket_id = ? and source_region_id = ?`;

const OPEN = `select ${JOURNEY_COLUMNS} from inter_regional_travels where status = 'in_transit'`;
const OPEN_OF = `${OPEN} and player_id = ? for update`;
const CANCELLABLE = `${OPEN} and ticket_id = ? and player_id = ? and source_region_id = ? for update`;
const EXPIRED = `${OPEN} and expires_at <= ? order by expires_at limit ? for update skip locked`;

const CANCELLED = `
  select j.ticket_id as "ticketId", p.id as "playerId", j.source_region_id as "regionId", j.source_sector_id as "sectorId",
    null as reason, j.travel_cost as refund, p.turns, p.credits
  from inter_regional_travels j join players p on p.id = j.player_id
  where j.status = 'cancelled' and j.ticket_id = ? and j.player_id = ? and j.source_region_id = ?`;
