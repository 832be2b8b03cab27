const FIRST = 2_000;
const LONGEST = 30_000;

/** How long to wait after so many vain tries, in milliseconds: longer each time, and never so long that one gives up looking. */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST, Math.round(FIRST * 1.5 ** (tries - 1)));
}

/** Whole seconds until then, at least one: nobody waits for nothing. */
export function secondsUntil(at: number, now: number): number {
  return Math.max(1, Math.ceil((at - now) / 1000));
}
