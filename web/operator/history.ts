/** A node over two seconds, as its samples have it. */
export interface Sample {
  at: number;
  [figure: string]: number | null;
}

/** What a chart shows at most: ten minutes. */
export const WINDOW = 600_000;
/** What it shows at least, of a node that has just started. */
const SHORTEST = 60_000;
/** A node says the last ten seconds each time: who has asked later than that has missed something. */
const TOLD = 10_000;

/** What is known with what is new; samples that are known are not taken twice, old ones are let go. */
export function merged<S extends Sample>(known: readonly S[], fresh: readonly S[]): readonly S[] {
  const last = known.at(-1)?.at ?? -Infinity;
  const added = fresh.filter(({ at }) => at > last);
  if (added.length === 0) return known;
  const newest = added.at(-1)?.at ?? 0;
  return [...known, ...added].filter(({ at }) => at > newest - WINDOW);
}

/** Whether there are moments between what is known and what is new of which nothing is known. */
export function hasGap(known: readonly Sample[], fresh: readonly Sample[]): boolean {
  const [last, first] = [known.at(-1), fresh[0]];
  return !last || (first !== undefined && first.at - last.at > TOLD);
}

/** From when to when charts show: what is known, but neither less than a minute nor more than ten. */
export function spanOf(samples: readonly Sample[]): { from: number; to: number } {
  const to = samples.at(-1)?.at ?? 0;
  const known = to - (samples[0]?.at ?? to);
  return { from: to - Math.min(WINDOW, Math.max(SHORTEST, known)), to };
}

/** One figure of all samples, as a chart takes it. */
export function column<S extends Sample>(samples: readonly S[], figure: keyof S & string): (number | null)[] {
  return samples.map(sample => sample[figure] ?? null);
}

/** A region's name for an address, from how it is shown: `The Far Reach` is `the-far-reach`. */
export function slugOf(displayName: string): string {
  return displayName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '');
}

/** How much of something is done, 0 to 1. */
export function shareOf(done: number, total: number): number {
  return total > 0 ? Math.min(1, done / total) : 0;
}
