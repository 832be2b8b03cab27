import type { Logger } from '../log.ts';
import type { PriceHistoryService } from '../services/PriceHistoryService.ts';

/** Takes the pictures of the market that are due. It may be asked as often as one likes, on every node. */
export async function recordPrices(prices: PriceHistoryService, now: number, log: Logger): Promise<void> {
  const taken = await prices.take(now);
  if (taken > 0) log.debug({ taken }, 'pictures of the market taken');
}
