const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

export function sleep(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}

/** Goes on trying for a while, with pauses that grow and differ: a thousand pilots who lost a server do not come back at once. */
export class Patience {
  readonly #endsAt: number;
  #pauses = 0;

  constructor(ms: number) {
    this.#endsAt = Date.now() + ms;
  }

  /** Waits, at least as long as the server asks. False, at once, when patience would run out meanwhile. */
  async pause(atLeast = 0): Promise<boolean> {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#pauses);
    const ms = Math.max(atLeast, longest * (0.5 + Math.random() / 2));
    if (Date.now() + ms > this.#endsAt) return false;
    this.#pauses += 1;
    await sleep(ms);
    return true;
  }
}
