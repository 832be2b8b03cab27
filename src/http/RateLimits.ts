import { createHmac } from 'node:crypto';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Figures, type LimitName, LIMITS } from '../protocol/rateLimits.ts';
import { Refusal } from '../rules/refusal.ts';
import { addressOf } from './addressOf.ts';

/** One key in so many has the counter of another: memory is bounded, whatever callers make up. */
const SLOTS = 65_536;

interface RateLimitParts {
  on: boolean;
  secret: string;
  figures?: Record<LimitName, Figures>;
}

/** Counts what callers do, in this node's memory. Switched off, it counts nothing. */
export class RateLimits {
  readonly #limiters: Map<LimitName, RateLimiterMemory>;
  /** Nobody who does not know it can aim at the slot of another. */
  readonly #secret: string;

  constructor({ on, secret, figures = LIMITS }: RateLimitParts) {
    this.#secret = secret;
    const limiters = Object.entries(figures).map(
      ([name, { points, duration }]) => [name as LimitName, new RateLimiterMemory({ points, duration })] as const,
    );
    this.#limiters = new Map(on ? limiters : []);
  }

  /** Counts one try. Refuses: ERR_RATE_LIMIT with the milliseconds to wait. */
  async spend(name: LimitName, key: string): Promise<void> {
    try {
      await this.#limiters.get(name)?.consume(this.#slotOf(key));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Refusal('ERR_RATE_LIMIT', { retryMs: Math.max(1, error.msBeforeNext) });
    }
  }

  /** Takes a try back: it was not one of those that are counted. */
  async forgive(name: LimitName, key: string): Promise<void> {
    await this.#limiters.get(name)?.reward(this.#slotOf(key));
  }

  #slotOf(key: string): number {
    return createHmac('sha256', this.#secret).update(key).digest().readUInt32BE() % SLOTS;
  }
}

/** Counts every request of an address. Refuses: ERR_RATE_LIMIT. */
export function limited(limits: RateLimits, name: LimitName): RequestHandler {
  return async (request, _response, next) => {
    await limits.spend(name, addressOf(request));
    next();
  };
}
