import { type Order, type TraderParts, trading } from './trader.ts';
import type { Answer } from './wire.ts';

/** What clients do: trade from station to station, or fly to and fro over one warp. */
export const PLAYS = { trade: trading, shuttle: shuttling } as const;

function* shuttling({ chart, me }: TraderParts): Generator<Order, void, Answer> {
  const ends = [me.sectorId, chart.neighbours(me.sectorId)[0] ?? me.sectorId];
  for (let turn = 1; ; turn += 1) {
    const sectorId = ends[turn % 2] ?? me.sectorId;
    const fits = (reply: Record<string, unknown>) => reply['sectorId'] === sectorId;
    const flown = yield { name: 'move', payload: { sectorId }, durable: true, fits };
    if (flown.ok) me.sectorId = sectorId;
  }
}
