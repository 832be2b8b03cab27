export interface Row {
  what: string;
  /** The median of `runs` runs. */
  value: number;
  /** The most it may be; without one and without `atLeast` it is only told. */
  limit?: number;
  /** The least it must be, where more is better. */
  atLeast?: number;
  unit: keyof typeof DIGITS;
  runs: number;
  note?: string;
}

/** What things are counted in, and with how many digits after the point. */
const DIGITS = { s: 2, ms: 0, µs: 1, bytes: 0, times: 2, 'per second': 0 } as const;

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Whether a row is as good as it must be. */
export function holds({ value, limit = Infinity, atLeast = -Infinity }: Row): boolean {
  return value <= limit && value >= atLeast;
}

/** A Markdown table: the README's figures are pasted from it. */
export function printTable(rows: readonly Row[]): void {
  console.log('\n| what | median | limit | share of limit | runs | |');
  console.log('|---|---|---|---|---|---|');
  for (const row of rows) {
    const { what, value, limit, atLeast, unit, runs, note = '' } = row;
    const bound = limit ?? atLeast;
    const share = bound === undefined ? '' : `${Math.round((value / bound) * 100)} %`;
    const wanted = bound === undefined ? '' : `${limit === undefined ? 'at least ' : ''}${format(bound, unit)}`;
    console.log(`| ${what} | ${format(value, unit)} | ${wanted} | ${share} | ${runs} | ${note} |`);
  }
}

function format(value: number, unit: Row['unit']): string {
  const digits = DIGITS[unit];
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}
