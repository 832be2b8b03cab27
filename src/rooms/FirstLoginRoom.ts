import { setImmediate } from 'node:timers/promises';
import { ServerError } from '@colyseus/core';
import type { Logger } from '../log.ts';
import { CLOSE } from '../protocol/commands.ts';
import {
  FIRST_LOGIN_COMMANDS,
  type FirstLoginCommand,
  type FirstLoginInput,
  type Visitor,
} from '../protocol/firstLogin.ts';
import { Refusal } from '../rules/refusal.ts';
import { receiptOf } from '../services/firstLogin/receipts.ts';
import { type FirstLoginView, viewOf } from '../services/firstLogin/views.ts';
import type { OpenNegotiation } from '../services/FirstLoginService.ts';
import type { Thought, Turn } from '../services/guard/GuardMind.ts';
import { ActorRoom, replyAgain } from './ActorRoom.ts';
import type { PilotClient } from './Audience.ts';
import type { FirstLoginParts } from './FirstLoginParts.ts';
import { Rates } from './Rates.ts';
import { ExchangeState, FirstLoginState, GuardState, OutcomeState } from './schema/FirstLoginState.ts';

/** `parts` come with the definition of the room, the rest from who has it created; never from a client. */
export interface FirstLoginOptions {
  parts: FirstLoginParts;
  playerId: string;
  visitor: Visitor;
}

const { claim, answer, complete, restart } = FIRST_LOGIN_COMMANDS;

/** One player's talk with the guard: the only writer of its rows until another room takes it up. */
export class FirstLoginRoom extends ActorRoom<{ state: FirstLoginState; client: PilotClient }> {
  override state = new FirstLoginState();
  override maxClients = 10;
  override seatReservationTimeout = 15;
  /** What a commit changed is sent with it; this is only how often the room looks at its clock. */
  override patchRate = 1000;

  #parts!: FirstLoginParts;
  #playerId = '';
  #open!: OpenNegotiation;
  /** The player's newest client: only that one may speak. */
  #current: PilotClient | undefined;
  /** What an AI thinks about: one answer at a time. Another one is judged by the rules meanwhile. */
  #thinking: { turn: Turn; thought: Promise<Thought> } | undefined;

