import type { Heard } from '../services/ChatService.ts';
import { tell } from '../services/tell.ts';
import type { Ears } from './HintEar.ts';

/**
 * Tells pilots what was said to them in private while they could not hear it: told first and marked afterwards, so that nothing is lost
 * with a process. One after the other for each pilot: what is being told is not looked up a second time.
 */
export class Letters {
  readonly #ears: Pick<Ears, 'services' | 'audience' | 'turn'>;
  /** Whose letters are looked up; true when something has come meanwhile. */
  readonly #busy = new Map<string, boolean>();

  constructor(ears: Pick<Ears, 'services' | 'audience' | 'turn'>) {
    this.#ears = ears;
  }

  async tell(playerId: string): Promise<void> {
    const isBusy = this.#busy.has(playerId);
    this.#busy.set(playerId, isBusy);
    if (isBusy) return;
    try {
      do {
        this.#busy.set(playerId, false);
        await this.#tellOnce(playerId);
      } while (this.#busy.get(playerId));
    } finally {
      this.#busy.delete(playerId);
    }
  }

  /** Who does not hear it now is told when they come. */
  async #tellOnce(playerId: string): Promise<void> {
    const { audience, services, turn } = this.#ears;
    if (!audience.isHearing(playerId)) return;
    const letters = await services.chat.unheard(playerId);
    if (letters.length === 0) return;
    let told: Heard[] = [];
    const isDurable = await turn(world => {
      if (!audience.isHearing(playerId)) return;
      told = letters;
      for (const letter of told) tell(world, { player: playerId }, 'chat', letter);
    });
    if (isDurable && told.length > 0) await services.chat.heard(told.map(({ id }) => id));
  }
}
