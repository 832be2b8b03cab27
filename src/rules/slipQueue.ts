import { type Approach, arrivedShip, checkStanding, dockingFee, freeSlips, payable } from './docking.ts';
import { epochOf, HOUR, type Moment } from './moment.ts';
import { Refusal } from './refusal.ts';

/** How long a free slip is kept for who is next ([QU3]). */
const KEPT_FOR = 120_000;
/** How long nobody is bumped, what bumping costs in docking fees, and the least that such a fee counts as ([QU5]). */
const TENURE = 4 * HOUR;
const BUMP_FEES = 5;
const LEAST_FEE = 50;

/** A place in the line before a station. */
export interface Place {
  playerId: string;
  /** Since when a slip is kept for this pilot; null while none is. */
  keptSince: number | null;
}

/** Who waits, the first to come first ([QU1]). */
export type Line = readonly Readonly<Place>[];

export interface LineNow {
  line: Line;
  /** For whom a slip is kept from now on. */
  called: string[];
}

/** The line as it is now: who is gone or let a slip pass is out of it, and as many of the first as there are free slips are called. */
export function lineNow(
  line: Line,
  { free, isHere, now }: { free: number; isHere: (playerId: string) => boolean; now: number },
): LineNow {
  const kept: Place[] = [];
  const called: string[] = [];
  for (const { playerId, keptSince } of line) {
    if (!isHere(playerId)) continue;
    if (kept.length >= free) {
      kept.push({ playerId, keptSince: null });
    } else if (keptSince === null) {
      kept.push({ playerId, keptSince: now });
      called.push(playerId);
    } else if (now - keptSince <= KEPT_FOR) {
      kept.push({ playerId, keptSince });
    }
  }
  return { line: kept, called };
}

/** How many wait before this pilot, who may not wait at all. */
export function aheadOf(line: Line, playerId: string): number {
  const place = line.findIndex(waiting => waiting.playerId === playerId);
  return place === -1 ? line.length : place;
}

export function withoutPilot(line: Line, playerId: string): Line {
  return line.filter(waiting => waiting.playerId !== playerId);
}

/**
 * Stands in line for a slip; who does already keeps the place ([QU1]). Refuses: ERR_STATION_CLOSED, ERR_WRONG_SECTOR, ERR_DOCKED,
 * ERR_LANDED, ERR_NO_SHIP, ERR_SHIP_HARMONIZING, ERR_STANDING_TOO_LOW, ERR_SLIP_FREE.
 */
export function joinLine(approach: Readonly<Approach>, line: Line, playerId: string): Line {
  arrivedShip(approach);
  checkStanding(approach);
  const ahead = aheadOf(line, playerId);
  if (ahead < line.length) return line;
  if (freeSlips(approach) > ahead) throw new Refusal('ERR_SLIP_FREE');
  return [...line, { playerId, keptSince: null }];
}

/** Who lies in a slip, as far as it matters who comes. */
export interface Occupant {
  currentPortId?: string | null;
  isDocked: boolean;
  dockedAt?: Moment | null;
}

export interface Bump {
  /** What the pilot pays for it and has left. */
  price: number;
  credits: number;
}

/** What it costs this ship to have another cast off ([QU5]). */
export function bumpPrice(type: Parameters<typeof dockingFee>[0], station: Parameters<typeof dockingFee>[1]): number {
  return BUMP_FEES * Math.max(LEAST_FEE, dockingFee(type, station));
}

/**
 * Has a pilot cast off who has lain there long enough ([QU5]). Refuses what docking refuses before the slip, with the price added to
 * the fee, and: ERR_SLIP_FREE, ERR_NO_SLIP for who is not next, ERR_NOT_FOUND, ERR_TOO_SOON.
 */
export function bump(approach: Readonly<Approach>, occupant: Readonly<Occupant> | null, now: number): Bump {
  const { pilot, station, ahead } = approach;
  const price = bumpPrice(arrivedShip(approach).type, station);
  payable(approach, price);
  if (freeSlips(approach) > 0) throw new Refusal('ERR_SLIP_FREE');
  if (ahead > 0) throw new Refusal('ERR_NO_SLIP', { position: ahead + 1 });
  if (!occupant?.isDocked || occupant.currentPortId !== station.id)
    throw new Refusal('ERR_NOT_FOUND', { what: 'pilot' });

  const since = occupant.dockedAt ? epochOf(occupant.dockedAt) : now;
  const retryMs = TENURE - (now - since);
  if (retryMs > 0) throw new Refusal('ERR_TOO_SOON', { retryMs });
  return { price, credits: pilot.credits - price };
}
