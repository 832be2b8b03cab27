import { Refused } from '../../sdk/errors.ts';
import { type Deal, MarketBook, type Stop } from '../../sdk/MarketBook.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Cockpit } from './Bot.ts';

/** A haul that adds this share to the purse is not worth looking further. */
const ENOUGH = 0.12;
/** Above what was seen, in parts of it: prices move while one flies. */
const MARGIN = 1.1;
const REST = 60;

/** Looks around until something pays well, carries it for as long as it does, and looks around again. */
export async function trader({ galaxy, pilot, say, rest }: Cockpit): Promise<void> {
  const { stations } = await galaxy.map(pilot.region);
  const unseen: Stop[] = [...stations];
  const book = new MarketBook();
  for (;;) {
    const [deal] = book.deals(pilot);
    const next = unseen[0];
    if (pilot.ship.cargo.used > 0) await sellOff(pilot, book);
    else if (deal && (deal.profit >= ENOUGH * pilot.me.credits || !next)) await haul(pilot, book, deal, say);
    else if (next) book.note(next, await pilot.look(unseen.shift() ?? next));
    else {
      await rest(REST);
      // Prices have moved meanwhile.
      unseen.push(...stations);
    }
  }
}

/** Buys, flies, sells. What has become of the prices meanwhile is written down, also when the deal is off. */
async function haul(pilot: Pilot, book: MarketBook, deal: Deal, say: Cockpit['say']): Promise<void> {
  const { commodity, quantity, from, to, ask } = deal;
  const before = pilot.me.credits;
  await pilot.dockAt(from);
  const maxUnitPrice = Math.ceil(ask * MARGIN);
  const bought = await unlessRefused(pilot.buy({ stationId: from.id, commodity, quantity, maxUnitPrice }));
  book.note(from, await pilot.market(from.id));
  if (!bought) return;
  await pilot.dockAt(to);
  await sellOff(pilot, book);
  say(
    `${quantity} ${commodity} from ${from.name} to ${to.name}: ${signed(pilot.me.credits - before)}, now ${pilot.me.credits}`,
  );
}

/** Sells what is in the hold to whoever pays best and takes it. */
async function sellOff(pilot: Pilot, book: MarketBook): Promise<void> {
  for (const [commodity, quantity] of Object.entries(pilot.ship.cargo.contents)) {
    for (const stop of book.buyers(commodity)) {
      await pilot.dockAt(stop);
      const sold = await unlessRefused(pilot.sell({ stationId: stop.id, commodity, quantity }));
      book.note(stop, await pilot.market(stop.id));
      if (sold) break;
    }
  }
}

/** Undefined when the market says no: prices and shelves belong to everybody. */
async function unlessRefused<T>(trade: Promise<T>): Promise<T | undefined> {
  try {
    return await trade;
  } catch (error) {
    if (error instanceof Refused && error.code !== 'ERR_NO_TURNS') return undefined;
    throw error;
  }
}

function signed(credits: number): string {
  return credits < 0 ? String(credits) : `+${credits}`;
}
