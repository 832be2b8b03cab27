import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RefreshToken } from '../../entities/index.ts';
import type { Clock } from './clock.ts';

/** Milliseconds that a refresh token works. */
const LIFE_MS = 7 * 24 * 3_600_000;

/**
 * Refresh tokens: opaque, used once, known to the database by their hash only [AC8]. Whoever changes the tokens of a
 * user holds the row of the user, so that a token that was stolen and one that is being renewed cannot pass each other.
 */
export class RefreshTokens {
  readonly #now: Clock;

  constructor(now: Clock) {
    this.#now = now;
  }

  /** A new one, written when the transaction ends. Those of the user that ran out go. */
  async issue(em: EntityManager, userId: string): Promise<string> {
    const now = this.#now();
    const token = randomBytes(32).toString('base64url');
    await em.nativeDelete(RefreshToken, { userId, expiresAt: { $lte: now } });
    const expiresAt = new Date(now.getTime() + LIFE_MS);
    em.create(RefreshToken, { userId, token: hashOf(token), expiresAt, createdAt: now });
    return token;
  }

  /** Whose it is, used or not; undefined when there is no such token or it ran out. */
  async ownerOf(em: EntityManager, token: string): Promise<string | undefined> {
    const found = await em.findOne(RefreshToken, { token: hashOf(token), expiresAt: { $gt: this.#now() } });
    return found?.userId;
  }

  /** Uses it up; false when somebody has done so before. */
  async use(em: EntityManager, token: string): Promise<boolean> {
    const open = { token: hashOf(token), revoked: false, expiresAt: { $gt: this.#now() } };
    return (await em.nativeUpdate(RefreshToken, open, { revoked: true })) === 1;
  }

  /** Uses it up, whoever has it. */
  async revoke(em: EntityManager, token: string): Promise<void> {
    await em.nativeUpdate(RefreshToken, { token: hashOf(token) }, { revoked: true });
  }

  /** Ends every session of the user. */
  async revokeAll(em: EntityManager, userId: string): Promise<void> {
    await em.nativeUpdate(RefreshToken, { userId, revoked: false }, { revoked: true });
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
