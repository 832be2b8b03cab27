import { setTimeout as sleep } from 'node:timers/promises';
import type { Reservation } from './enter.ts';
import { Socket } from './Socket.ts';
import type { Known } from './trader.ts';
import { type Answer, FRAME, type Payload, readMessage, readResponse, requestFrame, typeOf } from './wire.ts';

const JOIN_ACK = Buffer.from([FRAME.join]);
/** How long a node may take to show the room, and how long to answer: one that stands still says nothing at all. */
const SHOW_WITHIN = 8_000;
const ANSWER_WITHIN = 5_000;

export interface LinkHooks {
  /** The region will be on another node soon, or is there now. */
  onMoving: (link: Link, reservation: Reservation) => void;
  onMoved: (link: Link, reservation: Reservation) => void;
  onClose: (link: Link, code: number) => void;
}

/** One seat in one room, from the first frame to the last: what a pilot is shown there, and what they are answered. */
export class Link {
  readonly region: string;
  readonly me: Known = { sectorId: 0, credits: 0, docked: false, cargo: { capacity: 0, used: 0, contents: {} } };
  readonly #hooks: LinkHooks;
  readonly #socket: Socket;
  readonly #missing = new Set(['state', 'me', 'sector.full']);
  readonly #shown = Promise.withResolvers<void>();
  #waiting: { requestId: number; resolve: (answer: Answer | undefined) => void } | undefined;
  #requestId = 0;
  #isOpen = true;
  /** When the seat was taken, and when all was there that the pilot sees. */
  seatedAt = 0;
  shownAt = 0;

  private constructor(region: string, url: URL, hooks: LinkHooks) {
    this.region = region;
    this.#hooks = hooks;
    this.#socket = new Socket(url, {
      onOpen: () => {},
      onFrame: frame => this.#hear(frame),
      onClose: code => this.#lose(code),
    });
  }

  /** Resolves when the pilot is shown all that they see. */
  static async open(region: string, url: URL, hooks: LinkHooks): Promise<Link> {
    const link = new Link(region, url, hooks);
    const impatient = setTimeout(() => link.close(), SHOW_WITHIN);
    try {
      await link.#shown.promise;
      return link;
    } finally {
      clearTimeout(impatient);
    }
  }

  get bytesIn(): number {
    return this.#socket.bytesIn;
  }

  /** One at a time. Nothing is answered when the line was lost before, or too slow. */
  async ask(name: string, payload: Payload): Promise<Answer | undefined> {
    if (!this.#isOpen) return undefined;
    this.#requestId += 1;
    const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
    this.#waiting = { requestId: this.#requestId, resolve };
    this.#socket.send(requestFrame(this.#requestId, name, payload));
    const impatient = new AbortController();
    const late = sleep(ANSWER_WITHIN, undefined, { signal: impatient.signal }).catch(() => undefined);
    const answer = await Promise.race([promise, late]);
    impatient.abort();
    this.#waiting = undefined;
    return answer;
  }

  close(): void {
    this.#socket.close();
  }

  #hear(frame: Buffer): void {
    const code = frame[0];
    if (code === FRAME.response) this.#answered(frame);
    else if (code === FRAME.message && typeOf(frame) === 'moving') this.#hooks.onMoving(this, seatIn(frame));
    else if (code === FRAME.message && typeOf(frame) === 'moved') this.#hooks.onMoved(this, seatIn(frame));
    else if (this.#missing.size > 0) this.#look(frame, code);
  }

  #answered(frame: Buffer): void {
    const { requestId, answer } = readResponse(frame);
    if (requestId === this.#waiting?.requestId) this.#waiting.resolve(answer);
  }

  #look(frame: Buffer, code: number | undefined): void {
    if (code === FRAME.join) {
      this.seatedAt = performance.now();
      this.#socket.send(JOIN_ACK);
    } else if (code === FRAME.state) this.#missing.delete('state');
    else if (code === FRAME.bytes) this.#missing.delete(typeOf(frame));
    else if (code === FRAME.message && typeOf(frame) === 'me') this.#learn(readMessage(frame) as Me);
    if (this.#missing.size > 0) return;
    this.shownAt = performance.now();
    this.#shown.resolve();
  }

  #learn({ player, ship }: Me): void {
    this.#missing.delete('me');
    const { currentSectorId: sectorId, credits, isDocked: docked } = player;
    Object.assign(this.me, { sectorId, credits, docked, cargo: ship?.cargo ?? this.me.cargo });
  }

  #lose(code: number): void {
    this.#isOpen = false;
    this.#shown.reject(new Error(`the connection ended with ${code} before the pilot was in`));
    this.#hooks.onClose(this, code);
    this.#waiting?.resolve(undefined);
  }
}

function seatIn(frame: Buffer): Reservation {
  return (readMessage(frame) as { reservation: Reservation }).reservation;
}

interface Me {
  player: { currentSectorId: number; credits: number; isDocked: boolean };
  ship?: { cargo: Known['cargo'] } | null;
}
