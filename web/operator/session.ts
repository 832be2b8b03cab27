import { type Address, type Answer, Api, type Given } from '../../sdk/Api.ts';
import { Refused } from '../../sdk/errors.ts';
import { Nodes } from '../../sdk/Nodes.ts';
import type { Session } from '../../src/protocol/accounts.ts';
import { language } from '../app/language.ts';

/** The session of this browser: the cockpit keeps it there too. */
const KEPT = 'sectorwars.session';

/** Nobody is logged in, or not any more. */
export class LoggedOut extends Error {}

export function isLoggedIn(): boolean {
  return kept() !== null;
}

export async function logIn(username: string, password: string): Promise<void> {
  keep(await api().call('login', { body: { username, password } }));
}

export async function logOut(): Promise<void> {
  const session = kept();
  localStorage.removeItem(KEPT);
  if (session)
    await api()
      .call('logout', { body: { refreshToken: session.refreshToken } })
      .catch(() => {});
}

/** Asks in the name of who is logged in. Throws LoggedOut, else what `Api` throws. */
export async function ask<N extends Address>(name: N, given: Given<N>): Promise<Answer<N>> {
  const session = kept();
  if (!session) throw new LoggedOut();
  try {
    return await api().call(name, given, session.accessToken);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'ERR_UNAUTHORIZED') throw error;
    return api().call(name, given, await renewed(session.accessToken));
  }
}

/** A refresh token works once, and other tabs have the same: one of them renews, the others take what it has left. */
function renewed(stale: string): Promise<string> {
  return alone(async () => {
    const session = kept();
    if (!session) throw new LoggedOut();
    if (session.accessToken !== stale) return session.accessToken;
    try {
      const next = await api().call('refresh', { body: { refreshToken: session.refreshToken } });
      keep(next);
      return next.accessToken;
    } catch (error) {
      if (!(error instanceof Refused) || !['ERR_UNAUTHORIZED', 'ERR_INACTIVE'].includes(error.code)) throw error;
      localStorage.removeItem(KEPT);
      throw new LoggedOut();
    }
  });
}

/** Over plain HTTP browsers have no locks. */
async function alone<R>(run: () => Promise<R>): Promise<R> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(KEPT, run) : run();
}

/** What cannot be had now is asked for with the next look. */
function api(): Api {
  return new Api(new Nodes([location.origin]), { patience: 0, language: language.peek() });
}

function keep(session: Session): void {
  localStorage.setItem(KEPT, JSON.stringify(session));
}

function kept(): Session | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}
