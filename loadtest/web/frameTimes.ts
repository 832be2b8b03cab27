/** What a trace of Chromium holds, as far as it matters here. Times are microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
}

/** Milliseconds between two pictures, and what the page itself did for one. */
export interface Frames {
  frames: number;
  fps: number;
  p50: number;
  p95: number;
  p99: number;
  /** Of the page's own work for a picture, the 95th of 100. */
  script: number;
}

/** The pictures that were drawn between two marks of the page: `<name> begins` and `<name> ends`. */
export function framesIn(trace: readonly TraceEvent[], name: string): Frames {
  const [from, to] = ['begins', 'ends'].map(end => trace.find(event => event.name === `${name} ${end}`)?.ts);
  if (from === undefined || to === undefined) throw new Error(`the trace does not tell when ${name} was`);
  const inside = trace.filter(({ ts }) => ts >= from && ts <= to);
  const drawn = inside.filter(event => event.name === 'DrawFrame').map(({ ts }) => ts);
  const times = drawn.toSorted((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => (time - (times[index] ?? time)) / 1_000);
  const scripts = inside.filter(event => event.name === 'FireAnimationFrame').map(({ dur = 0 }) => dur / 1_000);
  const spent = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    frames: times.length,
    fps: spent > 0 ? (gaps.length / spent) * 1_000 : 0,
    p50: share(gaps, 0.5),
    p95: share(gaps, 0.95),
    p99: share(gaps, 0.99),
    script: share(scripts, 0.95),
  };
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
