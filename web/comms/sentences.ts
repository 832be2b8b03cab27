import type { Language } from '../app/languages.ts';
import type { Sentences } from './telling.ts';
import { de } from './sentences/de.ts';
import { en } from './sentences/en.ts';
import { es } from './sentences/es.ts';
import { fr } from './sentences/fr.ts';
import { pt } from './sentences/pt.ts';

/** How each language tells what has happened. */
export const SENTENCES: Readonly<Record<Language, Sentences>> = { en, de, es, fr, pt };
