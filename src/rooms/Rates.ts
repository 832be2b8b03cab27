import { RATES } from '../protocol/commandFormat.ts';
import { type CommandName, COMMANDS } from '../protocol/commands.ts';
import { TokenBucket } from './TokenBucket.ts';

/** How fast one client sends, by class of command. */
export class Rates {
  readonly #buckets = new Map<string, TokenBucket>();

  /** Zero when the command may pass; else how long until it may, in milliseconds. */
  take(name: CommandName, now: number): number {
    const { rate } = COMMANDS[name];
    let bucket = this.#buckets.get(rate);
    if (!bucket) {
      bucket = new TokenBucket(RATES[rate], now);
      this.#buckets.set(rate, bucket);
    }
    return bucket.take(now);
  }
}
