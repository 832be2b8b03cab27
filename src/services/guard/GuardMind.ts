import type { Language } from '../../protocol/languages.ts';
import type { Guard } from '../../rules/data/guards.ts';
import type { StarterShip } from '../../rules/data/shipRarity.ts';
import type { Mood } from '../../rules/negotiation/terms.ts';

/** An answer that is to be thought about, with all that was said before it. */
export interface Turn {
  playerId: string;
  language: Language;
  guard: Guard;
  ship: StarterShip;
  /** Exchanges that are over, oldest first. */
  before: readonly { prompt: string; answer: string }[];
  /** What was asked last, and what the pilot says to it, already normalised. */
  prompt: string;
  answer: string;
  /** The question that the rules would ask next; null when nothing will be asked any more. */
  next: string | null;
}

/** What a guard makes of an answer beside the rules: it colours, and never decides. */
export interface Thought {
  /** `rules` when there is no AI, `fallback` when every AI failed or may not be asked. */
  provider: 'openai' | 'anthropic' | 'fallback' | 'rules';
  /** 0..1 each; null when the AI said nothing of use. */
  measures: { persuasiveness: number; confidence: number } | null;
  mood: Mood;
  /** What the pilot claims, as in `{ ship: 'a scout' }`. */
  claims: Readonly<Record<string, string>>;
  /** The next question in the guard's own words; null when that of the rules is asked. */
  question: string | null;
  /** What was asked and said, and what it cost: for the columns of the exchange. */
  usage: Usage;
}

export interface Usage {
  systemPrompt: string | null;
  userPrompt: string | null;
  rawResponse: string | null;
  milliseconds: number;
  costUsd: number;
  tokens: number;
}

/** Whoever helps the guard think. It never throws and is back within 15 seconds. */
export interface GuardMind {
  consider(turn: Turn): Promise<Thought>;
}

/** Of an answer that no AI has seen. */
export const PLAIN_USAGE: Usage = {
  systemPrompt: null,
  userPrompt: null,
  rawResponse: null,
  milliseconds: 0,
  costUsd: 0,
  tokens: 0,
};

/** The guard alone: rules and no AI. */
export const PLAIN_MIND: GuardMind = {
  consider: () =>
    Promise.resolve({
      provider: 'rules',
      measures: null,
      mood: 'neutral',
      claims: {},
      question: null,
      usage: PLAIN_USAGE,
    }),
};
