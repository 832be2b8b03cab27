import { DOCKING_FEE_FACTORS, DOCKING_FEES, type SecurityTier } from './data/stationClasses.ts';
import { type ShipType, shipSpecifications } from './data/ships.ts';
import { clamp } from './galaxy/numbers.ts';
import { Refusal } from './refusal.ts';
import { halfToEven } from './rounding.ts';
import { type Berths, slipsOf } from './slips.ts';
import { spend, type Spender } from './turns.ts';

const DOCKING_TURNS = 1;
const OWN_FEE = [50, 500] as const;
const CLOSED: readonly string[] = ['UNDER_CONSTRUCTION', 'LOCKDOWN', 'ABANDONED'];

export interface Visitor extends Spender {
  credits: number;
  currentSectorId: number;
  isDocked: boolean;
  isLanded: boolean;
}

export interface Harbour extends Berths {
  id: string;
  sectorId: number;
  status: string;
  isDestroyed: boolean;
  ownerId?: string | null;
  ownership?: { docking_fee?: number } | null;
  security?: { tier: SecurityTier } | null;
  reputationThreshold: number;
}

export interface Approach {
  pilot: Readonly<Visitor>;
  ship: Readonly<{ type: ShipType; status: string; isDestroyed: boolean }> | null;
  station: Readonly<Harbour>;
  /** Standing with the station's faction, 0 when it has none or has never met the pilot. */
  standing: number;
  /** Ships in transient slips, and pilots who wait before this one. */
  slipsTaken: number;
  ahead: number;
}

export interface Docking extends Spender {
  credits: number;
  isDocked: true;
  currentPortId: string;
  /** What the pilot paid; it goes into the station's treasury. */
  fee: number;
}

/** Whether a station serves anybody at all. */
export function isClosed({ status, isDestroyed }: Readonly<Pick<Harbour, 'status' | 'isDestroyed'>>): boolean {
  return isDestroyed || CLOSED.includes(status);
}

/** What docking costs a hull; the owner of a station may set a fee of 50 to 500 for all ([DK3]). */
export function dockingFee(type: ShipType, station: Readonly<Pick<Harbour, 'ownerId' | 'ownership' | 'security'>>) {
  const own = station.ownerId ? station.ownership?.docking_fee : undefined;
  if (own !== undefined) return clamp(Math.floor(own), ...OWN_FEE);
  return halfToEven(
    DOCKING_FEES[shipSpecifications[type].shipSize ?? 'MEDIUM'] * DOCKING_FEE_FACTORS[station.security?.tier ?? 'none'],
  );
}

/**
 * Docks a pilot ([DK1]). Refuses: ERR_STATION_CLOSED, ERR_WRONG_SECTOR, ERR_DOCKED, ERR_LANDED, ERR_NO_SHIP,
 * ERR_SHIP_HARMONIZING, ERR_NO_TURNS, ERR_NO_CREDITS, ERR_STANDING_TOO_LOW, ERR_NO_SLIP.
 */
export function dock(approach: Readonly<Approach>): Docking {
  const { station, ahead } = approach;
  const { fee, ...purse } = payable(approach);
  if (freeSlips(approach) <= ahead) throw new Refusal('ERR_NO_SLIP', { position: ahead + 1 });
  return { ...purse, isDocked: true, currentPortId: station.id, fee };
}

/** Transient slips that nobody lies in; never below nothing, though more may lie there than have room ([QU6]). */
export function freeSlips({
  station,
  slipsTaken,
}: Readonly<Pick<Approach, 'slipsTaken'> & { station: Berths }>): number {
  return Math.max(0, slipsOf(station).transient - slipsTaken);
}

/** What docking leaves a pilot who is let in, `extra` credits paid first. Refuses all of [DK1] but ERR_NO_SLIP. */
export function payable(approach: Readonly<Approach>, extra = 0): Spender & { credits: number; fee: number } {
  const { pilot, station } = approach;
  const ship = arrivedShip(approach);
  const purse = spend(pilot, DOCKING_TURNS);

  const fee = dockingFee(ship.type, station);
  const need = fee + extra;
  if (pilot.credits < need) throw new Refusal('ERR_NO_CREDITS', { need, have: pilot.credits });
  checkStanding(approach);
  return { ...purse, credits: pilot.credits - need, fee };
}

/** Refuses: ERR_STANDING_TOO_LOW. */
export function checkStanding({ station, standing }: Readonly<Pick<Approach, 'station' | 'standing'>>): void {
  const { reputationThreshold: need } = station;
  if (need > 0 && standing < need) throw new Refusal('ERR_STANDING_TOO_LOW', { need, have: standing });
}

/** Casts off ([DK2]). Refuses: ERR_NOT_DOCKED, ERR_NO_TURNS. */
export function undock(pilot: Readonly<Spender & Pick<Visitor, 'isDocked'>>) {
  if (!pilot.isDocked) throw new Refusal('ERR_NOT_DOCKED');
  return { ...spend(pilot, DOCKING_TURNS), isDocked: false as const, currentPortId: null };
}

/** The ship a pilot has come with. Refuses: ERR_STATION_CLOSED, ERR_WRONG_SECTOR, ERR_DOCKED, ERR_LANDED, ERR_NO_SHIP, ERR_SHIP_HARMONIZING. */
export function arrivedShip({ pilot, ship, station }: Readonly<Approach>): { type: ShipType } {
  if (isClosed(station)) throw new Refusal('ERR_STATION_CLOSED', { status: station.status });
  if (pilot.currentSectorId !== station.sectorId) throw new Refusal('ERR_WRONG_SECTOR', { sectorId: station.sectorId });
  if (pilot.isDocked) throw new Refusal('ERR_DOCKED');
  if (pilot.isLanded) throw new Refusal('ERR_LANDED');
  if (!ship || ship.isDestroyed) throw new Refusal('ERR_NO_SHIP');
  if (ship.status === 'HARMONIZING') throw new Refusal('ERR_SHIP_HARMONIZING');
  return ship;
}
