import { SLIPS, type Slips } from './data/stationClasses.ts';

export interface Berths {
  stationClass: number;
  isSpacedock: boolean;
  isStarportPrime: boolean;
  tradedockTier?: 'A' | 'B' | null;
}

/** The first test that applies decides: tradedock, spacedock, class ([DK4]). */
export function slipsOf({ stationClass, isSpacedock, isStarportPrime, tradedockTier }: Readonly<Berths>): Slips {
  if (tradedockTier) return tradedockTier === 'A' ? SLIPS.tradedockA : SLIPS.tradedockB;
  if (isSpacedock) return SLIPS.spacedock;
  if (stationClass === 0) return isStarportPrime ? SLIPS.starportPrime : SLIPS.capital;
  if (stationClass <= 2) return SLIPS.small;
  if (stationClass <= 6) return SLIPS.middle;
  return stationClass <= 10 ? SLIPS.large : SLIPS.tech;
}
