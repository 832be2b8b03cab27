import { RATES } from '../protocol/commandFormat.ts';
import { TokenBucket } from './TokenBucket.ts';

/** How fast one client sends, by class of command. */
export class Rates {
  readonly #buckets = new Map<keyof typeof RATES, TokenBucket>();

  /** Zero when the command may pass; else how long until it may, in milliseconds. */
  take(rate: keyof typeof RATES, now: number): number {
    let bucket = this.#buckets.get(rate);
    if (!bucket) {
      bucket = new TokenBucket(RATES[rate], now);
      this.#buckets.set(rate, bucket);
    }
    return bucket.take(now);
  }
}
