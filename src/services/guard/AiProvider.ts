import { z } from 'zod';
import type { Prompt } from './prompt.ts';

/** How long a call may take, and what ends it before. */
export interface CallLimit {
  milliseconds: number;
  signal: AbortSignal;
}

/** What an AI said, and the tokens that it took; null when it did not tell. */
export interface AiAnswer {
  text: string;
  tokens: { input: number; output: number } | null;
}

/** One AI that can be asked. It throws only `AskFailure`. */
export interface AiProvider {
  readonly name: 'openai' | 'anthropic';
  readonly model: string;
  ask(prompt: Prompt, limit: CallLimit): Promise<AiAnswer>;
}

/** An AI gave no answer. The reason is words of ours: what the other side wrote may hold anything, even our key. */
export class AskFailure extends Error {
  /** Whether the call may have to be paid for all the same. */
  readonly mayCost: boolean;

  constructor(reason: string, mayCost: boolean) {
    super(reason);
    this.name = 'AskFailure';
    this.mayCost = mayCost;
  }
}

/** A number of tokens as providers tell it. */
export const Tokens = z.number().int().min(0).max(1_000_000);

const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What went wrong with a call, whatever the SDK threw. */
export function failureOf(error: unknown): AskFailure {
  if (error instanceof AskFailure) return error;
  const status = property(error, 'status');
  if (typeof status === 'number') return new AskFailure(`HTTP ${status}`, false);
  if (codesOf(error).some(code => NOT_REACHED.has(code))) return new AskFailure('not reached', false);
  return new AskFailure('no usable answer', true);
}

/** An answer as it may be kept: a server that repeats what it was sent must not make us keep the key. */
export function withoutKey(text: string, key: string): string {
  return text.replaceAll(key, '(key)');
}

/** The system's codes of an error and of those that caused it. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  let cause = error;
  for (let depth = 0; depth < 5 && cause; depth += 1) {
    const code = property(cause, 'code');
    if (typeof code === 'string') codes.push(code);
    cause = property(cause, 'cause');
  }
  return codes;
}

function property(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined;
}
