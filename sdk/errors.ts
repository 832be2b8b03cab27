import type { ErrorCode, ErrorReply, ERRORS } from '../src/protocol/errors.ts';

/** The server said no. The code is stable, the message is a sentence for a player. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ErrorCode;
  /** For a player, in the language that was asked for. */
  readonly sentence: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor({ code, message, data = {} }: ErrorReply) {
    super(`${code}: ${message}`);
    this.code = code;
    this.sentence = message;
    this.data = data;
  }
}

const SENTENCES = {
  not_entered: 'The pilot is not in the galaxy: enter() first.',
  left: 'The pilot has left.',
  superseded: 'The pilot is played from somewhere else now.',
  logged_out: 'The session has ended: log in again.',
  unreachable: 'The galaxy could not be reached again in time.',
  done: 'The guard has nothing more for the pilot: enter().',
} as const;

export type EndReason = keyof typeof SENTENCES;

/** The pilot is not in the galaxy, and does not come back by itself. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly reason: EndReason;
  /** Of a command that was sent and never answered: whether it took effect is not known, under this id it may be sent again. */
  readonly commandId: string | undefined;

  constructor(reason: EndReason, { cause, commandId }: { cause?: unknown; commandId?: string | undefined } = {}) {
    super(SENTENCES[reason], { cause });
    this.reason = reason;
    this.commandId = commandId;
  }
}

/** The same that the server says of a pilot who is not through yet: word by word, or this does not compile. */
const WAITING: (typeof ERRORS)['ERR_NOT_READY']['message'] =
  'The guard is still waiting for you. Finish your first login.';

/** The pilot belongs to the guard, not into a region. */
export function notReady(): Refused {
  return new Refused({ code: 'ERR_NOT_READY', message: WAITING });
}

const NOT_THAT: (typeof ERRORS)['ERR_STEP']['message'] = 'That is not what the guard waits for.';

/** There is no question to be answered. */
export function nothingAsked(): Refused {
  return new Refused({ code: 'ERR_STEP', message: NOT_THAT });
}

/** Nothing that speaks for the galaxy answered. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const PASSING: ReadonlySet<string> = new Set<ErrorCode>([
  'ERR_RATE_LIMIT',
  'ERR_UNAVAILABLE',
  'ERR_STARTING',
  'ERR_SUPERSEDED',
]);

/** Whether the same may be asked again soon. A superseded client learns so from its closing line. */
export function isPassing({ code }: Pick<ErrorReply, 'code'>): boolean {
  return PASSING.has(code);
}

/** How long the server asks to wait, in milliseconds. */
export function retryMsOf({ data }: Pick<ErrorReply, 'data'>): number {
  return typeof data?.['retryMs'] === 'number' ? data['retryMs'] : 0;
}
