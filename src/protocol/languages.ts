/** The languages in which the guard speaks and refusals are told. English is what is missing elsewhere. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
