import { randomUUID } from 'node:crypto';
import { type Client, type MessageContext, Room, type RoomException, type RoomOptions } from '@colyseus/core';
import type { z } from 'zod';
import type { Logger } from '../log.ts';
import { errorBody, type ErrorCode, type ErrorReply, isErrorCode } from '../protocol/errors.ts';
import { Refusal } from '../rules/refusal.ts';
import { CopyingSerializer } from './CopyingSerializer.ts';
import { Mailbox } from './Mailbox.ts';

/** What a command waits for, around its turn. */
export interface CommandSteps<C, I, R, P> {
  prepare?: ((client: C, input: I) => Promise<P> | undefined) | undefined;
  /** It must not fail. */
  complete?: ((client: C, input: I, reply: R) => Promise<R>) | undefined;
}

/** What a command was answered, or why not. */
export type Verdict<R> = { reply: R } | { refused: ErrorReply };

/** Milliseconds between the commits of a busy room. A quiet one commits at once. */
const COMMIT_EVERY = 4;

/**
 * A room that carries out its commands one by one, a batch to a commit, and answers none of them before its batch is durable.
 * It is the edge of the socket: what is malformed, refused, too frequent or a bug of ours is answered as such, and nothing that a
 * handler or a timer throws can stop the process.
 */
export abstract class ActorRoom<T extends RoomOptions = RoomOptions> extends Room<T> {
  protected abstract readonly log: Logger;
  readonly #mailbox = new Mailbox(
    size => this.commit(size),
    error => this.#startAgain(error),
    COMMIT_EVERY,
  );

  /** Takes what the batch changed, makes it durable, then lets out what it has to say. Meanwhile the next batch runs. */
  protected abstract commit(size: number): Promise<void>;

  /** Throws away what memory holds after a batch that could not be made durable, and starts from the database again. */
  protected abstract recover(error: unknown): Promise<void>;

  /** Runs a command for a client: all of it, or nothing. */
  protected abstract carryOut<R>(client: Client, name: string, commandId: string | undefined, run: () => R): R;

  /** Whether the command was answered before, and needs nothing but that answer; looks it up if need be. It must not fail. */
  protected abstract recall(client: Client, commandId: string | undefined): Promise<boolean> | boolean;

  /** Throws a Refusal when the client sends more of that than it may. */
  protected abstract throttle(client: Client, name: string): void;

  protected onVerdict(_name: string, _outcome: string): void {}

  /**
   * A command as Colyseus wants it: checked by its format, queued, answered after its commit. What it must wait for, `prepare` fetches
   * before its turn; what that refuses, the command refuses. What can only be had when the commit is there, `complete` adds to the reply.
   */
  protected command<F extends z.ZodType, C extends Client, R, P = undefined>(
    name: string,
    format: F,
    run: (client: C, input: z.output<F>, prepared: P | undefined) => R,
    { prepare, complete }: CommandSteps<C, z.output<F>, R, P> = {},
  ) {
    const answer = (verdict: Verdict<R>, context: MessageContext): R => {
      this.onVerdict(name, 'reply' in verdict ? 'ok' : verdict.refused.code);
      return 'reply' in verdict ? verdict.reply : (context.reject(verdict.refused) as never);
    };
    return (client: C, raw: z.input<F>, context: MessageContext): R | Promise<R> => {
      const refuse = (error: unknown) => answer({ refused: this.#refusalOf(error, name) }, context);
      try {
        this.throttle(client, name);
        const input = format.parse(raw ?? {});
        const commandId = commandIdOf(input);
        const queue = (prepared?: P) => {
          const carryOut = () => this.carryOut(client, name, commandId, () => run(client, input, prepared));
          const settle = (verdict: Verdict<R>) =>
            complete && 'reply' in verdict
              ? complete(client, input, verdict.reply).then(reply => answer({ reply }, context))
              : answer(verdict, context);
          return new Promise<R>(resolve => this.#post(carryOut, name, verdict => resolve(settle(verdict))));
        };
        const go = (isRepeated: boolean) =>
          (isRepeated ? undefined : prepare?.(client, input))?.then(queue, refuse) ?? queue();
        const recalled = this.recall(client, commandId);
        return typeof recalled === 'boolean' ? go(recalled) : recalled.then(go).catch(refuse);
      } catch (error) {
        return refuse(error);
      }
    };
  }

  /** Runs something in the actor's turn and resolves when its batch is durable; what it throws is a verdict too. */
  protected enqueue<R>(run: () => R, name: string): Promise<Verdict<R>> {
    return new Promise(resolve => this.#post(run, name, resolve));
  }

  #post<R>(run: () => R, name: string, settle: (verdict: Verdict<R>) => void): void {
    let verdict: Verdict<R>;
    this.#mailbox.post({
      run: () => {
        try {
          verdict = { reply: run() };
        } catch (error) {
          verdict = { refused: this.#refusalOf(error, name) };
        }
      },
      done: () => settle(verdict),
      lost: () => settle({ refused: errorBody('ERR_UNAVAILABLE').error }),
    });
  }

  /** Answers all that waits as unknown. */
  protected abandonWaiting(error: unknown): void {
    this.#mailbox.clear(error);
  }

  /** What waits to be carried out or committed. */
  get queueLength(): number {
    return this.#mailbox.length;
  }

  protected idle(): Promise<void> {
    return this.#mailbox.idle();
  }

  protected get isShut(): boolean {
    return this.#mailbox.isShut;
  }

  /** Takes no command any more, and resolves when those that have come are answered. */
  protected shut(): Promise<void> {
    this.#mailbox.shut();
    return this.#mailbox.idle();
  }

  /** A room that can neither go on nor start again closes; who comes next opens a new one. */
  async #startAgain(error: unknown): Promise<void> {
    try {
      await this.recover(error);
    } catch (failure) {
      this.log.error({ err: failure, room: this.roomId }, 'a room could not recover');
      void this.disconnect();
    }
  }

  #refusalOf(error: unknown, name: string): ErrorReply {
    if (error instanceof Refusal && isErrorCode(error.code)) return errorBody(error.code, error.data).error;
    if (isZodError(error)) return errorBody('ERR_BAD_REQUEST', { issues: issuesOf(error) }).error;
    const id = randomUUID();
    this.log.error({ err: error, id, command: name, room: this.roomId }, 'a command failed');
    return errorBody('ERR_INTERNAL' satisfies ErrorCode, { id }).error;
  }

  override setSerializer(serializer: Parameters<Room<T>['setSerializer']>[0]): void {
    super.setSerializer(serializer.id === 'schema' ? new CopyingSerializer() : serializer);
  }

  /** Whatever else is thrown in a room is logged, and ends there. */
  override onUncaughtException(error: RoomException, method: string): void {
    this.log.error({ err: error, room: this.roomId, method }, 'a room failed');
  }
}

/** What a command was answered before. Refuses: ERR_CONFLICT when its id was another command's. */
export function replyAgain(receipt: { command: string; reply: unknown }, name: string): unknown {
  if (receipt.command !== name) throw new Refusal('ERR_CONFLICT', { command: receipt.command });
  return receipt.reply;
}

function commandIdOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('commandId' in input)) return undefined;
  return typeof input.commandId === 'string' ? input.commandId : undefined;
}

function isZodError(error: unknown): error is z.ZodError {
  return error instanceof Error && error.name === 'ZodError';
}

function issuesOf(error: z.ZodError): { path: string; rule: string }[] {
  return error.issues.slice(0, 10).map(issue => ({ path: issue.path.join('.'), rule: issue.message }));
}
