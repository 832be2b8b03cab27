import { standingRange, personalRange } from './data/reputation.ts';
import { rankIndexOf } from './data/ranks.ts';
import { clamp } from './galaxy/numbers.ts';
import { epochOf, type Moment } from './moment.ts';
import type { Agreement, Side } from './quote.ts';
import { Refusal } from './refusal.ts';
import { down, halfToEven, up } from './rounding.ts';
import { trustRange } from './trust.ts';

export const HAGGLE_ROUNDS = 4;
/** How long a session and an agreement hold, and how long there is no next one ([HG5], [HG6]). */
const SESSION = 300_000;

const ACCEPT_WIDTH = 0.03;
const REJECT_WIDTH = 0.2;
const ROUND_SCALE = 0.8;
const AGREED_SHARES = [0.8, 1.2] as const;

const DIFFICULTY = [0.85, 1.25] as const;
const MOST_RANK = 0.12;
const FACTION = [1.05, 0.97] as const;
const PERSONAL = [1.05, 0.95] as const;
const SPECIAL_MEDAL = 0.85;

/** Who haggles with whom. */
export interface Parties {
  difficulty: number;
  militaryRank: string;
  personalReputation: number;
  /** Standing with the station's faction, null at a station of none. */
  standing: number | null;
  trust: number;
  hasSpecialMedal: boolean;
}

/** The multiplier of a session: the higher it is, the less a trader bears ([HG2]). */
export function toughness(parties: Readonly<Parties>): number {
  const { difficulty, militaryRank, personalReputation, standing, trust, hasSpecialMedal } = parties;
  const hard = DIFFICULTY[0] + ((clamp(difficulty, 1, 10) - 1) / 9) * (DIFFICULTY[1] - DIFFICULTY[0]);
  const rank = 1 + Math.min(MOST_RANK, 0.01 * rankIndexOf(militaryRank));
  const faction = standing === null ? 1 : between(FACTION, standing, standingRange);
  const personal = between(PERSONAL, personalReputation, personalRange);
  return (
    hard * rank * faction * personal * between(PERSONAL, trust, trustRange) * (hasSpecialMedal ? SPECIAL_MEDAL : 1)
  );
}

/** One good, one side, one station, one pilot. */
export interface Session {
  round: number;
  /** The most units that the agreed price is for. */
  quantity: number;
  /** The usual price of a unit when the session was opened. */
  fair: number;
  state: 'open' | 'agreed' | 'rejected' | 'closed';
  /** What the trader last asked or offered, or what was agreed. */
  price?: number | null;
  /** Until when it holds, and until when there is no next one. */
  until?: Moment | null;
}

type Update = Pick<Session, 'round' | 'state' | 'price'> & { until: number | null };

/**
 * Opens a session ([HG1]). `sessions` are the pilot's at this station over this good, of this side and the other. Refuses:
 * ERR_HAGGLE_LOCKED, ERR_HAGGLE_OPEN, ERR_HAGGLE_COOLDOWN.
 */
export function openSession(
  sessions: { own: Readonly<Session> | null; other: Readonly<Session> | null },
  { fair, quantity, now }: { fair: number; quantity: number; now: number },
): Update & Pick<Session, 'fair' | 'quantity'> {
  const { own, other } = sessions;
  if (own?.state === 'rejected' || other?.state === 'rejected') throw new Refusal('ERR_HAGGLE_LOCKED');
  if (own && !isOver(own, now)) {
    if (own.state === 'open') throw new Refusal('ERR_HAGGLE_OPEN', { round: own.round, quantity: own.quantity });
    throw new Refusal('ERR_HAGGLE_COOLDOWN', { retryMs: untilOf(own) - now });
  }
  return { round: 1, quantity, fair, state: 'open', price: null, until: now + SESSION };
}

/** The prices that no agreement passes: the shelf's own. */
export interface Range {
  least: number;
  most: number;
}

