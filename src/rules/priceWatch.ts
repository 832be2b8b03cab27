import { epochOf, type Moment } from './moment.ts';
import { Refusal } from './refusal.ts';

const MOST_WATCHES = 20;
/** How long a watch that fired is silent ([AL2]). */
const SILENCE = 300_000;

/** A price that a pilot wants to hear of. */
export interface Watch {
  direction: 'above' | 'below';
  price: number;
  firedAt?: Moment | null;
}

/** Refuses: ERR_TOO_MANY_WATCHES ([AL1]). */
export function checkWatches(count: number): void {
  if (count >= MOST_WATCHES) throw new Refusal('ERR_TOO_MANY_WATCHES', { most: MOST_WATCHES });
}

/** Whether a change of a listed price is to be told: it has come to what was asked for, and nothing was told lately ([AL2]). */
export function fires(
  { direction, price, firedAt }: Readonly<Watch>,
  { before, after, now }: { before: number; after: number; now: number },
): boolean {
  const crossed = direction === 'above' ? before < price && after >= price : before > price && after <= price;
  return crossed && (!firedAt || now - epochOf(firedAt) >= SILENCE);
}
