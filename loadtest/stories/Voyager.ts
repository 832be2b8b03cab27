import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { SectorWars } from '../../sdk/SectorWars.ts';
import { Chart } from '../load/bots/Chart.ts';
import type { Chronicle } from './Chronicle.ts';

export interface VoyagerParts {
  name: string;
  pilot: Pilot;
  galaxy: SectorWars;
  chronicle: Chronicle;
  /** Whether everything is told, or arrivals only. */
  isDetailed: boolean;
}

/** The station is shut, or wants no such guest: the next one. */
const NOT_HERE = ['ERR_ACCESS_DENIED', 'ERR_NO_PATH', 'ERR_NO_SLIP', 'ERR_STATION_CLOSED', 'ERR_STANDING_TOO_LOW'];

/** A pilot who travels, and keeps account of it. */
export class Voyager {
  readonly name: string;
  readonly pilot: Pilot;
  readonly #parts: VoyagerParts;
  /** Of the journeys that were acknowledged. */
  readonly tickets: string[] = [];
  fares = 0;
  /** Lines that were lost for another reason than a journey of their own. */
  cutOff = 0;
  moved = 0;
  ended = 0;
  /** From the departure to the arrival of the last journey, in milliseconds. */
  took = 0;
  /** Looks out of the window between two journeys. */
  isResting = false;
  #isTravelling = false;

  constructor(parts: VoyagerParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.pilot = parts.pilot;
    this.pilot.on('away', ({ code }) => this.#away(code));
    this.pilot.on('back', () => {
      if (!this.#isTravelling) this.#tell('is back', 'green');
    });
    this.pilot.on('ended', () => (this.ended += 1));
  }

  get region(): string {
    return this.pilot.region;
  }

  /** At the nearest station that takes them. */
  async dock(): Promise<string> {
    const { pilot } = this;
    const map = await this.#parts.galaxy.map(pilot.region);
    const chart = new Chart(map);
    const here = chart.stationIn(pilot.me.currentSectorId);
    const nearest = [...(here ? [here] : []), ...chart.legsFrom(pilot.me.currentSectorId).map(leg => leg.stationId)];
    for (const id of nearest) {
      const station = map.stations.find(candidate => candidate.id === id);
      if (!station) continue;
      try {
        await pilot.dockAt(station);
        return station.name;
      } catch (error) {
        if (!(error instanceof Refused && NOT_HERE.includes(error.code))) throw error;
      }
    }
    throw new Error(`${this.name} finds no station`);
  }

  /** From the nearest station to the other region. */
  async travel(to: string): Promise<void> {
    const station = await this.dock();
    if (this.#parts.isDetailed) this.#tell(`docks at ${station} and goes through the gate`);
    const began = performance.now();
    this.#isTravelling = true;
    const { ticketId, cost } = await this.pilot.travel(to);
    this.#isTravelling = false;
    this.took = performance.now() - began;
    this.tickets.push(ticketId);
    this.fares += cost;
    this.#tell(
      `arrives in sector ${this.pilot.me.currentSectorId} after ${Math.round(this.took)} ms`,
      this.#parts.isDetailed ? 'reset' : 'dim',
    );
  }

  async rest(milliseconds: number): Promise<void> {
    this.isResting = true;
    await sleep(milliseconds);
    this.isResting = false;
  }

  #away(code: number): void {
    if (this.#isTravelling && code > 4_000) return;
    if (code > 4_000) {
      this.moved += 1;
      this.#tell('is moved along with the region');
    } else {
      this.cutOff += 1;
      this.#tell('hears nothing any more, and looks for another way in', 'yellow');
    }
  }

  #tell(text: string, style?: Parameters<Chronicle['pilot']>[2]): void {
    this.#parts.chronicle.pilot(this, text, style);
  }
}
