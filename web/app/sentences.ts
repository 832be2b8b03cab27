import { effect, signal } from '@preact/signals';
import { Ended, Refused } from '../../sdk/errors.ts';
import { language, type Language, words } from './language.ts';

type Wording = Readonly<{ errors: Readonly<Record<string, string>>; ships: Readonly<Record<string, string>> }>;

const wordings = signal<Partial<Record<Language, Wording>>>({});

const say = words({
  en: { failed: 'That did not work. Try again.', away: 'The galaxy cannot be reached just now.' },
  de: { failed: 'Das hat nicht geklappt. Versuch es noch einmal.', away: 'Die Galaxis ist gerade nicht zu erreichen.' },
  es: { failed: 'No ha funcionado. Inténtalo de nuevo.', away: 'Ahora mismo no se puede alcanzar la galaxia.' },
  fr: { failed: 'Cela n’a pas marché. Réessaie.', away: 'La galaxie est injoignable pour le moment.' },
  pt: { failed: 'Não deu certo. Tente de novo.', away: 'Não é possível alcançar a galáxia agora.' },
});

/** What went wrong, as a sentence in the player's language. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refused) return wordings.value[language.value]?.errors[error.code] ?? error.sentence;
  if (error instanceof Ended || (error as Error).name === 'Unreachable') return say().away;
  return say().failed;
}

/** A hull's name as the server says it in the player's language; else what its type says. */
export function shipName(type: string): string {
  return wordings.value[language.value]?.ships[type] ?? plain(type);
}

/** `CARGO_HAULER` as Cargo Hauler. */
export function plain(code: string): string {
  return code
    .toLowerCase()
    .split('_')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The server's own words are fetched once a language, when it is first spoken. */
effect(() => {
  const wanted = language.value;
  document.documentElement.lang = wanted;
  // Until they are there, the words that came with a refusal are shown.
  if (!wordings.peek()[wanted]) learn(wanted).catch(() => {});
});

async function learn(wanted: Language): Promise<void> {
  const response = await fetch(`/api/v1/texts/${wanted}`);
  if (response.ok) wordings.value = { ...wordings.peek(), [wanted]: (await response.json()) as Wording };
}
