export interface Row {
  what: string;
  /** The median of `runs` runs. */
  value: number;
  limit: number;
  unit: 's' | 'ms';
  runs: number;
  note?: string;
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** A Markdown table: the README's figures are pasted from it. */
export function printTable(rows: readonly Row[]): void {
  console.log('\n| what | median | limit | share of limit | runs | |');
  console.log('|---|---|---|---|---|---|');
  for (const { what, value, limit, unit, runs, note = '' } of rows) {
    const share = `${Math.round((value / limit) * 100)} %`;
    console.log(`| ${what} | ${format(value, unit)} | ${format(limit, unit)} | ${share} | ${runs} | ${note} |`);
  }
}

function format(value: number, unit: Row['unit']): string {
  return `${unit === 's' ? value.toFixed(2) : Math.round(value)} ${unit}`;
}
