const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was seen, in words: `5 min. ago`. What is not a minute old is now. */
export function ageOf(seenAt: number, now: number, language: string): string {
  const write = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  const age = Math.max(0, now - seenAt);
  for (const [unit, length] of UNITS) if (age >= length) return write.format(-Math.floor(age / length), unit);
  return write.format(0, 'second');
}
