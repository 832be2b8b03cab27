import { Refusal } from '../refusal.ts';

interface Claim<Ship extends string> {
  /** What was claimed before, if anything was. */
  shipClaimed: string | null;
  offered: readonly Ship[];
  ship: string;
}

/** The ship that may be claimed ([NG2]). Refuses: ERR_STEP when one was claimed already, ERR_UNKNOWN_SHIP when it is not offered. */
export function checkClaim<Ship extends string>({ shipClaimed, offered, ship }: Readonly<Claim<Ship>>): Ship {
  if (shipClaimed !== null) throw new Refusal('ERR_STEP');
  const claimed = offered.find(each => each === ship);
  if (claimed === undefined) throw new Refusal('ERR_UNKNOWN_SHIP', { offered: [...offered] });
  return claimed;
}

/**
 * Lets an answer through that belongs to the question that is open ([NG20]). Refuses: ERR_STEP when none is open (nothing claimed
 * yet, or the outcome is known), ERR_STALE_EXCHANGE when it is another.
 */
export function checkAnswer({ open, exchangeId }: { readonly open: string | null; readonly exchangeId: string }): void {
  if (open === null) throw new Refusal('ERR_STEP');
  if (open !== exchangeId) throw new Refusal('ERR_STALE_EXCHANGE', { open });
}

/** How often a player may meet a guard, the first time among them. */
export const MOST_ATTEMPTS = 5;

/** Lets a pilot walk away before the guard has decided ([NG21]). Refuses: ERR_STEP. */
export function checkRestart({
  isDecided,
  attempts,
}: {
  readonly isDecided: boolean;
  readonly attempts: number;
}): void {
  if (isDecided || attempts >= MOST_ATTEMPTS) throw new Refusal('ERR_STEP', { isDecided, attempts });
}
