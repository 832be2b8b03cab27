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

/** Serial numbers and the like: what convinces a guard. They count inside other words too. */
const DETAILS = [
  'serial',
  'registry',
  'license',
  'clearance',
  'authorization',
  'docking',
  'cargo',
  'manifest',
] as const;

const CERTAINTIES = ['definitely', 'certainly', 'absolutely', 'of course', 'without a doubt'] as const;

/** How many of the eight details a text names ([NG5]). */
export function detailsIn(text: string): number {
  const small = text.toLowerCase();
  return DETAILS.filter(detail => small.includes(detail)).length;
}

/** Somebody speaks as if there were no doubt ([NG6]). */
export function isCertain(text: string): boolean {
  return phrasesIn(text, CERTAINTIES).length > 0;
}
