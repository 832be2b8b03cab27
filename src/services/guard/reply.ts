import { z } from 'zod';
import { MOODS } from '../../rules/negotiation/terms.ts';
import type { Thought } from './GuardMind.ts';
import { LONGEST_QUESTION, type Prompt } from './prompt.ts';

export type Reply = Pick<Thought, 'measures' | 'mood' | 'claims' | 'question'>;

const LONGEST_REPLY = 20_000;
const MOST_CLAIMS = 6;
const LONGEST_CLAIM_NAME = 40;
const LONGEST_CLAIM = 80;
/** Who repeats so many characters of our own words gives them away. */
const LONGEST_ECHO = 40;

/** A figure out of its range is no judgement: it is left out, not bent into the range. */
const measure = z.number().min(0).max(1).nullable().catch(null);
const Answer = z.object({
  mood: z.enum(MOODS).catch('neutral'),
  persuasiveness: measure,
  confidence: measure,
  claims: z.unknown(),
  question: z.string().nullable().catch(null),
});

/** What an AI that cannot be understood adds: nothing, so that the rules stand alone. */
const NOTHING: Reply = { measures: null, mood: 'neutral', claims: {}, question: null };

/** The parts of an answer that are of use. All else that it says or wants is not even looked at. */
export function replyIn(text: string, prompt: Prompt): Reply {
  const read = Answer.safeParse(objectIn(text));
  if (!read.success) return NOTHING;
  const { mood, persuasiveness, confidence, claims, question } = read.data;
  return {
    measures: persuasiveness === null || confidence === null ? null : { persuasiveness, confidence },
    mood,
    claims: claimsIn(claims, prompt),
    question: question === null ? null : whole(sayable(question, prompt)),
  };
}

/** The JSON object in a text, with fences or words around it. */
function objectIn(text: string): unknown {
  if (text.length > LONGEST_REPLY) return null;
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}

function claimsIn(claims: unknown, prompt: Prompt): Reply['claims'] {
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return {};
  const kept = Object.entries(claims).flatMap(([name, value]): [string, string][] => {
    if (!['string', 'number', 'boolean'].includes(typeof value)) return [];
    const said = cut(sayable(String(value), prompt) ?? '', LONGEST_CLAIM);
    const called = cut(sayable(name, prompt) ?? '', LONGEST_CLAIM_NAME);
    return said !== '' && /^\p{L}/u.test(called) ? [[called, said]] : [];
  });
  return Object.fromEntries(kept.slice(0, MOST_CLAIMS));
}

/** Plain words in one line; null when there is something in them that nobody may be told. */
function sayable(text: string, { nonce, systemPrompt }: Prompt): string | null {
  const words = text
    .normalize('NFKC')
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll(/[*`#~|]+/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  if (words === '' || MARKUP.test(words) || ADDRESS.test(words) || OWN_WORDS.test(words)) return null;
  if (words.toLowerCase().includes(nonce.toLowerCase()) || echoes(words, systemPrompt)) return null;
  return words;
}

const MARKUP = /[<>{}[\]\\]/;
/** A scheme, a name of a host or four numbers. Too much is dropped rather than too little: the rules have a question. */
const ADDRESS = /\b[a-z][a-z0-9+-]*:\/|\b(?:javascript|data|mailto):|\bwww\.|[\p{L}\p{N}]\.\p{L}{2,}|\d+(?:\.\d+){3}/iu;
const OWN_WORDS =
  /system\W*prompt|instru[ck]|language model|sprachmodell|\bJSON\b|persuasiveness|\bnonce\b|\brecord-|openai|anthropic|chatgpt/i;

function echoes(words: string, systemPrompt: string): boolean {
  for (let at = 0; at + LONGEST_ECHO <= words.length; at += 1) {
    if (systemPrompt.includes(words.slice(at, at + LONGEST_ECHO))) return true;
  }
  return false;
}

/** A question of at most 240 characters: a longer one ends where its last question does. */
function whole(words: string | null): string | null {
  if (words === null || words.length <= LONGEST_QUESTION) return words;
  const end = words.lastIndexOf('?', LONGEST_QUESTION - 1);
  return end > 0 ? words.slice(0, end + 1) : null;
}

/** Never half of a character. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
