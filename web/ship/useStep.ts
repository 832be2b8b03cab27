import { useGame } from '../cockpit/context.ts';
import { advice, type Step } from './advice.ts';
import { emergencyPrice } from './figures.ts';
import type { Hangar } from './Hangar.ts';

/** What the ship most needs, here and now. */
export function useStep(hangar: Hangar): Step | null {
  const game = useGame();
  const ship = hangar.flown.value;
  const { isDocked, isLanded, currentSectorId } = game.me.value;
  if (!ship) return null;
  const station = game.atlas.value.stationsAt(currentSectorId)[0] ?? null;
  const offers = hangar.offers.value;
  return advice({ ship, isDocked, isLanded, offers, station, emergency: emergencyPrice(ship) });
}
