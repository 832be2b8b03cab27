import { signal } from '@preact/signals';
import type { PayloadOf, ReplyOf } from '../../sdk/commands.ts';
import type { Game } from '../game/Game.ts';

export type Watch = ReplyOf<'price.watches'>['watches'][number];

/** The prices of the region that the pilot is told of. */
export class Watches {
  readonly #game: Game;
  /** Null until they are known. */
  readonly all = signal<readonly Watch[] | null>(null);

  constructor(game: Game) {
    this.#game = game;
  }

  async ask(): Promise<void> {
    this.all.value = (await this.#game.pilot.command('price.watches')).watches;
  }

  async add(wish: PayloadOf<'price.watch'>): Promise<void> {
    await this.#game.pilot.command('price.watch', wish);
    await this.ask();
  }

  async remove(id: string): Promise<void> {
    await this.#game.pilot.command('price.unwatch', { id });
    await this.ask();
  }
}
