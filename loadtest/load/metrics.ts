/** One reading of a server's `/metrics`, by name and labels as they stand there. */
export type Reading = ReadonlyMap<string, number>;

const NODE_LABEL = /,?node="[^"]*",?/;

/** Reads the text format of Prometheus. The node's own label is left out: there is one node. */
export function parseMetrics(text: string): Reading {
  const reading = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const space = line.lastIndexOf(' ');
    const name = line.slice(0, space).replace(NODE_LABEL, '').replace('{}', '');
    reading.set(name, Number(line.slice(space + 1)));
  }
  return reading;
}

/** How much a counter has grown between two readings. */
export function grown(before: Reading, after: Reading, name: string): number {
  return (after.get(name) ?? 0) - (before.get(name) ?? 0);
}

/** The mean of what a histogram was told between two readings; null when it was told nothing. */
export function meanOf(before: Reading, after: Reading, histogram: string): number | null {
  const count = grown(before, after, `${histogram}_count`);
  return count > 0 ? grown(before, after, `${histogram}_sum`) / count : null;
}

/** The bound of the bucket within which that share of it lies, 0 to 1; null when there is none. */
export function bucketOf(before: Reading, after: Reading, histogram: string, share: number): number | null {
  const wanted = grown(before, after, `${histogram}_count`) * share;
  if (wanted <= 0) return null;
  const start = `${histogram}_bucket{le="`;
  for (const name of after.keys()) {
    if (!name.startsWith(start)) continue;
    const bound = Number(name.slice(start.length, name.indexOf('"', start.length)).replace('+Inf', 'Infinity'));
    if (grown(before, after, name) >= wanted) return Number.isFinite(bound) ? bound : null;
  }
  return null;
}
