import type { BotAccount } from './bots/Bot.ts';
import type { Second } from './bots/messages.ts';
import { Newcomer } from './bots/Newcomer.ts';
import { type Acknowledged, talk } from './bots/talk.ts';
import { Tally } from './Tally.ts';

const MOST_FAULTS = 20;

/** So many newcomers at a time, each through the whole first login, one after the other as long as there are any. */
export class Negotiators {
  readonly #url: string;
  readonly #waiting: BotAccount[];
  readonly acknowledged: Acknowledged = { exchanges: [], completes: [] };
  readonly faults: string[] = [];
  readonly #tally = new Tally(() => this.#bytesIn);
  #bytesIn = 0;
  #isOpen = true;

  constructor(url: string, accounts: readonly BotAccount[]) {
    this.#url = url;
    this.#waiting = [...accounts];
  }

  /** Resolves when nobody is talking any more: after `close`, or when all have talked. */
  async play(atOnce: number): Promise<void> {
    await Promise.all(Array.from({ length: atOnce }, () => this.#playOn()));
    this.#tally.stop();
  }

  get seconds(): readonly Second[] {
    return this.#tally.seconds;
  }

  /** Nobody new begins. */
  close(): void {
    this.#isOpen = false;
  }

  /** What was counted up to now is no part of the figures; what was acknowledged stays. */
  startOver(): void {
    this.#tally.startOver();
  }

  async #playOn(): Promise<void> {
    for (let account = this.#waiting.pop(); account; account = this.#isOpen ? this.#waiting.pop() : undefined) {
      const newcomer = new Newcomer(account);
      try {
        const began = performance.now();
        await newcomer.join(this.#url);
        this.#count('enter', performance.now() - began, null);
        await talk(newcomer, this.acknowledged, (...answered) => this.#count(...answered));
      } catch (error) {
        if (this.faults.length < MOST_FAULTS) this.faults.push(`${account.playerId}: ${String(error)}`);
      }
      this.#bytesIn += newcomer.bytesIn;
      newcomer.leave();
    }
  }

  #count(name: string, milliseconds: number, refusal: string | null): void {
    this.#tally.count(name, milliseconds, refusal === null && name !== 'enter');
    if (refusal) this.#tally.refuse(name, refusal);
  }
}
