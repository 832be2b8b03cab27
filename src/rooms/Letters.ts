import type { Heard } from '../services/ChatService.ts';
import { tell } from '../services/tell.ts';
import type { Inside } from './Inside.ts';

/**
 * Tells pilots what was said to them in private while they could not hear it: told first and marked afterwards, so that nothing is lost
 * with a process. One after the other for each pilot: what is being told is not looked up a second time.
 */
export class Letters {
  readonly #inside: Inside;
  /** Whose letters are looked up; true when something has come meanwhile. */
  readonly #busy = new Map<string, boolean>();

  constructor(inside: Inside) {
    this.#inside = inside;
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
    const { audience, parts, turn } = this.#inside;
    const { chat } = parts.services;
    if (!audience.isHearing(playerId)) return;
    const letters = await chat.unheard(playerId);
    if (letters.length === 0) return;
    let told: Heard[] = [];
    const outcome = await turn('hint', world => {
      if (!audience.isHearing(playerId)) return;
      told = letters;
      for (const letter of told) tell(world, { player: playerId }, 'chat', letter);
    });
    if ('reply' in outcome && told.length > 0) await chat.heard(told.map(({ id }) => id));
  }
}
