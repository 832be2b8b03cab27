import { signal } from '@preact/signals';
import type { ReplyOf } from '../../sdk/commands.ts';
import { isGone, type Objective, wrongEnd } from '../../sdk/flyTo.ts';
import type { Game } from './Game.ts';

export interface Course {
  /** Where it begins. */
  from: number;
  target: number;
  objective: Objective;
  /** Leg by leg. */
  path: ReplyOf<'nav.plot'>['path'];
  turnCost: number;
  /** How many legs are flown. */
  done: number;
}

/** Where the pilot is going: a course is plotted, looked at, flown leg by leg, and can be broken off between two legs. */
export class Helm {
  readonly #game: Game;
  readonly course = signal<Course | null>(null);
  readonly isFlying = signal(false);
  #stopped = false;

  constructor(game: Game) {
    this.#game = game;
  }

  /** The best way to a sector. Throws what `nav.plot` refuses. */
  async plot(target: number, objective: Objective = 'turns'): Promise<Course> {
    const from = this.#game.pilot.me.currentSectorId;
    const { path, turnCost } = await this.#game.pilot.command('nav.plot', { target, objective });
    this.course.value = { from, target, objective, path, turnCost, done: 0 };
    return this.course.value;
  }

  /** Flies the course that is plotted, casting off first; where a way has closed, the next best from there. Throws what a leg is refused with. */
  async fly(): Promise<void> {
    const { pilot } = this.#game;
    if (this.isFlying.value || !this.course.value) return;
    this.isFlying.value = true;
    this.#stopped = false;
    let replots = 3;
    try {
      if (pilot.me.isDocked) await pilot.undock();
      for (let course = this.#rest(); course && !this.#stopped; course = this.#rest()) {
        const leg = course.path[course.done];
        if (!leg) break;
        try {
          await this.#leg(leg.sectorId);
          this.course.value = { ...course, done: course.done + 1 };
        } catch (error) {
          if (!isGone(error) || (replots -= 1) < 0) throw error;
          await this.plot(course.target, course.objective);
        }
      }
      if (!this.#stopped) this.course.value = null;
    } finally {
      this.isFlying.value = false;
    }
  }

  /** One leg to a neighbouring sector. */
  async move(sectorId: number): Promise<void> {
    const { pilot } = this.#game;
    if (this.isFlying.value) return;
    this.isFlying.value = true;
    try {
      if (pilot.me.isDocked) await pilot.undock();
      await this.#leg(sectorId);
      this.course.value = null;
    } finally {
      this.isFlying.value = false;
    }
  }

  /** After the leg that is being flown. */
  stop(): void {
    this.#stopped = true;
  }

  forget(): void {
    this.stop();
    this.course.value = null;
  }

  async #leg(sectorId: number): Promise<void> {
    const { pilot, feed } = this.#game;
    const flight = await pilot.move(sectorId);
    feed.note({ kind: 'flight', data: flight });
    const isNew = flight.revealed.length > 0 || flight.discoveries.some(({ type }) => type === 'formation');
    // The flight goes on meanwhile; a line that breaks comes back, and the chart is read anew then.
    if (isNew) this.#game.readChart().catch(() => {});
    if (!flight.arrived) throw wrongEnd();
  }

  #rest(): Course | null {
    return this.course.value;
  }
}