export interface Talk {
  side: Side;
  fair: number;
  round: number;
  /** The trader's last word, if there was one. */
  counter?: number | null;
  toughness: number;
  range: Readonly<Range>;
}

export type Verdict = { kind: 'accepted' | 'counter'; price: number } | { kind: 'rejected' };

/** What a trader says to an offer: yes, half-way, or no more ([HG3]). */
export function verdictOn(talk: Readonly<Talk>, offer: number): Verdict {
  const { side, fair, round, counter, range } = talk;
  const scale = ROUND_SCALE ** (round - 1) / talk.toughness;
  const reject = REJECT_WIDTH * scale;
  const accept = Math.min(ACCEPT_WIDTH * scale, reject);
  const meets = (share: number) =>
    reaches(side, offer, clamp(side === 'buy' ? fair * (1 - share) : fair * (1 + share), range.least, range.most));

  const isOwnWord = typeof counter === 'number' && reaches(side, offer, counter);
  if (isOwnWord || meets(accept)) return { kind: 'accepted', price: agreedPrice(offer, fair, range) };
  if (!meets(reject)) return { kind: 'rejected' };
  return { kind: 'counter', price: agreedPrice((offer + fair) / 2, fair, range) };
}

/**
 * Answers an offer in the session that is open ([HG3], [HG4], [HG5]): the session afterwards and what the trader thinks of the pilot
 * for it. Refuses: ERR_NO_HAGGLE.
 */
export function answer(
  session: Readonly<Session> | null,
  talk: Pick<Talk, 'side' | 'toughness' | 'range'>,
  { offer, now }: { offer: number; now: number },
): { session: Update; ending: 'accepted' | 'timeout' | 'rejected' | null } {
  if (session?.state !== 'open' || isOver(session, now)) throw new Refusal('ERR_NO_HAGGLE');
  const { round, fair, price: counter } = session;
  const verdict = verdictOn({ ...talk, fair, round, counter: counter ?? null }, offer);
  const until = now + SESSION;
  if (verdict.kind === 'accepted')
    return { session: { round, state: 'agreed', price: verdict.price, until }, ending: 'accepted' };
  if (verdict.kind === 'rejected')
    return { session: { round, state: 'rejected', price: null, until: null }, ending: 'rejected' };
  if (round >= HAGGLE_ROUNDS) return { session: { round, state: 'closed', price: null, until }, ending: 'timeout' };
  return { session: { round: round + 1, state: 'open', price: verdict.price, until: untilOf(session) }, ending: null };
}

/** What was agreed and still holds. */
export function agreementOf(session: Readonly<Session> | null, now: number): Agreement | null {
  if (session?.state !== 'agreed' || typeof session.price !== 'number' || isOver(session, now)) return null;
  return { price: session.price, quantity: session.quantity };
}

/** What casting off leaves of a session: until when there is no next one, or null ([HG7]). */
export function waitAfterUndocking<M extends Moment>(
  { state, until }: Readonly<{ state: string; until?: M | null }>,
  now: number,
): M | null {
  const waits = (state === 'agreed' || state === 'closed') && until && epochOf(until) > now;
  return waits ? until : null;
}

function isOver(session: Readonly<Session>, now: number): boolean {
  return untilOf(session) <= now;
}

function untilOf({ until }: Readonly<Session>): number {
  return until ? epochOf(until) : 0;
}

function reaches(side: Side, offer: number, price: number): boolean {
  return side === 'buy' ? offer >= up(price) : offer <= down(price);
}

function agreedPrice(price: number, fair: number, { least, most }: Readonly<Range>): number {
  const [low, high] = AGREED_SHARES;
  return Math.max(1, halfToEven(clamp(clamp(price, fair * low, fair * high), least, most)));
}

function between(
  [worst, best]: readonly [number, number],
  value: number,
  { min, max }: { min: number; max: number },
): number {
  return worst + ((clamp(value, min, max) - min) / (max - min)) * (best - worst);
}
