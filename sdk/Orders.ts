import type { Room } from '@colyseus/sdk';
import type { ErrorReply } from '../src/protocol/errors.ts';
import { Ended, isPassing, Refused, retryMsOf } from './errors.ts';
import type { Line } from './Line.ts';
import { Patience } from './Patience.ts';

export interface Order {
  name: string;
  /** With the id under which it happens once, if it is one that changes something. */
  payload: { commandId?: string | undefined };
}

/** The code with which a frame is turned away that nobody could mean. */
const TOO_LARGE = 1009;
const tooLarge: ErrorReply = { code: 'ERR_TOO_LARGE', message: 'The command is too large.' };

/** How long a command may stay without an answer before its line is given up. */
const TIMEOUT = 10_000;

/** A pilot's commands: given one after the other, each until it is answered, whatever becomes of the line meanwhile. */
export class Orders {
  readonly #line: Line;
  readonly #patience: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(line: Line, patience: number) {
    this.#line = line;
    this.#patience = patience;
  }

  /** Resolves with the reply. Throws Refused, or Ended when the pilot is not in the galaxy any more. */
  give(order: Order): Promise<unknown> {
    const reply = this.#last.then(() => this.#carryOut(order));
    this.#last = reply.catch(() => {});
    return reply;
  }

  /** A command without an answer is sent again under its id; one that came too soon waits. */
  async #carryOut(order: Order): Promise<unknown> {
    const patience = new Patience(this.#patience);
    let sent = false;
    for (;;) {
      const room = await this.#roomFor(order, sent);
      const outcome = await ask(room, order);
      if ('reply' in outcome) return outcome.reply;
      const refused = 'refused' in outcome ? outcome.refused : await this.#unheard(room);
      // The answer to a departure was lost: the pilot is on the way already.
      if (refused?.code === 'ERR_IN_TRANSIT') await this.#line.drop(room);
      else if (refused && !isPassing(refused)) throw new Refused(refused);
      sent ||= !refused || refused.code === 'ERR_UNAVAILABLE';
      if (await patience.pause(refused ? retryMsOf(refused) : 0)) continue;
      if (refused) throw new Refused(refused);
      this.#line.end(new Ended('unreachable'));
    }
  }

  /** A room that did not answer is given up; a refusal if it was for what it had been sent. */
  async #unheard(room: Room): Promise<ErrorReply | undefined> {
    return (await this.#line.drop(room)) === TOO_LARGE ? tooLarge : undefined;
  }

  /** Throws what ended the line; of an order that was sent, with its id. */
  async #roomFor({ payload }: Order, sent: boolean): Promise<Room> {
    try {
      return await this.#line.room;
    } catch (error) {
      if (!sent || !(error instanceof Ended)) throw error;
      throw new Ended(error.reason, { cause: error, commandId: payload.commandId });
    }
  }
}

type Outcome = { reply: unknown } | { refused: ErrorReply } | { unanswered: true };

async function ask(room: Room, { name, payload }: Order): Promise<Outcome> {
  try {
    return { reply: await room.request(name, payload, { timeout: TIMEOUT }) };
  } catch (error) {
    const { reason } = error as { reason?: ErrorReply };
    if (reason) return { refused: reason };
    if ((error as Error).name === 'no_handler') return { refused: unknownCommand(name) };
    return { unanswered: true };
  }
}

/** This server has no such command: it is older than the table that the SDK was built with. */
function unknownCommand(command: string): ErrorReply {
  return {
    code: 'ERR_NOT_FOUND',
    message: 'The server does not know this command.',
    data: { what: 'command', command },
  };
}
