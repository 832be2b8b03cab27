import type { Room } from '@colyseus/sdk';
import type { FirstLoginCommand, FirstLoginPayload, FirstLoginReply, GuardTurn } from '../src/protocol/firstLogin.ts';
import type { Account } from './Account.ts';
import { identified } from './commands.ts';
import { Emitter } from './Emitter.ts';
import { Ended, nothingAsked } from './errors.ts';
import { Line, type LineOptions } from './Line.ts';
import { Orders } from './Orders.ts';
import { receiptOf } from './receipt.ts';
import { type TalkState, talkStateOf } from './TalkState.ts';

interface TalkEvents {
  /** What the guard shows has changed; it is in `state` already. */
  changed: TalkState;
  /** The line was lost; the pilot is coming back. */
  away: { code: number };
  back: object;
  /** The talk is over, for this client. */
  ended: Error;
}

type Answered = Omit<FirstLoginPayload<'answer'>, 'exchangeId'> & { exchangeId?: string };

/** A pilot's talk with the guard over their first ship. What is lost with the line is said again, and heard once. */
export class Talk {
  readonly #account: Account;
  readonly #line: Line;
  readonly #orders: Orders;
  readonly #events = new Emitter<TalkEvents>();
  #state: TalkState | undefined;

  constructor(account: Account, { nodes, patience }: Pick<LineOptions, 'nodes' | 'patience'>) {
    this.#account = account;
    this.#line = new Line(account, {
      nodes,
      patience,
      to: 'first_login',
      listener: {
        hear: (type, data) => this.#hear(type, data),
        away: code => this.#events.emit('away', { code }),
        back: () => this.#events.emit('back', {}),
        ended: error => this.#events.emit('ended', error),
      },
    });
    this.#orders = new Orders(this.#line, patience);
  }

  /** Resolves when the guard has told where the talk stands. Throws Ended (`done`) when there is nothing to talk about any more. */
  async begin(): Promise<this> {
    await this.#line.enter();
    return this;
  }

  /** As the server last told it. Objects are never changed, only replaced. */
  get state(): TalkState {
    if (!this.#state) throw new Ended('not_entered');
    return this.#state;
  }

  /** Says which of the ships on offer is the pilot's. */
  claim(claim: FirstLoginPayload<'claim'>): Promise<GuardTurn> {
    return this.#give('claim', claim);
  }

  /** Answers what the guard has asked last. */
  async answer(answer: Answered): Promise<GuardTurn> {
    const { exchangeId } = this.state;
    if (!exchangeId) throw nothingAsked();
    return this.#give('answer', { exchangeId, ...answer });
  }

  /**
   * Takes what was decided, and ends the talk. Where the answer to that is lost and the pilot is found to be through with the guard,
   * they are told what they have got by then.
   */
  async complete(signature: FirstLoginPayload<'complete'> = {}): Promise<FirstLoginReply<'complete'>> {
    const reply = await this.#give('complete', signature).catch((error: unknown) => {
      if (error instanceof Ended && error.reason === 'done' && error.commandId) return this.#receipt();
      throw error;
    });
    await this.leave();
    return reply;
  }

  /** Walks away and meets another guard, with other ships. */
  restart(again: FirstLoginPayload<'restart'> = {}): Promise<GuardTurn> {
    return this.#give('restart', again);
  }

  /** Lets the guard wait: `meetGuard()` goes on where this was. */
  async leave(): Promise<void> {
    await this.#line.leave();
  }

  /** Returns what ends it. */
  on<N extends keyof TalkEvents>(name: N, listener: (data: TalkEvents[N]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /** The Colyseus room underneath, while the line stands. */
  get room(): Room | undefined {
    return this.#line.current;
  }

  #give<N extends FirstLoginCommand>(name: N, payload: FirstLoginPayload<N>): Promise<FirstLoginReply<N>> {
    return this.#orders.give({ name, payload: identified(name, payload) }) as Promise<FirstLoginReply<N>>;
  }

  async #receipt(): Promise<FirstLoginReply<'complete'>> {
    const { player } = await this.#account.call('me', {});
    return receiptOf(player, this.state);
  }

  #hear(type: string, data: unknown): void {
    if (type !== 'state') return;
    this.#state = talkStateOf(data as { toJSON(): unknown });
    this.#events.emit('changed', this.#state);
  }
}
