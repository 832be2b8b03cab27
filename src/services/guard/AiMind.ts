import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../accounts/clock.ts';
import { type AiAnswer, type AiProvider, AskFailure, failureOf } from './AiProvider.ts';
import type { Budget, Reservation } from './Budget.ts';
import { type GuardMind, PLAIN_MIND, PLAIN_USAGE, type Thought, type Turn, type Usage } from './GuardMind.ts';
import { costOf, estimateOf } from './prices.ts';
import { type Prompt, promptFor } from './prompt.ts';
import { replyIn } from './reply.ts';
import { within } from './within.ts';

/** Milliseconds: of one call, of all calls and pauses together, and between two providers that fail. */
export const LIMITS = { call: 10_000, total: 15_000, pause: 1_000 };
/** When time is short, a pause is no more than this share of what is left. */
const PAUSE_SHARE = 0.2;
/** More of an answer is not kept. */
const LONGEST_KEPT = 8_000;

export interface GuardLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface AiMindParts {
  /** In the order in which they are asked. */
  providers: readonly AiProvider[];
  budget: Budget;
  clock: Clock;
  log: GuardLog;
  wait?: (milliseconds: number) => Promise<unknown>;
  limits?: typeof LIMITS;
  onConsidered?: ((provider: Thought['provider'], milliseconds: number) => void) | undefined;
}

/** A guard whom AI helps to think. One provider is asked after the other; when none is of help the rules stand alone. */
export class AiMind implements GuardMind {
  readonly #parts: AiMindParts;
  readonly #limits: typeof LIMITS;

  constructor(parts: AiMindParts) {
    this.#parts = parts;
    this.#limits = parts.limits ?? LIMITS;
  }

  async consider(turn: Turn): Promise<Thought> {
    if (this.#parts.providers.length === 0) return PLAIN_MIND.consider(turn);
    const began = this.#parts.clock().getTime();
    const usage: Usage = { ...PLAIN_USAGE };
    try {
      const thought = await this.#thought(turn, usage, began);
      usage.milliseconds = this.#since(began);
      this.#parts.onConsidered?.(thought.provider, usage.milliseconds);
      return thought;
    } catch (error) {
      // Whatever is wrong with us, a pilot gets an answer.
      this.#parts.log.warn({ err: error }, 'the guard could not think');
      return { ...NO_HELP, usage };
    }
  }

  /** By the first provider that answers. What is asked, said and paid is noted in `usage`. */
  async #thought(turn: Turn, usage: Usage, began: number): Promise<Thought> {
    const prompt = promptFor(turn, randomBytes(16).toString('hex'));
    let failed = false;
    for (const provider of this.#parts.providers) {
      const estimate = estimateOf(provider.model, prompt.systemPrompt.length + prompt.userPrompt.length);
      const reservation = this.#reserved(provider, turn, estimate);
      if (!reservation) continue;
      Object.assign(usage, { systemPrompt: prompt.systemPrompt, userPrompt: prompt.userPrompt });
      const answer = await this.#answerOf(provider, prompt, { began, failed });
      const cost = costIn(answer, provider.model, estimate);
      reservation.settle(cost);
      usage.costUsd += cost;
      if (!(answer instanceof AskFailure)) return thoughtIn(answer, provider, { prompt, turn, usage });
      failed = true;
    }
    return { ...NO_HELP, usage };
  }

  #reserved({ name, model }: AiProvider, { playerId }: Turn, estimate: number): Reservation | null {
    const reservation = this.#parts.budget.reserve(playerId, estimate);
    if (typeof reservation !== 'string') return reservation;
    this.#parts.log.info({ provider: name, model, cap: reservation }, 'an AI may not be asked');
    return null;
  }

  async #answerOf(provider: AiProvider, prompt: Prompt, { began, failed }: Progress): Promise<AiAnswer | AskFailure> {
    const { log, wait = pause } = this.#parts;
    try {
      if (failed) await wait(Math.min(this.#limits.pause, this.#left(began) * PAUSE_SHARE));
      const limit = Math.min(this.#limits.call, this.#left(began));
      if (limit <= 0) throw new AskFailure('no time left', false);
      return await within(limit, call => provider.ask(prompt, call));
    } catch (error) {
      const failure = failureOf(error);
      log.warn({ provider: provider.name, model: provider.model, reason: failure.message }, 'an AI gave no answer');
      return failure;
    }
  }

  #since(began: number): number {
    return Math.max(0, Math.round(this.#parts.clock().getTime() - began));
  }

  #left(began: number): number {
    return Math.max(0, this.#limits.total - this.#since(began));
  }
}

interface Progress {
  began: number;
  /** Whether another provider has failed before. */
  failed: boolean;
}

const NO_HELP = { provider: 'fallback', measures: null, mood: 'neutral', claims: {}, question: null } as const;

/** Who does not say how many tokens it took has taken all that was thought possible. */
function costIn(answer: AiAnswer | AskFailure, model: string, estimate: number): number {
  if (answer instanceof AskFailure) return answer.mayCost ? estimate : 0;
  return answer.tokens ? costOf(model, answer.tokens) : estimate;
}

interface Asked {
  prompt: Prompt;
  turn: Turn;
  usage: Usage;
}

function thoughtIn({ text, tokens }: AiAnswer, { name }: AiProvider, { prompt, turn, usage }: Asked): Thought {
  const reply = replyIn(text, prompt);
  // A column of PostgreSQL holds neither NUL nor half of a character.
  usage.rawResponse = text.slice(0, LONGEST_KEPT).replaceAll('\0', '').toWellFormed();
  usage.tokens = tokens ? tokens.input + tokens.output : 0;
  return { provider: name, ...reply, question: turn.next === null ? null : reply.question, usage };
}
