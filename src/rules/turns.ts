import { rankNamed } from './data/ranks.ts';
import { clamp } from './galaxy/numbers.ts';
import { DAY, dayOf, epochOf, type Moment } from './moment.ts';
import { Refusal } from './refusal.ts';
import { down } from './rounding.ts';

const DEFAULT_TURNS_PER_DAY = 1000;
const COMPANION_BONUS = [1, 1.5] as const;
const AWAY_DAYS = 7;
const RETURN_TURNS_PER_DAY = 50;
const MOST_RETURN_TURNS = 500;

export interface TurnPool {
  turns: number;
  turnResetAt?: Moment | null;
  militaryRank: string;
  ariaBonusMultiplier: number;
}

export interface Refill {
  turns: number;
  turnResetAt: number;
  maxTurns: number;
}

/** The most turns a day brings this pilot ([TN1]). */
export function maxTurnsOf(
  { militaryRank, ariaBonusMultiplier }: Readonly<Pick<TurnPool, 'militaryRank' | 'ariaBonusMultiplier'>>,
  defaultTurnsPerDay = DEFAULT_TURNS_PER_DAY,
): number {
  const bonus = clamp(ariaBonusMultiplier, ...COMPANION_BONUS);
  return down((defaultTurnsPerDay + rankNamed(militaryRank).extraTurns) * bonus);
}

/** Fills the pool once a day, when first asked after 00:00 UTC; null when nothing is due ([TN2]). */
export function refill(
  pilot: Readonly<TurnPool>,
  now: number,
  defaultTurnsPerDay = DEFAULT_TURNS_PER_DAY,
): Refill | null {
  const last = pilot.turnResetAt ?? null;
  if (last !== null && epochOf(last) >= dayOf(now)) return null;
  const maxTurns = maxTurnsOf(pilot, defaultTurnsPerDay);
  return { turns: Math.max(pilot.turns, maxTurns), turnResetAt: now, maxTurns };
}

/**
 * What a pilot finds who was away for more than 7 whole days, on top of the day's turns ([TN4]); null when nothing is due.
 * Asked after `refill`.
 */
export function returnBonus(
  pilot: Readonly<Omit<TurnPool, 'turnResetAt'>>,
  lastEntry: Moment | null,
  now: number,
): { turns: number; added: number } | null {
  if (lastEntry === null) return null;
  const days = Math.floor((now - epochOf(lastEntry)) / DAY);
  if (days <= AWAY_DAYS) return null;
  const bonus = Math.min(MOST_RETURN_TURNS, RETURN_TURNS_PER_DAY * days);
  const added = Math.min(bonus, maxTurnsOf(pilot) + MOST_RETURN_TURNS - pilot.turns);
  return added > 0 ? { turns: pilot.turns + added, added } : null;
}

export interface Spender {
  turns: number;
  lifetimeTurnsSpent: number;
}

/** Takes whole turns, all or none ([TN3]). */
export function spend({ turns, lifetimeTurnsSpent }: Readonly<Spender>, cost: number): Spender {
  if (!Number.isInteger(cost) || cost < 0) throw new RangeError(`turns are spent in whole numbers, not ${cost}`);
  if (turns < cost) throw new Refusal('ERR_NO_TURNS', { need: cost, have: turns });
  return { turns: turns - cost, lifetimeTurnsSpent: lifetimeTurnsSpent + cost };
}
