/** US dollars for a million tokens. */
interface Price {
  input: number;
  output: number;
}

/** By the beginning of a model's name; dated versions cost the same. */
const PRICES: Readonly<Record<string, Price>> = {
  'gpt-6-luna': { input: 0.1, output: 0.5 },
  'gpt-5.4-nano': { input: 0.2, output: 1.25 },
  'gpt-3.5': { input: 2, output: 2 },
  'claude-haiku-5-5': { input: 0.1, output: 0.5 },
  'claude-haiku-4-5': { input: 1, output: 5 },
  'claude-sonnet-5-5': { input: 2, output: 10 },
  'claude-sonnet': { input: 3, output: 15 },
};
/** What is not known is taken to be dear. */
const UNKNOWN: Price = { input: 30, output: 60 };

const MILLION = 1_000_000;
const CHARS_PER_TOKEN = 4;
const ANSWER_TOKENS = 500;
/** Answers cost more than questions, and tokens are shorter in other languages. */
const MARGIN = 3;

/** What a request may cost, before it is sent: (⌊characters / 4⌋ + 500) · price of a token · 3. */
export function estimateOf(model: string, chars: number): number {
  return (((Math.floor(chars / CHARS_PER_TOKEN) + ANSWER_TOKENS) * priceOf(model).input) / MILLION) * MARGIN;
}

/** What a request cost. */
export function costOf(model: string, tokens: { input: number; output: number }): number {
  const { input, output } = priceOf(model);
  return (tokens.input * input + tokens.output * output) / MILLION;
}

function priceOf(model: string): Price {
  const names = Object.keys(PRICES).filter(name => model.startsWith(name));
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return PRICES[longest] ?? UNKNOWN;
}
