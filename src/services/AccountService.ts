import type { EntityManager } from '@mikro-orm/postgresql';
import { Player, Region, User } from '../entities/index.ts';
import type { LoginBody, Me, RegisterBody, Session } from '../protocol/accounts.ts';
import { checkRegistration } from '../rules/account.ts';
import { Refusal } from '../rules/refusal.ts';
import { ACCESS_SECONDS, AccessTokens, type Caller as Bearer } from './accounts/AccessTokens.ts';
import type { Clock } from './accounts/clock.ts';
import { meOf } from './accounts/meOf.ts';
import { openAccount } from './accounts/openAccount.ts';
import { Passwords } from './accounts/Passwords.ts';
import { RefreshTokens } from './accounts/RefreshTokens.ts';
import { candidateFor, heldStandingOf, standingOf } from './accounts/standing.ts';

/** Somebody who calls, and whether they are an operator just now. */
export interface Caller extends Bearer {
  isAdmin: boolean;
}

export interface AccountParts {
  secret: string;
  now: Clock;
}

/** Who somebody is: accounts, logins and the tokens that stand for them. */
export class AccountService {
  readonly #em: EntityManager;
  readonly #now: Clock;
  readonly #passwords = new Passwords();
  readonly #access: AccessTokens;
  readonly #refresh: RefreshTokens;

  constructor(em: EntityManager, { secret, now }: AccountParts) {
    this.#em = em;
    this.#now = now;
    this.#access = new AccessTokens(secret, now);
    this.#refresh = new RefreshTokens(now);
  }

  /** Opens an account, all of it or nothing. Refuses: ERR_BAD_REQUEST, ERR_NAME_TAKEN, ERR_EMAIL_TAKEN, ERR_RATE_LIMIT. */
  async register(wanted: RegisterBody): Promise<Session> {
    const email = wanted.email?.toLowerCase();
    checkRegistration({ ...wanted, email });
    const passwordHash = await this.#passwords.hash(wanted.password);
    const account = { username: wanted.username, email: email ?? null, passwordHash, at: this.#now() };
    return this.#em.fork().transactional(async em => this.#sessionOf(em, await openAccount(em, account)));
  }

  /** Refuses: ERR_CREDENTIALS, in the same time for an unknown name; ERR_INACTIVE with the right password; ERR_RATE_LIMIT. */
  async login({ username, password }: LoginBody): Promise<Session> {
    const candidate = await candidateFor(this.#em.fork(), username);
    const matches = await this.#passwords.matches(candidate?.passwordHash, password);
    if (!candidate || !matches) throw new Refusal('ERR_CREDENTIALS');

    return this.#em.fork().transactional(async em => {
      const standing = await heldStandingOf(em, candidate.userId);
      if (!standing?.active) throw new Refusal('ERR_INACTIVE');
      await em.nativeUpdate(User, { id: standing.userId }, { lastLogin: this.#now() });
      return this.#sessionOf(em, standing);
    });
  }

  /**
   * A new pair of tokens for a refresh token, which is used up by it. One that was used before is in two hands, so that
   * every session of its user ends. Refuses: ERR_UNAUTHORIZED, ERR_INACTIVE.
   */
  async refresh(token: string): Promise<Session> {
    const outcome = await this.#em.fork().transactional(em => this.#renew(em, token));
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  }

  /** A refusal is an answer here: thrown, it would undo the end of the sessions. */
  async #renew(em: EntityManager, token: string): Promise<Session | Refusal> {
    const owner = await this.#refresh.ownerOf(em, token);
    const standing = owner && (await heldStandingOf(em, owner));
    if (!standing) return new Refusal('ERR_UNAUTHORIZED');
    if (!standing.active) return new Refusal('ERR_INACTIVE');
    if (await this.#refresh.use(em, token)) return this.#sessionOf(em, standing);
    await this.#refresh.revokeAll(em, standing.userId);
    return new Refusal('ERR_UNAUTHORIZED');
  }

  /** Ends the session of a refresh token, known or not. */
  async logout(token: string): Promise<void> {
    await this.#refresh.revoke(this.#em.fork(), token);
  }

  /** Who bears an access token, if they may still come in. Refuses: ERR_UNAUTHORIZED, ERR_INACTIVE. */
  async authenticate(token: string): Promise<Caller> {
    const claimed = await this.#access.read(token);
    const standing = await standingOf(this.#em.fork(), claimed.userId);
    if (standing?.playerId !== claimed.playerId) throw new Refusal('ERR_UNAUTHORIZED');
    if (!standing.active) throw new Refusal('ERR_INACTIVE');
    return { ...claimed, isAdmin: standing.isAdmin };
  }

  /** The caller's own account. Refuses: ERR_UNAUTHORIZED once it is gone. */
  async me({ userId, playerId }: Bearer): Promise<Me> {
    const em = this.#em.fork();
    const [user, player] = await Promise.all([em.findOne(User, userId), em.findOne(Player, { id: playerId, userId })]);
    if (!user || !player) throw new Refusal('ERR_UNAUTHORIZED');
    const regions = await em.find(Region, { id: { $in: [player.currentRegionId, player.homeRegionId].filter(isId) } });
    const nameOf = (id: string | null | undefined) => regions.find(region => region.id === id)?.name ?? null;
    return meOf(user, player, { current: nameOf(player.currentRegionId), home: nameOf(player.homeRegionId) });
  }

  async #sessionOf(em: EntityManager, { userId, playerId }: Bearer): Promise<Session> {
    const refreshToken = await this.#refresh.issue(em, userId);
    const accessToken = await this.#access.issue({ userId, playerId });
    return { userId, playerId, accessToken, refreshToken, expiresIn: ACCESS_SECONDS };
  }
}

function isId(id: string | null | undefined): id is string {
  return typeof id === 'string';
}
