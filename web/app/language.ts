import { signal } from '@preact/signals';
import { LANGUAGES, type Language } from './languages.ts';

export { LANGUAGES, type Language };

const KEPT = 'sectorwars.language';

/** In which language the page speaks: as it was chosen last, else as the browser does, else English. */
export const language = signal<Language>(chosen() ?? preferred());

export function chooseLanguage(next: Language): void {
  localStorage.setItem(KEPT, next);
  language.value = next;
}

/**
 * The words of one part of the page, in each language; one that is missing does not compile. What is called with figures is a
 * function. Read in a component, it follows the language:
 * `const say = words({ en: { left: (n: number) => `${n} left` }, … })`, then `say().left(3)`.
 */
export function words<T>(all: Readonly<Record<Language, T>>): () => T {
  return () => all[language.value];
}

/** A whole number as the language writes it. */
export function whole(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 0 }).format(value);
}

/** A figure with a broken part, as the language writes it. */
export function decimal(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 2 }).format(value);
}

/** A share of 1 as percent, as the language writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

function chosen(): Language | undefined {
  return known(localStorage.getItem(KEPT) ?? '');
}

function preferred(): Language {
  for (const tag of navigator.languages) {
    const found = known(tag.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return 'en';
}

function known(tag: string): Language | undefined {
  return LANGUAGES.find(each => each === tag);
}
