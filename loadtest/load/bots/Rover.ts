import { setTimeout as sleep } from 'node:timers/promises';
import type { BotAccount } from './Bot.ts';
import { enter, type Reservation, socketUrl } from './enter.ts';
import { Link } from './Link.ts';
import type { Answer, Payload } from './wire.ts';

/** Longer than it takes the nodes to agree who has a region whose node died. */
const ENTER_WITHIN = 10_000;
/** How long a bot goes on trying: longer than anything that is done to the nodes here lasts. */
const PATIENCE = 120_000;
const PAUSE = 50;
/** The same may be asked again soon. */
const PASSING = new Set(['ERR_UNAVAILABLE', 'ERR_STARTING', 'ERR_SUPERSEDED', 'ERR_INTERNAL']);

/** A bot that outlives its lines: who loses one enters again at whichever node answers, and says once more what was not answered. */
export class Rover {
  readonly account: BotAccount;
  readonly #urls: readonly string[];
  /** The way in: where the pilot is, or is about to be. */
  #way: Promise<Link> | undefined;
  #link: Link | undefined;
  /** A seat where the region will be soon: this one says nothing until the region is there. */
  #next: { sessionId: string; link: Promise<Link> } | undefined;
  #node: number;
  #isLeaving = false;
  #bytesIn = 0;
  /** Lines that ended by themselves, by close code. */
  readonly lost: Record<string, number> = {};

  constructor(account: BotAccount, urls: readonly string[], first = 0) {
    this.account = account;
    this.#urls = urls;
    this.#node = first;
  }

  /** Where the pilot is, by what they were told last. */
  get region(): string {
    return this.#link?.region ?? '';
  }

  get bytesIn(): number {
    return this.#bytesIn + (this.#link?.bytesIn ?? 0);
  }

  /** Resolves when the pilot is in, wherever they belong. */
  here(): Promise<Link> {
    return this.#way ?? this.#go(() => this.#enter());
  }

  /** Gives a command until it is answered, always under the id that is in it. */
  async order(name: string, payload: Payload): Promise<Answer> {
    const givenUpAt = performance.now() + PATIENCE;
    while (performance.now() < givenUpAt) {
      const link = await this.here();
      const answer = await link.ask(name, payload);
      if (answer && (answer.ok || !PASSING.has(answer.code))) return answer;
      if (answer) await sleep(PAUSE);
      else {
        link.close();
        this.#lose(link);
      }
    }
    throw new Error(`${name} had no answer within ${PATIENCE / 1000} s`);
  }

  /** To the seat in another room, for as long as it is kept; else in where the pilot belongs. */
  follow(region: string, reservation: Reservation | null): Promise<Link> {
    const left = this.#link;
    // Who lost the line meanwhile is on the way there already.
    if (!left) return this.here();
    const followed = this.#go(() => this.#take(region, reservation));
    left.close();
    return followed;
  }

  leave(): void {
    this.#isLeaving = true;
    this.#link?.close();
  }

  /** Whatever was found before is not wanted any more. */
  #go(find: () => Promise<Link>): Promise<Link> {
    if (this.#link) this.#bytesIn += this.#link.bytesIn;
    this.#link = undefined;
    const way: Promise<Link> = find().then(link => {
      if (this.#way === way) this.#link = link;
      else link.close();
      return link;
    });
    this.#way = way;
    way.catch(() => {});
    return way;
  }

  /** Takes the seat beforehand; when it says what the pilot sees, the region is there. */
  #wait(left: Link, reservation: Reservation): void {
    const next = {
      sessionId: reservation.sessionId,
      link: this.#board(left.region, socketUrl(this.#url, reservation)),
    };
    this.#next = next;
    const goOver = () => {
      if (this.#next === next && this.#link === left) void this.follow(left.region, reservation);
    };
    next.link.then(goOver, () => {});
  }

  async #take(region: string, reservation: Reservation | null): Promise<Link> {
    const next = this.#next;
    this.#next = undefined;
    try {
      if (reservation && next?.sessionId === reservation.sessionId) return await next.link;
      next?.link.then(link => link.close()).catch(() => {});
      if (reservation) return await this.#board(region, socketUrl(this.#url, reservation));
    } catch {
      // The seat is gone, or its node: it is asked for anew.
    }
    return this.#enter();
  }

  async #enter(): Promise<Link> {
    const givenUpAt = performance.now() + PATIENCE;
    for (;;) {
      try {
        const { region, socket } = await enter(this.#url, this.account.token, ENTER_WITHIN);
        return await this.#board(region, socket);
      } catch (error) {
        if (this.#isLeaving || performance.now() > givenUpAt) throw error;
        this.#node += 1;
        await sleep(PAUSE * (0.5 + Math.random()));
      }
    }
  }

  #board(region: string, url: URL): Promise<Link> {
    return Link.open(region, url, {
      onMoving: (link, reservation) => {
        if (link === this.#link) this.#wait(link, reservation);
      },
      onMoved: (link, reservation) => {
        if (link === this.#link) void this.follow(link.region, reservation);
      },
      onClose: (link, code) => {
        if (link !== this.#link || this.#isLeaving) return;
        this.lost[code] = (this.lost[code] ?? 0) + 1;
        this.#lose(link);
      },
    });
  }

  #lose(link: Link): void {
    if (link === this.#link && !this.#isLeaving) void this.#go(() => this.#take(link.region, null)).catch(() => {});
  }

  get #url(): string {
    return this.#urls[this.#node % this.#urls.length] ?? '';
  }
}