  override messages = {
    claim: this.command(
      'claim',
      claim.format,
      (_client: PilotClient, input, thought: Thought | undefined) =>
        this.#parts.firstLogin.claim(this.#open, input, thought),
      { prepare: (client, input) => this.#consider(client, input) },
    ),
    answer: this.command(
      'answer',
      answer.format,
      (_client: PilotClient, input, thought: Thought | undefined) =>
        this.#parts.firstLogin.answer(this.#open, input, thought),
      { prepare: (client, input) => this.#consider(client, input) },
    ),
    complete: this.command(
      'complete',
      complete.format,
      (_client: PilotClient, { nickname }) => this.#parts.firstLogin.complete(this.#open, nickname ?? null),
      { prepare: (client, input) => this.#reserve(client, input) },
    ),
    restart: this.command('restart', restart.format, () => this.#parts.firstLogin.restart(this.#open)),
  };

  protected override get log(): Logger {
    return this.#parts.log;
  }

  /** Seats are only given by `POST /enter`, which has checked who it is. */
  static override onAuth(): never {
    throw new ServerError(401, 'enter through POST /api/v1/enter');
  }

  override async onCreate({ parts, playerId, visitor }: FirstLoginOptions): Promise<void> {
    this.#parts = parts;
    this.#playerId = playerId;
    this.maxMessagesPerSecond = parts.limited ? 10 : Infinity;
    this.#open = await parts.firstLogin.open(playerId, visitor);
    this.state.guard = new GuardState();
    this.state.outcome = new OutcomeState();
    this.#show(this.#view());
    parts.metrics.pulse.watch(this, null);
  }

  override onJoin(client: PilotClient): void {
    const before = this.#current;
    this.#current = client;
    if (before && before.sessionId !== client.sessionId) before.leave(CLOSE.superseded);
    this.#greet(client.auth?.visitor);
  }

  override onLeave(client: PilotClient): void {
    if (this.#isCurrent(client)) this.#current = undefined;
  }

  override async onDispose(): Promise<void> {
    this.#parts.metrics.pulse.forget(this);
    await this.idle();
    this.#parts.onClosed(this.#playerId);
  }

  protected override carryOut<R>(client: PilotClient, name: string, commandId: string | undefined, run: () => R): R {
    if (!this.#isCurrent(client)) throw new Refusal('ERR_SUPERSEDED');
    const { negotiation } = this.#open;
    const known = commandId && negotiation.receipts.get(commandId);
    if (known) return replyAgain(known, name) as R;
    try {
      const reply = run();
      if (commandId)
        receiptOf(negotiation, { commandId, command: name, reply: reply as never, at: this.#parts.clock() });
      negotiation.writes.keep();
      return reply;
    } catch (error) {
      negotiation.writes.revert();
      throw error;
    }
  }

  protected override recall(): boolean {
    return false;
  }

  protected override async commit(): Promise<void> {
    const changes = this.#open.negotiation.writes.take();
    const view = this.#view();
    await this.#open.commit.write(changes);
    this.#show(view);
    this.broadcastPatch();
  }

  /**
   * Memory is not believed any more: whoever comes back finds a room that starts from the database. Where another room has taken the
   * talk up, the player is at another client.
   */
  protected override async recover(error: unknown): Promise<void> {
    this.log.error({ err: error, room: this.roomId }, 'a commit failed: the first login is closed');
    this.abandonWaiting(error);
    // Whoever waits is told before the door closes.
    await setImmediate();
    const isTaken = error instanceof Error && error.name === LEASE_LOST;
    // Not waited for: the room is gone only when its mailbox is idle, and that waits for this.
    void this.disconnect(isTaken ? CLOSE.superseded : CLOSE.regionClosed);
  }

  protected override throttle(client: PilotClient, name: string): void {
    if (!this.#parts.limited) return;
    client.userData ??= new Rates();
    const retryMs = client.userData.take(FIRST_LOGIN_COMMANDS[name as FirstLoginCommand].rate, this.#parts.clock());
    if (retryMs > 0) throw new Refusal('ERR_RATE_LIMIT', { retryMs });
  }

  protected override onVerdict(name: string, outcome: string): void {
    this.#parts.metrics.commands.inc({ command: `first_login.${name}`, outcome });
    this.#parts.metrics.pulse.answered(this, outcome);
  }

  /** An AI is asked before the answer's turn, and never about what was answered already. */
  #consider(
    client: PilotClient,
    input: FirstLoginInput<'claim'> | FirstLoginInput<'answer'>,
  ): Promise<Thought> | undefined {
    if (this.#parts.aiMode === 'rules' || !this.#isCurrent(client) || this.#isKnown(input.commandId)) return undefined;
    const turn = this.#parts.firstLogin.turnFor(this.#open, input);
    if (!turn) return undefined;
    if (this.#thinking) return isSame(this.#thinking.turn, turn) ? this.#thinking.thought : undefined;
    const thought = this.#parts.mind.consider(turn).finally(() => (this.#thinking = undefined));
    this.#thinking = { turn, thought };
    return thought;
  }

  #reserve(client: PilotClient, { nickname, commandId }: FirstLoginInput<'complete'>): Promise<void> | undefined {
    if (nickname === undefined || !this.#isCurrent(client) || this.#isKnown(commandId)) return undefined;
    return this.#parts.firstLogin.reserveNickname(this.#open, nickname);
  }

  /** Who comes last is spoken to in their language; what was said already stays as it was. */
  #greet(visitor: Visitor | undefined): void {
    if (!visitor || visitor.language === this.#open.visitor.language) return;
    this.#open.visitor = visitor;
    // What is not committed yet is not shown.
    void this.idle().then(() => this.#show(this.#view()));
  }

  #isCurrent({ sessionId }: PilotClient): boolean {
    return this.#current?.sessionId === sessionId;
  }

  #isKnown(commandId: string | undefined): boolean {
    return commandId !== undefined && this.#open.negotiation.receipts.has(commandId);
  }

  #view(): FirstLoginView {
    const { negotiation, talk, visitor } = this.#open;
    return viewOf(negotiation, talk, visitor.language);
  }

  /** What is durable is shown, and nothing else. */
  #show({ guard, exchanges, outcome, availableShips, ...plain }: FirstLoginView): void {
    const { state } = this;
    state.assign({ ...plain, aiMode: this.#parts.aiMode });
    state.guard.assign(guard);
    state.availableShips.splice(0, state.availableShips.length, ...availableShips);
    state.outcome.assign(outcome ?? NOTHING_DECIDED);
    for (const [index, exchange] of exchanges.entries()) {
      const shown = state.exchanges[index];
      if (shown?.id === exchange.id) shown.assign(exchange);
      else state.exchanges[index] = new ExchangeState(exchange);
    }
    state.exchanges.splice(exchanges.length);
  }
}

/** A repeat of an answer that is being thought about. */
function isSame(one: Turn, other: Turn): boolean {
  return one.prompt === other.prompt && one.answer === other.answer && one.ship === other.ship;
}

/** The name of the error, for rooms know nothing of `world`. */
const LEASE_LOST = 'LeaseLost';
const NOTHING_DECIDED = { result: '', awardedShip: '', startingCredits: 0, bonus: false, penalty: false, words: '' };
