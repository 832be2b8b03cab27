import type { Deal } from '../../sdk/MarketBook.ts';
import type { MarketPage } from '../game/Markets.ts';
import { jumpsFrom } from './ways.ts';

export interface Offer extends Deal {
  /** From here to where it is bought, and on to where it is sold. */
  jumps: number;
  /** When the older of the two markets was seen. */
  seenAt: number;
}

/** What docking twice costs beside flying, in jumps: so near deals are not all that counts. */
const EFFORT = 4;

/** The deals worth the way from a sector: by what they bring for each jump, the best first. One for each good and seller. */
export function offersFrom(
  deals: readonly Deal[],
  {
    here,
    neighbours,
    pages,
  }: {
    here: number;
    neighbours: ReadonlyMap<number, readonly number[]>;
    pages: ReadonlyMap<string, Pick<MarketPage, 'seenAt'>>;
  },
): Offer[] {
  const near = jumpsFrom(here, neighbours);
  const beyond = new Map<number, Map<number, number>>();
  const farFrom = (sector: number) => {
    if (!beyond.has(sector)) beyond.set(sector, jumpsFrom(sector, neighbours));
    return beyond.get(sector);
  };
  const seen = (id: string) => pages.get(id)?.seenAt ?? 0;
  const offers = deals
    .map(deal => ({
      ...deal,
      jumps:
        (near.get(deal.from.sectorId) ?? Infinity) + (farFrom(deal.from.sectorId)?.get(deal.to.sectorId) ?? Infinity),
      seenAt: Math.min(seen(deal.from.id), seen(deal.to.id)),
    }))
    .filter(({ jumps }) => Number.isFinite(jumps))
    .toSorted((a, b) => worth(b) - worth(a));
  const best = new Map<string, Offer>();
  for (const offer of offers) {
    const key = `${offer.commodity} ${offer.from.id}`;
    if (!best.has(key)) best.set(key, offer);
  }
  return [...best.values()];
}

function worth({ profit, jumps }: Offer): number {
  return profit / (jumps + EFFORT);
}
