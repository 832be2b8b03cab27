import { language } from '../app/language.ts';

/** Figures as the language writes them, short enough for an axis. */
const figure = (options: Intl.NumberFormatOptions) => (value: number) =>
  new Intl.NumberFormat(language.value, options).format(value);

export const milliseconds = figure({ style: 'unit', unit: 'millisecond', maximumSignificantDigits: 3 });
export const perSecond = (value: number) => `${figure({ maximumSignificantDigits: 3 })(value)}/s`;
export const percent = figure({ style: 'percent', maximumFractionDigits: 0 });
export const megabytes = figure({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
export const count = figure({ maximumFractionDigits: 1 });

export function moment(at: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
