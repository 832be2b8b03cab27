import { Haggle } from '../entities/index.ts';
import { agreementOf, waitAfterUndocking } from '../rules/haggling.ts';
import type { Agreement, Side } from '../rules/quote.ts';
import type { Row } from '../world/readRows.ts';
import { haggleKey, type Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';

const SIDES = ['buy', 'sell'] as const satisfies readonly Side[];

/** A pilot's talk with a station over one side of a good. */
interface Topic {
  stationId: string;
  commodity: string;
  side: Side;
}

export function haggleOf({ haggles }: Pilot, { stationId, commodity, side }: Topic): Row<Haggle> | null {
  return haggles.get(haggleKey(stationId, commodity, side)) ?? null;
}

/** What a pilot and a station agreed on, if it still holds. */
export function agreementWith(pilot: Pilot, topic: Topic, now: number): Agreement | null {
  return agreementOf(haggleOf(pilot, topic), now);
}

/** An agreed price is had once ([HG6]). */
export function useAgreement(world: World, pilot: Pilot, topic: Topic): void {
  const haggle = haggleOf(pilot, topic);
  if (haggle) world.set(Haggle, haggle, { state: 'closed', price: null });
}

/**
 * Ends talks and grudges when a pilot casts off; only the wait for the next talk is left ([HG7]). The rows stay, since they are used
 * again.
 */
export function endHaggles(world: World, pilot: Pilot, stationId: string, now: number): void {
  for (const commodity of world.shelves(stationId).keys()) {
    for (const side of SIDES) {
      const haggle = haggleOf(pilot, { stationId, commodity, side });
      if (!haggle) continue;
      const until = waitAfterUndocking(haggle, now);
      if (haggle.state !== 'closed' || haggle.until !== until)
        world.set(Haggle, haggle, { state: 'closed', price: null, until });
    }
  }
}
