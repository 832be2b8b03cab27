interface Values {
  label: string;
  values: readonly (number | null)[];
}

/** The newest value that is known. */
export function lastOf(values: readonly (number | null)[]): number | null {
  return values.findLast(value => value !== null) ?? null;
}

/** What lines show, in words: `p50: now 2 ms, lowest 1 ms, highest 9 ms.` A line without values is left out. */
export function summaryOf(
  series: readonly Values[],
  format: (value: number) => string,
  said: { now: string; least: string; most: string },
): string {
  return series
    .flatMap(({ label, values }) => {
      const known = values.filter(value => value !== null);
      const last = known.at(-1);
      if (last === undefined) return [];
      const least = known.reduce((one, other) => Math.min(one, other));
      const most = known.reduce((one, other) => Math.max(one, other));
      return [`${label}: ${said.now} ${format(last)}, ${said.least} ${format(least)}, ${said.most} ${format(most)}.`];
    })
    .join(' ');
}
