import { signal } from '@preact/signals';
import type { Departure } from '../../sdk/Pilot.ts';
import { attempt } from '../app/notices.ts';
import type { Game } from '../game/Game.ts';

/** Where a journey stands: charging, waiting at the gate where it may still be called off, through it, and there. */
export type Passage =
  | { at: 'departing'; to: string }
  | { at: 'gate' | 'crossing' | 'calling off'; to: string; departure: Departure }
  | { at: 'arrived'; to: string };

export type Method = 'platform_gate' | 'warp_jumper';

/** How long a traveller may change their mind at an open gate. The seat on the other side is kept for longer. */
const AT_GATE = 1_800;
const ON_ARRIVAL = 1_100;

/** A journey to another region, step by step. */
export class Journey {
  readonly #game: Game;
  readonly passage = signal<Passage | null>(null);
  /** Told when a journey has ended where it began. */
  onReturned: (why: 'called off' | 'failed') => void = () => {};

  constructor(game: Game) {
    this.#game = game;
    game.on('travel.failed', () => (this.passage.value = null));
    game.on('back', () => this.#lookAround());
  }

  /** Throws what `travel.depart` refuses. */
  async start(region: string, to: string, method: Method): Promise<void> {
    if (this.passage.value) return;
    this.passage.value = { at: 'departing', to };
    let departure: Departure;
    try {
      departure = await this.#game.pilot.depart(region, method);
    } catch (error) {
      this.passage.value = null;
      throw error;
    }
    this.passage.value = { at: 'gate', to, departure };
    // Where nobody has answered yet, the traveller decides what to do.
    if (departure.reservation) setTimeout(() => void attempt(() => this.cross()), AT_GATE);
  }

  /** Through the gate. Ends over there, or back here when the journey has failed. */
  async cross(): Promise<void> {
    const now = this.passage.value;
    if (now?.at !== 'gate') return;
    const { to, departure } = now;
    this.passage.value = { at: 'crossing', to, departure };
    try {
      await this.#game.pilot.follow(departure);
    } catch (error) {
      this.passage.value = null;
      throw error;
    }
    if (this.#game.pilot.region === departure.destination) this.#arrive(to);
    else {
      this.passage.value = null;
      this.onReturned('failed');
    }
  }

  async callOff(): Promise<void> {
    const now = this.passage.value;
    if (now?.at !== 'gate') return;
    this.passage.value = { ...now, at: 'calling off' };
    try {
      await this.#game.pilot.command('travel.cancel', { ticketId: now.departure.ticketId });
      this.onReturned('called off');
    } finally {
      this.passage.value = null;
    }
  }

  /** A line that was lost at the gate comes back wherever the journey leads. */
  #lookAround(): void {
    const now = this.passage.value;
    if (now?.at !== 'gate') return;
    if (this.#game.pilot.region === now.departure.destination) this.#arrive(now.to);
  }

  #arrive(to: string): void {
    this.passage.value = { at: 'arrived', to };
    setTimeout(() => {
      if (this.passage.value?.at === 'arrived') this.passage.value = null;
    }, ON_ARRIVAL);
  }
}

const journeys = new WeakMap<Game, Journey>();

/** It outlives the panel, which comes and goes. */
export function journeyOf(game: Game): Journey {
  let journey = journeys.get(game);
  if (!journey) journeys.set(game, (journey = new Journey(game)));
  return journey;
}
