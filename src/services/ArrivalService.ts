import type { Pilot, World } from '../world/World.ts';
import { payOwner } from './regionTax.ts';

/** What happens to pilots as they come into a region, or back into the game. */
export class ArrivalService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  arrive(world: World, pilot: Pilot): void {
    payOwner(world, pilot, this.#clock());
  }
}
