import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Gate } from './Gate.ts';

/** argon2id, 19 MiB and two passes: about 15 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SALT_AND_HASH = /^\$argon2id\$/;

/** Half of Node's thread pool at most, so that files and compression never wait for a flood of logins. */
const AT_A_TIME = 2;
const WAITING = 500;

/** Passwords as argon2id hashes [AC5]. */
export class Passwords {
  readonly #gate = new Gate(AT_A_TIME, WAITING);
  /** Of a password that nobody has. */
  readonly #nobodys: Promise<string> = hash(randomBytes(32), COST);

  /** Refuses: ERR_RATE_LIMIT when too many wait. */
  hash(password: string): Promise<string> {
    return this.#gate.run(() => hash(plain(password), COST));
  }

  /** The same work whether there is such an account or not: the answer's time tells nothing. Refuses: ERR_RATE_LIMIT. */
  async matches(kept: string | undefined, password: string): Promise<boolean> {
    const against = kept && SALT_AND_HASH.test(kept) ? kept : await this.#nobodys;
    const same = await this.#gate.run(() => verify(against, plain(password)));
    return same && against === kept;
  }
}

/** Keyboards write one letter in several ways. */
function plain(password: string): string {
  return password.normalize('NFC');
}
