import type { Me, MyShip } from '../../sdk/View.ts';
import type { Slips } from './Desk.ts';

/** Why one cannot dock now. */
export type Refusal = 'landed' | 'no_ship' | 'harmonizing' | 'no_turns' | 'no_credits' | 'flying' | 'no_slip';

export interface Comer {
  me: Pick<Me, 'isLanded' | 'turns' | 'credits'>;
  ship: Pick<MyShip, 'status'> | null;
  isFlying: boolean;
}

/** What the station would say, as far as it is known from outside; null when it lets one in. */
export function dockingRefusal({ me, ship, isFlying }: Comer, slips: Slips | null): Refusal | null {
  if (isFlying) return 'flying';
  if (me.isLanded) return 'landed';
  if (!ship) return 'no_ship';
  if (ship.status === 'HARMONIZING') return 'harmonizing';
  if (me.turns < 1) return 'no_turns';
  if (slips && me.credits < (slips.fee ?? 0)) return 'no_credits';
  if (slips && !hasRoom(slips)) return 'no_slip';
  return null;
}

/** A free slip is for who is first in line, and for anybody when there are more of them than waiting pilots. */
function hasRoom({ capacity, taken, waiting, position }: Slips): boolean {
  const ahead = position === null ? waiting : position - 1;
  return capacity - taken > ahead;
}
