import { CLOSE } from '../protocol/commands.ts';
import type { NextNode } from '../nodes/RegionHost.ts';
import type { Seat } from '../nodes/seats.ts';
import { type PilotClient, playerOf } from './Audience.ts';

/** How many are found seats at once. */
const SEATS_AT_ONCE = 200;

/**
 * How everybody in a region comes along when it moves to another node. They are announced there while they still play here: who heeds it
 * is connected when the region comes, and misses it only for as long as it takes to be read.
 */
export class HandOver {
  readonly #region: string;
  readonly #next: NextNode;
  /** Given beforehand, by session. */
  readonly #seats = new Map<string, Seat>();

  constructor(region: string, next: NextNode) {
    this.#region = region;
    this.#next = next;
  }

  /** Before the region stops: seats at the next node, in a room that waits for it. Resolves when they are taken, or after a moment. */
  async announce(clients: readonly PilotClient[]): Promise<void> {
    for (const some of chunks(clients)) {
      const seats = await this.#next.expect(some.map(playerOf));
      for (const [index, client] of some.entries()) {
        const reservation = seats[index];
        if (!reservation) continue;
        this.#seats.set(client.sessionId, reservation);
        client.send('moving', { region: this.#region, reservation });
      }
      await this.#next.gathered(this.#seats.size);
    }
  }

  /** When the lease is given back: the next node takes the region, and everybody is told where their seat is. */
  async follow(clients: readonly PilotClient[]): Promise<void> {
    for (const some of chunks(clients)) {
      const unseated = some.filter(({ sessionId }) => !this.#seats.has(sessionId));
      const there = await this.#next.takeOver(unseated.map(playerOf));
      for (const client of some) {
        const reservation = this.#seats.get(client.sessionId) ?? there?.seats[unseated.indexOf(client)];
        // Another node than the one that was asked beforehand may have it.
        if (reservation && reservation.roomId === there?.roomId)
          client.send('moved', { region: this.#region, reservation });
        client.leave(CLOSE.moved);
      }
    }
  }
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / SEATS_AT_ONCE) }, (_, index) =>
    items.slice(index * SEATS_AT_ONCE, (index + 1) * SEATS_AT_ONCE),
  );
}
