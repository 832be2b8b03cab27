import type { Logger } from '../log.ts';
import type { JourneyService, Returned } from '../services/JourneyService.ts';

/** Brings back whose journeys have expired. It may be asked as often as one likes, on every node. */
export async function endJourneys(journeys: JourneyService, now: number, log: Logger): Promise<Returned[]> {
  const returned = await journeys.sweep(now);
  if (returned.length > 0) log.info({ returned: returned.length }, 'journeys have expired');
  return returned;
}
