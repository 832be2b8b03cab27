import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ticket } from './bots/Traveller.ts';

export interface JourneysVerdict {
  /** Acknowledged journeys that are not there, or not paid for, or did not arrive. */
  lost: number;
  /** Journeys that were paid for twice, or that nobody ordered. */
  doubled: number;
  faults: string[];
}

interface Stored {
  ticketId: string;
  status: string;
  payments: number;
}

const JOURNEYS = `
  select j.ticket_id as "ticketId", j.status, count(c.id)::int as payments
  from inter_regional_travels j
    left join credit_entries c on c.reference = j.ticket_id::text and c.reason = 'travel' and c.account_id = j.player_id
  group by j.id`;

/** Looks every journey up, those that were acknowledged and those that were not. All bots have been answered by then. */
export async function verifyJourneys(em: EntityManager, tickets: readonly Ticket[]): Promise<JourneysVerdict> {
  const stored = new Map(
    (await em.fork().execute<Stored[]>(JOURNEYS)).map(journey => [journey.ticketId, journey] as const),
  );
  const missing = tickets.filter(({ ticketId }) => {
    const journey = stored.get(ticketId);
    return !journey || journey.status !== 'completed' || journey.payments === 0;
  });
  const acknowledged = new Set(tickets.map(({ ticketId }) => ticketId));
  const repeated = tickets.length - acknowledged.size;
  const surplus = [...stored.values()].filter(({ ticketId, payments }) => payments > 1 || !acknowledged.has(ticketId));
  const lost = missing.length;
  const doubled = surplus.length + repeated;
  const faults = [];
  if (lost > 0) faults.push(`${lost} acknowledged journeys are lost, one of them ${missing[0]?.ticketId}`);
  if (doubled > 0)
    faults.push(`${doubled} journeys are doubled, one of them ${surplus[0]?.ticketId ?? 'answered twice'}`);
  return { lost, doubled, faults };
}
