import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Refusal } from '../../rules/refusal.ts';
import type { Clock } from './clock.ts';

/** Seconds that an access token works. */
export const ACCESS_SECONDS = 3_600;

/** Seconds that the clocks of two nodes may lie apart. */
const CLOCK_TOLERANCE = 5;
/** Ours have about 400 characters. */
const LONGEST = 1_024;
const PARTIES = { issuer: 'sectorwars', audience: 'sectorwars-game' };
const HEADER = { alg: 'HS256', typ: 'at+jwt' };

const Claims = z.object({ sub: z.uuid(), pid: z.uuid(), jti: z.uuid() });

/** Who calls: a user and their pilot. */
export interface Caller {
  userId: string;
  playerId: string;
}

/** Access tokens: signed, short, never stored [AC7]. */
export class AccessTokens {
  readonly #key: Uint8Array;
  readonly #now: Clock;

  constructor(secret: string, now: Clock) {
    this.#key = new TextEncoder().encode(secret);
    this.#now = now;
  }

  issue({ userId, playerId }: Caller): Promise<string> {
    const issuedAt = Math.floor(this.#now().getTime() / 1_000);
    return new SignJWT({ pid: playerId })
      .setProtectedHeader(HEADER)
      .setSubject(userId)
      .setJti(randomUUID())
      .setIssuer(PARTIES.issuer)
      .setAudience(PARTIES.audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ACCESS_SECONDS)
      .sign(this.#key);
  }

  /** Refuses: ERR_UNAUTHORIZED, whatever is wrong with it. */
  async read(token: string): Promise<Caller> {
    if (token.length > LONGEST) throw new Refusal('ERR_UNAUTHORIZED');
    const claims = Claims.safeParse(await this.#verified(token));
    if (!claims.success) throw new Refusal('ERR_UNAUTHORIZED');
    return { userId: claims.data.sub, playerId: claims.data.pid };
  }

  async #verified(token: string): Promise<unknown> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        ...PARTIES,
        algorithms: [HEADER.alg],
        typ: HEADER.typ,
        requiredClaims: ['sub', 'pid', 'jti', 'iat', 'exp'],
        maxTokenAge: ACCESS_SECONDS,
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: this.#now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refusal('ERR_UNAUTHORIZED');
      throw error;
    }
  }
}
