import type { Room } from '@colyseus/sdk';
import { board, type Crew, type RoomName } from './board.ts';

interface SpareOptions {
  to: RoomName;
  reservation: unknown;
  /** It says something: the region is there now. */
  onSign: () => void;
}

/** A seat where the pilot's region will be soon. It is silent until the region is there; what it says is kept until somebody listens. */
export class Spare {
  readonly #reservation: unknown;
  readonly #boarding: Promise<Room>;
  readonly #unwanted = new AbortController();
  readonly #heard: ((crew: Crew) => void)[] = [];
  #crew: Crew | undefined;

  constructor(url: string, { to, reservation, onSign }: SpareOptions) {
    this.#reservation = reservation;
    const tell = (word: (crew: Crew) => void) => {
      if (this.#crew) word(this.#crew);
      else if (this.#heard.push(word) === 1) onSign();
    };
    const crew: Crew = {
      to,
      hear: (type, data) => tell(listener => listener.hear(type, data)),
      boarded: room => tell(listener => listener.boarded(room)),
      lost: (room, code) => tell(listener => listener.lost(room, code)),
    };
    this.#boarding = board(url, { reservation }, crew, this.#unwanted.signal);
    this.#boarding.catch(() => {});
  }

  /** Whether it is this seat. */
  is(reservation: unknown): boolean {
    const [mine, other] = [this.#reservation, reservation] as { sessionId?: string }[];
    return mine?.sessionId !== undefined && mine.sessionId === other?.sessionId;
  }

  /** Somebody listens from now on, to what was said before as well. */
  async take(crew: Crew): Promise<Room> {
    // Who takes it must know first that they have: what they hear at once, they would not heed.
    await Promise.resolve();
    this.#crew = crew;
    for (const word of this.#heard) word(crew);
    return this.#boarding;
  }

  /** It is not wanted any more. */
  drop(): void {
    this.#unwanted.abort();
    this.#boarding.then(room => room.connection.close()).catch(() => {});
  }
}
