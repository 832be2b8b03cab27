import { signal } from '@preact/signals';
import { Ended, Refused } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import type { Talk } from '../../sdk/Talk.ts';
import { Game } from '../game/Game.ts';
import { follow, unfollow } from '../settings/settings.ts';
import { language } from './language.ts';
import { attempt } from './notices.ts';
import { reach } from './reach.ts';

/** Where the player is: on the way in, at the door, with the guard, in the cockpit, or out again and why. */
export type Stage =
  | { at: 'loading' }
  | { at: 'welcome' }
  | { at: 'guard'; pilot: Pilot; talk: Talk }
  | { at: 'cockpit'; game: Game }
  | { at: 'over'; reason: Ended['reason']; pilot: Pilot };

type Kept = Parameters<SectorWars['resume']>[0];

const KEPT = 'sectorwars.session';

export const stage = signal<Stage>({ at: 'loading' });

/** The server that gave us this page. Asked anew whenever somebody logs in: it may be in another language by then. */
export function galaxy(options: { patience?: number } = {}): SectorWars {
  return SectorWars.connect(location.origin, { language: language.value, latest: keptSession, ...options });
}

/** Goes on with the session that this browser keeps, if there is one. */
export async function begin(): Promise<void> {
  const session = keptSession();
  if (!session) {
    stage.value = { at: 'welcome' };
    return;
  }
  stage.value = { at: 'loading' };
  await reach();
  const entered = await attempt(() => play(galaxy().resume(session)));
  if (!entered && stage.value.at === 'loading') stage.value = { at: 'welcome' };
}

/** Plays on in this tab. Another one may have new tokens meanwhile: they are in what the browser keeps. */
export async function playHere(pilot: Pilot): Promise<void> {
  const session = keptSession();
  const isTheirs = session?.userId === pilot.session.userId;
  await reach();
  await play(isTheirs && session ? galaxy().resume(session) : pilot);
}

/** The same talk, as somebody who speaks what the page speaks now: the guard goes on in that language. */
export async function meetAgain(pilot: Pilot): Promise<void> {
  await pilot.leave();
  await play(galaxy().resume(pilot.session));
}

/** To the guard, if they still wait for the pilot, else into the cockpit. True when one of them is reached. */
export async function play(pilot: Pilot): Promise<boolean> {
  keep(pilot);
  try {
    await pilot.enter();
  } catch (error) {
    if (error instanceof Refused && error.code === 'ERR_NOT_READY') return meetGuard(pilot);
    if (error instanceof Ended && error.reason === 'logged_out') {
      over(pilot, error);
      return false;
    }
    throw error;
  }
  const game = await Game.open(pilot, galaxy());
  pilot.on('ended', error => over(pilot, error));
  stage.value = { at: 'cockpit', game };
  follow(pilot);
  return true;
}

/** Out again, and why. Who has left on purpose knows. */
export function over(pilot: Pilot, error: Error): void {
  const reason = error instanceof Ended ? error.reason : 'unreachable';
  if (reason === 'left') return;
  unfollow();
  if (reason === 'logged_out') localStorage.removeItem(KEPT);
  stage.value = { at: 'over', reason, pilot };
}

/** Out of the galaxy; the session ends with it. */
export async function logOut(pilot: Pilot): Promise<void> {
  forget();
  unfollow();
  await pilot.leave().catch(() => {});
  await pilot.logout().catch(() => {});
}

/** To the door; what this browser has kept of a session is forgotten. */
export function forget(): void {
  localStorage.removeItem(KEPT);
  stage.value = { at: 'welcome' };
}

async function meetGuard(pilot: Pilot): Promise<boolean> {
  const talk = await pilot.meetGuard();
  if (!talk) return play(pilot);
  stage.value = { at: 'guard', pilot, talk };
  return true;
}

/** A refresh token works once: each new one is kept in the place of the former. */
const kept = new WeakSet<Pilot>();
function keep(pilot: Pilot): void {
  if (kept.has(pilot)) return;
  kept.add(pilot);
  write(pilot.session);
  pilot.on('session', write);
}

function write(session: Kept): void {
  localStorage.setItem(KEPT, JSON.stringify(session));
}

function keptSession(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
