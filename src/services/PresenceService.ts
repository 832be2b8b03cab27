import { Player } from '../entities/index.ts';
import { returnBonus } from '../rules/turns.ts';
import type { Pilot, World } from '../world/World.ts';
import { refillTurns } from './pilots.ts';
import { tell } from './tell.ts';

/** Coming into a region's room. */
export class PresenceService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** What a pilot finds who comes in, once an entry: coming back to a seat that was kept is none ([TN4]). */
  welcome(world: World, pilot: Pilot): void {
    const now = this.#clock();
    const { player } = pilot;
    refillTurns(world, pilot, now);
    const bonus = returnBonus(player, player.lastGameLogin ?? null, now);
    world.set(Player, player, { ...(bonus ? { turns: bonus.turns } : {}), lastGameLogin: new Date(now) });
    if (!bonus) return;
    const { turns, maxTurns: max } = player;
    tell(world, { player: player.id }, 'turns.changed', { turns, max, added: bonus.added, reason: 'return' });
  }
}
