import type { Second } from './bots/messages.ts';
import { Latencies } from './latencies.ts';

/** What bots of this process count, a second at a time. */
export class Tally {
  readonly seconds: Second[] = [];
  readonly #bytesIn: () => number;
  #latencies = new Map<string, Latencies>();
  #refused: Second['refused'] = {};
  #durable = 0;
  #behind = 0;
  #bytes = 0;
  #since = performance.now();
  #cpu = process.cpuUsage();
  readonly #timer = setInterval(() => this.#endSecond(), 1000);

  /** `bytesIn` says how much has come in so far. */
  constructor(bytesIn: () => number = () => 0) {
    this.#bytesIn = bytesIn;
  }

  /** How long something took, and whether it is durable now. */
  count(name: string, milliseconds: number, isDurable: boolean): void {
    let latencies = this.#latencies.get(name);
    if (!latencies) {
      latencies = new Latencies();
      this.#latencies.set(name, latencies);
    }
    latencies.record(milliseconds);
    if (isDurable) this.#durable += 1;
  }

  refuse(name: string, code: string): void {
    const codes = (this.#refused[name] ??= {});
    codes[code] = (codes[code] ?? 0) + 1;
  }

  /** Something was due that nobody was free for. */
  miss(): void {
    this.#behind += 1;
  }

  /** What was counted up to now is no part of the figures. */
  startOver(): void {
    this.#endSecond();
    this.seconds.length = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#endSecond();
  }

  #endSecond(): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#cpu);
    const bytes = this.#bytesIn();
    this.seconds.push({
      at: Date.now(),
      seconds: (now - this.#since) / 1000,
      latencies: Object.fromEntries([...this.#latencies].map(([name, recorded]) => [name, recorded.encode()])),
      durable: this.#durable,
      refused: this.#refused,
      bytesIn: bytes - this.#bytes,
      cpu: (user + system) / 1e6,
      behind: this.#behind,
    });
    this.#latencies = new Map();
    this.#refused = {};
    this.#durable = 0;
    this.#behind = 0;
    this.#bytes = bytes;
    this.#since = now;
    this.#cpu = process.cpuUsage();
  }
}
