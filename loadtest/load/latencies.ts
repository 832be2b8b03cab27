import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from 'hdr-histogram-js';

/** A minute, in microseconds: whatever takes longer counts as that. */
const LONGEST = 60_000_000;
const SIZE = 32;

/** Latencies by how often they came, exact to a hundredth. They are recorded in milliseconds and can be added up. */
export class Latencies {
  readonly #histogram: Histogram;

  constructor(histogram?: Histogram) {
    this.#histogram =
      histogram ?? build({ bitBucketSize: SIZE, highestTrackableValue: LONGEST, numberOfSignificantValueDigits: 2 });
  }

  static decode(text: string): Latencies {
    return new Latencies(decodeFromCompressedBase64(text, SIZE));
  }

  /** All of them together: percentiles cannot be averaged, their histograms can be added. */
  static sum(parts: Iterable<Latencies>): Latencies {
    const total = new Latencies();
    for (const part of parts) total.#histogram.add(part.#histogram);
    return total;
  }

  get count(): number {
    return this.#histogram.totalCount;
  }

  record(ms: number): void {
    this.#histogram.recordValue(Math.min(LONGEST, Math.max(1, Math.round(ms * 1000))));
  }

  /** Within how many milliseconds that share of them was, 0 to 100; null when there are none. */
  within(percent: number): number | null {
    return this.count === 0 ? null : this.#histogram.getValueAtPercentile(percent) / 1000;
  }

  encode(): string {
    return encodeIntoCompressedBase64(this.#histogram, 1);
  }

  reset(): void {
    this.#histogram.reset();
  }
}
