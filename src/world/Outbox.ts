/** Something to be told once the batch that caused it is durable. */
export interface Notice {
  to: { player: string } | { sector: number; except?: string } | { region: true };
  type: string;
  data: unknown;
}

/** What a batch has to say. It leaves only after the commit. */
export class Outbox {
  #notices: Notice[] = [];

  tell(to: Notice['to'], type: string, data: unknown): void {
    this.#notices.push({ to, type, data });
  }

  /** How much is said so far, for `cut`. */
  mark(): number {
    return this.#notices.length;
  }

  /** Takes back what was said since. */
  cut(mark: number): void {
    this.#notices.length = mark;
  }

  /** All of it, which is forgotten here. */
  take(): Notice[] {
    const taken = this.#notices;
    this.#notices = [];
    return taken;
  }
}
