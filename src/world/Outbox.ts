/** Something to be told once the batch that caused it is durable. */
export interface Notice {
  to: { player: string } | { sector: number; except?: string } | { region: true };
  type: string;
  data: unknown;
}

/** For the room of another region: where to look for what was said there to a player or to a team. Ids only. */
export interface Errand {
  regionId: string;
  hint: { about: 'message'; id: string; playerId: string } | { about: 'team'; id: string };
}

/** What a batch has to say. It leaves only after the commit. */
export class Outbox {
  #notices: Notice[] = [];
  #errands: Errand[] = [];

  tell(to: Notice['to'], type: string, data: unknown): void {
    this.#notices.push({ to, type, data });
  }

  hint(regionId: string, hint: Errand['hint']): void {
    this.#errands.push({ regionId, hint });
  }

  /** How much is said so far, for `cut`. */
  mark(): readonly [notices: number, errands: number] {
    return [this.#notices.length, this.#errands.length];
  }

  /** Takes back what was said since. */
  cut([notices, errands]: ReturnType<Outbox['mark']>): void {
    this.#notices.length = notices;
    this.#errands.length = errands;
  }

  /** All of it that is for those who are here, which is forgotten here. */
  take(): Notice[] {
    const taken = this.#notices;
    this.#notices = [];
    return taken;
  }

  /** All of it that is for other regions, which is forgotten here. */
  takeErrands(): Errand[] {
    const taken = this.#errands;
    this.#errands = [];
    return taken;
  }
}
