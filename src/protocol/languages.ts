import { z } from 'zod';
import { starterShips } from '../rules/data/shipRarity.ts';
import { type ErrorCode, ERRORS } from './errors.ts';

/** The languages in which the guard speaks and refusals are told. English is what is missing elsewhere. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LanguageName = z.enum(LANGUAGES);

/** What a client shows of the server's own words in a player's language. */
export const Wording = z
  .object({
    language: LanguageName,
    errors: z
      .record(z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]), z.string())
      .describe('a sentence a code'),
    ships: z.record(z.enum(starterShips), z.string()),
  })
  .meta({ id: 'Wording' });
