import { clamp, rounded } from '../galaxy/numbers.ts';
import { DECIMALS } from './scoring.ts';
import type { EarlyEnd } from './terms.ts';

/** The claim and four questions. */
const MOST_ANSWERS = 5;

/** How an answer moves suspicion, by the least believability for it. */
const MOVES = [
  { from: 0.8, by: -0.15 },
  { from: 0.6, by: -0.08 },
  { from: 0.4, by: 0 },
  { from: 0.2, by: 0.1 },
] as const;
const NOT_BELIEVED = 0.2;

/** A guard's suspicion after an answer, from what it was before it ([NG9]). */
export function suspicionAfter(before: number, believability: number): number {
  const believed = rounded(believability, DECIMALS);
  const by = MOVES.find(({ from }) => believed >= from)?.by ?? NOT_BELIEVED;
  return rounded(clamp(before + by, 0, 1), 2);
}

/** How a dialogue stands after an answer. `answered` counts the answers, the claim among them. */
interface Standing {
  answered: number;
  suspicion: number;
  believability: number;
}

/** Why nothing more is asked, null when the guard goes on ([NG10]). */
export function endOf({ answered, suspicion, believability }: Readonly<Standing>): 'asked_out' | EarlyEnd | null {
  if (answered >= MOST_ANSWERS) return 'asked_out';
  const suspected = rounded(suspicion, DECIMALS);
  if (answered >= 2 && suspected > 0.85) return 'high_suspicion';
  if (answered >= 3 && suspected < 0.2 && rounded(believability, DECIMALS) > 0.75) return 'convinced';
  return null;
}
