import type { Clock } from '../accounts/clock.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What AI may cost a node: US dollars a day of UTC and request, and requests of a player. */
export const CAPS = {
  instanceUsd: 50,
  requestUsd: 0.25,
  /** 80 % of 2.00: whoever has spent it is not asked for again that day. */
  playerUsd: 1.6,
  perMinute: 10,
  perDay: 500,
} as const;

/** Players of a day that are remembered; the one who was idle longest is forgotten first. */
const MOST_ACCOUNTS = 10_000;

export type Cap = 'instance' | 'request' | 'player' | 'minute' | 'day';

/** Money that is laid aside for a request until it is known what it cost. */
export interface Reservation {
  settle(costUsd: number): void;
}

class Account {
  spent = 0;
  held = 0;
  requests = 0;
  /** When the latest requests were, no more than may be in a minute. */
  latest: number[] = [];
}

/** What was spent on AI, in this node's memory. A cap that is hit is no error: the rules answer. */
export class Budget {
  readonly #now: Clock;
  readonly #mostAccounts: number;
  #day = 0;
  #instance = new Account();
  #accounts = new Map<string, Account>();

  constructor(now: Clock, mostAccounts: number = MOST_ACCOUNTS) {
    this.#now = now;
    this.#mostAccounts = mostAccounts;
  }

  /** How many players are remembered. */
  get size(): number {
    return this.#accounts.size;
  }

  /** Lays aside what a request may cost and counts it, or names the first cap that it hits. */
  reserve(playerId: string, estimateUsd: number): Reservation | Cap {
    const at = this.#today();
    const account = this.#accountOf(playerId);
    account.latest = account.latest.filter(time => time > at - MINUTE);
    const cap = this.#capOn(account, estimateUsd);
    if (cap) return cap;
    account.requests += 1;
    account.latest.push(at);
    return this.#held(playerId, estimateUsd);
  }

  #capOn(account: Account, estimateUsd: number): Cap | null {
    if (this.#instance.spent + this.#instance.held + estimateUsd > CAPS.instanceUsd) return 'instance';
    if (estimateUsd > CAPS.requestUsd) return 'request';
    if (account.spent + account.held >= CAPS.playerUsd) return 'player';
    if (account.latest.length >= CAPS.perMinute) return 'minute';
    return account.requests >= CAPS.perDay ? 'day' : null;
  }

  #held(playerId: string, estimateUsd: number): Reservation {
    const holders = [this.#instance, this.#accountOf(playerId)];
    for (const holder of holders) holder.held += estimateUsd;
    let open = true;
    return {
      settle: costUsd => {
        if (!open) return;
        open = false;
        for (const holder of holders) holder.held = Math.max(0, holder.held - estimateUsd);
        // It is booked on the day on which it is known.
        this.#today();
        this.#instance.spent += costUsd;
        this.#accountOf(playerId).spent += costUsd;
      },
    };
  }

  /** What time it is. With a new day all is forgotten; a clock that is set back begins none. */
  #today(): number {
    const at = this.#now().getTime();
    const day = Math.floor(at / DAY);
    if (day > this.#day) {
      this.#day = day;
      this.#instance = new Account();
      this.#accounts = new Map();
    }
    return at;
  }

  /** Accounts are kept in the order of their last use. */
  #accountOf(playerId: string): Account {
    const account = this.#accounts.get(playerId) ?? new Account();
    this.#accounts.delete(playerId);
    this.#accounts.set(playerId, account);
    if (this.#accounts.size > this.#mostAccounts) {
      const [idle = playerId] = this.#accounts.keys();
      this.#accounts.delete(idle);
    }
    return account;
  }
}
