import { computed, effect, signal } from '@preact/signals';
import type { ReplyOf } from '../../sdk/commands.ts';
import type { Game } from '../game/Game.ts';

export type OwnShip = ReplyOf<'ship.list'>['ships'][number];
export type Offers = ReplyOf<'ship.offers'>;
export type Work = Offers['ships'][number];
export type HullOffer = Offers['hulls'][number];

/** The ships one owns and what the station has for them, asked for anew whenever it may have changed. */
export class Hangar {
  readonly #game: Game;
  readonly ships = signal<readonly OwnShip[] | null>(null);
  /** Null while not docked, and until it is known. */
  readonly offers = signal<Offers | null>(null);
  /** The ship one flies, with what the server has told of it since. */
  readonly flown = computed(() => {
    const own = this.ships.value?.find(({ isFlown }) => isFlown) ?? null;
    const live = this.#game.ship.value;
    if (!own || live?.id !== own.id) return own;
    const { name, status, cargo, combat, upgrades, currentValue } = live;
    return { ...own, name, status, cargo, combat, upgrades, currentValue };
  });
  readonly #offs: (() => void)[];
  #asked = 0;

  constructor(game: Game) {
    this.#game = game;
    this.#offs = [
      effect(() => {
        // What this reads is what the answers depend on.
        const { currentShipId, currentPortId } = game.me.value;
        const { combat, maintenance, upgrades } = game.ship.value ?? {};
        void this.look(currentShipId, currentPortId, combat, maintenance, upgrades);
      }),
      game.pilot.on('me', ({ ships }) => {
        if (ships) void this.look();
      }),
      game.pilot.on('back', () => void this.look()),
    ];
  }

  /** Asks again. A line that breaks meanwhile comes back, and it is asked then. */
  async look(..._because: unknown[]): Promise<void> {
    const ask = (this.#asked += 1);
    const { pilot } = this.#game;
    const [ships, offers] = await Promise.all([
      pilot.command('ship.list').catch(() => null),
      pilot.me.isDocked ? pilot.command('ship.offers').catch(() => null) : null,
    ]);
    if (ask !== this.#asked) return;
    if (ships) this.ships.value = ships.ships;
    this.offers.value = offers;
  }

  close(): void {
    for (const off of this.#offs) off();
  }
}
