import { setTimeout as sleep } from 'node:timers/promises';
import { type IRoomCache, matchMaker } from '@colyseus/core';
import type { Visitor } from '../protocol/firstLogin.ts';

export type Seat = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>;

/** Whose seat it is, whether they come from another region, and to a guard who they are. */
export interface SeatAuth {
  playerId: string;
  arrives?: boolean;
  visitor?: Visitor;
}

/** A room that cannot be entered just now: another node has it, or it is being put down. */
export class RoomUnavailable extends Error {}

const TRIES = 20;
const PAUSE = 50;

/** A seat for a player. A room that was just being put down when it was asked is looked for again. */
export async function reserveSeat(locate: () => Promise<IRoomCache>, auth: SeatAuth): Promise<Seat> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const room = await locate();
    try {
      return await matchMaker.reserveSeatFor(room, {}, auth);
    } catch {
      await sleep(PAUSE);
    }
  }
  throw new RoomUnavailable(`no seat for ${auth.playerId}`);
}

/** The seat as a client finds it from wherever it called. */
export function seatAt({ address }: { address: string | null }, seat: Seat): Seat {
  return address ? { ...seat, publicAddress: address } : seat;
}
