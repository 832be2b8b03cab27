import type { ReplyOf } from './commands.ts';
import { Refused } from './errors.ts';
import type { Pilot } from './Pilot.ts';

export type Objective = 'turns' | 'jumps' | 'safety';
type Move = ReplyOf<'move'>;

export interface Flight {
  /** What came of each leg, in order: the sectors, and what was found and met there. */
  legs: Move[];
  turnCost: number;
}

/** A way that was there when it was plotted, and is not any more. */
const GONE = ['ERR_NOT_ADJACENT', 'ERR_TUNNEL_CLOSED'];
const PLOTS = 5;

/** Whether a leg was refused because its way has closed: the next best is worth plotting. */
export function isGone(error: unknown): boolean {
  return error instanceof Refused && GONE.includes(error.code);
}

/** What a leg is refused with that was tried and did not lead there. */
export function wrongEnd(): Refused {
  return new Refused({ code: 'ERR_NOT_ADJACENT', message: 'That way can only be flown from the other end.' });
}

/** Flies the best way that the pilot knows; where it turns out to be closed, the next best from there. Casts off first if need be. */
export async function flyTo(pilot: Pilot, target: number, objective: Objective): Promise<Flight> {
  const legs: Move[] = [];
  for (let plots = 1; pilot.me.currentSectorId !== target; plots += 1) {
    const { path } = await pilot.command('nav.plot', { target, objective });
    if (pilot.me.isDocked) await pilot.undock();
    try {
      for (const { sectorId } of path) legs.push(await flown(pilot, sectorId));
    } catch (error) {
      if (!isGone(error) || plots >= PLOTS) throw error;
    }
  }
  return { legs, turnCost: legs.reduce((sum, { turnCost }) => sum + turnCost, 0) };
}

async function flown(pilot: Pilot, sectorId: number): Promise<Move> {
  const move = await pilot.move(sectorId);
  if (!move.arrived) throw wrongEnd();
  return move;
}
