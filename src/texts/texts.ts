import type { ErrorCode } from '../protocol/errors.ts';
import { LANGUAGES, type Language } from '../protocol/languages.ts';
import { type Guard, type guardTitles, guardTraits } from '../rules/data/guards.ts';
import type { StarterShip } from '../rules/data/shipRarity.ts';
import type { Dice } from '../rules/dice.ts';
import type { QuestionTopic } from '../rules/negotiation/terms.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export type Title = (typeof guardTitles)[number];
export type Trait = (typeof guardTraits)[number]['trait'];
type Questions = readonly [string, string, string];

/** How a dialogue can end: believed, the pod asked for, not believed, caught in contradictions, and either of the early ends. */
export type Closing = 'success' | 'pod' | 'failure' | 'caught' | 'convinced' | 'high_suspicion';

/** All that is said in one language. Titles and characters go by their English names, as they are stored. */
export interface Texts {
  errors: Readonly<Record<ErrorCode, string>>;
  ships: Readonly<Record<StarterShip, string>>;
  titles: Readonly<Record<Title, string>>;
  traits: Readonly<Record<Trait, { trait: string; description: string }>>;
  /** With {title} and {name}. */
  openings: Readonly<Record<Trait, string>>;
  questions: Readonly<
    Record<QuestionTopic, { any: Questions; ships?: Readonly<Partial<Record<StarterShip, Questions>>> }>
  >;
  /** What comes before a question once the guard doubts, and once that is no longer enough. */
  leads: Readonly<Record<'doubting' | 'sharp', Readonly<Record<Trait, string>>>>;
  /** With {credits}; where the pilot gets what they asked for, with {ship} too, which stands without article or ending. */
  closings: Readonly<Record<Closing, Readonly<Record<Trait, string>>>>;
}

const ALL: Readonly<Record<Language, Texts>> = { en, de, es, fr, pt };
/** More of a header than any client sends in earnest. */
const MOST_READ = 1000;
/** Whoever is not known speaks like the one who says least. */
const STRANGER = 'Shrewd Investigator' satisfies Trait;

export function textsIn(language: Language): Texts {
  return ALL[language];
}

/** The template with its {placeholders} replaced. One without a value is a RangeError. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new RangeError(`nothing to put for {${name}}`);
    return String(values[name]);
  });
}

/** The best of our languages for an Accept-Language header or a single tag; English when none fits ([TX1]). */
export function languageOf(wanted: string | undefined): Language {
  let best: Language = 'en';
  let most = 0;
  for (const entry of (wanted ?? '').slice(0, MOST_READ).split(',')) {
    const [tag = '', weight] = entry.split(';');
    const primary = tag.trim().split(/[-_]/, 1)[0]?.toLowerCase();
    const language = LANGUAGES.find(known => known === primary);
    const quality = qualityOf(weight);
    if (language && quality > most) [best, most] = [language, quality];
  }
  return best;
}

/** 0..1: 1 when nothing is said, 0 when what is said is no quality. */
function qualityOf(weight: string | undefined): number {
  if (weight === undefined) return 1;
  return Number(/^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.exec(weight.trim())?.[1] ?? 0);
}

/** The scene a pilot wakes up in, and the guard's first question ([TX2]). */
export function openingIn({
  language,
  guard: { name, title, trait },
}: {
  language: Language;
  guard: Pick<Guard, 'name' | 'title' | 'trait'>;
}): string {
  const { openings, titles } = textsIn(language);
  const known: Readonly<Record<string, string>> = titles;
  return fill(openings[traitOf(trait)], { name, title: Object.hasOwn(known, title) ? known[title]! : title });
}

/** What the guard asks next, after so many exchanges ([TX3]). */
export function questionIn({
  language,
  topic,
  ship,
  trait,
  exchanges,
  dice,
}: {
  language: Language;
  topic: QuestionTopic;
  ship: StarterShip;
  trait: string;
  exchanges: number;
  dice: Dice;
}): string {
  const { questions, leads } = textsIn(language);
  const { any, ships } = questions[topic];
  const question = dice.pick(ships?.[ship] ?? any);
  if (exchanges < 2) return question;
  return `${leads[exchanges === 2 ? 'doubting' : 'sharp'][traitOf(trait)]} ${question}`;
}

/** The guard's last words. `ship` is the one that is handed over ([TX4]). */
export function closingIn({
  language,
  kind,
  trait,
  ship,
  credits,
}: {
  language: Language;
  kind: Closing;
  trait: string;
  ship: StarterShip;
  credits: number;
}): string {
  const { closings, ships } = textsIn(language);
  return fill(closings[kind][traitOf(trait)], {
    ship: ships[ship],
    credits: new Intl.NumberFormat(language).format(credits),
  });
}

function traitOf(text: string): Trait {
  return guardTraits.find(({ trait }) => trait === text)?.trait ?? STRANGER;
}
