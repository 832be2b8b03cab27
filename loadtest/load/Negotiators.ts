import type { BotAccount } from './bots/Bot.ts';
import type { Second } from './bots/messages.ts';
import { Newcomer } from './bots/Newcomer.ts';
import { type Acknowledged, talk } from './bots/talk.ts';
import { Latencies } from './latencies.ts';

const MOST_FAULTS = 20;

/** So many newcomers at a time, each through the whole first login, one after the other as long as there are any. */
export class Negotiators {
  readonly #url: string;
  readonly #waiting: BotAccount[];
  readonly acknowledged: Acknowledged = { exchanges: [], completes: [] };
  readonly faults: string[] = [];
  readonly seconds: Second[] = [];
  #latencies = new Map<string, Latencies>();
  #refused: Second['refused'] = {};
  #durable = 0;
  #bytesIn = 0;
  #since = performance.now();
  #cpu = process.cpuUsage();
  #isOpen = true;

  constructor(url: string, accounts: readonly BotAccount[]) {
    this.#url = url;
    this.#waiting = [...accounts];
  }

  /** Resolves when nobody is talking any more: after `close`, or when all have talked. */
  async play(atOnce: number): Promise<void> {
    const timer = setInterval(() => this.#endSecond(), 1000);
    await Promise.all(Array.from({ length: atOnce }, () => this.#playOn()));
    clearInterval(timer);
    this.#endSecond();
  }

  /** Nobody new begins. */
  close(): void {
    this.#isOpen = false;
  }

  /** What was counted up to now is no part of the figures; what was acknowledged stays. */
  startOver(): void {
    this.#endSecond();
    this.seconds.length = 0;
  }

  async #playOn(): Promise<void> {
    for (let account = this.#waiting.pop(); account; account = this.#isOpen ? this.#waiting.pop() : undefined) {
      const newcomer = new Newcomer(account);
      try {
        const began = performance.now();
        await newcomer.join(this.#url);
        this.#count('enter', performance.now() - began, null);
        await talk(newcomer, this.acknowledged, (...answered) => this.#count(...answered));
      } catch (error) {
        if (this.faults.length < MOST_FAULTS) this.faults.push(`${account.playerId}: ${String(error)}`);
      }
      this.#bytesIn += newcomer.bytesIn;
      newcomer.leave();
    }
  }

  #count(name: string, milliseconds: number, refusal: string | null): void {
    let latencies = this.#latencies.get(name);
    if (!latencies) {
      latencies = new Latencies();
      this.#latencies.set(name, latencies);
    }
    latencies.record(milliseconds);
    if (refusal) {
      const codes = (this.#refused[name] ??= {});
      codes[refusal] = (codes[refusal] ?? 0) + 1;
    } else if (name !== 'enter') this.#durable += 1;
  }

  #endSecond(): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#cpu);
    this.seconds.push({
      at: Date.now(),
      seconds: (now - this.#since) / 1000,
      latencies: Object.fromEntries([...this.#latencies].map(([name, recorded]) => [name, recorded.encode()])),
      durable: this.#durable,
      refused: this.#refused,
      bytesIn: this.#bytesIn,
      cpu: (user + system) / 1e6,
      behind: 0,
    });
    this.#latencies = new Map();
    this.#refused = {};
    this.#durable = 0;
    this.#bytesIn = 0;
    this.#since = now;
    this.#cpu = process.cpuUsage();
  }
}
