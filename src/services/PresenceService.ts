import type { Pilot, World } from '../world/World.ts';
import type { DockingService } from './DockingService.ts';
import { payOwner } from './regionTax.ts';

/** What happens as pilots come into a region or back into the game, and as they go. */
export class PresenceService {
  readonly #clock: () => number;
  readonly #docking: DockingService;

  constructor(clock: () => number, docking: DockingService) {
    this.#clock = clock;
    this.#docking = docking;
  }

  /** The pilot is in the world now. */
  arrive(world: World, pilot: Pilot): void {
    payOwner(world, pilot, this.#clock());
  }

  /** The pilot is out of the world now. */
  depart(world: World, pilot: Pilot): void {
    this.#docking.vacate(world, pilot);
  }
}
