import { Player } from '../entities/index.ts';
import { returnBonus } from '../rules/turns.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import type { DockingService } from './DockingService.ts';
import { refillTurns } from './pilots.ts';
import { payOwner } from './regionTax.ts';
import { tell } from './tell.ts';

/** What happens as pilots come into a region's room, and as they go. */
export class PresenceService {
  readonly #clock: () => number;
  readonly #docking: DockingService;

  constructor(clock: () => number, docking: DockingService) {
    this.#clock = clock;
    this.#docking = docking;
  }

  /** Before the pilot is in the world, once an entry: coming back to a seat that was kept is none ([TN4], [TX2]). */
  arrive(world: World, pilot: Pilot): void {
    const now = this.#clock();
    const { player } = pilot;
    refillTurns(world, pilot, now);
    payOwner(world, pilot, now);
    const bonus = returnBonus(player, player.lastGameLogin ?? null, now);
    world.set(Player, player, { ...(bonus ? { turns: bonus.turns } : {}), lastGameLogin: new Date(now) });
    if (!bonus) return;
    const { turns, maxTurns: max } = player;
    tell(world, { player: player.id }, 'turns.changed', { turns, max, added: bonus.added, reason: 'return' });
  }

  /** Once the pilot is out of the world. */
  depart(world: World, pilot: Pilot): void {
    this.#docking.vacate(world, pilot);
  }
}
