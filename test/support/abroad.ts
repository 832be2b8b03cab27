import type { Books } from './books.ts';
import { Pilot } from './pilot.ts';

/** A new player who is in the Nexus, without the journey there. */
export async function inTheNexus(url: string, books: Books): Promise<Pilot> {
  const pilot = await Pilot.register(url);
  await books.rows(
    `update players set current_region_id = r.id, current_sector_id = s.sector_id
     from regions r join sectors s on s.region_id = r.id and s.sector_number = r.nexus_warp_sector
     where r.name = 'central-nexus' and players.id = $1`,
    [pilot.session.playerId],
  );
  return pilot.enter();
}

export async function regionIdOf(books: Books, name: string): Promise<string> {
  const [region] = await books.rows<{ id: string }>('select id from regions where name = $1', [name]);
  return region?.id ?? '';
}

/** Sends a pilot, who becomes a citizen for it, off to the Nexus; they stay on the line. Answers with the journey's ticket. */
export async function sendToNexus(pilot: Pilot, books: Books): Promise<string> {
  await books.rows('update players set is_galactic_citizen = true where id = $1', [pilot.session.playerId]);
  await pilot.reply('dock', { stationId: await books.homeStation() });
  const destinationRegionId = await regionIdOf(books, 'central-nexus');
  return String((await pilot.reply('travel.depart', { destinationRegionId }))['ticketId']);
}

/** Has a journey be late: the next sweep ends it. */
export async function expire(ticketId: string, books: Books): Promise<void> {
  await books.rows(`update inter_regional_travels set expires_at = now() - interval '1 second' where ticket_id = $1`, [
    ticketId,
  ]);
}
