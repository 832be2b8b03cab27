import { setTimeout as sleep } from 'node:timers/promises';
import type { Chart } from './Chart.ts';
import type { Reservation } from './enter.ts';
import { Roamer } from './Roamer.ts';
import { fly, order } from './trader.ts';
import type { Answer } from './wire.ts';

const PAUSE = 100;

/** A journey that was acknowledged. */
export interface Ticket {
  ticketId: string;
  playerId: string;
}

interface Departed {
  ticketId: string;
  destination: string;
  credits: number;
  reservation: Reservation | null;
}

/** A bot that travels between two regions, always from the station that is nearest to where it came out. */
export class Traveller extends Roamer {
  readonly tickets: Ticket[] = [];

  /** Flies to a station, if there is none here. */
  async prepare(charts: ReadonlyMap<string, Chart>): Promise<void> {
    const chart = charts.get(this.rover.region);
    if (!chart || this.me.docked) return;
    while (!chart.stationIn(this.me.sectorId)) {
      const [leg] = chart.legsFrom(this.me.sectorId);
      if (!leg) throw new Error(`no station in reach of sector ${this.me.sectorId}`);
      await this.#play(fly({ chart, me: this.me }, leg));
    }
  }

  /** Through the gate of the station: from the departure to all that the pilot sees at the destination, in milliseconds. */
  async travel(stationId: string, to: { id: string; name: string }): Promise<number | undefined> {
    if (!(await this.#dock(stationId))) return undefined;
    const began = performance.now();
    const fits = ({ destination }: Record<string, unknown>) => destination === to.name;
    const answer = await this.give(order('travel.depart', { destinationRegionId: to.id }, fits));
    if (!answer.ok) {
      this.records.fault(`a departure was refused with ${answer.code}`);
      return undefined;
    }
    const acknowledged = performance.now();
    const { ticketId, destination, credits, reservation } = answer.reply as unknown as Departed;
    this.tickets.push({ ticketId, playerId: this.rover.account.playerId });
    // Whose answer was lost with the line may have arrived before they heard it.
    const isThere = this.rover.region === destination;
    const link = await (isThere ? this.rover.here() : this.rover.follow(destination, reservation));
    this.look(link);
    if (link.region !== destination) this.records.fault(`a journey to ${destination} ended in ${link.region}`);
    if (link.me.credits !== credits) this.records.fault(`${credits} credits left, and ${link.me.credits} came`);
    const took = Math.max(acknowledged, link.shownAt) - began;
    this.tally.count('hand-over', took, false);
    if (!isThere && link.seatedAt > acknowledged) {
      this.tally.count('· seat', link.seatedAt - acknowledged, false);
      this.tally.count('· view', link.shownAt - link.seatedAt, false);
    }
    return took;
  }

  async #dock(stationId: string): Promise<boolean> {
    if (this.me.docked) return true;
    const fits = ({ station }: Record<string, unknown>) => (station as { id?: unknown } | undefined)?.id === stationId;
    const docked = await this.give(order('dock', { stationId }, fits));
    if (docked.ok) {
      this.me.docked = true;
      this.me.credits = Number(docked.reply['credits']);
    } else await sleep(PAUSE);
    return docked.ok;
  }

  async #play(play: ReturnType<typeof fly>): Promise<void> {
    let answer: Answer | undefined;
    for (;;) {
      const { value, done } = answer ? play.next(answer) : play.next();
      if (done || !value) return;
      answer = await this.give(value);
    }
  }
}
