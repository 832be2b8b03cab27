import type { Session } from '../src/protocol/accounts.ts';
import type { Address, Answer, Api, Given } from './Api.ts';
import { Ended, Refused } from './errors.ts';

/** An access token that has less than this to live is not used any more, in milliseconds. */
const MARGIN = 60_000;

/** Somebody's session: calls with an access token that is always fresh. */
export class Account {
  readonly #api: Api;
  readonly #onRenewed: (session: Session) => void;
  readonly #latest: () => Session | null;
  #session: Session;
  #staleAt = 0;
  #refreshing: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whose line stands. */
  readonly #lines = new Set<object>();

  /** `latest`: the session as whoever shares it left it, who may have renewed it. */
  constructor(
    api: Api,
    session: Session,
    onRenewed: (session: Session) => void,
    latest: () => Session | null = () => null,
  ) {
    this.#api = api;
    this.#onRenewed = onRenewed;
    this.#latest = latest;
    this.#session = session;
    this.#note(session);
  }

  get session(): Readonly<Session> {
    return this.#session;
  }

  /** Calls in the name of the account. Throws Ended when the session is over, else what `Api` throws. */
  async call<N extends Address>(name: N, given: Given<N>): Promise<Answer<N>> {
    return this.#withToken(token => this.#api.call(name, given, token));
  }

  /** A seat in the room where the pilot belongs; asked for once, for whoever asks has a patience of their own. */
  enter(): Promise<Answer<'enter'>> {
    return this.#withToken(token => this.#api.ask('enter', {}, token));
  }

  /** Keeps the session alive for as long as its pilot flies, although they may not need a token for days. */
  keepAlive(line: object): void {
    this.#lines.add(line);
    this.#wait();
  }

  /** Lets the session run out by itself, once nobody's line stands. */
  rest(line: object): void {
    this.#lines.delete(line);
    if (this.#lines.size === 0) clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#renewAgain(), Math.max(MARGIN, this.#staleAt - Date.now()));
    // Where timers keep a process running, this one must not.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** A new pair of tokens; whoever asks meanwhile waits for the same. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#renew().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async logout(): Promise<void> {
    this.#lines.clear();
    clearTimeout(this.#timer);
    await this.#api.call('logout', { body: { refreshToken: this.#session.refreshToken } });
  }

  async #withToken<R>(ask: (token: string) => Promise<R>): Promise<R> {
    if (Date.now() >= this.#staleAt) await this.refresh();
    const { accessToken } = this.#session;
    try {
      return await ask(accessToken);
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'ERR_UNAUTHORIZED') throw error;
      if (accessToken === this.#session.accessToken) await this.refresh();
      return ask(this.#session.accessToken);
    }
  }

  async #renewAgain(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      // Whoever needs the token next is told.
      if (error instanceof Ended) this.#lines.clear();
    }
    if (this.#lines.size > 0) this.#wait();
  }

  async #renew(): Promise<void> {
    const latest = this.#latest();
    if (latest?.userId === this.#session.userId && latest.refreshToken !== this.#session.refreshToken) {
      this.#note(latest);
      return;
    }
    try {
      this.#note(await this.#api.call('refresh', { body: { refreshToken: this.#session.refreshToken } }));
    } catch (error) {
      if (error instanceof Refused && ['ERR_UNAUTHORIZED', 'ERR_INACTIVE'].includes(error.code))
        throw new Ended('logged_out', { cause: error });
      throw error;
    }
    this.#onRenewed(this.#session);
  }

  #note(session: Session): void {
    this.#session = session;
    const life = session.expiresIn * 1000;
    this.#staleAt = Date.now() + Math.max(life - MARGIN, life / 2);
  }
}
