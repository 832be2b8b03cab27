import type { Vocabulary } from './vocabulary.ts';

/** The words of a text, small and without punctuation, with a space around each. */
export function spoken(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The phrases of a list that occur as whole words, in the order of the list. */
export function phrasesIn<P extends string>(text: string, phrases: readonly P[]): P[] {
  const words = spoken(text);
  return phrases.filter(phrase => words.includes(` ${phrase} `));
}

/** How many of the eight details a text names ([NG5]). */
export function detailsIn(text: string, { details }: Vocabulary): number {
  const small = text.toLowerCase();
  return details.filter(stems => stems.some(stem => small.includes(stem))).length;
}

/** Somebody speaks as if there were no doubt ([NG6]). */
export function isCertain(text: string, { certainties }: Vocabulary): boolean {
  return phrasesIn(text, certainties).length > 0;
}
