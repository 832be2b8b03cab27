import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';

/** Any number; it is the same for all nodes. */
const KEY = 2102;
const RETRY_MS = 1_000;

/**
 * Tells the other nodes that this one uses the server: an advisory lock shared by all users of the server, which the
 * server itself frees when a node dies. A psql or pg_dump holds none, so it does not count.
 */
export class Claim {
  readonly #connect: () => Promise<Client>;
  readonly #given = new AbortController();
  #client: Client | undefined;
  #again: Promise<void> | undefined;

  constructor(connect: () => Promise<Client>) {
    this.#connect = connect;
  }

  /** Stakes it, and lends the connection that bears it. */
  async stake(): Promise<Client> {
    const client = await this.#connect();
    await client.query('select pg_advisory_lock_shared($1)', [KEY]);
    this.#client = client;
    client.once('end', () => {
      this.#client = undefined;
      this.#again = this.#stakeAgain();
    });
    return client;
  }

  /** Gives it up, and tells whether it was the last one. A server that is away needs nobody to stop it. */
  async giveUp(): Promise<boolean> {
    this.#given.abort();
    await this.#again;
    const client = this.#client;
    if (!client) return false;
    try {
      await client.query('select pg_advisory_unlock_all()');
      const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [KEY]);
      return rows[0]?.last ?? false;
    } catch {
      return false;
    } finally {
      await client.end();
    }
  }

  /** The server was restarted under us: until it is back there is nothing that could be stopped by mistake. */
  async #stakeAgain(): Promise<void> {
    while (!this.#client && !this.#given.signal.aborted) {
      await this.stake().catch(() => this.#pause());
    }
  }

  #pause(): Promise<void> {
    return setTimeout(RETRY_MS, undefined, { ref: false, signal: this.#given.signal }).catch(() => {});
  }
}
